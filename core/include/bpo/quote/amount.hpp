#pragma once

#include <string>
#include <string_view>

namespace bpo::quote {

/// A price as a quote writes it: "$12.50 per agent hour", "GBP 450/FTE/month", "1.200,00 EUR", "8-12 %".
struct Amount {
  double low = 0, high = 0;   ///< the same unless it is a range
  std::string_view currency;  ///< ISO 4217; "%" for a share; empty where none is written
  std::string_view unit;      ///< what it is for one of: "agent", "ticket"; empty where none is written
  std::string_view period;    ///< hour, day, week, month, quarter, year or once; empty where none is written
  std::string words;          ///< as they stand in the line
};

}  // namespace bpo::quote

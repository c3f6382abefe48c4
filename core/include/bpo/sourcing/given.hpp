#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bpo {

/// The spread of a number that was given as a range.
struct GivenRange {
  std::optional<double> low, high;
  std::string distribution, kind;  ///< as in the document; empty where it does not say
};

/// What the reader set, by path ("inhouse.salary", "option.locations[0].rate"). Everything else is filled
/// from the facts. A number given as a range stands here with its mode.
struct Given {
  std::map<std::string, double, std::less<>> numbers;
  std::map<std::string, std::string, std::less<>> texts;
  std::map<std::string, std::vector<double>, std::less<>> lists;
  std::map<std::string, bool, std::less<>> flags;
  std::map<std::string, GivenRange, std::less<>> ranges;  ///< of some of the numbers
  std::size_t locations = 0;                              ///< entries of option.locations
  std::size_t waves = 0;                                  ///< entries of transition.waves
  std::size_t avoided = 0;                                ///< entries of benefits.avoided
  std::size_t events = 0;                                 ///< entries of risk.events
  std::size_t correlations = 0;                           ///< entries of risk.correlations
};

}  // namespace bpo

#pragma once

#include <string>

namespace bpo::market {

/// Digits after the point in the shortest decimal text of a number: 2 for 328.37, 0 for 348; at most 9.
int decimals(double value);

/// What rounding may hide in a printed figure: half a unit in its last place. 0.005 for 328.37, 0.5 for 348.
double half_unit(double value);

/// The same for a rate, which is printed in percent: 0.0005 for 0.099 ("9.9%"), 0.005 for 0.1 ("10%").
double rate_half_unit(double rate);

/// A number with so many digits after the point, for sums shown in words. For magnitudes below 1e9.
std::string fixed_text(double value, int places);

/// A figure as printed, with all its digits: "328.37", "348".
std::string printed(double value);

/// A size worked out here: about four figures, "742.9", "45.20", "0.653".
std::string size_text(double value);

/// A rate in percent with so many digits after the point: "10.3%".
std::string percent_text(double rate, int places);

/// A rate in percent as printed: "9.9%", "10%".
std::string printed_percent(double rate);

}  // namespace bpo::market

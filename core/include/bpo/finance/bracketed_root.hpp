#pragma once

#include <functional>

namespace bpo::finance {

/// The root of a continuous function between two places where it has opposite signs, to a few units in the
/// last place. Method: Alefeld, Potra & Shi, algorithm 748, as in Boost.Math.
double bracketed_root(const std::function<double(double)>& function, double low, double high, double at_low,
                      double at_high);

}  // namespace bpo::finance

#pragma once

#include <cmath>

#include "bpo/result.hpp"
#include "bpo/staffing/erlang.hpp"

namespace bpo::staffing {

/// The smallest whole number from `first` on that is `enough`, where every larger one is enough too: by
/// doubling steps, then by halving.
template <typename Enough>
Result<double> smallest_number(double first, Enough enough) {
  if (enough(first)) return first;
  double short_of = first;
  double step = 1;
  while (!enough(short_of + step)) {
    short_of += step;
    step *= 2;
    if (short_of > kMostServers) {
      return Error{ErrorCode::no_solution, "load", "takes more servers than this program counts", "",
                   "at most 20 million servers"};
    }
  }
  double reaches = short_of + step;
  while (reaches - short_of > 1) {
    const double middle = short_of + std::floor((reaches - short_of) / 2);
    (enough(middle) ? reaches : short_of) = middle;
  }
  return reaches;
}

/// The same from `least` on, where `guess` is close: down while one fewer is enough, else up.
template <typename Enough>
Result<double> smallest_number_near(double least, double guess, Enough enough) {
  if (!enough(guess)) return smallest_number(guess, enough);
  while (guess > least && enough(guess - 1)) --guess;
  return guess;
}

}  // namespace bpo::staffing

#pragma once

#include <vector>

#include "../numeric.hpp"

using Data = std::vector<double>;

/// NIST NumAcc2, 3 and 4: an offset, then 500 pairs 0.1 below and above it (their middle value first), whose
/// mean is the offset + 0.2, standard deviation 0.1 and lag-1 autocorrelation -0.999.
inline Data num_acc(double offset) {
  Data data{offset + 0.2};
  for (int pair = 0; pair < 500; ++pair) {
    data.push_back(offset + 0.1);
    data.push_back(offset + 0.3);
  }
  return data;
}

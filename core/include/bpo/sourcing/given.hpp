#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bpo {

/// What the reader set, by path ("inhouse.salary", "option.locations[0].rate"). Everything else is filled
/// from the facts. A number given as a range stands here with its mode.
struct Given {
  std::map<std::string, double, std::less<>> numbers;
  std::map<std::string, std::string, std::less<>> texts;
  std::map<std::string, std::vector<double>, std::less<>> lists;
  std::size_t locations = 0;  ///< entries of option.locations
  std::size_t waves = 0;      ///< entries of transition.waves
};

}  // namespace bpo

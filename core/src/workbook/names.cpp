#include "names.hpp"

#include <cctype>

namespace bpo::workbook {

std::string name_of(std::string_view path) {
  std::string name;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '[') {
      const auto close = path.find(']', i);
      name += "_" + std::to_string(std::stoi(std::string(path.substr(i + 1, close - i - 1))) + 1);
      i = close;
    } else {
      name += std::isalnum(static_cast<unsigned char>(path[i])) != 0 ? path[i] : '_';
    }
  }
  return name;
}

}  // namespace bpo::workbook

#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/tables.hpp"

namespace bpo::io::test {

/// The tables of `datasets/` that the market documents read.
inline const Catalogue& market_catalogue() {
  static const Catalogue catalogue = [] {
    std::string tables = "{";
    for (const std::string name : {"market-estimates", "market-series", "series"}) {
      std::ifstream file(BPO_SOURCE_DIR "/datasets/" + name + ".json");
      const std::string text{std::istreambuf_iterator<char>(file), {}};
      tables += (tables.size() > 1 ? ",\"" : "\"") + name + "\":" + text;
    }
    Catalogue loaded;
    if (!load_tables(tables + "}", loaded).empty()) throw std::runtime_error("the datasets cannot be read");
    return loaded;
  }();
  return catalogue;
}

}  // namespace bpo::io::test

#include <iostream>
#include <vector>

#include "bpo/catalogue/datasets.hpp"
#include "bpo/finance/npv.hpp"
#include "bpo/io/roi_document.hpp"
#include "bpo/io/tables.hpp"

int main() {
  bpo::Catalogue catalogue;
  if (!bpo::io::load_tables(bpo::datasets(), catalogue).empty()) return 1;
  std::cout << bpo::io::answer_roi(
      R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},
    "work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})",
      catalogue);
  return bpo::finance::npv(0.1, std::vector{-1000.0, 600.0, 600.0}) ? 0 : 1;
}

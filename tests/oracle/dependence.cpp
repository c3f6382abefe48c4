#include <cmath>

#include "bpo/stats/copula.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::stats;

/// Rows of another length than their number leave too few or too many entries, which the core refuses.
SquareMatrix matrix(const Json& in) {
  SquareMatrix result;
  for (const Json& row : in.at("matrix")) {
    ++result.size;
    for (const Json& entry : row) result.entries.push_back(entry.get<double>());
  }
  return result;
}

Result<Json> rows(const Result<SquareMatrix>& result) {
  if (!result) return result.errors();
  const SquareMatrix& square = result.value();
  Json list = Json::array();
  for (std::size_t i = 0; i < square.size; ++i) {
    Json row = Json::array();
    for (std::size_t j = 0; j < square.size; ++j) row.push_back(square(i, j));
    list.push_back(std::move(row));
  }
  return list;
}

Result<Json> pair(const char* first, const Result<double>& one, const char* second,
                  const Result<double>& two) {
  if (!one) return one.errors();
  if (!two) return two.errors();
  return Json{{first, one.value()}, {second, two.value()}};
}

}  // namespace

void add_dependence(Functions& functions) {
  functions["gaussian_copula_correlation"] = [](const Json& in) {
    const double r = number(in, "pearson");
    return pair("spearman", spearman_of_normal(r), "kendall", kendall_of_normal(r));
  };
  functions["pearson_from_rank"] = [](const Json& in) {
    const double rank = number(in, "value");
    return pair("from_spearman", pearson_from_spearman(rank), "from_kendall", pearson_from_kendall(rank));
  };
  functions["is_valid_correlation_matrix"] = [](const Json& in) {
    return as_json(is_valid_correlation_matrix(matrix(in)));
  };
  functions["nearest_correlation_matrix"] = [](const Json& in) {
    return rows(nearest_correlation_matrix(matrix(in)));
  };
  functions["cholesky"] = [](const Json& in) { return rows(cholesky(matrix(in))); };
}

}  // namespace bpo::oracle

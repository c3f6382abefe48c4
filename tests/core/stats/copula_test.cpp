#include "bpo/stats/copula.hpp"

#include <vector>

#include "../numeric.hpp"
#include "bpo/stats/normal.hpp"
#include "bpo/stats/philox.hpp"
#include "bpo/stats/range.hpp"
#include "bpo/stats/rank.hpp"

using namespace bpo::stats;

namespace {

const SquareMatrix kImpossible{3, {1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1}};

std::vector<std::vector<double>> independent_scores(std::size_t variables, std::size_t count) {
  std::vector<std::vector<double>> scores(variables, std::vector<double>(count));
  for (std::size_t v = 0; v < variables; ++v) {
    Philox(4, 0).uniforms(0, static_cast<std::uint32_t>(v), scores[v]);
    normal_scores(scores[v], scores[v]);
  }
  return scores;
}

}  // namespace

TEST_CASE("rank correlations of the normal and back", "[stats][copula]") {
  for (const double r : {-1.0, -0.6, 0.0, 0.3, 1.0}) {
    CHECK_THAT(pearson_from_spearman(spearman_of_normal(r).value()).value(), WithinAbs(r, 1e-15));
    CHECK_THAT(pearson_from_kendall(kendall_of_normal(r).value()).value(), WithinAbs(r, 1e-15));
  }
  CHECK(refusal(spearman_of_normal(1.1)) == "pearson out_of_range");
  CHECK(refusal(pearson_from_kendall(kNan)) == "kendall out_of_range");
}

TEST_CASE("which matrices are correlations", "[stats][copula]") {
  CHECK(is_valid_correlation_matrix({2, {1, 0.5, 0.5, 1}}).value());
  CHECK(is_valid_correlation_matrix({2, {1, 1, 1, 1}}).value());
  CHECK_FALSE(is_valid_correlation_matrix(kImpossible).value());
  CHECK_FALSE(is_valid_correlation_matrix({2, {1, 0.5, 0.4, 1}}).value());
  CHECK_FALSE(is_valid_correlation_matrix({2, {1, 1.5, 1.5, 1}}).value());
  CHECK_FALSE(is_valid_correlation_matrix({2, {2, 0.5, 0.5, 1}}).value());
  CHECK(refusal(is_valid_correlation_matrix({0, {}})) == "matrix missing");
  CHECK(refusal(is_valid_correlation_matrix({2, {1, 0.5, 0.5}})) == "matrix not_allowed");
}

// Higham (2002), section 4, to the four decimals printed there.
TEST_CASE("the nearest correlation matrix is Higham's", "[stats][copula]") {
  const SquareMatrix nearest = nearest_correlation_matrix({3, {1, 1, 0, 1, 1, 1, 0, 1, 1}}).value();
  CHECK_THAT(nearest(0, 1), WithinAbs(0.7607, 5e-5));
  CHECK_THAT(nearest(0, 2), WithinAbs(0.1573, 5e-5));
  CHECK(nearest(1, 1) == 1.0);
  CHECK(is_valid_correlation_matrix(nearest).value());
  CHECK(refusal(nearest_correlation_matrix({2, {1, 0.5, 0.4, 1}})) == "matrix[1][0] not_allowed");
}

TEST_CASE("a correlation matrix is its own nearest", "[stats][copula]") {
  const SquareMatrix valid{3, {1, 0.3, -0.2, 0.3, 1, 0.6, -0.2, 0.6, 1}};
  const SquareMatrix nearest = nearest_correlation_matrix(valid).value();
  for (std::size_t i = 0; i < 9; ++i) CHECK_THAT(nearest.entries[i], WithinAbs(valid.entries[i], 1e-14));
}

TEST_CASE("a Cholesky factor times its mirror image is the matrix", "[stats][copula]") {
  const SquareMatrix matrix{3, {4, 12, -16, 12, 37, -43, -16, -43, 98}};
  const SquareMatrix lower = cholesky(matrix).value();
  const std::vector<double> expected{2, 0, 0, 6, 1, 0, -8, 5, 3};
  for (std::size_t i = 0; i < 9; ++i) CHECK_THAT(lower.entries[i], WithinAbs(expected[i], 1e-14));
  CHECK(refusal(cholesky(kImpossible)) == "matrix no_solution");
}

TEST_CASE("draws have the given rank correlations", "[stats][copula]") {
  const SquareMatrix wanted{3, {1, 0.7, -0.4, 0.7, 1, 0.1, -0.4, 0.1, 1}};
  const GaussianCopula copula = GaussianCopula::make(wanted).value();
  CHECK(copula.largest_change() == 0.0);
  auto scores = independent_scores(3, 100000);
  const std::vector<std::span<double>> lists(scores.begin(), scores.end());
  copula.correlate(lists);
  const auto skewed = RangeDistribution::make({0, 0, 10}).value();
  skewed.at_scores(scores[1], scores[1]);
  for (std::size_t i = 0; i < 3; ++i)
    for (std::size_t j = 0; j < i; ++j)
      CHECK_THAT(spearman(scores[i], scores[j]).value(), WithinAbs(wanted(i, j), 0.01));
}

TEST_CASE("impossible rank correlations are replaced by the nearest and told", "[stats][copula]") {
  const GaussianCopula copula = GaussianCopula::make(kImpossible).value();
  CHECK(copula.largest_change() > 0.2);
  CHECK(copula.largest_change() < 0.6);
  CHECK_THAT(std::abs(copula.spearman()(0, 1) - 0.9), WithinAbs(copula.largest_change(), 1e-9));
  auto scores = independent_scores(3, 100000);
  const std::vector<std::span<double>> lists(scores.begin(), scores.end());
  copula.correlate(lists);
  CHECK_THAT(spearman(scores[0], scores[1]).value(), WithinAbs(copula.spearman()(0, 1), 0.01));
}

TEST_CASE("full dependence is possible", "[stats][copula]") {
  const GaussianCopula copula = GaussianCopula::make({2, {1, 1, 1, 1}}).value();
  CHECK(copula.largest_change() == 0.0);
  auto scores = independent_scores(2, 1000);
  const std::vector<std::span<double>> lists(scores.begin(), scores.end());
  copula.correlate(lists);
  for (std::size_t i = 0; i < 1000; ++i) CHECK_THAT(scores[0][i], WithinAbs(scores[1][i], 1e-3));
}

TEST_CASE("what is no rank correlation is refused", "[stats][copula]") {
  CHECK(refusal(GaussianCopula::make({2, {1, 1.2, 1.2, 1}})) == "matrix[1][0] out_of_range");
  CHECK(refusal(GaussianCopula::make({2, {1, 0.2, 0.3, 1}})) == "matrix[1][0] not_allowed");
  CHECK(refusal(GaussianCopula::make({2, {0.9, 0.2, 0.2, 1}})) == "matrix[0][0] out_of_range");
}

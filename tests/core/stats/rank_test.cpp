#include "bpo/stats/rank.hpp"

#include "../numeric.hpp"

using namespace bpo::stats;

TEST_CASE("equal entries share the mean of their ranks", "[stats][rank]") {
  CHECK(ranks(std::vector{10.0, 20.0, 20.0, 5.0}).value() == std::vector{2.0, 3.5, 3.5, 1.0});
  CHECK(refusal(ranks(std::vector<double>{})) == "data missing");
}

TEST_CASE("rank correlations see order, not distance", "[stats][rank]") {
  const std::vector<double> x{1, 2, 3, 4};
  const std::vector<double> grown{1, 10, 100, 1e6};
  const std::vector<double> turned{4, 3, 2, 1};
  CHECK_THAT(spearman(x, grown).value(), WithinRel(1.0, 1e-15));
  CHECK_THAT(kendall_tau_b(x, grown).value(), WithinRel(1.0, 1e-15));
  CHECK_THAT(spearman(x, turned).value(), WithinRel(-1.0, 1e-15));
  CHECK_THAT(kendall_tau_b(x, turned).value(), WithinRel(-1.0, 1e-15));
}

TEST_CASE("tau-b counts ties on either side", "[stats][rank]") {
  // 6 pairs: 4 agree, 1 tied in x, 1 tied in y: 4 / sqrt(5 · 5)
  const std::vector<double> x{1, 1, 2, 3};
  const std::vector<double> y{1, 2, 3, 3};
  CHECK_THAT(kendall_tau_b(x, y).value(), WithinRel(0.8, 1e-15));
}

TEST_CASE("constant or unequal lists have no rank correlation", "[stats][rank]") {
  const std::vector<double> x{1, 2, 3};
  CHECK(refusal(kendall_tau_b(x, std::vector{5.0, 5.0, 5.0})) == "y no_solution");
  CHECK(refusal(spearman(std::vector{5.0, 5.0, 5.0}, x)) == "x no_solution");
  CHECK(refusal(kendall_tau_b(x, std::vector{1.0, 2.0})) == "y not_allowed");
  CHECK(refusal(spearman(x, std::vector{1.0, 2.0})) == "y not_allowed");
}

#include "bpo/stats/sensitivity.hpp"

#include <functional>
#include <vector>

#include "../../support/sensitivity_models.hpp"
#include "../numeric.hpp"
#include "bpo/stats/normal.hpp"
#include "bpo/stats/sobol.hpp"

using namespace bpo::stats;
using namespace bpo::test;

namespace {

using Model = std::function<double(std::span<const double> u)>;

/// Answers on Sobol' rows: the first half of the dimensions is A, the second B.
struct Answers {
  std::vector<double> a;
  std::vector<double> b;
  std::vector<std::vector<double>> ab;

  SobolSample sample() const { return {a, b, {ab.begin(), ab.end()}}; }
};

Answers answers(const Model& model, std::uint32_t inputs, std::size_t rows, std::uint32_t seed = 1) {
  const auto sequence = SobolSequence::make(2 * inputs, Scrambling::owen, seed).value();
  std::vector<std::vector<double>> columns(2 * inputs, std::vector<double>(rows));
  for (std::uint32_t d = 0; d < 2 * inputs; ++d) sequence.coordinates(0, d, columns[d]);
  Answers result{{}, {}, std::vector<std::vector<double>>(inputs)};
  std::vector<double> a(inputs);
  std::vector<double> b(inputs);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t i = 0; i < inputs; ++i) {
      a[i] = columns[i][row];
      b[i] = columns[inputs + i][row];
    }
    result.a.push_back(model(a));
    result.b.push_back(model(b));
    for (std::size_t i = 0; i < inputs; ++i) {
      std::vector<double> mixed = a;
      mixed[i] = b[i];
      result.ab[i].push_back(model(mixed));
    }
  }
  return result;
}

void check_close(const SobolIndices& got, const Indices& expected, double tolerance) {
  CHECK_THAT(got.variance, WithinRel(expected.variance, 0.02));
  for (std::size_t i = 0; i < expected.first.size(); ++i) {
    INFO("input " << i);
    CHECK_THAT(got.first[i].value, WithinAbs(expected.first[i], tolerance));
    CHECK_THAT(got.total[i].value, WithinAbs(expected.total[i], tolerance));
  }
}

constexpr SobolOptions kNoBootstrap{.resamples = 0};

}  // namespace

TEST_CASE("the indices of the Ishigami function are met", "[stats][sensitivity]") {
  const Answers found = answers([](auto u) { return ishigami(u, 7.0, 0.1); }, 3, 16384);
  check_close(sobol_indices(found.sample(), kNoBootstrap).value(), ishigami_indices(7.0, 0.1), 0.01);
}

TEST_CASE("the indices of the g-function are met", "[stats][sensitivity]") {
  const std::vector<double> a{0, 0.5, 3, 9, 99, 99};
  const Answers found = answers([&](auto u) { return g_function(u, a); }, 6, 16384);
  check_close(sobol_indices(found.sample(), kNoBootstrap).value(), g_function_indices(a), 0.01);
}

TEST_CASE("the indices of a sum are its shares of the variance", "[stats][sensitivity]") {
  const std::vector<double> c{1, 2, 3};
  const auto sum = [&](std::span<const double> u) {
    double total = 1e6;  // far from 0, which the estimator must not feel
    for (std::size_t i = 0; i < 3; ++i) total += c[i] * normal_score(u[i]);
    return total;
  };
  const Answers found = answers(sum, 3, 16384);
  check_close(sobol_indices(found.sample(), kNoBootstrap).value(),
              linear_indices(c, std::vector{1.0, 1.0, 1.0}), 0.01);
}

TEST_CASE("95 of 100 bootstrap intervals or more hold the truth", "[stats][sensitivity]") {
  const Indices truth = ishigami_indices(7.0, 0.1);
  constexpr std::uint32_t kTurns = 40;
  int held = 0;
  for (std::uint32_t seed = 0; seed < kTurns; ++seed) {
    const Answers found = answers([](auto u) { return ishigami(u, 7.0, 0.1); }, 3, 512, seed);
    const SobolIndices indices = sobol_indices(found.sample(), {.resamples = 200, .seed = seed}).value();
    for (std::size_t i = 0; i < 3; ++i) {
      held += indices.first[i].low <= truth.first[i] && truth.first[i] <= indices.first[i].high ? 1 : 0;
      held += indices.total[i].low <= truth.total[i] && truth.total[i] <= indices.total[i].high ? 1 : 0;
    }
  }
  CHECK(held >= 0.95 * 6 * kTurns);
}

TEST_CASE("four times the rows halve a bootstrap interval", "[stats][sensitivity]") {
  const auto model = [](std::span<const double> u) { return ishigami(u, 7.0, 0.1); };
  const Answers few = answers(model, 3, 1024);
  const Answers many = answers(model, 3, 4096);
  const SobolIndices wide = sobol_indices(few.sample()).value();
  const SobolIndices narrow = sobol_indices(many.sample()).value();
  for (std::size_t i = 0; i < 3; ++i) {
    const double width = wide.first[i].high - wide.first[i].low;
    CHECK_THAT((narrow.first[i].high - narrow.first[i].low) / width, WithinAbs(0.5, 0.15));
  }
  CHECK(sobol_indices(few.sample()).value().first[0].low == wide.first[0].low);
}

TEST_CASE("indices that cannot be are refused", "[stats][sensitivity]") {
  const std::vector<double> x{1, 2, 3};
  const std::vector<double> flat{5, 5, 5};
  const std::vector<double> two{1, 2};
  const std::vector<double> bad{1, kNan, 3};
  CHECK(refusal(sobol_indices({x, x, {}})) == "ab missing");
  CHECK(refusal(sobol_indices({x, two, {x}})) == "b not_allowed");
  CHECK(refusal(sobol_indices({x, x, {two}})) == "ab[0] not_allowed");
  CHECK(refusal(sobol_indices({x, x, {bad}})) == "ab[0][1] out_of_range");
  CHECK(refusal(sobol_indices({flat, x, {x}})) == "a no_solution");
  CHECK(refusal(sobol_indices({x, x, {x}}, {.resamples = -1})) == "resamples not_allowed");
}

#include "bpo/stats/sobol.hpp"

#include <boost/random/sobol.hpp>
#include <vector>

#include "../numeric.hpp"
#include "bpo/stats/summary.hpp"

using namespace bpo::stats;

namespace {

std::vector<double> coordinates(const SobolSequence& sequence, std::uint32_t dimension, std::size_t count,
                                std::uint64_t first = 0) {
  std::vector<double> out(count);
  sequence.coordinates(first, dimension, out);
  return out;
}

/// Root mean square error over scramblings of the mean of a product of 4 dimensions, which is 1.
double product_error(Scrambling scrambling, std::size_t points) {
  constexpr std::uint32_t kDimensions = 4;
  constexpr std::uint32_t kScramblings = 32;
  double squares = 0.0;
  for (std::uint32_t seed = 0; seed < kScramblings; ++seed) {
    const auto sequence = SobolSequence::make(kDimensions, scrambling, seed).value();
    std::vector<double> product(points, 1.0);
    for (std::uint32_t d = 0; d < kDimensions; ++d) {
      const auto u = coordinates(sequence, d, points);
      for (std::size_t i = 0; i < points; ++i) product[i] *= 1.0 + (std::exp(u[i]) - (std::exp(1.0) - 1.0));
    }
    const double error = mean(product).value() - 1.0;
    squares += error * error;
  }
  return std::sqrt(squares / kScramblings);
}

}  // namespace

TEST_CASE("the first Sobol' points are Joe and Kuo's example", "[stats][sobol]") {
  const auto sequence = SobolSequence::make(3).value();
  CHECK(coordinates(sequence, 0, 6) == std::vector{0.0, 0.5, 0.75, 0.25, 0.375, 0.875});
  CHECK(coordinates(sequence, 1, 6) == std::vector{0.0, 0.5, 0.25, 0.75, 0.375, 0.875});
  CHECK(coordinates(sequence, 2, 6) == std::vector{0.0, 0.5, 0.25, 0.75, 0.625, 0.125});
}

TEST_CASE("every dimension has the points of Boost", "[stats][sobol]") {
  boost::random::sobol_engine<std::uint32_t, 32> theirs(kSobolDimensions);
  const auto ours = SobolSequence::make(kSobolDimensions).value();
  constexpr std::uint64_t kPoints = 2000;
  for (std::uint64_t i = 1; i <= kPoints; ++i) {  // Boost leaves the origin out
    for (std::uint32_t d = 0; d < kSobolDimensions; ++d) {
      const double expected = static_cast<double>(theirs()) * 0x1p-32;
      if (i % 97 != 0) continue;
      REQUIRE(coordinates(ours, d, 1, i)[0] == expected);
    }
  }
}

TEST_CASE("blocks anywhere are the same points", "[stats][sobol]") {
  for (const Scrambling scrambling : {Scrambling::none, Scrambling::digital_shift, Scrambling::owen}) {
    const auto sequence = SobolSequence::make(20, scrambling, 5).value();
    const auto all = coordinates(sequence, 17, 4096);
    for (const std::size_t first : {1u, 511u, 512u, 3000u}) {
      const auto block = coordinates(sequence, 17, 700, first);
      for (std::size_t i = 0; i < block.size(); ++i) REQUIRE(block[i] == all[first + i]);
    }
  }
  const auto sequence = SobolSequence::make(1).value();
  CHECK(coordinates(sequence, 0, 2, 0xFFFFFFFE).back() == 0x1p-32);  // Gray code 1000...0
}

TEST_CASE("scrambled points fill every dyadic interval and every pair's boxes evenly", "[stats][sobol]") {
  for (const Scrambling scrambling : {Scrambling::digital_shift, Scrambling::owen}) {
    const auto sequence = SobolSequence::make(kSobolDimensions, scrambling, 11).value();
    for (std::uint32_t d = 0; d < kSobolDimensions; ++d) {
      std::vector<int> counts(256);
      for (const double u : coordinates(sequence, d, 256)) ++counts[static_cast<std::size_t>(u * 256.0)];
      REQUIRE(counts == std::vector<int>(256, 1));
    }
    std::vector<int> boxes(256);
    const auto x = coordinates(sequence, 0, 256);
    const auto y = coordinates(sequence, 1, 256);
    for (std::size_t i = 0; i < 256; ++i)
      ++boxes[static_cast<std::size_t>(x[i] * 16.0) * 16 + static_cast<std::size_t>(y[i] * 16.0)];
    CHECK(boxes == std::vector<int>(256, 1));  // a (0, 8, 2)-net stays one
  }
}

TEST_CASE("a coordinate is uniform over the scramblings", "[stats][sobol]") {
  for (const Scrambling scrambling : {Scrambling::digital_shift, Scrambling::owen}) {
    std::vector<double> u;
    for (std::uint32_t seed = 0; seed < 4000; ++seed)
      u.push_back(coordinates(SobolSequence::make(3, scrambling, seed).value(), 2, 1, 77)[0]);
    CHECK_THAT(mean(u).value(), WithinAbs(0.5, 4.0 * std::sqrt(1.0 / 12.0 / 4000.0)));
    CHECK_THAT(standard_deviation(u).value(), WithinRel(std::sqrt(1.0 / 12.0), 0.05));
  }
}

TEST_CASE("scrambled points are unbiased and faster than chance", "[stats][sobol]") {
  for (const Scrambling scrambling : {Scrambling::digital_shift, Scrambling::owen}) {
    const double few = product_error(scrambling, 256);
    const double many = product_error(scrambling, 16384);
    // N^-0.8 or better from 2^8 to 2^14; chance has N^-0.5.
    CHECK(many < few * std::pow(64.0, -0.8));
  }
  // Owen's scrambling gains another half order on smooth functions.
  CHECK(product_error(Scrambling::owen, 16384) < product_error(Scrambling::digital_shift, 16384));
}

TEST_CASE("Sobol' points end where their numbers end", "[stats][sobol]") {
  CHECK(refusal(SobolSequence::make(0)) == "dimension out_of_range");
  CHECK(refusal(SobolSequence::make(kSobolDimensions + 1)) == "dimension out_of_range");
  CHECK(refusal(sobol_direction_integers(0)) == "dimension out_of_range");
  CHECK(refusal(SobolSequence::make(std::vector<std::vector<std::uint32_t>>{})) == "directions missing");
  CHECK(refusal(SobolSequence::make({{1, 2, 3}})) == "directions[0] not_allowed");
}

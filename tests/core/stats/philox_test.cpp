#include "bpo/stats/philox.hpp"

#include <vector>

#include "../numeric.hpp"
#include "bpo/stats/summary.hpp"

using namespace bpo::stats;
using Words = std::array<std::uint32_t, 4>;

// Random123, tests/kat_vectors, the lines of philox4x32 10.
TEST_CASE("Philox4x32-10 gives its published answers", "[stats][philox]") {
  CHECK(philox4x32_10({0, 0, 0, 0}, {0, 0}) == Words{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8});
  CHECK(philox4x32_10({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
        Words{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd});
  CHECK(philox4x32_10({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
        Words{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1});
}

TEST_CASE("uniform numbers do not depend on how they are asked for", "[stats][philox]") {
  const Philox random(7, 3);
  std::vector<double> even(100);
  std::vector<double> odd(100);
  std::vector<double> tail(40);
  random.uniform_pairs(1000, 2, even, odd);
  random.uniforms(1060, 5, tail);
  for (std::size_t i = 0; i < even.size(); ++i) {
    CHECK(even[i] == random.uniform(1000 + i, 4));
    CHECK(odd[i] == random.uniform(1000 + i, 5));
  }
  for (std::size_t i = 0; i < tail.size(); ++i) CHECK(tail[i] == odd[60 + i]);
  CHECK(random.uniform(std::uint64_t{1} << 32, 0) != random.uniform(0, 0));
}

TEST_CASE("uniform numbers have 53 bits and lie inside 0 and 1", "[stats][philox]") {
  // Words 0x6627e8d5, 0xe169c58d: k = their first 53 bits.
  const std::uint64_t k = 0x6627e8d5e169c58dULL >> 11;
  CHECK(Philox(0, 0).uniform(0, 0) == (static_cast<double>(k) + 0.5) * 0x1p-53);
  std::vector<double> u(100000);
  Philox(1, 0).uniforms(0, 0, u);
  const auto summary = summarize(u).value();
  CHECK(summary.min > 0.0);
  CHECK(summary.max < 1.0);
  CHECK_THAT(summary.mean, WithinAbs(0.5, 4.0 * std::sqrt(1.0 / 12.0 / 100000.0)));
  CHECK_THAT(summary.standard_deviation, WithinRel(std::sqrt(1.0 / 12.0), 0.01));
}

TEST_CASE("seeds, streams and dimensions are different numbers", "[stats][philox]") {
  const double u = Philox(1, 0).uniform(5, 0);
  CHECK(Philox(2, 0).uniform(5, 0) != u);
  CHECK(Philox(1, 1).uniform(5, 0) != u);
  CHECK(Philox(1, 0).uniform(5, 1) != u);
  CHECK(Philox(1, 0).uniform(6, 0) != u);
}

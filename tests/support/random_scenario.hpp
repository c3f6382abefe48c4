#pragma once

#include <cstdint>
#include <string>

#include "bpo/sourcing/given.hpp"

namespace bpo::test {

/// A stream of numbers that is the same on every platform (splitmix64).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next();
  double between(double low, double high);  ///< four decimals, so that documents stay short
  int whole(int low, int high);             ///< both ends included
  bool chance(double probability);

 private:
  std::uint64_t state_;
};

/// A savings case that the model must answer, drawn over the whole field table: every pricing, sourcing
/// model, mix of locations, waves, benefits, events, automation.
Given random_case(std::uint64_t seed);

/// The same without automation, events, further benefits and odd prices: cases for which more money for one
/// side is worse for the other.
Given plain_random_case(std::uint64_t seed);

/// The bpo-roi/1 document that says what `given` says.
std::string document_of(const Given& given);

/// A random case with one thing wrong.
struct BrokenDocument {
  std::string text;
  std::string path;  ///< where a refusal must point, or below it
  std::string how;
};
BrokenDocument broken_document(std::uint64_t seed);

}  // namespace bpo::test

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "bpo/sourcing/evaluate.hpp"

namespace bpo {

/// A number that reads back as the same double, in brackets where its sign could be taken for an operator.
std::string exact(double value);

/// Templates of arithmetic, every {name} in them replaced by its number in one month of one case.
class ArithmeticText {
 public:
  ArithmeticText(const Scenario& scenario, const Evaluation& evaluation);
  ~ArithmeticText();

  std::string of(std::string_view text, int month);

 private:
  class Names;
  std::unique_ptr<Names> names_;
};

}  // namespace bpo

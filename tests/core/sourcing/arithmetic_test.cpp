// Every expression of a result is read again by a parser that knows nothing of the model.
#include "bpo/sourcing/arithmetic.hpp"

#include <catch2/catch.hpp>
#include <cctype>
#include <cmath>
#include <cstdlib>

#include "support/random_scenario.hpp"
#include "support/support.hpp"

using namespace bpo;

namespace {

/// + - * / ^ ( ) and min, max, ceil, by recursive descent; NaN for anything else.
class Calculator {
 public:
  explicit Calculator(const std::string& text) : at_(text.c_str()) {}
  double run() {
    const double value = sum();
    return *at_ == 0 ? value : std::nan("");
  }

 private:
  bool take(char c) {
    while (*at_ == ' ') ++at_;
    if (*at_ != c) return false;
    ++at_;
    return true;
  }
  double sum() {
    double value = product();
    for (;;) {
      if (take('+')) {
        value += product();
      } else if (take('-')) {
        value -= product();
      } else {
        return value;
      }
    }
  }
  double product() {
    double value = power();
    for (;;) {
      if (take('*')) {
        value *= power();
      } else if (take('/')) {
        value /= power();
      } else {
        return value;
      }
    }
  }
  double power() {
    const double base = atom();
    return take('^') ? std::pow(base, power()) : base;
  }
  double atom() {
    if (take('-')) return -atom();
    if (take('(')) {
      const double value = sum();
      return take(')') ? value : std::nan("");
    }
    if (std::isalpha(static_cast<unsigned char>(*at_)) != 0) return function();
    char* end = nullptr;
    const double value = std::strtod(at_, &end);
    if (end == at_) return std::nan("");
    at_ = end;
    return value;
  }
  double function() {
    std::string name;
    while (std::isalpha(static_cast<unsigned char>(*at_)) != 0) name += *at_++;
    if (!take('(')) return std::nan("");
    const double first = sum();
    if (name == "ceil") return take(')') ? std::ceil(first) : std::nan("");
    if (!take(',')) return std::nan("");
    const double second = sum();
    if (!take(')')) return std::nan("");
    return name == "min" ? std::min(first, second) : name == "max" ? std::max(first, second) : std::nan("");
  }

  const char* at_;
};

void check_all(const std::vector<Arithmetic>& all, double scale, const std::string& which) {
  for (const Arithmetic& a : all) {
    const double again = Calculator(a.expression).run();
    if (!(std::abs(again - a.value) <= 1e-9 * std::max(std::abs(a.value), scale)))
      FAIL(which << ": " << a.id << " = " << a.expression << " gives " << again << " for " << a.value);
  }
}

}  // namespace

TEST_CASE("E1: every figure and line follows from its expression", "[sourcing][arithmetic]") {
  const Scenario s = test::e1();
  const Evaluation e = evaluate(s);
  const auto figures = key_arithmetic(s, e, measure(s, e, s.timing));
  CHECK(figures.size() >= 18);
  check_all(figures, 0, "figures");
  const auto lines = line_arithmetic(s, e);
  REQUIRE(lines.size() == kLines);
  check_all(lines, 0, "lines");
  CHECK(figures[0].expression == "40000 * 6 / 60 / (40 * 52 / 12 * (1 - 0.3) * 0.85) * 1");
}

TEST_CASE("random cases: every figure and line follows from its expression",
          "[sourcing][arithmetic][random]") {
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    const Scenario s = test::scenario(test::random_case(seed));
    const Evaluation e = evaluate(s);
    const std::string which = "seed " + std::to_string(seed);
    check_all(key_arithmetic(s, e, measure(s, e, s.timing)), 1e-6, which);
    check_all(line_arithmetic(s, e), 1e-6, which);
  }
}

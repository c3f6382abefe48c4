#include "expression.hpp"

#include <cctype>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <numbers>
#include <utility>

namespace bpo::oracle {

using Names = std::map<std::string, double>;

struct Expression::Node {
  std::function<double(const Names&)> value;
};

namespace {

using Value = std::function<double(const Names&)>;

/// Recursive descent: sum = term (+|- term)*, term = factor (*|/ factor)*, factor = -factor | power,
/// power = atom (** factor)?.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::optional<Value> parse() {
    Value found = sum();
    skip_spaces();
    if (wrong_ || at_ != text_.size()) return std::nullopt;
    return found;
  }

 private:
  Value sum() {
    Value left = term();
    while (!wrong_) {
      if (take("+")) {
        left = [left, right = term()](const Names& names) { return left(names) + right(names); };
      } else if (take("-")) {
        left = [left, right = term()](const Names& names) { return left(names) - right(names); };
      } else {
        break;
      }
    }
    return left;
  }

  Value term() {
    Value left = factor();
    while (!wrong_) {
      if (!next_is("**") && take("*")) {
        left = [left, right = factor()](const Names& names) { return left(names) * right(names); };
      } else if (take("/")) {
        left = [left, right = factor()](const Names& names) { return left(names) / right(names); };
      } else {
        break;
      }
    }
    return left;
  }

  Value factor() {
    if (take("-")) return [inner = factor()](const Names& names) { return -inner(names); };
    if (take("+")) return factor();
    Value base = atom();
    if (take("**") || take("^"))
      return
          [base, exponent = factor()](const Names& names) { return std::pow(base(names), exponent(names)); };
    return base;
  }

  Value atom() {
    for (const auto& [open, close] : {std::pair{"(", ")"}, {"[", "]"}}) {
      if (!take(open)) continue;
      Value inner = sum();
      if (!take(close)) wrong_ = true;
      return inner;
    }
    skip_spaces();
    if (at_ < text_.size() && (std::isdigit(text_[at_]) != 0 || text_[at_] == '.')) return literal();
    return name();
  }

  Value literal() {
    const std::string rest(text_.substr(at_));
    char* end = nullptr;
    const double number = std::strtod(rest.c_str(), &end);
    at_ += static_cast<std::size_t>(end - rest.c_str());
    return [number](const Names&) { return number; };
  }

  Value name() {
    const std::size_t from = at_;
    while (at_ < text_.size() && (std::isalnum(text_[at_]) != 0 || text_[at_] == '_')) ++at_;
    std::string word(text_.substr(from, at_ - from));
    if (word.empty()) return fail();
    if (next_is("(") || next_is("[")) return call(word);
    if (word == "pi") return [](const Names&) { return std::numbers::pi; };
    return [word](const Names& names) {
      const auto found = names.find(word);
      return found == names.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
    };
  }

  Value call(const std::string& word) {
    static const std::map<std::string, double (*)(double)> functions{
        {"exp", std::exp}, {"log", std::log}, {"ln", std::log},    {"sqrt", std::sqrt},   {"sin", std::sin},
        {"cos", std::cos}, {"tan", std::tan}, {"atan", std::atan}, {"arctan", std::atan}, {"abs", std::fabs}};
    const auto function = functions.find(word);
    if (function == functions.end()) return fail();
    return [call = function->second, inner = atom()](const Names& names) { return call(inner(names)); };
  }

  Value fail() {
    wrong_ = true;
    return [](const Names&) { return std::numeric_limits<double>::quiet_NaN(); };
  }

  void skip_spaces() {
    while (at_ < text_.size() && std::isspace(text_[at_]) != 0) ++at_;
  }
  bool next_is(std::string_view token) {
    skip_spaces();
    return text_.substr(at_).starts_with(token);
  }
  bool take(std::string_view token) {
    if (!next_is(token)) return false;
    at_ += token.size();
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  bool wrong_ = false;
};

}  // namespace

std::optional<Expression> Expression::parse(std::string_view text) {
  std::optional<Value> value = Parser(text).parse();
  if (!value) return std::nullopt;
  Expression made;
  made.root_ = std::make_shared<const Node>(Node{std::move(*value)});
  return made;
}

double Expression::value(const Names& names) const {
  return root_->value(names);
}

}  // namespace bpo::oracle

#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace bpo::oracle {

/// A formula of a reference case: numbers, names, + - * / **, brackets, and the functions exp, log, sqrt,
/// sin, cos, tan, atan (also arctan) and abs; pi is known.
class Expression {
 public:
  /// Empty where the text is no formula.
  static std::optional<Expression> parse(std::string_view text);

  double value(const std::map<std::string, double>& names) const;

  struct Node;

 private:
  std::shared_ptr<const Node> root_;
};

}  // namespace bpo::oracle

#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace bpo {

/// A kind of work that companies outsource.
struct Function {
  std::string_view code;
  std::string_view label;  ///< in a buyer's words
  std::string_view
      family;  ///< the function whose facts stand in where this one has none of its own; empty for none
  bool voice = false;  ///< people wait in a queue: capacity is set by occupancy, not by utilisation
  std::string_view channel =
      {};  ///< "chat" or "email" where customers write; empty where they call or none do
};

/// Every function that the facts name, in the order a form shows them.
std::span<const Function> functions();

/// The function with this code, or nullptr.
const Function* find_function(std::string_view code);

/// The codes to look facts up by, nearest first: the function, its family, ..., "any".
std::vector<std::string_view> function_chain(std::string_view code);

/// The functions whose pay or price may stand in for one another, nearest first: the function, the kinds of
/// it, its family, the family of that, ...
std::vector<std::string_view> related_functions(std::string_view code);

}  // namespace bpo

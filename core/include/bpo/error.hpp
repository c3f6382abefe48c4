#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bpo {

/// Why an input was refused. One line of meaning each; the wire name is `wire_name(code)`.
enum class ErrorCode {
  not_json,       ///< the text is not a JSON document
  too_large,      ///< the text is longer or nested deeper than any document needs
  wrong_schema,   ///< `schema` names another document, or a later version of this one
  unknown_field,  ///< no input has this name
  missing,        ///< a needed value was neither given nor found in the facts
  wrong_type,     ///< a text where a number belongs, and the like
  out_of_range,   ///< outside the hard bounds of the input
  not_allowed,    ///< not one of the listed choices, or in contradiction with another input
  no_solution,    ///< the question has no answer in the searched range
};

/// The code as it appears in documents: "out_of_range" and so on.
constexpr std::string_view wire_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::not_json:
      return "not_json";
    case ErrorCode::too_large:
      return "too_large";
    case ErrorCode::wrong_schema:
      return "wrong_schema";
    case ErrorCode::unknown_field:
      return "unknown_field";
    case ErrorCode::missing:
      return "missing";
    case ErrorCode::wrong_type:
      return "wrong_type";
    case ErrorCode::out_of_range:
      return "out_of_range";
    case ErrorCode::not_allowed:
      return "not_allowed";
    case ErrorCode::no_solution:
      return "no_solution";
  }
  return "not_allowed";
}

/// One refusal, in terms of the reader's document.
struct Error {
  ErrorCode code = ErrorCode::not_allowed;
  std::string path;     ///< "work.headcount", "option.locations[1].weight"; empty for the whole document
  std::string message;  ///< a clause, lower case, no full stop: "must be above 0"
  std::string value;    ///< what was given, as JSON text; empty when nothing was
  std::string allowed;  ///< the allowed range or list in words: "0 to 0.4"; empty when that does not apply
};

using Errors = std::vector<Error>;

}  // namespace bpo

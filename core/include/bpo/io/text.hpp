#pragma once

#include <string>
#include <string_view>

namespace bpo::io {

/// Levenshtein distance in bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

std::string replace_all(std::string_view text, std::string_view what, std::string_view with);

/// Is `value` one of the choices "a|b|c"?
bool contains_choice(std::string_view choices, std::string_view value);

}  // namespace bpo::io

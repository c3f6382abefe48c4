#pragma once

#include <optional>
#include <string_view>

#include "words.hpp"

namespace bpo::quote {

/// The language that the words of a line are in when it is not English; empty where only that is known, and
/// nothing where the line may well be English.
std::optional<std::string_view> other_language(const Tokens& tokens);

}  // namespace bpo::quote

#pragma once

#include <span>
#include <string_view>

#include "bpo/quote/reading.hpp"

namespace bpo::quote {

/// What the words around a name say of it.
struct MarkRow {
  Standing standing;
  std::string_view before;  ///< phrases that say it of what follows, parted by "|"
  std::string_view after;   ///< of what stands before them, or of what follows where nothing does
};
std::span<const MarkRow> mark_table();

/// Words that are in no English quote, by the language they give away.
struct LanguageRow {
  std::string_view language;
  std::string_view words;  ///< without accents, parted by "|"
};
std::span<const LanguageRow> language_table();

/// Small words that every English sentence has.
std::string_view english_words();

}  // namespace bpo::quote

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/quote/amount.hpp"
#include "bpo/quote/items.hpp"

// Reads the lines of a provider's quote: which cost lines of the savings model each of them names, at what
// price, or as included, waived or left out. Which words mean what is this project's judgement; it stands in
// vocabulary.cpp and nowhere else. English only: a line in another language is told, not guessed at.
namespace bpo::quote {

/// What a quote says of something it names, from the firmest to the least.
enum class Standing {
  priced,    ///< with an amount
  included,  ///< in a price that stands elsewhere
  waived,    ///< for nothing
  named,     ///< without a price: at cost, on request
  excluded,  ///< left out in so many words
};
std::string_view wire_name(Standing standing);

/// What a word of a quote stands for.
struct Topic {
  std::string_view id;
  std::string_view label;
  std::optional<Item> item;  ///< empty for what the model has no cost line for
  bool needs_price = false;  ///< counts only beside an amount, where nothing else is named
  std::string_view phrases;  ///< lower case, parted by "|"; "ramp*" for every word that begins so
};
std::span<const Topic> topics();

/// One thing that a line names.
struct Reading {
  const Topic* topic = nullptr;
  Standing standing = Standing::named;
  std::string words;             ///< of the line that decided it, the mark beside it after a dot
  std::optional<Amount> amount;  ///< of a priced one
};

enum class LineKind { read, heading, not_understood, other_language };
std::string_view wire_name(LineKind kind);

struct QuoteLine {
  std::string text;
  std::string under;  ///< the heading it stands under: "Not included:"
};

struct LineReading {
  LineKind kind = LineKind::not_understood;
  std::string_view language;  ///< of a line in another one; empty where only that is known
  std::vector<Reading> readings;
  std::vector<Amount> amounts;  ///< all of the line, in order
};

/// A text parted into its lines, without the empty ones. What follows a heading such as "Not included:" up to
/// an empty line or the next heading stands under it.
std::vector<QuoteLine> lines_of(std::string_view text);

/// A line by itself: what stands before or after it never matters, but for its heading.
LineReading read_line(const QuoteLine& line);

/// What the lines together say of an item.
struct ItemReading {
  bool quoted = false;                      ///< some line names it other than as left out
  Standing standing = Standing::excluded;   ///< the firmest; of no meaning where no line names it
  bool contradicted = false;                ///< one line names it, another leaves it out
  std::vector<std::size_t> lines;           ///< that speak of it
  std::vector<const Topic*> named, silent;  ///< its topics that lines name, and those none does
};
ByItem<ItemReading> items_in(const std::vector<LineReading>& lines);

}  // namespace bpo::quote

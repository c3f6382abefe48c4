#pragma once

#include <span>
#include <string_view>

namespace bpo::market {

/// A word, or words parted by blanks, and what it stands for.
struct Name {
  std::string_view words, means;
};

/// A word for a power of ten.
struct Scale {
  std::string_view word;
  double billions;
};

std::span<const Name> currency_names();  ///< ISO 4217
std::span<const Scale> scale_words();
std::span<const Name> scope_names();   ///< to `Scope::id`; longer names stand before those they begin with
std::span<const Name> region_names();  ///< to a region as the publishers write it

/// What a word beside a number says of it.
enum class Cue {
  vague,      ///< "about", "more than"
  growth,     ///< a percentage beside it is a growth
  yearly,     ///< and one a year
  loss,       ///< the size gets smaller
  share,      ///< a percentage beside it is a part of something
  not_money,  ///< what millions are of, when they are not of money
};
bool says(std::string_view word, Cue cue);

}  // namespace bpo::market

#pragma once

#include <limits>
#include <string_view>

namespace bpo {

/// What a document may hold at a path.
enum class Kind {
  number,    ///< a finite number, or a range {low, mode, high} where `Field::may_be_range`
  integer,   ///< a whole number
  flag,      ///< true or false
  text,      ///< free text, at most `Field::max_items` bytes, 200 unless given
  choice,    ///< one of `Field::choices`
  code,      ///< a code of the catalogue; the reader of the document checks it
  numbers,   ///< a list of numbers, each within the bounds
  texts,     ///< a list of texts
  records,   ///< a list of objects; their fields have paths that go on with "[]."
  document,  ///< another document, of the schema in `Field::choices`; who reads it checks it
};

/// One input of a document: a row of that document's field table. Validation, JSON Schema, forms and help are
/// made from it.
struct Field {
  std::string_view path;   ///< "work.headcount", "option.locations[].weight"
  std::string_view label;  ///< in a buyer's words, without the unit
  std::string_view unit;   ///< "minutes", "fraction a year", "money a month"; empty for none
  Kind kind = Kind::number;

  double low = -std::numeric_limits<double>::infinity();  ///< hard bounds: outside is an error
  double high = std::numeric_limits<double>::infinity();
  bool above_low = false;                                       ///< the low bound itself is not allowed
  double usual_low = -std::numeric_limits<double>::infinity();  ///< outside is a warning
  double usual_high = std::numeric_limits<double>::infinity();
  int min_items = 0;  ///< for lists
  int max_items = 0;
  std::string_view choices;  ///< "end|mid"; the schema of a document
  bool required = false;
  bool may_be_range = false;

  std::string_view group;  ///< the fold of the form it stands in
  std::string_view depth =
      "expert";           ///< "quick", "standard" or "expert": from which depth of the form it shows
  std::string_view help;  ///< one sentence: what it means and what it moves
};

}  // namespace bpo

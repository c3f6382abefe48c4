#pragma once

#include <vector>

#include "amounts.hpp"
#include "bpo/quote/reading.hpp"
#include "words.hpp"

namespace bpo::quote {

/// What stands in a line, in order.
struct Part {
  enum class Kind {
    topic,
    amount,
    mark,      ///< "included", "waived", "not included"
    pause,     ///< a comma, a plus, a bracket
    conjunct,  ///< "and", "or"
    close,     ///< a closing bracket
    stop,      ///< the end of a sentence, "but"
    colon,
  };
  Kind kind = Kind::pause;
  std::size_t first = 0, last = 0;  ///< tokens, `last` excluded
  const Topic* topic = nullptr;
  std::size_t amount = 0;                        ///< index of the amount
  Standing standing = Standing::named;           ///< of a mark
  bool says_before = false, says_after = false;  ///< a mark: of what follows it, of what stands before it
};

/// Topics and marks by their longest phrases, from the left, and everything that parts them.
std::vector<Part> parts_of(const Tokens& tokens, const std::vector<FoundAmount>& amounts);

}  // namespace bpo::quote

#pragma once

#include <optional>
#include <vector>

#include "sentence.hpp"

namespace bpo::quote {

/// A topic that a line names, on its way to a reading.
struct Named {
  const Topic* topic = nullptr;
  std::size_t first = 0, last = 0;  ///< tokens
  std::size_t segment = 0;          ///< of its sentence: what stands between two pauses
  std::optional<Standing> marked;   ///< by a mark of its own segment, or one before it
  std::size_t mark_first = 0, mark_last = 0;
  std::optional<std::size_t> amount;  ///< index of its price
};

/// What the sentences of a line name, one after the other, each with the mark and the price that belong to
/// it. `heading`: what the heading says that the line stands under.
std::vector<Named> topics_in(const Tokens& tokens, const std::vector<FoundAmount>& amounts,
                             std::optional<Standing> heading);

}  // namespace bpo::quote

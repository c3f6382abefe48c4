#pragma once

#include <span>
#include <string_view>

namespace bpo::market {

/// What a market figure counts. Figures are rivals, and may be pooled, only within one scope.
struct Scope {
  std::string_view id;
  std::string_view label;  ///< in a buyer's words
  std::string_view
      family;  ///< scopes of one family are easily taken for each other; the page warns when they meet
  std::string_view counts;  ///< completes "counts ...": what sets it apart from the rest of its family
};

/// A publisher's own name for what it counted, and the scope that is.
struct Segment {
  std::string_view text;  ///< `MarketEstimate::segment`
  std::string_view scope;
};

/// Every scope, in the order a form shows them.
std::span<const Scope> scopes();

/// Every segment of the catalogue's estimates.
std::span<const Segment> segments();

/// The scope with this id, or nullptr.
const Scope* find_scope(std::string_view id);

/// The scope a segment belongs to, or nullptr for a segment the table does not know.
const Scope* scope_of(std::string_view segment);

}  // namespace bpo::market

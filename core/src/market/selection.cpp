#include "selection.hpp"

#include <algorithm>

#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"

namespace bpo::market {
namespace {

std::string_view whose(const MarketEstimate& estimate, const MarketEstimate* original) {
  if (original) return publisher_name(*original);
  return is_unsigned(estimate) ? std::string_view(estimate.source) : publisher_name(estimate);
}

bool is_left_out(const MarketEstimate& estimate, std::span<const MarketEstimate> estimates,
                 const Choice& choice) {
  return std::any_of(choice.left_out.begin(), choice.left_out.end(), [&](const std::string& id) {
    const auto named =
        std::find_if(estimates.begin(), estimates.end(), [&](const MarketEstimate& e) { return e.id == id; });
    return named != estimates.end() && same_edition(*named, estimate);
  });
}

Exclusion exclude(const MarketEstimate& estimate, Why why, std::string reason) {
  return {&estimate, why, std::move(reason)};
}

}  // namespace

bool same_edition(const MarketEstimate& a, const MarketEstimate& b) {
  if (a.id == b.id) return true;
  return !is_unsigned(a) && publisher_name(a) == publisher_name(b) && a.published == b.published &&
         a.region == b.region && scope_of(a.segment) == scope_of(b.segment) && !a.published.empty();
}

bool speaks_first(const Candidate& a, const Candidate& b) {
  const bool a_own = a.copy_of == nullptr;
  const bool b_own = b.copy_of == nullptr;
  if (a_own != b_own) return a_own;
  // "2026-01" sorts as text; an undated edition, an empty text, counts as the oldest.
  const int dates = a.estimate->published.compare(b.estimate->published);
  if (dates != 0) return dates > 0;
  const int a_reach = a.estimate->forecast_year.value_or(0);
  const int b_reach = b.estimate->forecast_year.value_or(0);
  if (a_reach != b_reach) return a_reach > b_reach;
  return a.estimate->id < b.estimate->id;
}

Selection select(std::span<const MarketEstimate> estimates, const Choice& choice) {
  Selection selection;
  const Scope* wanted = find_scope(choice.scope);
  for (const MarketEstimate& estimate : estimates) {
    if (!wanted || estimate.region != choice.region) continue;
    const Scope* scope = scope_of(estimate.segment);
    if (scope && scope->family != wanted->family) continue;
    const MarketEstimate* original = repeats(estimate, estimates);
    const auto drop = [&](Why why, std::string reason) {
      selection.excluded.push_back(exclude(estimate, why, std::move(reason)));
    };
    if (!scope) {
      drop(Why::another_scope, "counts \"" + estimate.segment + "\", which is in no scope");
    } else if (scope != wanted) {
      drop(Why::another_scope, "counts " + std::string(scope->counts));
    } else if (is_left_out(estimate, estimates, choice)) {
      drop(Why::left_out, "left out by choice");
    } else if (original && is_left_out(*original, estimates, choice)) {
      drop(Why::left_out,
           "repeats a figure of " + std::string(publisher_name(*original)) + " that was left out by choice");
    } else if (estimate.confidence == "unverified" && !choice.include_unverified) {
      drop(Why::unverified, "could not be traced to a publisher");
    } else if (figures(estimate).empty()) {
      drop(Why::no_figure, "states no size with a year");
    } else {
      selection.kept.push_back({&estimate, original, whose(estimate, original)});
    }
  }
  return selection;
}

}  // namespace bpo::market

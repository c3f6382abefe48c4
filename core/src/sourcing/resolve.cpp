#include "bpo/sourcing/resolve.hpp"

#include <utility>

#include "bpo/sourcing/check_given.hpp"
#include "fill.hpp"

namespace bpo {
namespace {

void warn_of_unusual(Resolved& resolved) {
  for (const Input& input : resolved.inputs) {
    if (input.field == nullptr || input.origin != Origin::user) continue;
    if (input.value < input.field->usual_low || input.value > input.field->usual_high)
      resolved.warnings.push_back({input.path, "outside the usual range"});
  }
}

Result<Resolved> resolve_with(const Given& given, const Catalogue& catalogue, bool values_only) {
  if (Errors errors = check_given(given, catalogue); !errors.empty()) return errors;
  Filler filler(given, catalogue, values_only);
  fill_client(filler);
  fill_team(filler);
  fill_option(filler);
  fill_transition(filler);
  fill_benefits(filler);
  fill_risk(filler);
  warn_of_unusual(filler.resolved());
  if (!filler.errors().empty()) return filler.errors();
  return std::move(filler.resolved());
}

}  // namespace

std::string_view wire_name(Origin origin) {
  switch (origin) {
    case Origin::user:
      return "user";
    case Origin::fact:
      return "fact";
    case Origin::rule:
      return "rule";
  }
  return "rule";
}

Result<Resolved> resolve(const Given& given, const Catalogue& catalogue) {
  return resolve_with(given, catalogue, false);
}

Result<Scenario> resolve_values(const Given& given, const Catalogue& catalogue) {
  Result<Resolved> resolved = resolve_with(given, catalogue, true);
  if (!resolved) return resolved.errors();
  return std::move(resolved).value().scenario;
}

}  // namespace bpo

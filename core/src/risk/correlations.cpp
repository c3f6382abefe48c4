#include "correlations.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "plain.hpp"

namespace bpo::risk {
namespace {

/// Lateness of the move, which is drawn beside the inputs.
constexpr std::string_view kOverrun = "overrun";

struct UsualPair {
  std::string_view parameter, first, second;
};

constexpr std::array<UsualPair, 3> kUsualPairs{
    {{"rank_correlation_wage_vs_attrition", "inhouse.wage_inflation", "inhouse.attrition"},
     {"rank_correlation_rate_vs_productivity", "option.locations[0].rate", "option.committed_productivity"},
     {"rank_correlation_transition_delay_vs_learning", kOverrun, "transition.learning_tau"}}};

/// Place of an input in the copula; the length of the move comes last.
std::optional<std::size_t> place_of(const Plan& plan, std::string_view path) {
  if (path == kOverrun && plan.chances.lengths.size() > 1) return plan.inputs.size();
  for (std::size_t i = 0; i < plan.inputs.size(); ++i) {
    if (plan.inputs[i].path == path) return i;
  }
  return std::nullopt;
}

std::vector<AskedCorrelation> pairs_of_case(const Given& given) {
  std::vector<AskedCorrelation> pairs;
  for (std::size_t i = 0; i < given.correlations; ++i) {
    const std::string at = "risk.correlations[" + std::to_string(i) + "]";
    const auto first = given.texts.find(at + ".first");
    const auto second = given.texts.find(at + ".second");
    const auto rank = given.numbers.find(at + ".rank");
    if (first == given.texts.end() || second == given.texts.end() || rank == given.numbers.end()) continue;
    pairs.push_back({first->second, second->second, rank->second, "case." + at});
  }
  return pairs;
}

Errors check(const std::vector<AskedCorrelation>& asked, const Resolved& resolved) {
  Errors errors;
  const auto fail = [&](ErrorCode code, const std::string& at, const char* message,
                        const std::string& value) {
    errors.push_back({code, at, message, value, ""});
  };
  const auto is_known = [&](const std::string& path) {
    return path == kOverrun || std::any_of(resolved.inputs.begin(), resolved.inputs.end(),
                                           [&](const Input& input) { return input.path == path; });
  };
  for (const AskedCorrelation& pair : asked) {
    for (const auto& [path, name] : {std::pair{pair.first, ".first"}, std::pair{pair.second, ".second"}}) {
      if (!is_known(path))
        fail(ErrorCode::unknown_field, pair.at + name, "is not an input of this case", path);
    }
    if (pair.first == pair.second) {
      fail(ErrorCode::not_allowed, pair.at + ".second", "must be another input", pair.second);
    }
  }
  return errors;
}

void add_published(Plan& plan, const Catalogue& catalogue) {
  for (const auto& [parameter, first, second] : kUsualPairs) {
    const auto fact = std::find_if(catalogue.facts.begin(), catalogue.facts.end(),
                                   [name = parameter](const Fact& each) { return each.parameter == name; });
    if (fact == catalogue.facts.end() || !fact->mode) continue;
    if (!place_of(plan, first) || !place_of(plan, second)) continue;
    plan.pairs.push_back({std::string(first), std::string(second), *fact->mode, 0, fact->id});
  }
}

void drop_pairs_of_held(Plan& plan) {
  std::erase_if(plan.pairs, [&](const Pair& pair) {
    const bool drawn = place_of(plan, pair.first) && place_of(plan, pair.second);
    if (!drawn) {
      plan.warnings.push_back({"correlations", pair.first + " and " + pair.second +
                                                   " are not both drawn, so their correlation "
                                                   "has no effect"});
    }
    return !drawn;
  });
}

Errors make_copula(Plan& plan) {
  const std::size_t size = plan.inputs.size() + 1;
  stats::SquareMatrix ranks{size, std::vector<double>(size * size)};
  for (std::size_t i = 0; i < size; ++i) ranks(i, i) = 1;
  for (const Pair& pair : plan.pairs) {
    const std::size_t i = *place_of(plan, pair.first);
    const std::size_t j = *place_of(plan, pair.second);
    ranks(i, j) = ranks(j, i) = pair.rank;
  }
  Result<stats::GaussianCopula> copula = stats::GaussianCopula::make(ranks);
  if (!copula) {
    Errors errors = copula.errors();
    for (Error& error : errors) error.path = "correlations";
    return errors;
  }
  for (Pair& pair : plan.pairs) {
    pair.used = copula.value().spearman()(*place_of(plan, pair.first), *place_of(plan, pair.second));
  }
  constexpr double kVisible = 0.0005;
  if (const double change = copula.value().largest_change(); change > kVisible) {
    plan.warnings.push_back({"correlations", "cannot all hold together; the nearest that can are used, " +
                                                 plain(std::round(change * 1000) / 1000) + " away at most"});
  }
  plan.copula = std::move(copula).value();
  return {};
}

}  // namespace

Errors plan_correlations(Plan& plan, const Given& given, const Resolved& resolved,
                         const Catalogue& catalogue) {
  std::vector<AskedCorrelation> asked = plan.request.correlations;
  if (asked.empty()) asked = pairs_of_case(given);
  if (Errors errors = check(asked, resolved); !errors.empty()) return errors;
  for (const AskedCorrelation& pair : asked)
    plan.pairs.push_back({pair.first, pair.second, pair.rank, 0, {}});
  if (asked.empty()) add_published(plan, catalogue);
  drop_pairs_of_held(plan);
  return plan.pairs.empty() ? Errors{} : make_copula(plan);
}

}  // namespace bpo::risk

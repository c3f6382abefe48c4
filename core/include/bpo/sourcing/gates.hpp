#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo {

/// A check of the result against published experience: shown beside it, never used to clip it.
struct Gate {
  std::string_view id;
  std::string message;    ///< a sentence without full stop
  double value = 0;       ///< what the case has
  std::string_view path;  ///< the input to look at; empty when it is the result itself
};

/// A published unit cost of the same work.
struct Benchmark {
  std::string_view what;                ///< "contact"
  double low = 0, high = 0, value = 0;  ///< the range, and what this case has in month 1
  std::string fact, source;             ///< ids
};

/// What the gates look at besides the case itself.
struct GateContext {
  bool offshore_voice = false;
  double judged_share = 0;  ///< of all swings, from judgement, claims and unverified figures
  std::optional<Benchmark> benchmark;
};

/// The benchmark of the work, if one is published for its unit. `unit_is_known`: the handling time is that of
/// a contact or document, not of an hour of work.
std::optional<Benchmark> benchmark_of(const Scenario& scenario, const Catalogue& catalogue,
                                      bool unit_is_known);

/// The gates this case does not pass. G1: a saving outside what buyers reported (TPI 2006: 0 to 39 % of the
/// baseline; 18 to 28 % for offshore calls); G2: governance under the 4 % below which buyers were
/// dissatisfied; G3: released staff without severance, stranded cost or a learning curve; G4: a payback
/// before the last cutover; G5: a provider's margin outside 5 to 35 % over what the work costs it; G6: more
/// than 30 % of the swings from judgement; G7: a saving that automation or revenue effects carry; G8: a unit
/// cost outside its benchmark.
std::vector<Gate> failed_gates(const Scenario& scenario, const Measures& measures,
                               const GateContext& context);

/// Margin of the provider in month 1: 1 - cost of an FTE / price of an FTE; empty where local pay is not
/// known or the price is at cost.
std::optional<double> implied_margin(const Scenario& scenario);

/// Share of surveyed buyers who reported no savings (G9), printed beside the result as an outside view.
const Fact* outside_view(const Catalogue& catalogue);

/// More than this share of the swings from judgement makes a result indicative only.
inline constexpr double kIndicativeShare = 0.3;

}  // namespace bpo

#include "bpo/sourcing/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace bpo {
namespace {

constexpr double kWorthMentioning = 0.001;  // of the in-house cost

void leave_out(const Part& part, Scenario& s) {
  if (part.kind == Part::Kind::wave) {
    s.transition.waves[part.index].share = 0;
    return;
  }
  auto& places = s.option.placements;
  const double rest = 1 - places[part.index].weight;
  places[part.index].weight = 0;
  for (Placement& place : places) place.weight /= rest;
  for (Wave& wave : s.transition.waves) wave.share *= rest;
}

// Waves that have been left out are taken away before the model runs: they would cut nothing over, and yet
// date the first cutover.
double npv_of_rest(Scenario s) {
  auto& waves = s.transition.waves;
  waves.erase(std::remove_if(waves.begin(), waves.end(), [](const Wave& wave) { return wave.share == 0; }),
              waves.end());
  return npv_of(s);
}

std::vector<Part> parts_of(const Scenario& s) {
  std::vector<Part> parts;
  const auto& waves = s.transition.waves;
  const auto& places = s.option.placements;
  const auto moving = std::count_if(waves.begin(), waves.end(), [](const Wave& w) { return w.share > 0; });
  const auto used =
      std::count_if(places.begin(), places.end(), [](const Placement& p) { return p.weight > 0; });
  for (std::size_t i = 0; i < waves.size() && moving > 1; ++i) {
    if (waves[i].share > 0) parts.push_back({Part::Kind::wave, i, waves[i].share});
  }
  for (std::size_t i = 0; i < places.size() && used > 1; ++i) {
    if (places[i].weight > 0) parts.push_back({Part::Kind::location, i, places[i].weight * moved_share(s)});
  }
  return parts;
}

PartialMove best_partial_move(Scenario s, double npv) {
  PartialMove best{.npv = npv};
  for (bool better = true; better;) {
    better = false;
    Part worst;
    for (const Part& part : parts_of(s)) {
      Scenario rest = s;
      leave_out(part, rest);
      const double without = npv_of_rest(rest);
      if (!(without > best.npv)) continue;
      best.npv = without;
      worst = part;
      better = true;
    }
    if (!better) break;
    leave_out(worst, s);
    best.kept.push_back(worst);
    best.share = moved_share(s);
  }
  return best;
}

std::string percent(double share) {
  char text[32];
  std::snprintf(text, sizeof text, "%.0f%%", 100 * share);
  return text;
}

// 1,970,451 -> "1.97 million".
std::string amount(const std::string& currency, double value) {
  struct Scale {
    double unit;
    const char* name;
  };
  constexpr Scale kScales[] = {{1e9, " billion"}, {1e6, " million"}, {1e3, " thousand"}, {1, ""}};
  const double size = std::abs(value);
  for (const Scale& scale : kScales) {
    if (size < scale.unit && scale.unit > 1) continue;
    char text[48];
    const double units = size / scale.unit;
    std::snprintf(text, sizeof text,
                  units < 10 && scale.unit > 1    ? "%.2f"
                  : units < 100 && scale.unit > 1 ? "%.1f"
                                                  : "%.0f",
                  units);
    return currency + " " + text + scale.name;
  }
  return currency + " 0";
}

std::string lower_first(std::string_view label) {
  std::string text(label);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string largest_leak(const Leak& leak) {
  const auto least = std::min_element(leak.steps.begin(), leak.steps.end(),
                                      [](const LeakStep& a, const LeakStep& b) { return a.value < b.value; });
  return least == leak.steps.end() ? "" : lower_first(least->label);
}

std::string term(const Scenario& s) {
  return " over " + std::to_string(s.horizon()) + " months";
}

std::string why_outsource(const Scenario& s, const Measures& m, const Leak& leak) {
  return "outsourcing saves " + amount(s.currency, m.npv) + term(s) + ": of the " +
         amount(s.currency, leak.rate_card) + " that the fee promises, " + amount(s.currency, leak.left_out) +
         " goes to what the rate card leaves out, the largest part: " + largest_leak(leak);
}

std::string why_keep(const Scenario& s, const Measures& m, const Leak& leak) {
  const std::string costs = "outsourcing costs " + amount(s.currency, m.npv) + " more" + term(s) + ": ";
  if (leak.rate_card <= 0) {
    return costs + "the provider's fee alone is " + amount(s.currency, leak.rate_card) +
           " above what the work costs in-house";
  }
  return costs + "the fee is " + amount(s.currency, leak.rate_card) +
         " below the in-house cost, but what the rate card leaves out takes " +
         amount(s.currency, leak.left_out) + ", the largest part: " + largest_leak(leak);
}

std::string why_hybrid(const Scenario& s, const Measures& m, const PartialMove& move) {
  return "moving " + percent(move.share) + " of the work saves " + amount(s.currency, move.npv) + term(s) +
         ", moving all of it " +
         (m.npv >= 0 ? "only " + amount(s.currency, m.npv) : "loses " + amount(s.currency, m.npv)) +
         ": the other part does not pay for its move";
}

}  // namespace

std::string_view wire_name(Advice advice) {
  switch (advice) {
    case Advice::outsource:
      return "outsource";
    case Advice::hybrid:
      return "hybrid";
    case Advice::keep_in_house:
      return "keep_in_house";
  }
  return "keep_in_house";
}

Verdict judge(const Scenario& s, const Measures& m, const Leak& leak) {
  Verdict verdict;
  verdict.clear = (m.npv > 0) == (m.npv_risk_adjusted > 0);
  const PartialMove partial = best_partial_move(s, m.npv);
  if (!partial.kept.empty() && partial.npv > std::max(0.0, m.npv) + kWorthMentioning * m.pv_baseline) {
    verdict.advice = Advice::hybrid;
    verdict.hybrid = partial;
    verdict.reason = why_hybrid(s, m, partial);
  } else if (m.npv > 0) {
    verdict.advice = Advice::outsource;
    verdict.reason = why_outsource(s, m, leak);
  } else {
    verdict.reason = why_keep(s, m, leak);
  }
  return verdict;
}

}  // namespace bpo

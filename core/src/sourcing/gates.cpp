#include "bpo/sourcing/gates.hpp"

#include <algorithm>

namespace bpo {
namespace {

constexpr double kHighestSaving = 0.39;
constexpr double kHighestSavingOffshoreVoice = 0.28;
constexpr double kLeastGovernance = 0.04;

int last_cutover(const Scenario& s) {
  int last = 0;
  for (const Wave& wave : s.transition.waves) last = std::max(last, wave.cutover());
  return last;
}

bool starts_at_full_productivity(const Scenario& s) {
  const auto& curve = s.transition.learning_curve;
  if (curve.empty()) return s.transition.learning_e0 >= 1;
  return std::all_of(curve.begin(), curve.end(), [](double productivity) { return productivity >= 1; });
}

}  // namespace

std::vector<Gate> failed_gates(const Scenario& s, const Measures& m, bool offshore_voice) {
  std::vector<Gate> failed;
  const double share = m.saving_share.value_or(0);
  if (share < 0) {
    failed.push_back({"G1",
                      "buyers who measured their saving reported none below zero, but one in four said there "
                      "was no saving",
                      share, ""});
  } else if (share > kHighestSaving || (offshore_voice && share > kHighestSavingOffshoreVoice)) {
    failed.push_back({"G1",
                      offshore_voice
                          ? "buyers of offshore calls reported savings of 18 to 28%, so this is outside "
                            "published experience"
                          : "buyers reported savings of up to 39%, so this is outside published experience",
                      share, ""});
  }
  if (s.run.governance < kLeastGovernance) {
    failed.push_back({"G2", "governance below 4% of the fees went with dissatisfaction", s.run.governance,
                      "run.governance"});
  }
  if (s.transition.severance_share == 0 || s.transition.severance_weeks == 0) {
    failed.push_back({"G3", "people are released without severance", 0, "transition.severance_share"});
  }
  if (s.transition.stranded_share == 0 || s.transition.stranded_months == 0) {
    failed.push_back({"G3", "the seats of released people cost nothing from the first day", 0,
                      "transition.stranded_share"});
  }
  if (starts_at_full_productivity(s)) {
    failed.push_back(
        {"G3", "the provider's team is fully productive from the first day", 1, "transition.learning_e0"});
  }
  if (m.payback_months && *m.payback_months < last_cutover(s)) {
    failed.push_back({"G4", "the money is back before the last cutover", *m.payback_months, ""});
  }
  return failed;
}

}  // namespace bpo

#include "fill.hpp"

namespace bpo {
namespace {

void wave(Filler& f, std::size_t i, const Wave& usual, const Default& found) {
  Wave& wave = f.scenario().transition.waves.emplace_back();
  const auto part = [&](std::string_view member, double& slot, double value) {
    f.number(indexed("transition.waves", i, member), slot, [&] {
      Default copy = found;
      return copy.found ? conclude(copy, value, found.rule) : copy;
    });
  };
  part("share", wave.share, usual.share);
  part("kt_start", wave.kt_start, usual.kt_start);
  part("kt_months", wave.kt_months, usual.kt_months);
  part("parallel_months", wave.parallel_months, usual.parallel_months);
}

void waves(Filler& f) {
  Wave usual;
  const Default found = wave_rule(f.context(), usual);
  const std::size_t given = f.given().waves;
  if (given == 0 && !found.found) return f.missing("transition.waves");
  if (given > 0) usual.share = 1.0 / static_cast<double>(given);
  for (std::size_t i = 0; i == 0 || i < given; ++i) wave(f, i, usual, found);
}

void check_cutovers(Filler& f) {
  const int term = f.scenario().horizon();
  const auto& all = f.scenario().transition.waves;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].cutover() <= term) continue;
    f.fail(ErrorCode::not_allowed, indexed("transition.waves", i, "kt_start"),
           "cuts over after the end of the term", "month " + std::to_string(all[i].cutover()),
           "a cutover by month " + std::to_string(term));
  }
}

}  // namespace

void fill_transition(Filler& f) {
  deliver_from(f, 0);
  waves(f);
  check_cutovers(f);
  f.apply(transition_rules());
  f.list("transition.learning_curve", f.scenario().transition.learning_curve, {},
         "the curve of productivity at cutover and learning time");
  f.apply(run_rules());
}

}  // namespace bpo

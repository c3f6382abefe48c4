#include <cmath>

#include "bpo/sourcing/workload.hpp"
#include "fill.hpp"
#include "plain.hpp"

namespace bpo {
namespace {

void ramp(Filler& f) {
  const std::string path = "inhouse.ramp";
  std::vector<double>& ramp = f.scenario().inhouse.ramp;
  if (f.given().lists.find(path) != f.given().lists.end()) return f.list(path, ramp, {}, "");
  const Default found = ramp_rule(f.context(), ramp);
  if (!found.found) return f.missing(path);
  f.record_default(path, found);
  if (!f.context().values_only) f.resolved().inputs.back().list = ramp;
}

void check_calls(Filler& f) {
  const Scenario& s = f.scenario();
  const double calls = calls_a_month(s.inhouse.queue);
  if (!s.inhouse.queue.intervals.empty() && calls == 0) {
    f.fail(ErrorCode::not_allowed, "inhouse.intervals", "must have at least one call", "0", "a sum above 0");
  }
  constexpr double kClose = 0.01;
  if (calls > 0 && std::abs(calls / s.work.volume - 1) > kClose) {
    f.warn("inhouse.intervals", "come to " + plain(std::round(calls)) +
                                    " calls a month; their pattern is used, scaled to the volume");
  }
  if (std::isnan(paid_headcount(s, 1))) {
    f.fail(ErrorCode::no_solution, "inhouse.intervals", "cannot be answered in time by any number of agents",
           "", "fewer calls, or a longer waiting time");
  }
}

void heads_from_volume(Filler& f) {
  Scenario& s = f.scenario();
  if (f.has("work.volume")) {
    f.number("work.volume", s.work.volume, [] { return Default{}; });
  } else {
    s.work.volume = calls_a_month(s.inhouse.queue);
    f.record_default("work.volume", worked_out(s.work.volume, "calls of a week x 52 / 12"));
  }
  if (f.has("work.headcount")) {
    f.warn("work.headcount", "not used: the volume decides how many people are needed");
  }
  check_calls(f);
  s.work.headcount = paid_headcount(s, 1);
  f.record_default("work.headcount", worked_out(s.work.headcount, "heads that the volume needs"));
}

void volume_from_heads(Filler& f) {
  Scenario& s = f.scenario();
  f.number("work.headcount", s.work.headcount, [] { return Default{}; });
  s.work.volume = 1;
  s.work.volume = s.work.headcount / paid_headcount(s, 1);
  f.record_default("work.volume", worked_out(s.work.volume, "what that many heads get done"));
}

// The volume from the heads, or the heads from the volume: both from the same steady state.
void size_of_work(Filler& f) {
  const Scenario& s = f.scenario();
  if (proficient_share(s) < kLeastProficientShare) {
    return f.fail(ErrorCode::not_allowed, "inhouse.attrition",
                  "is so high that new hires leave before they are productive: attrition / 12 x months lost "
                  "per hire must stay below 0.9",
                  plain(s.inhouse.attrition), "below 0.9 x 12 / months lost per hire");
  }
  if (f.has("work.volume") || !s.inhouse.queue.intervals.empty()) return heads_from_volume(f);
  volume_from_heads(f);
}

void hiring(Filler& f) {
  Scenario& s = f.scenario();
  s.inhouse.dynamic_attrition =
      f.choice("inhouse.attrition_mode", "steady", "leavers are replaced as they go") == "dynamic";
  f.number("inhouse.proficient_at_start", s.inhouse.proficient_at_start,
           [&] { return worked_out(required_fte(s, 1), "the FTE that month 1 needs"); });
  if (s.inhouse.dynamic_attrition && !s.inhouse.ramp.empty() && s.inhouse.ramp.front() == 0) {
    f.fail(ErrorCode::not_allowed, "inhouse.ramp",
           "must start above 0 with dynamic hiring: nobody could be hired for the work of that month", "0",
           "above 0 in the first month");
  }
}

}  // namespace

void fill_team(Filler& f) {
  Scenario& s = f.scenario();
  f.list("inhouse.intervals", s.inhouse.queue.intervals, {}, "none: the team is sized by occupancy");
  if (!f.context().channel.empty() && !s.inhouse.queue.intervals.empty()) {
    f.fail(ErrorCode::not_allowed, "inhouse.intervals",
           "size a team that answers calls; how many people chats or e-mails take is asked under staffing",
           "", "none where customers write");
  }
  s.inhouse.queue.impatient =
      f.choice("inhouse.queue", "erlang_c", "callers are taken to wait") == "erlang_a";
  f.apply(inhouse_rules());
  ramp(f);
  f.flag("ai.enabled", s.ai.enabled, f.has("ai.deflection"), "off");
  f.flag("ai.in_house_too", s.ai.in_house_too, true, "automation can be had without a provider");
  f.apply(work_rules());
  f.list("work.seasonality", s.work.seasonality, std::vector<double>(12, 1.0), "every month alike");
  size_of_work(f);
  hiring(f);
}

}  // namespace bpo

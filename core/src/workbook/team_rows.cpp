#include <cmath>
#include <memory>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/workload.hpp"
#include "parts.hpp"

namespace bpo::workbook {

int months_ahead(const Scenario& s) {
  return s.inhouse.dynamic_attrition ? static_cast<int>(std::lround(s.inhouse.training_months)) : 0;
}

int cohorts(const Scenario& s) {
  return months_ahead(s) + static_cast<int>(s.inhouse.ramp.size()) + 1;
}

namespace {

using Months = std::size_t;

constexpr const char* kWholeHeads =
    "IF({round_fte},SUMPRODUCT(-INT(-{heads_exact}*wave_share))+IF(1-{moved_share}>0.000000001,-INT(-{heads_"
    "exact}*(1-{moved_share})),0),{heads_exact})";

std::string cohort(int index) {
  return "cohort_" + std::to_string(index + 1);
}

// "{cohort_2}:{cohort_5}" as one range of the month, or nothing.
std::string span_of(int first, int last, const char* when = "") {
  if (first > last) return {};
  const auto at = [&](int index) { return "{" + cohort(index) + when + "}"; };
  return first == last ? at(first) : at(first) + ":" + at(last);
}

// A range of the ramp on the sheet of inputs.
std::string ramp_part(int first, int last) {
  const auto at = [](int index) { return "INDEX(inhouse_ramp," + std::to_string(index + 1) + ")"; };
  return first == last ? at(first) : at(first) + ":" + at(last);
}

// What cohorts give that stand so many places before full productivity: those on the ramp, and the rest.
std::string productive(int first, int last, int ramp) {
  std::string sum;
  const int on_ramp = std::min(last, ramp - 1);
  if (first <= on_ramp) {
    sum += "SUMPRODUCT(" + span_of(first, on_ramp) + "," + ramp_part(first, on_ramp) + ")+";
  }
  return sum + "SUM(" + span_of(std::max(first, ramp), last) + ")";
}

// The people of every cohort at the end of each month.
std::vector<std::vector<double>> people(const Scenario& s, const Evaluation& e) {
  const auto count = static_cast<std::size_t>(cohorts(s));
  const double stays = 1 - s.inhouse.attrition / 12;
  std::vector<std::vector<double>> months{std::vector<double>(count)};
  months[0].back() = s.inhouse.proficient_at_start;
  for (Months m = 1; m < e.hires.size(); ++m) {
    const std::vector<double>& before = months.back();
    std::vector<double> now(count);
    for (std::size_t k = 1; k < count; ++k) now[k] = before[k - 1] * stays;
    now.back() += before.back() * stays;
    now.front() += e.hires[m];
    months.push_back(std::move(now));
  }
  return months;
}

void add_steady(const Evaluation& e, const Scenario& s, MonthGrid& grid) {
  grid.add({.id = "capacity",
            .label = "FTE the team gives",
            .unit = "FTE",
            .formula = "{fte}",
            .value = [&e](int m) { return e.capacity[static_cast<Months>(m)]; }});
  grid.add({.id = "heads_exact",
            .label = "Heads before rounding",
            .unit = "heads",
            .formula = "{fte}/{proficient_share}",
            .value = [&e, &s](int m) { return e.fte[static_cast<Months>(m)] / proficient_share(s); }});
  grid.add({.id = "heads",
            .label = "Heads on the payroll",
            .unit = "heads",
            .formula = kWholeHeads,
            .value = [&e](int m) { return e.headcount[static_cast<Months>(m)]; }});
  grid.add({.id = "leavers",
            .label = "Leavers",
            .unit = "heads",
            .formula = "{inhouse.attrition}/12*{heads}",
            .value = [&e](int m) { return e.leavers[static_cast<Months>(m)]; }});
  grid.add({.id = "hires", .label = "Hires", .unit = "heads", .formula = "{leavers}", .value = [&e](int m) {
              return e.hires[static_cast<Months>(m)];
            }});
}

void add_cohorts(const Scenario& s, const Evaluation& e, MonthGrid& grid) {
  const auto everyone = std::make_shared<std::vector<std::vector<double>>>(people(s, e));
  const int last = cohorts(s) - 1;
  const int trainees = months_ahead(s);
  for (int k = 0; k <= last; ++k) {
    std::string text;
    if (last == 0) {
      text = "{cohort_1<}*(1-{inhouse.attrition}/12)+{hires}";
    } else if (k == 0) {
      text = "{hires}";
    } else {
      const std::string before = "{" + cohort(k - 1) + "<}";
      const std::string staying = k == last ? "({" + cohort(k) + "<}+" + before + ")" : before;
      text = staying + "*(1-{inhouse.attrition}/12)";
    }
    const std::string label = k == last      ? "Proficient"
                              : k < trainees ? "In month " + std::to_string(k + 1) + " of training"
                                             : "In month " + std::to_string(k - trainees + 1) + " of work";
    grid.add(
        {.id = cohort(k),
         .label = label,
         .unit = "heads",
         .formula = text,
         .value = [everyone,
                   k](int m) { return (*everyone)[static_cast<Months>(m)][static_cast<std::size_t>(k)]; },
         .from = 0,
         .start = k == last ? "{inhouse.proficient_at_start}" : "0"});
  }
}

void add_dynamic(const Scenario& s, const Evaluation& e, MonthGrid& grid) {
  const int last = cohorts(s) - 1;
  const int ramp = static_cast<int>(s.inhouse.ramp.size());
  const int trainees = months_ahead(s);
  const std::string stays = "(1-{inhouse.attrition}/12)";
  const std::string in_time = stays + "^" + std::to_string(trainees);
  const std::string first = ramp > 0 ? "INDEX(inhouse_ramp,1)" : "1";
  // Those who work when the hires of today come out of training, hires of today left out.
  const std::string then = last == 0 ? "{cohort_1<}*" + stays : productive(1, last, ramp);
  const auto series = [&](const char* id, const char* label, std::string text,
                          const std::vector<double>& of) {
    grid.add({.id = id, .label = label, .unit = "heads", .formula = std::move(text), .value = [&of](int m) {
                return of[static_cast<Months>(m)];
              }});
  };
  series("leavers", "Leavers", "{inhouse.attrition}/12*SUM(" + span_of(0, last, "<") + ")", e.leavers);
  series("hires", "Hires", "MAX(0,({fte>}-" + in_time + "*(" + then + "))/(" + first + "*" + in_time + "))",
         e.hires);
  add_cohorts(s, e, grid);
  const std::string working =
      ramp > 0 ? "SUMPRODUCT(" + span_of(trainees, last - 1) + ",inhouse_ramp)+{" + cohort(last) + "}"
               : "{" + cohort(last) + "}";
  series("capacity", "FTE the team gives", working, e.capacity);
  grid.add({.id = "heads_exact",
            .label = "Heads before rounding",
            .unit = "heads",
            .formula = "SUM(" + span_of(0, last) + ")"});
  series("heads", "Heads on the payroll", kWholeHeads, e.headcount);
}

}  // namespace

void add_team_rows(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  const Evaluation& e = parts.e;
  grid.heading("The team in-house");
  std::string needed = "{volume}*{minutes}/60/{hours_per_fte}*{improved}";
  if (!s.inhouse.queue.intervals.empty()) {
    grid.add({.id = "queued",
              .label = "FTE that the calls need: computed by the explorer, not by this workbook",
              .unit = "FTE",
              .value = [&s](int m) { return fte_for(s, volume(s, m), handle_minutes(s, m)); },
              .ahead = true,
              .given = true});
    needed = "{queued}*{improved}";
  }
  grid.add({.id = "fte",
            .label = "FTE the work needs",
            .unit = "FTE",
            .formula = needed,
            .value = [&s](int m) { return required_fte(s, m); },
            .ahead = true});
  if (s.inhouse.dynamic_attrition) {
    add_dynamic(s, e, grid);
  } else {
    add_steady(e, s, grid);
  }
  grid.add(
      {.id = "supervisors",
       .label = "Supervisors, quality analysts, trainers, planners",
       .unit = "heads",
       .formula = "{heads}*{supervisors_per_head}",
       .value = [&s, &e](int m) { return e.headcount[static_cast<Months>(m)] * supervisors_per_head(s); }});
}

}  // namespace bpo::workbook

#include "bpo/staffing/week_plan.hpp"

#include <map>

namespace bpo::staffing {
namespace {

constexpr double kHour = 3600;
constexpr double kDay = 24 * kHour;
constexpr double kWeek = 7 * kDay;

Result<QueueFigures> staffed(const Handling& handling, QueueModel model, double contacts_per_s,
                             const Limits& limits) {
  if (contacts_per_s == 0) return QueueFigures{.service_level = 1};
  const Result<double> agents = required_contact_agents(handling, model, contacts_per_s, limits);
  if (!agents) return agents.errors();
  return contact_queue(handling, model, contacts_per_s, agents.value(), limits.threshold_s);
}

}  // namespace

Result<WeekPlan> plan_week(std::span<const double> contacts, double interval_s, double times_a_week,
                           const Handling& handling, QueueModel model, const Limits& limits) {
  WeekPlan plan;
  std::map<double, QueueFigures> known;  // many intervals of a week are alike
  double all = 0;
  double agents = 0;
  double busy = 0;
  double soon = 0;
  for (const double n : contacts) {
    auto at = known.find(n);
    if (at == known.end()) {
      const Result<QueueFigures> figures = staffed(handling, model, n / interval_s, limits);
      if (!figures) return figures.errors();
      at = known.emplace(n, figures.value()).first;
    }
    const QueueFigures& figures = at->second;
    plan.intervals.push_back(figures);
    all += n;
    agents += figures.agents;
    busy += figures.agents * figures.occupancy;
    soon += n * figures.service_level;
    plan.mean_wait_s += n * figures.mean_wait_s;
    plan.p_wait += n * figures.p_wait;
    plan.p_abandon += n * figures.p_abandon;
  }
  plan.base_hours = agents * interval_s / kHour * times_a_week;
  if (all == 0) return plan;
  plan.service_level = soon / all;
  plan.mean_wait_s /= all;
  plan.p_wait /= all;
  plan.p_abandon /= all;
  plan.occupancy = busy / agents;
  return plan;
}

std::vector<Period> mail_week(std::span<const double> contacts, double interval_s, int times_a_week,
                              double closed_contacts) {
  const double open_s = interval_s * static_cast<double>(contacts.size());
  const double closed_s = kWeek - open_s * times_a_week;
  const double night_s = open_s <= kDay ? kDay - open_s : closed_s / times_a_week;
  std::vector<Period> week;
  double closed_left = closed_s;
  for (int day = 0; day < times_a_week; ++day) {
    for (const double n : contacts) week.push_back({interval_s, n, true});
    const double gap = day + 1 < times_a_week ? night_s : closed_left;
    closed_left -= gap;
    if (gap > 0) week.push_back({gap, closed_contacts * gap / closed_s, false});
  }
  return week;
}

}  // namespace bpo::staffing

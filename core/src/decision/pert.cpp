#include "bpo/decision/pert.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "bpo/stats/normal.hpp"

namespace bpo::decision {
namespace {

/// Every activity after its predecessors; fewer than all when they go round in a circle. Kahn (1962).
std::vector<std::size_t> in_sequence(std::span<const Activity> activities) {
  std::vector<std::size_t> waiting_for(activities.size()), sequence;
  std::vector<std::vector<std::size_t>> followers(activities.size());
  for (std::size_t i = 0; i < activities.size(); ++i) {
    waiting_for[i] = activities[i].predecessors.size();
    for (const std::size_t before : activities[i].predecessors) followers[before].push_back(i);
    if (waiting_for[i] == 0) sequence.push_back(i);
  }
  for (std::size_t done = 0; done < sequence.size(); ++done) {
    for (const std::size_t next : followers[sequence[done]]) {
      if (--waiting_for[next] == 0) sequence.push_back(next);
    }
  }
  return sequence;
}

std::string at(std::size_t activity) {
  return "activities[" + std::to_string(activity) + "]";
}

Result<std::vector<Scheduled>> durations(std::span<const Activity> activities) {
  Errors errors;
  std::vector<Scheduled> list;
  for (std::size_t i = 0; i < activities.size(); ++i) {
    const Activity& one = activities[i];
    const auto duration = pert_three_point(one.optimistic, one.most_likely, one.pessimistic);
    if (duration) list.push_back({.duration = duration.value()});
    for (std::size_t e = 0; !duration && e < duration.errors().size(); ++e) {
      errors.push_back(duration.errors()[e]);
      errors.back().path = at(i) + "." + errors.back().path;
    }
    for (const std::size_t before : one.predecessors) {
      if (before < activities.size()) continue;
      errors.push_back(
          {ErrorCode::not_allowed, at(i) + ".predecessors", "names an activity that is not there", "", ""});
    }
  }
  if (!errors.empty()) return errors;
  return list;
}

}  // namespace

Result<Moments> pert_three_point(double optimistic, double most_likely, double pessimistic) {
  if (!std::isfinite(optimistic) || !std::isfinite(most_likely) || !std::isfinite(pessimistic))
    return Error{ErrorCode::out_of_range, "most_likely", "must be a finite number", "", ""};
  if (optimistic > most_likely || most_likely > pessimistic) {
    return Error{ErrorCode::not_allowed, "most_likely", "must lie from optimistic to pessimistic", "",
                 "optimistic to pessimistic"};
  }
  const double sd = (pessimistic - optimistic) / 6;
  return Moments{(optimistic + 4 * most_likely + pessimistic) / 6, sd * sd};
}

Result<Schedule> pert_schedule(std::span<const Activity> activities) {
  if (activities.empty()) return Error{ErrorCode::missing, "activities", "are needed", "", "at least one"};
  auto timed = durations(activities);
  if (!timed) return timed.errors();
  const std::vector<std::size_t> sequence = in_sequence(activities);
  if (sequence.size() < activities.size())
    return Error{ErrorCode::not_allowed, "activities", "wait for one another in a circle", "", ""};

  Schedule schedule{.activities = std::move(timed).value()};
  auto& list = schedule.activities;
  // The variance of the longest chain so far, and the activity before in that chain.
  std::vector<double> variance(list.size());
  std::vector<std::optional<std::size_t>> chain(list.size());
  const auto is_longer = [&](std::size_t one, std::size_t other) {
    if (list[one].early_finish != list[other].early_finish)
      return list[one].early_finish > list[other].early_finish;
    return variance[one] > variance[other];
  };
  for (const std::size_t i : sequence) {
    for (const std::size_t before : activities[i].predecessors) {
      if (!chain[i] || is_longer(before, *chain[i])) chain[i] = before;
    }
    list[i].early_start = chain[i] ? list[*chain[i]].early_finish : 0;
    list[i].early_finish = list[i].early_start + list[i].duration.mean;
    variance[i] = list[i].duration.variance + (chain[i] ? variance[*chain[i]] : 0);
  }
  // From the back, so that of those that end together the one at the end of its chain is taken.
  const std::size_t last = *std::max_element(sequence.rbegin(), sequence.rend(),
                                             [&](std::size_t a, std::size_t b) { return is_longer(b, a); });
  schedule.project = {list[last].early_finish, variance[last]};

  for (Scheduled& one : list) one.late_finish = schedule.project.mean;
  for (auto i = sequence.rbegin(); i != sequence.rend(); ++i) {
    for (const std::size_t before : activities[*i].predecessors) {
      list[before].late_finish =
          std::min(list[before].late_finish, list[*i].late_finish - list[*i].duration.mean);
    }
  }
  for (Scheduled& one : list) one.slack = one.late_finish - one.early_finish;
  for (std::optional<std::size_t> i = last; i; i = chain[*i]) schedule.critical_path.push_back(*i);
  std::reverse(schedule.critical_path.begin(), schedule.critical_path.end());
  return schedule;
}

double probability_by(const Moments& project, double deadline) {
  if (project.variance <= 0) return deadline >= project.mean ? 1 : 0;
  return stats::standard_normal_cdf((deadline - project.mean) / std::sqrt(project.variance));
}

}  // namespace bpo::decision

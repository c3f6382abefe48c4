#include "workforce_of.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bpo {
namespace {

using Cohorts = std::vector<double>;

/// The people of a team by the months since they were hired: trainees first, then those who work, the last
/// place for everyone proficient.
class Team {
 public:
  explicit Team(const HiringPlan& plan)
      : plan_(plan),
        trainees_(static_cast<std::size_t>(plan.training_months)),
        cohorts_(trainees_ + plan.ramp.size() + 1) {
    cohorts_.back() = plan.proficient_at_start;
  }

  double headcount() const { return std::accumulate(cohorts_.begin(), cohorts_.end(), 0.0); }
  double capacity() const { return capacity(cohorts_); }
  double leave_and_advance() {
    const double leavers = plan_.monthly_attrition * headcount();
    advance(cohorts_);
    return leavers;
  }

  // What the team will give when those hired now come out of training, if nobody else is hired.
  double capacity_after_training() const {
    Cohorts later = cohorts_;
    for (std::size_t month = 0; month < trainees_; ++month) advance(later);
    return capacity(later);
  }
  double first_productivity() const { return plan_.ramp.empty() ? 1.0 : plan_.ramp.front(); }
  void hire(double heads) { cohorts_.front() += heads; }

 private:
  double capacity(const Cohorts& cohorts) const {
    double sum = cohorts.back();
    for (std::size_t k = 0; k < plan_.ramp.size(); ++k) sum += cohorts[trainees_ + k] * plan_.ramp[k];
    return sum;
  }

  void advance(Cohorts& cohorts) const {
    const double stay = 1 - plan_.monthly_attrition;
    for (double& heads : cohorts) heads *= stay;
    if (cohorts.size() == 1) return;
    cohorts.back() += cohorts[cohorts.size() - 2];
    for (std::size_t k = cohorts.size() - 2; k > 0; --k) cohorts[k] = cohorts[k - 1];
    cohorts.front() = 0;
  }

  const HiringPlan& plan_;
  std::size_t trainees_;
  Cohorts cohorts_;
};

// FTE needed in months 1 to `months`. A queue takes long to size, and many months are alike.
std::vector<double> required_by_month(const Scenario& s, int months) {
  struct Sized {
    double volume, minutes, fte;
  };
  std::vector<Sized> known;
  std::vector<double> required(static_cast<std::size_t>(months) + 1);
  for (int month = 1; month <= months; ++month) {
    const double units = volume(s, month);
    const double minutes = handle_minutes(s, month);
    const auto same = std::find_if(known.begin(), known.end(), [&](const Sized& sized) {
      return sized.volume == units && sized.minutes == minutes;
    });
    const double fte = same != known.end() ? same->fte : fte_for(s, units, minutes);
    if (same == known.end() && !s.inhouse.queue.intervals.empty()) known.push_back({units, minutes, fte});
    required[static_cast<std::size_t>(month)] = fte * anniversary_index(-s.inhouse.improvement, month);
  }
  return required;
}

}  // namespace

std::vector<TeamMonth> follow_cohorts(const HiringPlan& plan, std::span<const double> required) {
  const auto ahead = static_cast<std::size_t>(plan.training_months);
  const double stays = std::pow(1 - plan.monthly_attrition, plan.training_months);
  Team team(plan);
  std::vector<TeamMonth> months(required.size() > ahead ? required.size() - ahead : 0);
  for (std::size_t m = 1; m < months.size(); ++m) {
    TeamMonth& month = months[m];
    month.fte = required[m];
    month.leavers = team.leave_and_advance();
    const double lacking = required[m + ahead] - team.capacity_after_training();
    month.hires = std::max(0.0, lacking / (team.first_productivity() * stays));
    team.hire(month.hires);
    month.capacity = team.capacity();
    month.headcount = team.headcount();
  }
  return months;
}

TeamMonth steady_team(const Scenario& s, int month) {
  return steady_team_of(s, required_fte(s, month));
}

std::vector<TeamMonth> team_by_month(const Scenario& s) {
  const int months = s.horizon();
  if (!s.inhouse.dynamic_attrition) {
    std::vector<TeamMonth> team(static_cast<std::size_t>(months) + 1);
    const std::vector<double> required = required_by_month(s, months);
    for (std::size_t m = 1; m < team.size(); ++m) team[m] = steady_team_of(s, required[m]);
    return team;
  }
  const HiringPlan plan{.monthly_attrition = s.inhouse.attrition / 12,
                        .training_months = static_cast<int>(std::lround(s.inhouse.training_months)),
                        .ramp = s.inhouse.ramp,
                        .proficient_at_start = s.inhouse.proficient_at_start};
  std::vector<TeamMonth> team = follow_cohorts(plan, required_by_month(s, months + plan.training_months));
  for (TeamMonth& month : team) month.headcount = whole_heads(s, month.headcount);
  return team;
}

}  // namespace bpo

#include "bpo/sourcing/outcomes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/slot.hpp"
#include "lanes.hpp"
#include "month_lines.hpp"
#include "scenario_numbers.hpp"
#include "workforce_of.hpp"

namespace bpo {
namespace {

using LaneScenario = ScenarioOf<Lanes>;
using Trials = std::array<std::size_t, Lanes::kWidth>;  // the trial in each lane

constexpr double kNever = std::numeric_limits<double>::infinity();

Lanes gather(std::span<const double> values, const Trials& trials) {
  Lanes lanes;
  for (std::size_t lane = 0; lane < Lanes::kWidth; ++lane) lanes.set(lane, values[trials[lane]]);
  return lanes;
}

// The numbers of the lanes that one input stands for.
std::vector<Lanes*> lane_slots(Scenario& scenario, LaneScenario& lanes, const std::string& path) {
  const std::vector<double*> slots = slots_alone(scenario, path);
  std::vector<Lanes*> found;
  for_each_number(scenario, lanes, [&](double& number, Lanes& lane) {
    if (std::find(slots.begin(), slots.end(), &number) != slots.end()) found.push_back(&lane);
  });
  return found;
}

// Inputs that the size of the team depends on.
bool sizes_team(std::string_view path) {
  constexpr std::array<std::string_view, 10> kOfTeam{
      "inhouse.weekly_hours",    "inhouse.shrinkage",
      "inhouse.occupancy",       "inhouse.attrition",
      "inhouse.training_months", "inhouse.improvement",
      "inhouse.service_level",   "inhouse.threshold_s",
      "inhouse.patience_s",      "inhouse.schedule_inefficiency"};
  return path.starts_with("work.") || path.starts_with("ai.") ||
         std::find(kOfTeam.begin(), kOfTeam.end(), path) != kOfTeam.end();
}

bool shapes_move(std::string_view path) {
  return path == "transition.kt_billing" || path == "transition.learning_e0" ||
         path == "transition.learning_tau" || path == "transition.stranded_months";
}

// A queue is sized and cohorts are followed one trial at a time.
bool has_own_team(const Scenario& s) {
  return s.inhouse.dynamic_attrition || !s.inhouse.queue.intervals.empty();
}

// The waves with other lengths of their stages; each shifts with the most delayed of those that began
// earlier.
template <class Months>
std::vector<Wave> with_stages(const std::vector<Wave>& waves, Months months) {
  std::vector<Wave> other = waves;
  for (Wave& wave : other) {
    wave.kt_months = months(wave.kt_months);
    wave.parallel_months = months(wave.parallel_months);
  }
  for (std::size_t i = 0; i < waves.size(); ++i) {
    std::optional<double> delay;
    double first = waves[i].kt_start;
    for (std::size_t j = 0; j < waves.size(); ++j) {
      if (waves[j].kt_start >= waves[i].kt_start) continue;
      const double longer =
          other[j].kt_months + other[j].parallel_months - waves[j].kt_months - waves[j].parallel_months;
      delay = std::max(delay.value_or(longer), longer);
      first = std::min(first, static_cast<double>(waves[j].kt_start));
    }
    other[i].kt_start = std::max(first, waves[i].kt_start + delay.value_or(0));
  }
  return other;
}

bool same(const MoveMonthOf<Lanes>& a, const MoveMonthOf<Lanes>& b) {
  return a.in_house == b.in_house && a.cut_over == b.cut_over && a.parallel == b.parallel &&
         a.released == b.released && !any(a.transfer != b.transfer) && !any(a.excess != b.excess) &&
         !any(a.defects != b.defects) && !any(a.stranded != b.stranded);
}

}  // namespace

std::vector<Wave> overrun_waves(const std::vector<Wave>& waves, double factor) {
  return with_stages(waves, [factor](double months) { return std::ceil(months * (1 + factor)); });
}

std::vector<Wave> stretched_waves(const std::vector<Wave>& waves, double ratio) {
  return with_stages(waves, [ratio](double months) { return std::round(months * ratio); });
}

class Outcomes::Model {
 public:
  Model(const Scenario& scenario, std::span<const std::string> paths, Chances chances)
      : mode_(scenario),
        trial_(scenario),
        chances_(std::move(chances)),
        paths_(paths.begin(), paths.end()),
        lanes_(with_numbers<Lanes>(scenario)),
        horizon_(scenario.horizon()) {
    for (const std::string& path : paths_) targets_.push_back(lane_slots(trial_, lanes_, path));
    const auto moved_by = [&](auto depends) { return std::any_of(paths_.begin(), paths_.end(), depends); };
    team_varies_ = moved_by(sizes_team);
    move_varies_ = moved_by(shapes_move);
    rate_varies_ = moved_by([](std::string_view path) { return path == "client.discount_rate"; });
    for (std::size_t i = 0; i < scenario.option.placements.size(); ++i) {
      if (scenario.option.placements[i].fx_share != 0) billed_abroad_.push_back(i);
    }
    for (std::size_t i = 0; i < scenario.risk.events.size(); ++i) {
      const bool ends = scenario.risk.events[i].kind == EventKind::early_termination;
      if (chances_.events) (ends ? endings_ : losses_).push_back(i);
    }
    make_room();
  }

  bool needs_length() const { return chances_.lengths.size() > 1; }
  bool needs_ending() const { return !endings_.empty(); }
  std::size_t years() const { return static_cast<std::size_t>(contract_year(horizon_)) + 1; }
  std::size_t losses() const { return losses_.size() * years(); }
  std::size_t currencies() const {
    return chances_.currencies ? billed_abroad_.size() * static_cast<std::size_t>(horizon_) : 0;
  }

  void run(const TrialDraws& draws, std::span<double> npv, std::span<double> payback,
           std::span<unsigned char> happened) {
    draws_ = &draws;
    double from = 0;
    for (Timetable& timetable : timetables_) {
      double until = timetable.up_to;
      if (&timetable == &timetables_.back()) until = kNever;  // a draw may round to 1
      std::size_t filled = 0;
      Trials trials{};
      for (std::size_t trial = 0; trial < draws.count; ++trial) {
        if (needs_length() && !(from <= draws.length[trial] && draws.length[trial] < until)) continue;
        trials[filled++] = trial;
        if (filled < Lanes::kWidth) continue;
        run_together(trials, filled, timetable, npv, payback, happened);
        filled = 0;
      }
      from = timetable.up_to;
      if (filled == 0) continue;
      for (std::size_t lane = filled; lane < Lanes::kWidth; ++lane) trials[lane] = trials[0];
      run_together(trials, filled, timetable, npv, payback, happened);
    }
  }

 private:
  struct Timetable : MoveLength {
    std::vector<MoveMonthOf<Lanes>> moves;  // [month]
    std::vector<bool> as_before;            // the move of this month is that of the month before
    int first_cutover = 0, last_cutover = 0;
  };

  void make_room() {
    const auto months = static_cast<std::size_t>(horizon_) + 1;
    learned_.resize(months + 1);
    team_.resize(months);
    dated_.resize(months);
    strikes_.resize(months);
    factors_.resize(months);
    currency_.assign(mode_.option.placements.size(), std::vector<Lanes>(months, Lanes(1.0)));
    work_as_before_.resize(months);
    for (int month = 2; month <= horizon_; ++month) {
      work_as_before_[static_cast<std::size_t>(month)] = repeats_work(month);
    }
    if (chances_.lengths.empty()) chances_.lengths.push_back({.waves = mode_.transition.waves});
    for (const MoveLength& length : chances_.lengths) plan(timetables_.emplace_back(Timetable{length}));
    if (has_own_team(mode_) && !team_varies_) {
      const std::vector<TeamMonth> team = team_by_month(mode_);
      for (std::size_t m = 1; m < months; ++m) set_team(m, team[m], {});
    }
    if (!rate_varies_) discount();
  }

  void plan(Timetable& timetable) {
    timetable.moves.resize(static_cast<std::size_t>(horizon_) + 1);
    timetable.as_before.resize(timetable.moves.size());
    lanes_.transition.waves = timetable.waves;
    timetable.first_cutover = first_cutover(lanes_);
    timetable.last_cutover = std::min(last_cutover(lanes_), horizon_);
    if (!move_varies_) move(timetable);
  }

  // Does a month have the same work as the one before: the same contract year, season and automation?
  bool repeats_work(int month) const {
    const auto& season = mode_.work.seasonality;
    const auto in_year = [](int m) { return static_cast<std::size_t>((m - 1) % 12); };
    if (contract_year(month) != contract_year(month - 1)) return false;
    if (season[in_year(month)] != season[in_year(month - 1)]) return false;
    if (deflection_reached(mode_, month) != deflection_reached(mode_, month - 1)) return false;
    return mode_.option.rebase_months == 0 && !mode_.inhouse.dynamic_attrition;
  }

  void learn() {
    const auto& transition = lanes_.transition;
    if (!transition.learning_curve.empty()) {
      for (std::size_t x = 0; x < learned_.size(); ++x) learned_[x] = learning(lanes_, static_cast<int>(x));
      return;
    }
    const Lanes kept = exponential(-1 / transition.learning_tau);
    Lanes gap = 1 - transition.learning_e0;
    for (Lanes& learned : learned_) {
      learned = 1 - gap;
      gap *= kept;
    }
  }

  void move(Timetable& timetable) {
    learn();
    for (int month = 1; month <= horizon_; ++month) {
      const auto m = static_cast<std::size_t>(month);
      timetable.moves[m] =
          move_in(lanes_, month, [this](int x) { return learned_[static_cast<std::size_t>(x)]; });
      timetable.as_before[m] = month > 1 && same(timetable.moves[m], timetable.moves[m - 1]);
    }
  }

  void set_inputs(const Trials& trials) {
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      const Lanes value = gather(draws_->inputs[i], trials);
      if (paths_[i] == kHeadsPath) lanes_.work.volume = value / mode_.work.headcount * mode_.work.volume;
      for (Lanes* slot : targets_[i]) *slot = value;
    }
  }

  void set_team(std::size_t m, const TeamMonth& team, std::span<const std::size_t> lanes) {
    if (lanes.empty()) {
      team_[m] = {team.fte, team.capacity, team.headcount, team.hires, team.leavers};
      return;
    }
    for (const std::size_t lane : lanes) {
      team_[m].fte.set(lane, team.fte);
      team_[m].headcount.set(lane, team.headcount);
      team_[m].hires.set(lane, team.hires);
    }
  }

  void follow_teams(const Trials& trials) {
    for (std::size_t lane = 0; lane < Lanes::kWidth; ++lane) {
      trial_ = mode_;
      trial_.transition.waves = lanes_.transition.waves;
      for (std::size_t i = 0; i < paths_.size(); ++i) {
        set_alone(trial_, paths_[i], draws_->inputs[i][trials[lane]]);
      }
      const std::vector<TeamMonth> team = team_by_month(trial_);
      for (std::size_t m = 1; m < team_.size(); ++m) set_team(m, team[m], std::span(&lane, 1));
    }
  }

  TeamMonthOf<Lanes> team_in(int month) const {
    if (has_own_team(mode_)) return team_[static_cast<std::size_t>(month)];
    const Lanes fte = fte_by_occupancy(lanes_, volume(lanes_, month), handle_minutes(lanes_, month));
    return steady_team_of(lanes_, fte * anniversary_index(-lanes_.inhouse.improvement, month));
  }

  void follow_currencies(const Trials& trials) {
    std::size_t list = 0;
    for (const std::size_t i : billed_abroad_) {
      const PlacementOf<Lanes>& place = lanes_.option.placements[i];
      const Lanes drift = power(1 + place.fx_drift, 1.0 / 12);
      const Lanes step = place.fx_vol * std::sqrt(1.0 / 12);
      for (std::size_t m = 1; m < currency_[i].size(); ++m) {
        currency_[i][m] = currency_[i][m - 1] * drift;
        if (!chances_.currencies) continue;
        const Lanes score = gather(draws_->currencies[list++], trials);
        currency_[i][m] *= exponential(step * score - step * step * 0.5);
      }
    }
  }

  void discount() {
    const Lanes growth = power(1 + lanes_.discount_rate, 1.0 / 12);
    const Lanes half = mode_.timing == Timing::mid ? power(growth, 0.5) : Lanes(1.0);
    const Lanes step = 1 / growth;
    Lanes factor = 1.0;
    factors_[0] = 1.0;
    for (std::size_t m = 1; m < factors_.size(); ++m) {
      factor *= step;
      factors_[m] = factor * half;
    }
  }

  // The month in which the contract ends early, beyond the term where it does not.
  Lanes ending_month(const Trials& trials, int safe_until) const {
    Lanes lasts = 1.0;  // chance of a year without an end
    for (const std::size_t i : endings_) lasts *= 1 - lanes_.risk.events[i].probability;
    const Lanes uniform = gather(draws_->ending, trials);
    Lanes month;
    for (std::size_t lane = 0; lane < Lanes::kWidth; ++lane) {
      const double waited = std::floor(12 * std::log(uniform[lane]) / std::log(lasts[lane]));
      month.set(lane, lasts[lane] < 1 ? safe_until + 1 + waited : kNever);
    }
    return month;
  }

  // Losses of each month, and which trials have any.
  bool strike(const Trials& trials) {
    bool struck = false;
    std::size_t list = 0;
    for (const std::size_t i : losses_) {
      const EventOf<Lanes>& event = lanes_.risk.events[i];
      for (std::size_t year = 0; year < years(); ++year) {
        const Lanes uniform = gather(draws_->losses[list++], trials);
        if (!any(uniform < event.probability)) continue;
        if (!struck) std::fill(strikes_.begin(), strikes_.end(), Lanes(0.0));
        struck = true;
        for (std::size_t lane = 0; lane < Lanes::kWidth; ++lane) {
          if (!(uniform[lane] < event.probability[lane])) continue;
          const auto in_year = static_cast<std::size_t>(uniform[lane] / event.probability[lane] * 12);
          const std::size_t m = 12 * year + 1 + std::min<std::size_t>(in_year, 11);
          if (m < strikes_.size()) strikes_[m].set(lane, strikes_[m][lane] + event.cost[lane]);
        }
      }
    }
    return struck;
  }

  void run_together(const Trials& trials, std::size_t filled, Timetable& timetable, std::span<double> npv,
                    std::span<double> payback, std::span<unsigned char> happened) {
    set_inputs(trials);
    lanes_.transition.waves = timetable.waves;
    if (move_varies_) move(timetable);
    if (has_own_team(mode_) && team_varies_) follow_teams(trials);
    if (!billed_abroad_.empty()) follow_currencies(trials);
    if (rate_varies_) discount();
    ends_ = needs_ending() ? ending_month(trials, timetable.last_cutover) : Lanes(kNever);
    may_end_ = needs_ending() && any(ends_ < Lanes(horizon_ + 1));
    struck_ = !losses_.empty() && strike(trials);
    follow(timetable);
    for (std::size_t lane = 0; lane < filled; ++lane) {
      npv[trials[lane]] = npv_[lane];
      payback[trials[lane]] = payback_[lane];
      if (!happened.empty()) happened[trials[lane]] = happened_in(lane, timetable.late);
    }
  }

  unsigned char happened_in(std::size_t lane, bool late) const {
    unsigned bits = 0;
    if (late) bits |= kOverrun;
    if (ends_[lane] <= horizon_) bits |= kEndedEarly;
    for (std::size_t m = 1; struck_ && m < strikes_.size(); ++m) {
      if (strikes_[m][lane] > 0 && static_cast<double>(m) < ends_[lane]) bits |= kLoss;
    }
    return static_cast<unsigned char>(bits);
  }

  // The cash flow of one month, and what an early end in it would cost.
  struct Flow {
    Lanes cash, ending;
  };

  void start_dated(const Lanes& fte_at_start) {
    std::fill(dated_.begin(), dated_.end(), Lanes(0.0));
    put_dated(lanes_, fte_at_start, [&](Line line, int month, const Lanes& value) {
      const auto m = static_cast<std::size_t>(std::min(month, horizon_));
      dated_[m] += static_cast<double>(sign(tag_of(line))) * value;
    });
  }

  void follow(const Timetable& timetable) {
    const Lanes kept = 1 - lanes_.tax_rate;
    Lanes fee_months = lanes_.option.termination_fee + 12 * lanes_.risk.reinsourcing_cost;
    Lanes ending_cost = 0.0;
    for (const std::size_t i : endings_) ending_cost += lanes_.risk.events[i].cost;
    MonthOf<Lanes> month;
    Flow flow;
    npv_ = 0.0;
    payback_ = 0.0;
    Lanes sum;
    for (int number = 1; number <= horizon_; ++number) {
      const auto m = static_cast<std::size_t>(number);
      month.number = number;
      const bool same_work = work_as_before_[m];
      if (!same_work) {
        month.wages = anniversary_index(lanes_.inhouse.wage_inflation, number);
        month.in_house = baseline(lanes_, number, team_in(number));
      }
      if (!same_work || !billed_abroad_.empty()) {
        month.provider = charges_at(lanes_, number, month.in_house.total(),
                                    [&](std::size_t i) { return currency_[i][m]; });
      }
      if (number == 1) {
        start_dated(month.provider.fte);
        sum = dated_[0] * kept;
        npv_ = sum;
      }
      const bool live = number >= timetable.first_cutover;
      if (!same_work || !billed_abroad_.empty() || live != month.live || !timetable.as_before[m]) {
        month.live = live;
        month.move = timetable.moves[m];
        Lanes cash = 0.0;
        put_month(lanes_, month, [&cash](Line line, const Lanes& value) {
          if (sign(tag_of(line)) > 0) cash += value;
          if (sign(tag_of(line)) < 0) cash -= value;
        });
        flow.cash = cash * kept;
        flow.ending = (fee_months * month.provider.fee + ending_cost) * kept;
      }
      add(number, flow, kept, sum);
    }
    payback_ = select(sum < Lanes(0.0), Lanes(kNever), payback_);
  }

  void add(int number, const Flow& flow, const Lanes& kept, Lanes& sum) {
    const auto m = static_cast<std::size_t>(number);
    Lanes cash = flow.cash;
    if (has_dated_) cash += dated_[m] * kept;
    if (struck_) cash -= strikes_[m] * kept;
    if (may_end_) {
      const Lanes now = static_cast<double>(number);
      cash = select(now < ends_, cash, select(ends_ < now, Lanes(0.0), -flow.ending));
    }
    npv_ += cash * factors_[m];
    const Lanes after = sum + cash;
    const auto was_negative = sum < Lanes(0.0);
    if (any(was_negative)) {
      const Lanes crossing = (number - 1) - sum / (after - sum);
      payback_ = select(was_negative, select(after < Lanes(0.0), payback_, crossing), payback_);
    }
    sum = after;
  }

  Scenario mode_;
  Scenario trial_;  // one trial on its own, for what is not computed side by side
  Chances chances_;
  std::vector<std::string> paths_;
  LaneScenario lanes_;
  int horizon_;
  std::vector<std::vector<Lanes*>> targets_;
  bool team_varies_ = false, move_varies_ = false, rate_varies_ = false;
  bool may_end_ = false, struck_ = false;
  bool has_dated_ = mode_.benefits.technology || mode_.benefits.working_capital;
  std::vector<std::size_t> billed_abroad_;  // placements whose price follows a currency
  std::vector<std::size_t> endings_, losses_;
  std::vector<Timetable> timetables_;

  const TrialDraws* draws_ = nullptr;
  std::vector<Lanes> learned_;  // productivity by months since cutover
  std::vector<TeamMonthOf<Lanes>> team_;
  std::vector<Lanes> dated_, strikes_, factors_;
  std::vector<std::vector<Lanes>> currency_;
  std::vector<bool> work_as_before_;
  Lanes ends_, npv_, payback_;
};

Outcomes::Outcomes(const Scenario& scenario, std::span<const std::string> paths, Chances chances)
    : model_(std::make_unique<Model>(scenario, paths, std::move(chances))) {}
Outcomes::~Outcomes() = default;
Outcomes::Outcomes(Outcomes&&) noexcept = default;
Outcomes& Outcomes::operator=(Outcomes&&) noexcept = default;

bool Outcomes::can_vary(const Scenario& scenario, const std::string& path) {
  Scenario probe = scenario;
  LaneScenario lanes = with_numbers<Lanes>(scenario);
  return !lane_slots(probe, lanes, path).empty() || (has_own_team(scenario) && sizes_team(path));
}

bool Outcomes::needs_length() const {
  return model_->needs_length();
}
bool Outcomes::needs_ending() const {
  return model_->needs_ending();
}
std::size_t Outcomes::losses() const {
  return model_->losses();
}
std::size_t Outcomes::currencies() const {
  return model_->currencies();
}
void Outcomes::run(const TrialDraws& draws, std::span<double> npv, std::span<double> payback,
                   std::span<unsigned char> happened) {
  model_->run(draws, npv, payback, happened);
}

}  // namespace bpo

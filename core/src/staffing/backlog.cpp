#include "bpo/staffing/backlog.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

#include "backlog_week.hpp"
#include "birth_death.hpp"
#include "poisson.hpp"
#include "recurrence.hpp"
#include "settle.hpp"
#include "smallest.hpp"

namespace bpo::staffing {
namespace {

constexpr double kMostStates = 600;
constexpr double kTail = 18;          // chances below exp(-18) are left out
constexpr double kDeviations = 12;    // and so are these many standard deviations of what came
constexpr double kStepsAcross = 100;  // a step of time moves the contacts by this part of the states at most
constexpr double kMostSteps = 400;    // of one period
constexpr int kMostWeeks = 400;
constexpr double kSettled = 1e-7;
constexpr double kRounding = 1e-12;

/// The distribution of the number of contacts in hand, carried through the week.
class Chain {
 public:
  Chain(double handle_s, double agents, double threshold_s, double most, double occupancy)
      : agents_(agents),
        completions_(1 / handle_s),
        bundle_(std::ceil(most / kMostStates)),
        p_(static_cast<std::size_t>(most / bundle_) + 2) {
    set_soon(threshold_s);
    start(occupancy);
  }

  const std::vector<double>& distribution() const { return p_; }

  struct Averages {
    double soon = 0;     ///< chance that a contact coming in the period is taken up within the threshold
    double backlog = 0;  ///< contacts not yet taken up, over an open period
  };

  Averages run(const Period& period) { return period.open ? run_open(period) : run_closed(period); }

  void go_on_from(std::vector<double> p) {
    p_ = std::move(p);
    normalise();
  }

  double backlog() const {
    double sum = 0;
    for (std::size_t j = 0; j < p_.size(); ++j) sum += p_[j] * std::max(0.0, in_hand(j) - agents_);
    return sum;
  }

 private:
  double in_hand(std::size_t state) const { return bundle_ * static_cast<double>(state); }

  // Who finds n in hand waits for n - N + 1 completions, while all agents are busy a Poisson process.
  void set_soon(double threshold_s) {
    const PoissonWeights completed = poisson_weights(agents_ * threshold_s * completions_);
    std::vector<double> at_least(completed.weights.size() + 1);
    for (std::size_t k = completed.weights.size(); k > 0; --k)
      at_least[k - 1] = at_least[k] + completed.weights[k - 1];
    const auto chance = [&](double found) {
      const double index = found - agents_ + 1 - completed.first;
      if (index <= 0) return 1.0;
      return index < static_cast<double>(at_least.size()) ? at_least[static_cast<std::size_t>(index)] : 0.0;
    };
    soon_.resize(p_.size());
    soon_before_.resize(p_.size());
    double before = 0;
    for (std::size_t j = 0; j < p_.size(); ++j) {
      soon_before_[j] = before;
      soon_[j] = chance(in_hand(j));
      for (double n = 0; n < bundle_; ++n) before += chance(in_hand(j) + n);
    }
  }

  // Near what it will be: as many as the work takes, with the tail of a busy queue.
  void start(double occupancy) {
    const auto usual = static_cast<std::size_t>(agents_ * occupancy / bundle_);
    const double fall = std::pow(occupancy, bundle_);
    double weight = 1 - fall;
    for (std::size_t j = std::min(usual, p_.size() - 1); j < p_.size(); ++j, weight *= fall) p_[j] = weight;
    normalise();
  }

  void normalise() {
    const double sum = std::accumulate(p_.begin(), p_.end(), 0.0);
    for (double& each : p_) each /= sum;
  }

  double expected(const std::vector<double>& of_state) const {
    return std::inner_product(p_.begin(), p_.end(), of_state.begin(), 0.0);
  }

  Averages run_open(const Period& period) {
    const double rate = period.contacts / period.seconds;
    // As long as the contacts in hand drift no further than a part of the lattice, and while agents have time
    // for less than the handling of a contact.
    const double drift = std::abs(rate - agents_ * completions_) / bundle_;
    const double widest = std::max(2.0, static_cast<double>(p_.size()) / kStepsAcross);
    const double steps =
        std::clamp(std::ceil(period.seconds * std::max(drift / widest, completions_)), 4.0, kMostSteps);
    const auto key = std::pair{rate, period.seconds / steps};
    OpenStep& step =
        steps_.try_emplace(key, p_.size(), bundle_, rate, completions_, agents_, key.second).first->second;
    return average(static_cast<int>(steps), [&] { step.advance(p_); });
  }

  // Whoever comes finds those who came before: from the number in hand at the start to that at the end.
  Averages run_closed(const Period& period) {
    if (period.contacts == 0) return {};
    const double before = expected(soon_before_);
    add(on_lattice(poisson_weights(period.contacts)));
    return {.soon = (expected(soon_before_) - before) / period.contacts};
  }

  // A number between two states is shared among them, so that the mean stays.
  PoissonWeights on_lattice(const PoissonWeights& single) const {
    if (bundle_ == 1) return single;
    PoissonWeights lattice{.first = static_cast<int>(single.first / bundle_)};
    for (std::size_t k = 0; k < single.weights.size(); ++k) {
      const double at = (single.first + static_cast<double>(k)) / bundle_ - lattice.first;
      const auto state = static_cast<std::size_t>(at);
      lattice.weights.resize(state + 2);
      lattice.weights[state + 1] += single.weights[k] * (at - static_cast<double>(state));
      lattice.weights[state] += single.weights[k] * (1 - at + static_cast<double>(state));
    }
    return lattice;
  }

  void add(const PoissonWeights& arrivals) {
    std::vector<double> next(p_.size());
    const auto first = static_cast<std::size_t>(arrivals.first);
    for (std::size_t j = 0; j < p_.size(); ++j) {
      for (std::size_t k = 0; k < arrivals.weights.size(); ++k)
        next[std::min(j + first + k, p_.size() - 1)] += p_[j] * arrivals.weights[k];
    }
    p_ = std::move(next);
  }

  // Trapezoidal rule over the steps.
  template <typename Advance>
  Averages average(int steps, Advance advance) {
    Averages sum{expected(soon_) / 2, backlog() / 2};
    for (int i = 1; i <= steps; ++i) {
      advance();
      const double part = i < steps ? 1 : 0.5;
      sum.soon += part * expected(soon_);
      sum.backlog += part * backlog();
    }
    return {sum.soon / steps, sum.backlog / steps};
  }

  double agents_, completions_, bundle_;
  std::vector<double> p_;
  std::vector<double> soon_;         ///< chance of a contact that finds so many
  std::vector<double> soon_before_;  ///< sum of that over all smaller numbers of contacts
  std::map<std::pair<double, double>, OpenStep> steps_;
};

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0, std::plus<>(),
                            [](double x, double y) { return std::abs(x - y); });
}

/// More contacts than this are hardly ever in hand at once.
double most_in_hand(const BacklogFigures& fluid) {
  const double peak = *std::max_element(fluid.backlog.begin(), fluid.backlog.end()) + fluid.agents;
  return peak + kDeviations * std::sqrt(peak) + kTail / -std::log(fluid.occupancy);
}

}  // namespace

Result<BacklogFigures> backlog_queue(std::span<const Period> week, double handle_s, double agents,
                                     double threshold_s) {
  Result<BacklogFigures> fluid = fluid_backlog(week, handle_s, agents, threshold_s);
  if (!fluid) return fluid;
  const WeekTotals totals = totals_of(week);
  if (totals.contacts == 0) return fluid;

  BacklogFigures figures;
  figures.agents = agents;
  figures.occupancy = fluid.value().occupancy;
  Chain chain(handle_s, agents, threshold_s, most_in_hand(fluid.value()), figures.occupancy);
  Settling settling;
  for (int pass = 1; pass <= kMostWeeks; ++pass) {
    const std::vector<double> before = chain.distribution();
    figures.service_level = figures.mean_backlog = 0;
    figures.backlog.clear();
    for (const Period& period : week) {
      const Chain::Averages averages = chain.run(period);
      figures.service_level += averages.soon * period.contacts / totals.contacts;
      if (period.open) figures.mean_backlog += averages.backlog * period.seconds / totals.open_s;
      figures.backlog.push_back(chain.backlog());
    }
    if (distance(before, chain.distribution()) < kSettled) break;
    chain.go_on_from(settling.next(before, chain.distribution()));
  }
  figures.mean_wait_s = figures.mean_backlog * totals.open_s / totals.contacts;  // Little's law
  return figures;
}

Result<BacklogStaffing> required_backlog_agents(std::span<const Period> week, double handle_s,
                                                const Limits& limits) {
  Errors errors = check_limits(limits);
  if (!errors.empty()) return errors;
  const WeekTotals totals = totals_of(week);
  const double load = totals.open_s > 0 ? totals.contacts * handle_s / totals.open_s : 0;
  const double within = std::ceil(load / limits.max_occupancy * (1 - kRounding));
  const double least = std::max(std::floor(load) + 1, within);
  errors = check_backlog(week, handle_s, least, limits.threshold_s);
  if (!errors.empty()) return errors;
  if (totals.contacts == 0) return BacklogStaffing{};
  const auto meeting = [&](const Result<BacklogFigures>& queue) {
    const BacklogFigures& figures = queue.value();
    return figures.service_level >= limits.service_level && figures.occupancy <= limits.max_occupancy &&
           figures.mean_wait_s <= limits.max_wait_s;
  };
  const Result<double> fluid = smallest_number(
      least, [&](double n) { return meeting(fluid_backlog(week, handle_s, n, limits.threshold_s)); });
  if (!fluid) return fluid.errors();
  const Result<double> agents = smallest_number_near(least, fluid.value(), [&](double n) {
    return meeting(backlog_queue(week, handle_s, n, limits.threshold_s));
  });
  if (!agents) return agents.errors();
  return BacklogStaffing{agents.value(), fluid.value()};
}

}  // namespace bpo::staffing

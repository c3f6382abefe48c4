#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "bpo/staffing/backlog.hpp"
#include "bpo/staffing/contact_queue.hpp"
#include "simulate.hpp"

using namespace bpo::staffing;
using namespace bpo::simulation;

// Two hundred settings: 100 of calls, 50 of chats, 50 of e-mails. Each figure of the model has to lie within
// 1 % of the simulated one. For that to mean something a simulation runs until the standard errors of all
// figures are a third of that, as a short run beforehand tells.

namespace {

constexpr double kClose = 0.01;
constexpr double kPrecise = kClose / 3;
constexpr double kAtMost = kClose / 2;  // what the tale of the short run may be off
constexpr Length kShort{.batches = 40, .contacts = 8'000};

// A figure of which only a fraction of these is there counts against them.
constexpr double kSmallShare = 0.02;
constexpr double kSmallWait = 1;  // second

struct Compared {
  std::string what;
  double model = 0;
  Estimate simulated;
  double small = kSmallShare;

  double scale() const { return std::max(std::abs(simulated.mean), small); }
};

std::vector<Compared> compare(const QueueFigures& model, const Watched& simulated) {
  return {{"P(wait)", model.p_wait, simulated.p_wait},
          {"service level", model.service_level, simulated.service_level},
          {"mean wait", model.mean_wait_s, simulated.mean_wait_s, kSmallWait},
          {"P(abandon)", model.p_abandon, simulated.p_abandon},
          {"occupancy", model.occupancy, simulated.occupancy}};
}

std::vector<Compared> compare(const BacklogFigures& model, const Watched& simulated) {
  return {{"service level", model.service_level, simulated.service_level},
          {"mean wait", model.mean_wait_s, simulated.mean_wait_s, kSmallWait},
          {"occupancy", model.occupancy, simulated.occupancy}};
}

/// Compares the model with `simulate(length)`, the length being what precision takes, times `times`.
template <typename Figures, typename Simulate>
void check_close(const Figures& model, Length first, int times, Simulate simulate) {
  double factor = 1;
  for (const Compared& row : compare(model, simulate(first))) {
    const double off = row.simulated.standard_error / (kPrecise * row.scale());
    factor = std::max(factor, off * off);
  }
  const Length length{first.batches, static_cast<int>(std::ceil(first.contacts * factor)) * times};
  for (const Compared& row : compare(model, simulate(length))) {
    INFO(row.what << ": model " << row.model << ", simulated " << row.simulated.mean << " +- "
                  << row.simulated.standard_error);
    CHECK(row.simulated.standard_error <= kAtMost * row.scale());
    CHECK(std::abs(row.model - row.simulated.mean) <= kClose * row.scale());
  }
}

int calls(int times) {
  int settings = 0;
  for (const int agents : {1, 4, 12, 25, 50}) {
    for (const double spare : {0.3, 0.0, -0.3, -0.7, -1.2}) {  // agents beyond the load, in its square roots
      for (const double patience : {45.0, 180.0}) {
        for (const double threshold : {10.0, 40.0}) {
          const double handle = 240;
          const double rate = (agents - spare * std::sqrt(agents)) / handle;
          INFO("agents " << agents << ", spare " << spare << ", patience " << patience);
          const QueueFigures model = contact_queue({.handle_s = handle, .patience_s = patience},
                                                   QueueModel::erlang_a, rate, agents, threshold)
                                         .value();
          const auto seed = static_cast<std::uint64_t>(++settings);
          check_close(model, kShort, times, [&](Length length) {
            return simulate_calls(rate, handle, patience, agents, threshold, seed, length);
          });
        }
      }
    }
  }
  return settings;
}

int chats(int times) {
  int settings = 0;
  for (const int agents : {2, 7, 20}) {
    for (const double concurrency : {2.0, 3.0, 4.0}) {
      for (const double busy : {0.95, 1.0, 1.1, 1.2, 1.35, 1.5}) {
        if (++settings > 50) return 50;
        const Handling handling{.handle_s = 420,
                                .concurrency = concurrency,
                                .slowdown = 0.1 + 0.05 * (settings % 4),
                                .patience_s = settings % 2 == 0 ? 90.0 : 240.0};
        const double rate = busy * agents * concurrency / full_hand_handle_s(handling);
        INFO("agents " << agents << ", " << concurrency << " chats each, load per place " << busy);
        const QueueFigures model = contact_queue(handling, QueueModel::erlang_a, rate, agents, 45).value();
        const auto seed = static_cast<std::uint64_t>(1000 + settings);
        check_close(model, kShort, times, [&](Length length) {
          return simulate_chats(handling, rate, agents, 45, Pace::full_hand, seed, length);
        });
      }
    }
  }
  return settings;
}

/// Five days of eight hours, mornings busier than afternoons, and a share of the contacts in between.
std::vector<Period> working_week(double contacts, double out_of_hours) {
  constexpr double kHour = 3600;
  const std::vector<double> shape{1.6, 1.4, 1.1, 0.9, 0.7, 0.9, 0.8, 0.6};
  constexpr double kClosedHours = 168 - 40;
  std::vector<Period> week;
  for (int day = 0; day < 5; ++day) {
    for (const double part : shape)
      week.push_back({kHour, contacts * (1 - out_of_hours) / 5 * part / 8, true});
    const double closed = day < 4 ? 16 : 16 + 48;
    week.push_back({closed * kHour, contacts * out_of_hours * closed / kClosedHours, false});
  }
  return week;
}

int mails(int times) {
  int settings = 0;
  for (const int agents : {2, 5, 12, 30, 80}) {
    for (const double busy : {0.7, 0.8, 0.85, 0.9, 0.93}) {
      for (const double out_of_hours : {0.1, 0.35}) {
        ++settings;
        const double handle = settings % 3 == 0 ? 900 : 360;
        const double contacts = busy * agents * 40 * 3600 / handle;
        const double threshold = settings % 4 < 2 ? 3600 : 4 * 3600;
        INFO("agents " << agents << ", occupancy " << busy << ", out of hours " << out_of_hours
                       << ", threshold " << threshold << ", handling " << handle);
        const std::vector<Period> week = working_week(contacts, out_of_hours);
        const BacklogFigures model = backlog_queue(week, handle, agents, threshold).value();
        const auto seed = static_cast<std::uint64_t>(2000 + settings);
        const Length weeks{kShort.batches, std::max(kShort.contacts, static_cast<int>(2 * contacts))};
        check_close(model, weeks, times, [&](Length length) {
          return simulate_mails(week, handle, agents, threshold, seed, length);
        });
      }
    }
  }
  return settings;
}

}  // namespace

TEST_CASE("calls: Erlang A is within 1 % of a simulation", "[calls]") {
  CHECK(calls(1) == 100);
}

TEST_CASE("chats: places of a full hand are within 1 % of a simulation", "[chats]") {
  CHECK(chats(1) == 50);
}

TEST_CASE("e-mails: the backlog of a week is within 1 % of a simulation", "[mails]") {
  CHECK(mails(1) == 50);
}

TEST_CASE("agents who answer faster when they hold fewer chats keep nobody waiting longer", "[chats]") {
  for (const double concurrency : {2.0, 3.0}) {
    const Handling handling{.handle_s = 420, .concurrency = concurrency, .slowdown = 0.25, .patience_s = 180};
    for (const double busy : {0.8, 1.0}) {
      const double rate = busy * 10 * concurrency / full_hand_handle_s(handling);
      const QueueFigures model = contact_queue(handling, QueueModel::erlang_a, rate, 10, 45).value();
      const Watched real = simulate_chats(handling, rate, 10, 45, Pace::in_hand, 7, {});
      CHECK(real.mean_wait_s.mean < model.mean_wait_s);
      CHECK(real.service_level.mean > model.service_level);
      CHECK(real.p_abandon.mean < model.p_abandon);
    }
  }
}

TEST_CASE("the same, twenty times as long", "[.][long]") {
  CHECK(calls(20) + chats(20) + mails(20) == 200);
}

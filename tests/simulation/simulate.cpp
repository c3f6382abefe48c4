#include "simulate.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <queue>
#include <vector>

#include "draws.hpp"

namespace bpo::simulation {
namespace {

/// Counts of one batch.
struct Tally {
  double contacts = 0;
  double waited = 0;
  double soon = 0;
  double lost = 0;
  double wait_s = 0;
  double busy_s = 0;
  double work_s = 0;  ///< handling time of all who came; where it is not drawn, of who came beyond whom the
                      ///< agents finished by luck
};

/// Collects batches and turns them into estimates.
class Record {
 public:
  /// @param usual_load  handling time that comes for each second of capacity, on average
  explicit Record(double usual_load) : usual_load_(usual_load) {}

  /// `capacity_s`: agent-seconds there were in the batch.
  void close(const Tally& tally, double capacity_s) {
    load_.push_back(tally.work_s / capacity_s);
    p_wait_.push_back(tally.waited / tally.contacts);
    soon_.push_back(tally.soon / tally.contacts);
    lost_.push_back(tally.lost / tally.contacts);
    wait_.push_back(tally.wait_s / tally.contacts);
    busy_.push_back(tally.busy_s / capacity_s);
  }
  Watched watched() const {
    const auto freed = [&](const std::vector<double>& batches) {
      return estimate(batches, load_, usual_load_);
    };
    return {freed(p_wait_), freed(soon_), freed(wait_), freed(lost_), freed(busy_)};
  }

 private:
  double usual_load_;
  std::vector<double> load_, p_wait_, soon_, lost_, wait_, busy_;
};

/// When each agent is free again, the first one on top.
class Agents {
 public:
  explicit Agents(int count) : free_at_(static_cast<std::size_t>(count), 0.0) {}

  double first_free() const { return free_at_.front(); }
  void occupy_first(double until) {
    std::pop_heap(free_at_.begin(), free_at_.end(), std::greater<>());
    free_at_.back() = until;
    std::push_heap(free_at_.begin(), free_at_.end(), std::greater<>());
  }

 private:
  std::vector<double> free_at_;
};

}  // namespace

// In line of arrival each caller gets the agent who is free first, unless patience ends before: then the
// agent goes to the next one, so whoever hangs up leaves no trace.
Watched simulate_calls(double contacts_per_s, double handle_s, double patience_s, int agents,
                       double threshold_s, std::uint64_t seed, Length length) {
  Draws draws(seed);
  Agents team(agents);
  Record record(contacts_per_s * handle_s / agents);
  double now = 0;
  for (int batch = 0; batch <= length.batches; ++batch) {
    const double start = now;
    Tally tally;
    for (int i = 0; i < length.contacts; ++i) {
      now += draws.exponential(1 / contacts_per_s);
      const double wait = std::max(0.0, team.first_free() - now);
      const double patience = draws.exponential(patience_s);
      const double handle = draws.exponential(handle_s);
      ++tally.contacts;
      tally.work_s += handle;
      if (wait > 0) ++tally.waited;
      tally.wait_s += std::min(wait, patience);
      if (patience < wait) {
        ++tally.lost;
        continue;
      }
      if (wait <= threshold_s) ++tally.soon;
      tally.busy_s += handle;
      team.occupy_first(now + wait + handle);
    }
    if (batch > 0) record.close(tally, agents * (now - start));
  }
  return record.watched();
}

namespace {

/// A chat room: agents with chats in hand, chats waiting.
class Room {
 public:
  Room(const staffing::Handling& handling, int agents, Pace pace, double threshold_s, Draws& draws)
      : handling_(handling),
        full_handle_s_(staffing::full_hand_handle_s(handling)),
        pace_(pace),
        threshold_s_(threshold_s),
        draws_(draws),
        with_(static_cast<std::size_t>(handling.concurrency) + 1) {
    for (std::size_t agent = 0; agent < static_cast<std::size_t>(agents); ++agent) with_[0].push_back(agent);
  }

  /// Chats that are finished a second, all agents together.
  double completion_rate() const {
    double rate = 0;
    for (std::size_t j = 1; j < with_.size(); ++j)
      rate += static_cast<double>(with_[j].size()) * agent_rate(j);
    return rate;
  }

  void pass(double seconds, double completion_rate) {
    now_ += seconds;
    tally.work_s += seconds * completion_rate * full_handle_s_;
    for (std::size_t j = 1; j < with_.size(); ++j)
      tally.busy_s += seconds * static_cast<double>(j * with_[j].size());
  }

  void arrive() {
    ++tally.contacts;
    tally.work_s += full_handle_s_;
    for (std::size_t j = 0; j + 1 < with_.size(); ++j) {
      if (with_[j].empty()) continue;
      ++tally.soon;
      move(j, draw_agent(j), j + 1);
      return;
    }
    ++tally.waited;
    waiting_.push_back({now_, now_ + draws_.exponential(handling_.patience_s)});
  }

  /// One of the chats in hand ends; its place goes to the first in line who is still there.
  void complete(double completion_rate) {
    tally.work_s -= full_handle_s_;
    double at = draws_.uniform() * completion_rate;
    std::size_t j = with_.size() - 1;
    for (std::size_t k = 1; k < with_.size(); ++k) {
      at -= static_cast<double>(with_[k].size()) * agent_rate(k);
      if (at < 0) {
        j = k;
        break;
      }
    }
    const std::size_t agent = draw_agent(j);
    while (!waiting_.empty()) {
      const Chat first = waiting_.front();
      waiting_.pop_front();
      tally.wait_s += std::min(now_, first.leaves) - first.came;
      if (first.leaves < now_) {
        ++tally.lost;
        continue;
      }
      if (now_ - first.came <= threshold_s_) ++tally.soon;
      return;  // as many in hand as before
    }
    move(j, agent, j - 1);
  }

  Tally tally;

 private:
  struct Chat {
    double came, leaves;
  };

  double agent_rate(std::size_t j) const {
    const double others = pace_ == Pace::full_hand ? handling_.concurrency - 1 : static_cast<double>(j) - 1;
    return static_cast<double>(j) / (handling_.handle_s * (1 + handling_.slowdown * others));
  }
  std::size_t draw_agent(std::size_t j) {
    return static_cast<std::size_t>(draws_.uniform() * static_cast<double>(with_[j].size()));
  }
  void move(std::size_t from, std::size_t index, std::size_t to) {
    with_[to].push_back(with_[from][index]);
    with_[from][index] = with_[from].back();
    with_[from].pop_back();
  }

  const staffing::Handling& handling_;
  double full_handle_s_;
  Pace pace_;
  double threshold_s_;
  Draws& draws_;
  double now_ = 0;
  std::vector<std::vector<std::size_t>> with_;  ///< agents by the number of chats in hand
  std::deque<Chat> waiting_;
};

}  // namespace

Watched simulate_chats(const staffing::Handling& handling, double contacts_per_s, int agents,
                       double threshold_s, Pace pace, std::uint64_t seed, Length length) {
  Draws draws(seed);
  Room room(handling, agents, pace, threshold_s, draws);
  Record record(contacts_per_s * staffing::full_hand_handle_s(handling) / (agents * handling.concurrency));
  for (int batch = 0; batch <= length.batches; ++batch) {
    room.tally = {};
    double seconds = 0;
    while (room.tally.contacts < length.contacts) {
      const double completions = room.completion_rate();
      const double all = contacts_per_s + completions;
      const double step = draws.exponential(1 / all);
      seconds += step;
      room.pass(step, completions);
      if (draws.uniform() * all < contacts_per_s) {
        room.arrive();
      } else {
        room.complete(completions);
      }
    }
    if (batch > 0) record.close(room.tally, agents * handling.concurrency * seconds);
  }
  return record.watched();
}

// On a clock that runs in opening hours only, all that comes while it stands comes at once.
Watched simulate_mails(std::span<const staffing::Period> week, double handle_s, int agents,
                       double threshold_s, std::uint64_t seed, Length length) {
  Draws draws(seed);
  Agents team(agents);
  double week_start = 0;
  double contacts_a_week = 0;
  double open_a_week = 0;
  for (const staffing::Period& period : week) {
    contacts_a_week += period.contacts;
    if (period.open) open_a_week += period.seconds;
  }
  Record record(contacts_a_week * handle_s / (agents * open_a_week));
  const int weeks = std::max(1, static_cast<int>(length.contacts / contacts_a_week));
  for (int batch = 0; batch <= length.batches; ++batch) {
    Tally tally;
    for (int w = 0; w < weeks; ++w) {
      double clock = week_start;
      for (const staffing::Period& period : week) {
        if (period.contacts > 0) {
          double at = draws.exponential(period.seconds / period.contacts);
          for (; at < period.seconds; at += draws.exponential(period.seconds / period.contacts)) {
            const double came = clock + (period.open ? at : 0);
            const double wait = std::max(0.0, team.first_free() - came);
            const double handle = draws.exponential(handle_s);
            ++tally.contacts;
            if (wait > 0) ++tally.waited;
            if (wait <= threshold_s) ++tally.soon;
            tally.wait_s += wait;
            tally.busy_s += handle;
            tally.work_s += handle;
            team.occupy_first(came + wait + handle);
          }
        }
        if (period.open) clock += period.seconds;
      }
      week_start += open_a_week;
    }
    if (batch > 0) record.close(tally, agents * weeks * open_a_week);
  }
  return record.watched();
}

}  // namespace bpo::simulation

#include "staff_arithmetic.hpp"

#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

using staffing::QueueFigures;

std::string text(double value) {
  return value < 0 ? "(" + number_text(value) + ")" : number_text(value);
}

class Formulas {
 public:
  Formulas(const StaffCase& question, const StaffAnswer& answer) : question_(question), answer_(answer) {}

  std::vector<StaffFormula> run() {
    if (question_.handling.concurrency > 1) in_hand();
    load();
    if (answer_.mail) {
      mail_hours();
    } else {
      if (question_.model == staffing::QueueModel::erlang_c) queue();
      base_hours();
    }
    fte();
    if (question_.cost_per_agent) cost();
    return std::move(rows_);
  }

 private:
  void add(std::string_view id, std::string_view label, std::string_view formula, std::string expression,
           double value) {
    rows_.push_back({id, label, formula, std::move(expression), value});
  }
  double handle_s() const { return staffing::full_hand_handle_s(question_.handling); }

  void in_hand() {
    const staffing::Handling& h = question_.handling;
    add("handle_in_hand_s", "Handling time with a full hand",
        "handling time x (1 + slower for each further chat x (chats at once - 1))",
        text(h.handle_s) + " * (1 + " + text(h.slowdown) + " * (" + text(h.concurrency) + " - 1))",
        handle_s());
  }
  void load() {
    add("offered_load_erlangs", "Offered load of the busiest interval",
        "contacts x handling time / length of the interval",
        text(question_.contacts[answer_.busiest]) + " * " + text(handle_s()) + " / " +
            text(question_.interval_s),
        answer_.offered_load);
  }

  void queue() {
    const QueueFigures& q = answer_.erlang_c->intervals[answer_.busiest];
    if (q.agents == 0) return;
    const std::string places = text(q.agents * question_.handling.concurrency);
    const std::string load = text(answer_.offered_load);
    const std::string spare = "(" + places + " - " + load + ")";
    add("service_level", "Answered in time, busiest interval",
        "1 - share that waits x e ^ (-(places - load) x threshold / handling time)",
        "1 - " + text(q.p_wait) + " * 2.718281828459045 ^ (-" + spare + " * " +
            text(question_.limits.threshold_s) + " / " + text(handle_s()) + ")",
        q.service_level);
    add("mean_wait_s", "Mean wait, busiest interval", "share that waits x handling time / (places - load)",
        text(q.p_wait) + " * " + text(handle_s()) + " / " + spare, q.mean_wait_s);
    add("occupancy", "Occupancy, busiest interval", "load / places", load + " / " + places, q.occupancy);
  }

  void base_hours() {
    const staffing::WeekPlan& plan =
        question_.model == staffing::QueueModel::erlang_a ? *answer_.erlang_a : *answer_.erlang_c;
    double agents = 0;
    for (const QueueFigures& q : plan.intervals) agents += q.agents;
    add("base_hours", "Hours at work a week", "agents of all intervals x length of one / 3600 x times a week",
        text(agents) + " * " + text(question_.interval_s) + " / 3600 * " + text(question_.times_a_week),
        plan.base_hours);
  }
  void mail_hours() {
    add("base_hours", "Hours at work a week", "agents x opening hours a week",
        text(answer_.mail->staffing.agents) + " * " + text(question_.interval_s) + " * " +
            text(static_cast<double>(question_.contacts.size())) + " * " + text(question_.times_a_week) +
            " / 3600",
        answer_.people.base_hours);
  }

  void fte() {
    add("fte", "Full-time equivalents",
        "hours at work / (paid week x (1 - shrinkage)) x (1 + rosters over need)",
        text(answer_.people.base_hours) + " / (" + text(question_.weekly_hours) + " * (1 - " +
            text(question_.shrinkage) + ")) * (1 + " + text(question_.schedule_inefficiency) + ")",
        answer_.people.fte);
  }
  void cost() {
    add("cost_per_year", "Cost a year", "full-time equivalents x cost of an agent",
        text(answer_.people.fte) + " * " + text(*question_.cost_per_agent), *answer_.people.cost_a_year);
  }

  const StaffCase& question_;
  const StaffAnswer& answer_;
  std::vector<StaffFormula> rows_;
};

}  // namespace

std::vector<StaffFormula> staff_arithmetic(const StaffCase& question, const StaffAnswer& answer) {
  return Formulas(question, answer).run();
}

}  // namespace bpo::io

#include "bpo/io/staff_document.hpp"

#include <algorithm>
#include <string>

#include "bpo/io/document.hpp"
#include "input_writer.hpp"
#include "staff_answer.hpp"
#include "staff_arithmetic.hpp"

namespace bpo::io {
namespace {

using staffing::BacklogFigures;
using staffing::QueueFigures;
using staffing::QueueModel;
using staffing::WeekPlan;

constexpr double kWeeksPerMonth = 52.0 / 12;
constexpr double kCurveReach = 8;      // agents on either side of the answer
constexpr double kMailCurveReach = 3;  // a backlog takes longer to solve
constexpr double kSettlingOccupancy = 0.97;

std::string_view wire_name(Channel channel) {
  return channel == Channel::email ? "email" : channel == Channel::chat ? "chat" : "voice";
}

void write_optional(JsonText& out, std::string_view key, const std::optional<double>& value) {
  value ? out.member(key, *value) : out.name(key).null();
}

void write_figures(JsonText& out, std::string_view key, const QueueFigures& q) {
  out.object(key)
      .member("agents", q.agents)
      .member("p_wait", q.p_wait)
      .member("service_level", q.service_level)
      .member("mean_wait_s", q.mean_wait_s)
      .member("p_abandon", q.p_abandon)
      .member("occupancy", q.occupancy)
      .member("waiting", q.waiting)
      .end();
}

void write_backlog_figures(JsonText& out, std::string_view key, const BacklogFigures& q) {
  out.object(key)
      .member("agents", q.agents)
      .member("service_level", q.service_level)
      .member("mean_wait_s", q.mean_wait_s)
      .member("occupancy", q.occupancy)
      .member("mean_backlog", q.mean_backlog)
      .end();
}

void write_people(JsonText& out, const People& people) {
  out.member("base_hours", people.base_hours).member("fte", people.fte).member("heads", people.heads);
  write_optional(out, "cost_per_year", people.cost_a_year);
  write_optional(out, "cost_per_contact", people.cost_a_contact);
}

void write_week(JsonText& out, std::string_view key, const WeekPlan& plan, const StaffCase& question,
                std::size_t busiest) {
  out.object(key).member("agents", plan.intervals[busiest].agents);
  write_people(out, people_of(question, plan.base_hours, question.contacts_a_week()));
  out.member("service_level", plan.service_level)
      .member("mean_wait_s", plan.mean_wait_s)
      .member("p_wait", plan.p_wait)
      .member("p_abandon", plan.p_abandon)
      .member("occupancy", plan.occupancy)
      .end();
}

/// The people without a queue, by an occupancy: what a savings scenario counts without intervals.
void write_shortcut(JsonText& out, const StaffCase& question) {
  out.object("shortcut");
  write_optional(out, "occupancy", question.occupancy);
  if (question.occupancy) {
    const double work_hours = question.contacts_a_week() * question.handling.handle_s / 3600;
    out.member("fte", work_hours / *question.occupancy / (question.weekly_hours * (1 - question.shrinkage)));
  } else {
    out.name("fte").null().member("reason", "no occupancy is published for this work");
  }
  out.end();
}

void write_load(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  const double week = question.contacts_a_week();
  out.object("load")
      .member("contacts_per_week", week)
      .member("contacts_per_month", week * kWeeksPerMonth)
      .member("handle_s", question.handling.handle_s)
      .member("handle_in_hand_s", staffing::full_hand_handle_s(question.handling))
      .member("work_hours_per_week", week * question.handling.handle_s / 3600)
      .member("busiest_interval", static_cast<int>(answer.busiest))
      .member("busiest_contacts", question.contacts[answer.busiest])
      .member("offered_load_erlangs", answer.offered_load)
      .end();
}

void write_queue_intervals(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  out.array("intervals");
  for (std::size_t i = 0; i < question.contacts.size(); ++i) {
    const double load =
        question.contacts[i] / question.interval_s * staffing::full_hand_handle_s(question.handling);
    out.object()
        .member("start_s", static_cast<double>(i) * question.interval_s)
        .member("seconds", question.interval_s)
        .member("contacts", question.contacts[i])
        .member("offered_load_erlangs", load);
    write_figures(out, "erlang_c", answer.erlang_c->intervals[i]);
    write_figures(out, "erlang_a", answer.erlang_a->intervals[i]);
    out.end();
  }
  out.end();
}

void write_mail_intervals(JsonText& out, const MailPlan& mail) {
  out.array("intervals");
  double start = 0;
  for (std::size_t i = 0; i < mail.week.size(); ++i) {
    out.object()
        .member("start_s", start)
        .member("seconds", mail.week[i].seconds)
        .member("contacts", mail.week[i].contacts)
        .member("open", mail.week[i].open)
        .member("backlog", mail.queue.backlog[i])
        .member("fluid_backlog", mail.fluid.backlog[i])
        .end();
    start += mail.week[i].seconds;
  }
  out.end();
}

double busiest_rate(const StaffCase& question, const StaffAnswer& answer) {
  return question.contacts[answer.busiest] / question.interval_s;
}

Result<QueueFigures> busiest_queue(const StaffCase& question, const StaffAnswer& answer, QueueModel model,
                                   double agents) {
  return staffing::contact_queue(question.handling, model, busiest_rate(question, answer), agents,
                                 question.limits.threshold_s);
}

/// The busiest interval in the words of Erlang calculators.
void write_one_interval(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  const QueueFigures& c = answer.erlang_c->intervals[answer.busiest];
  out.object("erlang_c")
      .member("offered_load_erlangs", answer.offered_load)
      .member("agents", c.agents)
      .member("p_wait", c.p_wait)
      .member("service_level", c.service_level)
      .member("asa_s", c.mean_wait_s)
      .member("occupancy", c.occupancy)
      .end();
  const auto a = busiest_queue(question, answer, QueueModel::erlang_a, c.agents);
  if (!a) return;
  out.object("erlang_a_same_agents")
      .member("agents", a.value().agents)
      .member("p_wait", a.value().p_wait)
      .member("p_abandon", a.value().p_abandon)
      .member("service_level", a.value().service_level)
      .member("mean_wait_all_s", a.value().mean_wait_s)
      .member("occupancy", a.value().occupancy)
      .end();
}

/// What a few agents more or less would do to the busiest interval.
void write_queue_curve(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  const double with_c = answer.erlang_c->intervals[answer.busiest].agents;
  const double with_a = answer.erlang_a->intervals[answer.busiest].agents;
  out.array("curve");
  for (double n = std::max(1.0, std::min(with_a, with_c) - kCurveReach);
       n <= std::max(with_a, with_c) + kCurveReach; ++n) {
    out.object().member("agents", n);
    const auto c = busiest_queue(question, answer, QueueModel::erlang_c, n);
    const auto a = busiest_queue(question, answer, QueueModel::erlang_a, n);
    if (c) {
      write_figures(out, "erlang_c", c.value());
    } else {
      out.name("erlang_c").null().member("reason", "the queue grows without end");
    }
    if (a) write_figures(out, "erlang_a", a.value());
    out.end();
  }
  out.end();
}

void write_mail_curve(JsonText& out, const StaffCase& question, const MailPlan& mail) {
  out.array("curve");
  for (double n = std::max(1.0, mail.staffing.agents - kMailCurveReach);
       n <= mail.staffing.agents + kMailCurveReach; ++n) {
    out.object().member("agents", n);
    const double occupancy = mail.queue.occupancy * mail.queue.agents / n;
    if (occupancy < kSettlingOccupancy) {
      const auto queue =
          staffing::backlog_queue(mail.week, question.handling.handle_s, n, question.limits.threshold_s);
      write_backlog_figures(out, "backlog", queue.value());
    } else {
      out.name("backlog").null().member(
          "reason", occupancy < 1 ? "a backlog takes months to settle" : "the backlog grows without end");
    }
    out.end();
  }
  out.end();
}

void write_year(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  out.array("year");
  for (std::size_t m = 0; m < answer.year_hours.size(); ++m) {
    const double contacts = question.contacts_a_week() * question.seasonality[m];
    const People people = people_of(question, answer.year_hours[m], contacts);
    out.object()
        .member("month", static_cast<int>(m) + 1)
        .member("factor", question.seasonality[m])
        .member("contacts", contacts * kWeeksPerMonth);
    write_people(out, people);
    out.end();
  }
  out.end();
}

void write_hiring(JsonText& out, const StaffCase& question, double fte) {
  const auto months = static_cast<std::size_t>(question.hiring_months + question.hiring->training_months) + 1;
  const std::vector<double> required(months, question.hiring_required.value_or(fte));
  const std::vector<TeamMonth> team = follow_cohorts(*question.hiring, required);
  out.array("workforce");
  for (std::size_t m = 1; m < team.size(); ++m) {
    out.object()
        .member("month", static_cast<int>(m))
        .member("leavers", team[m].leavers)
        .member("hires", team[m].hires)
        .member("paid_headcount", team[m].headcount)
        .member("effective_fte", team[m].capacity)
        .end();
  }
  out.end();
}

void write_queue_answer(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  const bool patient = question.model == QueueModel::erlang_c;
  out.member("queue", patient ? "erlang_c" : "erlang_a");
  write_week(out, "answer", patient ? *answer.erlang_c : *answer.erlang_a, question, answer.busiest);
  out.object("models");
  write_week(out, "erlang_c", *answer.erlang_c, question, answer.busiest);
  write_week(out, "erlang_a", *answer.erlang_a, question, answer.busiest);
  out.end();
  write_one_interval(out, question, answer);
  write_queue_intervals(out, question, answer);
  write_queue_curve(out, question, answer);
}

void write_mail_answer(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  const MailPlan& mail = *answer.mail;
  out.member("queue", "backlog").object("answer").member("agents", mail.staffing.agents);
  write_people(out, answer.people);
  out.member("service_level", mail.queue.service_level)
      .member("mean_wait_s", mail.queue.mean_wait_s)
      .member("occupancy", mail.queue.occupancy)
      .end();
  out.object("backlog")
      .member("agents", mail.staffing.agents)
      .member("fluid_agents", mail.staffing.fluid_agents)
      .member("allowance_agents", mail.staffing.agents - mail.staffing.fluid_agents)
      .member("peak", *std::max_element(mail.queue.backlog.begin(), mail.queue.backlog.end()));
  write_backlog_figures(out, "expected", mail.queue);
  write_backlog_figures(out, "fluid", mail.fluid);
  out.end();
  write_mail_intervals(out, mail);
  write_mail_curve(out, question, mail);
}

void write_formulas(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  out.array("formulas");
  for (const StaffFormula& row : staff_arithmetic(question, answer)) {
    out.object()
        .member("id", row.id)
        .member("label", row.label)
        .member("formula", row.formula)
        .member("expression", row.expression)
        .member("value", row.value)
        .end();
  }
  out.end();
}

void write_answer(JsonText& out, const StaffCase& question, const StaffAnswer& answer) {
  out.member("channel", wire_name(question.channel)).member("currency", question.currency);
  write_load(out, question, answer);
  if (answer.mail) {
    write_mail_answer(out, question, answer);
  } else {
    write_queue_answer(out, question, answer);
  }
  write_shortcut(out, question);
  write_year(out, question, answer);
  write_formulas(out, question, answer);
}

/// An argument of a model that the document knows by a longer name.
std::string refusal(Errors errors) {
  for (Error& error : errors) {
    const std::string path = "inhouse." + error.path;
    const auto fields = staff_fields();
    if (std::any_of(fields.begin(), fields.end(), [&](const Field& f) { return f.path == path; }))
      error.path = path;
  }
  return error_document(errors);
}

}  // namespace

std::string answer_staff(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-staff/1", staff_fields());
  if (!document) return error_document(document.errors());
  const Result<StaffCase> read = read_staff(document.value(), catalogue);
  if (!read) return error_document(read.errors());
  const StaffCase& question = read.value();

  JsonText out;
  out.object().member("schema", "bpo-staff-result/1");
  double fte = 0;
  if (!question.contacts.empty()) {
    const Result<StaffAnswer> answer = answer_case(question);
    if (!answer) return refusal(answer.errors());
    fte = answer.value().people.fte;
    write_answer(out, question, answer.value());
  }
  if (question.hiring) write_hiring(out, question, fte);
  out.array("inputs");
  for (const Input& input : question.inputs) write_input(out, input);
  out.end().array("warnings");
  for (const Warning& warning : question.warnings)
    out.object().member("path", warning.path).member("message", warning.message).end();
  return out.end().end().text();
}

}  // namespace bpo::io

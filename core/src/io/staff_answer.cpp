#include "staff_answer.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/staffing/required_hours.hpp"

namespace bpo::io {
namespace {

using staffing::QueueModel;

constexpr double kWeeksPerYear = 52;
constexpr double kHour = 3600;

std::vector<double> scaled(const std::vector<double>& contacts, double factor) {
  std::vector<double> result(contacts);
  for (double& n : result) n *= factor;
  return result;
}

Result<staffing::WeekPlan> plan(const StaffCase& question, QueueModel model, double factor) {
  return staffing::plan_week(scaled(question.contacts, factor), question.interval_s, question.times_a_week,
                             question.handling, model, question.limits);
}

Result<MailPlan> plan_mail(const StaffCase& question, double factor) {
  const double handle_s = question.handling.handle_s;
  const double threshold_s = question.limits.threshold_s;
  MailPlan mail;
  mail.week = staffing::mail_week(scaled(question.contacts, factor), question.interval_s,
                                  static_cast<int>(question.times_a_week), question.closed_contacts * factor);
  const auto required = staffing::required_backlog_agents(mail.week, handle_s, question.limits);
  if (!required) return required.errors();
  mail.staffing = required.value();
  const double agents = std::max(1.0, mail.staffing.agents);
  mail.queue = staffing::backlog_queue(mail.week, handle_s, agents, threshold_s).value();
  mail.fluid = staffing::fluid_backlog(mail.week, handle_s, agents, threshold_s).value();
  return mail;
}

double mail_hours(const StaffCase& question, const MailPlan& mail) {
  const double open_s = question.interval_s * static_cast<double>(question.contacts.size());
  return mail.staffing.agents * open_s * question.times_a_week / kHour;
}

/// Hours a week at work with contacts times a factor.
Result<double> hours(const StaffCase& question, double factor) {
  if (question.channel == Channel::email) {
    const auto mail = plan_mail(question, factor);
    return mail ? Result<double>(mail_hours(question, mail.value())) : mail.errors();
  }
  const auto week = plan(question, question.model, factor);
  return week ? Result<double>(week.value().base_hours) : week.errors();
}

}  // namespace

People people_of(const StaffCase& question, double base_hours, double contacts_a_week) {
  People people;
  people.base_hours = base_hours;
  people.fte = staffing::fte_of_hours(base_hours, question.weekly_hours, question.shrinkage,
                                      question.schedule_inefficiency);
  people.heads = std::ceil(people.fte - 1e-9);
  if (!question.cost_per_agent) return people;
  people.cost_a_year = people.fte * *question.cost_per_agent;
  if (contacts_a_week > 0) people.cost_a_contact = *people.cost_a_year / (contacts_a_week * kWeeksPerYear);
  return people;
}

Result<StaffAnswer> answer_case(const StaffCase& question) {
  StaffAnswer answer;
  const auto busiest = std::max_element(question.contacts.begin(), question.contacts.end());
  answer.busiest = static_cast<std::size_t>(busiest - question.contacts.begin());
  answer.offered_load = *busiest / question.interval_s * staffing::full_hand_handle_s(question.handling);
  double base_hours = 0;
  if (question.channel == Channel::email) {
    auto mail = plan_mail(question, 1);
    if (!mail) return mail.errors();
    base_hours = mail_hours(question, mail.value());
    answer.mail = std::move(mail).value();
  } else {
    auto c = plan(question, QueueModel::erlang_c, 1);
    auto a = plan(question, QueueModel::erlang_a, 1);
    if (!c) return c.errors();
    if (!a) return a.errors();
    base_hours = (question.model == QueueModel::erlang_a ? a : c).value().base_hours;
    answer.erlang_c = std::move(c).value();
    answer.erlang_a = std::move(a).value();
  }
  answer.people = people_of(question, base_hours, question.contacts_a_week());

  std::map<double, double> known{{1, base_hours}};
  for (const double factor : question.seasonality) {
    if (known.count(factor) == 0) {
      const auto found = hours(question, factor);
      if (!found) return found.errors();
      known[factor] = found.value();
    }
    answer.year_hours.push_back(known[factor]);
  }
  return answer;
}

}  // namespace bpo::io

#pragma once

#include <map>
#include <optional>
#include <vector>

#include "bpo/staffing/backlog.hpp"
#include "bpo/staffing/week_plan.hpp"
#include "staff_case.hpp"

namespace bpo::io {

/// People and money behind hours at work.
struct People {
  double base_hours = 0;
  double fte = 0;
  double heads = 0;  ///< whole people
  std::optional<double> cost_a_year, cost_a_contact;
};

/// The backlog of an e-mail team.
struct MailPlan {
  std::vector<staffing::Period> week;
  staffing::BacklogStaffing staffing;
  staffing::BacklogFigures queue, fluid;
};

/// Everything about a week of contacts.
struct StaffAnswer {
  std::size_t busiest = 0;  ///< the interval with the most contacts
  double offered_load = 0;  ///< in it, erlangs
  std::optional<staffing::WeekPlan> erlang_c, erlang_a;
  std::optional<MailPlan> mail;
  People people;                   ///< by the model asked for
  std::vector<double> year_hours;  ///< base hours a week in each month of the season
};

Result<StaffAnswer> answer_case(const StaffCase& question);

People people_of(const StaffCase& question, double base_hours, double contacts_a_week);

}  // namespace bpo::io

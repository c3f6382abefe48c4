#pragma once

#include <optional>
#include <string>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/json.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/workforce.hpp"
#include "bpo/staffing/contact_queue.hpp"

namespace bpo::io {

enum class Channel { voice, chat, email };

/// A staffing question, filled in.
struct StaffCase {
  Channel channel = Channel::voice;
  std::vector<double> contacts;  ///< in each interval; empty where only hiring is asked about
  double interval_s = 1800;
  double times_a_week = 1;
  double closed_contacts = 0;  ///< e-mails a week that come while closed
  std::vector<double> seasonality;
  staffing::Handling handling;
  staffing::QueueModel model = staffing::QueueModel::erlang_c;
  staffing::Limits limits;
  double weekly_hours = 0, shrinkage = 0, schedule_inefficiency = 0;
  std::optional<double> occupancy;  ///< of the shortcut without a queue
  std::optional<double> cost_per_agent;
  std::string currency;
  std::optional<HiringPlan> hiring;
  int hiring_months = 0;
  std::optional<double> hiring_required;
  std::vector<Input> inputs;
  std::vector<Warning> warnings;

  double contacts_a_week() const;
};

/// A checked bpo-staff/1 document with everything it leaves out, or what is wrong with its values taken
/// together.
Result<StaffCase> read_staff(const Json& document, const Catalogue& catalogue);

}  // namespace bpo::io

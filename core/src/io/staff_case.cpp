#include "staff_case.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "bpo/catalogue/function.hpp"
#include "bpo/io/document.hpp"
#include "bpo/io/staff_document.hpp"
#include "bpo/sourcing/in_house_inputs.hpp"

namespace bpo::io {
namespace {

constexpr double kWeeksPerMonth = 52.0 / 12;
constexpr double kWeek = 7 * 24 * 3600;
constexpr double kWorkingDay = 8 * 3600;
constexpr double kLargestLoad = 20'000;  // contacts in hand at once, beyond the largest centres there are

constexpr std::string_view kNotPublished = "has no published figure for this case, so it must be given";
constexpr std::string_view kNoWrittenTime =
    "must be given: no published figure says how long a chat or an e-mail takes, wrap-up included";

/// The words of Erlang calculators, and the inputs they stand for.
struct Alias {
  std::string_view name, path;
  double factor = 1;
};
constexpr std::array<Alias, 5> kAliases{{{"erlang_c.interval_s", "inhouse.interval_s"},
                                         {"erlang_c.aht_s", "work.handle_minutes", 1.0 / 60},
                                         {"erlang_c.target", "inhouse.service_level"},
                                         {"erlang_c.within_s", "inhouse.threshold_s"},
                                         {"erlang_a_patience_s", "inhouse.patience_s"}}};

const Field* find_field(std::string_view path) {
  const auto fields = staff_fields();
  const auto found =
      std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.path == path; });
  return found == fields.end() ? nullptr : &*found;
}

void flatten(const Json& value, const std::string& path, Given& given) {
  if (value.is_number()) {
    given.numbers[path] = value.get<double>();
  } else if (value.is_string()) {
    given.texts[path] = value.get<std::string>();
  } else if (value.is_array()) {
    given.lists[path] = value.get<std::vector<double>>();
  } else if (value.is_object() && find_field(path) != nullptr) {
    flatten(value["mode"], path, given);  // a range stands with its mode
  } else if (value.is_object()) {
    for (const auto& [key, member] : value.items())
      flatten(member, path.empty() ? key : path + "." + key, given);
  }
}

Given read_given(const Json& document) {
  Given given;
  flatten(document, "", given);
  for (const Alias& alias : kAliases) {
    const auto found = given.numbers.find(alias.name);
    if (found != given.numbers.end()) given.numbers[std::string(alias.path)] = found->second * alias.factor;
  }
  const auto calls = given.numbers.find("erlang_c.calls");
  if (calls != given.numbers.end()) given.lists["inhouse.intervals"] = {calls->second};
  return given;
}

Input rule_input(double value, std::string rule, bool judgement) {
  Input input;
  input.value = value;
  input.rule = std::move(rule);
  if (judgement) {
    input.sources = {"project-judgement"};
    input.confidence = "judgement";
  }
  return input;
}

/// Fills the case, input by input, and writes down where each value came from.
class Reader {
 public:
  Reader(const Json& document, const Catalogue& catalogue)
      : given_(read_given(document)), catalogue_(catalogue) {}

  Result<StaffCase> run() {
    check_codes();
    if (!errors_.empty()) return errors_;
    hiring();
    if (hiring_only()) return errors_.empty() ? Result<StaffCase>(std::move(case_)) : errors_;
    channel();
    shared();
    targets();
    contacts();
    money();
    check_load();
    if (!errors_.empty()) return errors_;
    return std::move(case_);
  }

 private:
  bool has(std::string_view path) const { return given_.numbers.find(path) != given_.numbers.end(); }
  const std::vector<double>* list(std::string_view path) const {
    const auto found = given_.lists.find(path);
    return found == given_.lists.end() ? nullptr : &found->second;
  }
  std::string text(std::string_view path, std::string_view otherwise) const {
    const auto found = given_.texts.find(path);
    return found == given_.texts.end() ? std::string(otherwise) : found->second;
  }
  void fail(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }
  void missing(const std::string& path, std::string message) {
    const Field* field = find_field(path);
    fail(ErrorCode::missing, path, std::move(message), "", field != nullptr ? allowed(*field) : "");
  }

  Input& add(std::string_view path, Input input) {
    input.path = path;
    input.field = find_field(path);
    return case_.inputs.emplace_back(std::move(input));
  }
  double number(std::string_view path, double otherwise, std::string rule, bool judgement = false) {
    Input input = rule_input(otherwise, std::move(rule), judgement);
    if (const auto found = given_.numbers.find(path); found != given_.numbers.end()) {
      input = {};
      input.origin = Origin::user;
      input.value = found->second;
      input.default_value = otherwise;
      input.has_default = true;
    }
    return add(path, std::move(input)).value;
  }
  double limit(std::string_view path, double otherwise) {
    return has(path) ? number(path, otherwise, "") : otherwise;
  }

  void check_codes() {
    const std::string function = text("client.function", "");
    if (!function.empty() && find_function(function) == nullptr) {
      fail(ErrorCode::not_allowed, "client.function", "is not a function of the catalogue", function,
           "a code of the catalogue such as customer_service");
    }
    const std::string home = text("client.home", "");
    if (!home.empty() && find_by_id(catalogue_.locations, home) == nullptr) {
      fail(ErrorCode::not_allowed, "client.home", "is not a country of the catalogue", home,
           "a three-letter country code such as USA or PHL");
    }
  }

  void hiring() {
    if (!has("workforce.q")) return;
    const auto value = [&](const char* path, double otherwise) {
      const auto found = given_.numbers.find(path);
      return found == given_.numbers.end() ? otherwise : found->second;
    };
    HiringPlan plan;
    plan.monthly_attrition = value("workforce.q", 0);
    plan.training_months = static_cast<int>(value("workforce.train", 0));
    if (const auto* ramp = list("workforce.ramp")) plan.ramp = *ramp;
    plan.proficient_at_start = value("workforce.prof0", 0);
    case_.hiring = plan;
    case_.hiring_months = static_cast<int>(value("workforce.n_months", 12));
    if (has("workforce.required")) case_.hiring_required = value("workforce.required", 0);
  }
  bool hiring_only() const {
    return case_.hiring && case_.hiring_required && !has("work.volume") &&
           list("inhouse.intervals") == nullptr;
  }

  void channel() {
    const Function* function = find_function(text("client.function", ""));
    const bool written = function != nullptr && !function->channel.empty();
    const std::string name = text("channel", written ? std::string(function->channel) : "voice");
    case_.channel = name == "chat" ? Channel::chat : name == "email" ? Channel::email : Channel::voice;
    Input input = rule_input(0, written ? "as the work says" : "calls, unless you say otherwise", false);
    input.text = name;
    if (given_.texts.count("channel") > 0) {
      input.rule.clear();
      input.origin = Origin::user;
    }
    add("channel", std::move(input));
  }

  // What a scenario would know of this team, by the same rules.
  void shared() {
    for (Input& input : in_house_inputs(given_, catalogue_)) {
      if (find_field(input.path) == nullptr) continue;
      if (input.path == "inhouse.patience_s" && case_.channel == Channel::email) continue;
      if (input.path == "work.handle_minutes" && !is_published(input)) continue;
      if (input.path == "inhouse.interval_s" && list("inhouse.intervals") == nullptr && list("work.profile"))
        continue;
      stand_in(input);
      const std::string path = input.path;
      add(path, std::move(input));
    }
    case_.currency = find_text("client.currency");
    case_.interval_s = find_number("inhouse.interval_s").value_or(case_.interval_s);
    case_.weekly_hours = needed("inhouse.weekly_hours");
    case_.shrinkage = needed("inhouse.shrinkage");
    case_.schedule_inefficiency = find_number("inhouse.schedule_inefficiency").value_or(0);
    case_.occupancy = find_number("inhouse.occupancy");
    case_.handling.handle_s =
        needed("work.handle_minutes", case_.channel == Channel::voice ? kNotPublished : kNoWrittenTime) * 60;
    case_.limits.service_level = needed("inhouse.service_level");
    case_.limits.threshold_s = needed("inhouse.threshold_s");
  }

  // Nobody has published how long a chat or an e-mail takes: a call's time says nothing about it.
  bool is_published(const Input& input) const {
    return case_.channel == Channel::voice || input.origin == Origin::user;
  }

  // Nor how long they may wait: calls stand in, or this project's judgement.
  void stand_in(Input& input) const {
    if (case_.channel == Channel::voice || input.origin == Origin::user) return;
    if (input.path == "inhouse.threshold_s") {
      input = case_.channel == Channel::chat
                  ? rule_input(60, "a minute until the first answer", true)
                  : rule_input(kWorkingDay, "taken up within one working day of eight hours", true);
      input.path = "inhouse.threshold_s";
    } else if (input.path == "inhouse.service_level" || input.path == "inhouse.patience_s") {
      input.rule = "published for calls, which stand in here";
      input.confidence = "judgement";
    }
  }

  std::optional<double> find_number(std::string_view path) const {
    for (const Input& input : case_.inputs) {
      if (input.path == path) return input.value;
    }
    return std::nullopt;
  }
  std::string find_text(std::string_view path) const {
    for (const Input& input : case_.inputs) {
      if (input.path == path) return input.text;
    }
    return {};
  }
  double needed(const std::string& path, std::string_view why = kNotPublished) {
    const std::optional<double> found = find_number(path);
    if (!found) missing(path, std::string(why));
    return found.value_or(1);
  }

  void targets() {
    // Calls and chats are bound by how long they may wait; e-mails can wait until nobody has time to breathe.
    case_.limits.max_occupancy =
        case_.channel == Channel::email
            ? number("inhouse.max_occupancy", 0.9, "nine tenths: the high end of what is published for calls",
                     true)
            : limit("inhouse.max_occupancy", 1);
    case_.limits.max_wait_s = limit("inhouse.max_wait_s", std::numeric_limits<double>::infinity());
    if (case_.channel == Channel::email) return;
    case_.limits.max_abandonment = limit("inhouse.max_abandonment", 1);
    case_.handling.patience_s = needed("inhouse.patience_s");
    const std::string queue = text("inhouse.queue", "erlang_c");
    case_.model = queue == "erlang_a" ? staffing::QueueModel::erlang_a : staffing::QueueModel::erlang_c;
    Input input = rule_input(0, "nobody hangs up: on the safe side", false);
    input.text = queue;
    if (given_.texts.count("inhouse.queue") > 0) {
      input.rule.clear();
      input.origin = Origin::user;
    }
    add("inhouse.queue", std::move(input));
    if (case_.channel != Channel::chat) return;
    case_.handling.concurrency = number("inhouse.concurrency", 2, "two chats at once", true);
    case_.handling.slowdown =
        number("inhouse.concurrency_slowdown", 0.3, "three tenths longer for each other chat", true);
  }

  void contacts() {
    const double closed_share =
        case_.channel == Channel::email ? number("work.out_of_hours", 0.3, "three in ten", true) : 0;
    double open_a_week = 0;
    if (const auto* intervals = list("inhouse.intervals")) {
      case_.contacts = *intervals;
      case_.times_a_week = number("inhouse.intervals_per_week", 1, "the intervals are a week");
      open_a_week = case_.times_a_week * std::accumulate(intervals->begin(), intervals->end(), 0.0);
      if (closed_share == 1) {
        fail(ErrorCode::not_allowed, "work.out_of_hours", "must be below 1 where intervals have contacts",
             "1", "0 to below 1");
        return;
      }
      case_.closed_contacts = open_a_week * closed_share / (1 - closed_share);
      warn_of_other_volume();
    } else if (has("work.volume")) {
      const double weekly = given_.numbers.find("work.volume")->second / kWeeksPerMonth;
      open_a_week = weekly * (1 - closed_share);
      case_.closed_contacts = weekly * closed_share;
      spread(open_a_week);
    } else {
      missing("work.volume", "is needed, or inhouse.intervals");
      return;
    }
    Input volume =
        rule_input(case_.contacts_a_week() * kWeeksPerMonth, "contacts of a week x 52 / 12", false);
    if (has("work.volume") && list("inhouse.intervals") == nullptr) {
      volume.origin = Origin::user;
      volume.rule.clear();
    }
    add("work.volume", std::move(volume));
    check_week();
    season();
  }

  // A month's volume over the open hours of a week, by the profile of a day.
  void spread(double open_a_week) {
    const double open_s = number("work.open_hours", 8, "eight hours a day", true) * 3600;
    const double days = number("work.open_days", 5, "Monday to Friday", true);
    case_.times_a_week = days;
    std::vector<double> profile;
    if (const auto* given = list("work.profile")) {
      profile = *given;
    } else {
      profile.assign(static_cast<std::size_t>(std::max(1.0, std::round(open_s / case_.interval_s))), 1);
    }
    const double sum = std::accumulate(profile.begin(), profile.end(), 0.0);
    if (sum == 0) {
      fail(ErrorCode::not_allowed, "work.profile", "must not be zero throughout", "",
           "at least one share above 0");
      return;
    }
    case_.interval_s = open_s / static_cast<double>(profile.size());
    for (const double share : profile) case_.contacts.push_back(open_a_week / days * share / sum);
  }

  void warn_of_other_volume() {
    const auto volume = given_.numbers.find("work.volume");
    if (volume == given_.numbers.end()) return;
    const double sum = case_.contacts_a_week() * kWeeksPerMonth;
    if (std::abs(sum - volume->second) > 0.01 * volume->second) {
      case_.warnings.push_back(
          {"work.volume", "not used: the intervals decide, and they add up to another volume"});
    }
  }

  void check_week() {
    const double open_s = case_.interval_s * static_cast<double>(case_.contacts.size()) * case_.times_a_week;
    if (open_s > kWeek * (1 + 1e-9)) {
      fail(ErrorCode::not_allowed, "inhouse.intervals", "last longer than a week",
           number_text(open_s / 3600) + " hours", "at most 168 hours a week");
    }
    if (case_.channel != Channel::email) return;
    if (case_.times_a_week != std::floor(case_.times_a_week)) {
      fail(ErrorCode::not_allowed, "inhouse.intervals_per_week", "must be whole for e-mails",
           number_text(case_.times_a_week), "1 to 7");
    }
    if (case_.closed_contacts > 0 && open_s > kWeek * (1 - 1e-9)) {
      fail(ErrorCode::not_allowed, "work.out_of_hours", "must be 0 where the service never closes", "", "0");
    }
  }

  void season() {
    const auto* given = list("work.seasonality");
    case_.seasonality = given != nullptr ? *given : std::vector<double>(12, 1);
    Input input = rule_input(0, "every month alike", false);
    if (given != nullptr) {
      input.rule.clear();
      input.origin = Origin::user;
      const double mean = std::accumulate(given->begin(), given->end(), 0.0) / 12;
      if (std::abs(mean - 1) > 1e-6) {
        fail(ErrorCode::not_allowed, "work.seasonality", "must have a mean of 1", number_text(mean),
             "12 factors with a mean of 1");
      }
    }
    input.list = case_.seasonality;
    add("work.seasonality", std::move(input));
  }

  void money() {
    const auto salary = find_number("inhouse.salary");
    const auto load = find_number("inhouse.benefits_load");
    const auto overhead = find_number("inhouse.overhead");
    if (has("inhouse.cost_per_agent")) {
      case_.cost_per_agent = number("inhouse.cost_per_agent", 0, "");
      case_.inputs.back().has_default = false;
    } else if (salary && load && overhead) {
      case_.cost_per_agent = number("inhouse.cost_per_agent", *salary * (1 + *load) + *overhead,
                                    "salary x (1 + benefits) + seat");
    }
  }

  void check_load() {
    const double most =
        case_.contacts.empty() ? 0 : *std::max_element(case_.contacts.begin(), case_.contacts.end());
    const double season =
        case_.seasonality.empty() ? 1 : *std::max_element(case_.seasonality.begin(), case_.seasonality.end());
    const double load = most * season / case_.interval_s * staffing::full_hand_handle_s(case_.handling);
    if (load <= kLargestLoad) return;
    fail(ErrorCode::out_of_range, "work.volume", "puts more contacts in hand at once than this model takes",
         number_text(load), "at most 20000 at once, contacts x handling time / length of the interval");
  }

  Given given_;
  const Catalogue& catalogue_;
  StaffCase case_;
  Errors errors_;
};

}  // namespace

double StaffCase::contacts_a_week() const {
  return times_a_week * std::accumulate(contacts.begin(), contacts.end(), 0.0) + closed_contacts;
}

Result<StaffCase> read_staff(const Json& document, const Catalogue& catalogue) {
  return Reader(document, catalogue).run();
}

}  // namespace bpo::io

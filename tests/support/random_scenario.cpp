#include "support/random_scenario.hpp"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/fields.hpp"
#include "support/support.hpp"

namespace bpo::test {
namespace {

using nlohmann::json;

struct Bounds {
  std::string_view path;
  double low, high;
};

// Values of working companies. What is not here is drawn by its unit.
constexpr Bounds kBounds[] = {
    {"client.discount_rate", 0, 0.3},
    {"client.tax_rate", 0, 0.35},
    {"inhouse.weekly_hours", 30, 48},
    {"inhouse.shrinkage", 0.05, 0.5},
    {"inhouse.occupancy", 0.5, 0.95},
    {"inhouse.attrition", 0, 0.8},
    {"inhouse.training_months", 0, 3},
    {"inhouse.supervisor_span", 4, 30},
    {"inhouse.qa_span", 5, 100},
    {"inhouse.trainer_span", 5, 100},
    {"inhouse.planner_span", 5, 100},
    {"inhouse.salary", 15000, 120000},
    {"inhouse.supervisor_salary", 20000, 150000},
    {"inhouse.overhead", 0, 20000},
    {"inhouse.wage_inflation", -0.02, 0.12},
    {"inhouse.improvement", -0.02, 0.1},
    {"inhouse.interval_s", 900, 3600},
    {"inhouse.intervals_per_week", 1, 7},
    {"inhouse.service_level", 0.5, 0.95},
    {"inhouse.threshold_s", 5, 120},
    {"inhouse.patience_s", 30, 600},
    {"work.handle_minutes", 0.5, 45},
    {"work.growth", -0.2, 0.3},
    {"work.volume", 500, 90000},
    {"work.headcount", 3, 400},
    {"ai.start", 1, 24},
    {"option.shrinkage", 0.05, 0.5},
    {"option.occupancy", 0.5, 0.95},
    {"option.cola", -0.02, 0.15},
    {"option.fx_drift", -0.1, 0.1},
    {"option.terms.baseline_volume", 500, 90000},
    {"option.terms.arc", 0, 10},
    {"option.terms.rrc", 0, 10},
    {"option.terms.rebase_months", 0, 24},
    {"transition.selection", 0, 200000},
    {"transition.setup", 0, 200000},
    {"transition.technology_integration", 0, 100000},
    {"transition.stranded_months", 0, 24},
    {"transition.learning_e0", 0.4, 1},
    {"transition.learning_tau", 0.3, 6},
    {"run.retained_fte", 0, 10},
    {"run.retained_cost", 30000, 150000},
    {"benefits.annual_revenue", 1000000, 100000000},
    {"benefits.working_capital_days", -5, 10},
    {"benefits.cost_per_error", 0, 50},
    {"risk.reinsourcing_cost", 0, 1},
};

double clamp(double value, double low, double high) {
  return std::min(std::max(value, low), high);
}

Bounds bounds_of(const Field& field) {
  for (const Bounds& bounds : kBounds) {
    if (bounds.path == field.path) return bounds;
  }
  const bool money = field.unit.starts_with("money");
  const bool heads = field.unit.starts_with("heads");
  const double most = money ? 5000 : heads ? 100 : field.unit.starts_with("months") ? 6 : 0.3;
  const double least = field.low < 0 ? -0.1 : field.above_low ? field.low + most / 10 : field.low;
  return {field.path, clamp(least, field.low, field.high), clamp(least + most, field.low, field.high)};
}

std::string_view choice(Random& random, std::string_view choices) {
  std::vector<std::string_view> all;
  while (!choices.empty()) {
    const auto bar = choices.find('|');
    all.push_back(choices.substr(0, bar));
    choices = bar == std::string_view::npos ? std::string_view{} : choices.substr(bar + 1);
  }
  return all[static_cast<std::size_t>(random.whole(0, static_cast<int>(all.size()) - 1))];
}

std::vector<double> season(Random& random) {
  std::vector<double> factors;
  double total = 0;
  for (int month = 0; month < 11; ++month) total += factors.emplace_back(random.between(0.8, 1.15));
  factors.push_back(12 - total);
  return factors;
}

std::vector<double> some(Random& random, int most, double low, double high) {
  std::vector<double> values(static_cast<std::size_t>(random.whole(0, most)));
  for (double& value : values) value = random.between(low, high);
  return values;
}

std::vector<double> shares(Random& random, int parts) {
  std::vector<double> all(static_cast<std::size_t>(parts));
  double rest = 1;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) rest -= all[i] = random.between(0.1, 0.3);
  all.back() = rest;
  return all;
}

double rate(Random& random, std::string_view pricing) {
  if (pricing == "per_hour") return random.between(5, 60);
  if (pricing == "per_transaction") return random.between(0.5, 25);
  if (pricing == "fixed_fee" || pricing == "gain_share" || pricing == "outcome")
    return random.between(5000, 400000);
  return random.between(800, 8000);
}

void add_locations(Random& random, int most, Given& given) {
  given.locations = static_cast<std::size_t>(random.whole(1, most));
  const auto& places = catalogue().locations;
  const std::vector<double> weights = shares(random, static_cast<int>(given.locations));
  for (std::size_t i = 0; i < given.locations; ++i) {
    const std::string at = "option.locations[" + std::to_string(i) + "].";
    const auto place = static_cast<std::size_t>(random.whole(0, static_cast<int>(places.size()) - 1));
    given.texts[at + "location"] = places[place].id;
    given.numbers[at + "weight"] = weights[i];
    given.numbers[at + "rate"] = rate(random, given.texts["option.pricing"]);
    given.numbers[at + "cola"] = random.between(-0.02, 0.15);
    given.numbers[at + "aht_uplift"] = random.between(-0.1, 0.4);
    given.numbers[at + "fx_drift"] = random.between(-0.1, 0.1);
    given.numbers[at + "fx_vol"] = random.between(0, 0.2);
    if (random.chance(0.5)) given.numbers[at + "fx_share"] = random.between(0, 1);
    if (random.chance(0.5)) given.numbers[at + "should_cost"] = random.between(400, 5000);
  }
}

void add_waves(Random& random, Given& given) {
  given.waves = static_cast<std::size_t>(random.whole(1, 3));
  const std::vector<double> parts = shares(random, static_cast<int>(given.waves));
  for (std::size_t i = 0; i < given.waves; ++i) {
    const std::string at = "transition.waves[" + std::to_string(i) + "].";
    given.numbers[at + "share"] = parts[i];
    given.numbers[at + "kt_start"] = random.whole(1, 4);
    given.numbers[at + "kt_months"] = random.whole(0, 4);
    given.numbers[at + "parallel_months"] = random.whole(0, 2);
  }
}

void add_benefits_and_events(Random& random, Given& given) {
  given.avoided = static_cast<std::size_t>(random.whole(0, 2));
  for (std::size_t i = 0; i < given.avoided; ++i) {
    const std::string at = "benefits.avoided[" + std::to_string(i) + "].";
    given.numbers[at + "month"] = random.whole(0, 40);
    given.numbers[at + "amount"] = random.between(0, 50000);
    given.flags[at + "monthly"] = random.chance(0.5);
  }
  given.events = static_cast<std::size_t>(random.whole(0, 3));
  for (std::size_t i = 0; i < given.events; ++i) {
    const std::string at = "risk.events[" + std::to_string(i) + "].";
    given.texts[at + "event"] = choice(random, "breach|early_termination|other");
    given.numbers[at + "probability"] = random.between(0, 0.3);
    given.numbers[at + "cost"] = random.between(0, 500000);
  }
}

// Fields with their own drawing, or of a list's records.
bool is_drawn_apart(const Field& field) {
  return field.path.find("[]") != std::string_view::npos || field.path == "work.volume" ||
         field.path == "work.headcount" || field.path == "horizon_months" || field.path == "client.usd_rate";
}

Given draw(std::uint64_t seed, bool plain) {
  Random random(seed);
  Given given;
  const auto& work = functions();
  given.texts["client.function"] =
      work[static_cast<std::size_t>(random.whole(0, static_cast<int>(work.size()) - 1))].code;
  given.texts["client.home"] = "USA";
  given.numbers["horizon_months"] = random.whole(12, 84);
  for (const Field& field : scenario_fields()) {
    if (is_drawn_apart(field)) continue;
    const bool special = plain && (field.path.starts_with("ai.") || field.path.starts_with("benefits.") ||
                                   field.path.starts_with("risk.") || field.path == "inhouse.queue");
    if (special || !random.chance(0.6)) continue;
    const std::string path(field.path);
    if (field.kind == Kind::number || field.kind == Kind::integer) {
      const Bounds bounds = bounds_of(field);
      const double value = random.between(bounds.low, bounds.high);
      given.numbers[path] = field.kind == Kind::integer ? std::floor(value) : value;
    } else if (field.kind == Kind::flag) {
      given.flags[path] = random.chance(0.5);
    } else if (field.kind == Kind::choice) {
      given.texts[path] =
          choice(random, plain && path == "option.pricing" ? "per_fte|per_hour" : field.choices);
    }
  }
  if (plain) {
    given.texts["option.sourcing_model"] = "dedicated_team";
    given.flags["round_fte"] = false;
    given.numbers["run.retained_fte"] = 0.5;
  } else if (random.chance(0.05)) {
    given.lists["inhouse.intervals"] = some(random, 8, 10, 120);
    if (given.lists["inhouse.intervals"].empty()) given.lists.erase("inhouse.intervals");
  }
  if (!find_function(given.texts["client.function"])->channel.empty()) {
    given.lists.erase("inhouse.intervals");
    given.numbers.emplace("work.handle_minutes", random.between(2, 20));
  }
  if (given.texts["option.pricing"].empty()) given.texts["option.pricing"] = "per_fte";
  given.texts.erase("client.currency");
  given.numbers["ai.cost_per_deflection"] = random.between(0, 3);
  if (given.flags["ai.enabled"]) given.numbers["ai.deflection"] = random.between(0, 0.4);
  given.lists["inhouse.ramp"] = some(random, 4, 0.3, 1);
  if (random.chance(0.5)) given.lists["work.seasonality"] = season(random);
  if (random.chance(0.5)) given.lists["transition.learning_curve"] = {random.between(0.4, 1), 1};
  const bool heads = random.chance(0.5) && given.lists.count("inhouse.intervals") == 0;
  given.numbers[heads ? "work.headcount" : "work.volume"] =
      heads ? random.between(3, 400) : random.between(500, 90000);
  add_locations(random, plain ? 1 : 3, given);
  add_waves(random, given);
  if (!plain) add_benefits_and_events(random, given);
  return given;
}

// "a.b[2].c" as a place in a document, made on the way.
json& place(json& document, std::string_view path) {
  json* at = &document;
  while (!path.empty()) {
    const auto end = path.find_first_of(".[");
    if (end != 0) at = &(*at)[std::string(path.substr(0, end))];
    if (end == std::string_view::npos) break;
    if (path[end] == '[') {
      const auto close = path.find(']', end);
      at = &(*at)[std::stoul(std::string(path.substr(end + 1, close - end - 1)))];
      path = path.substr(close + 1);
      if (!path.empty()) path.remove_prefix(1);
    } else {
      path = path.substr(end + 1);
    }
  }
  return *at;
}

json json_of(const Given& given) {
  json document{{"schema", "bpo-roi/1"}};
  for (const auto& [path, value] : given.texts) place(document, path) = value;
  for (const auto& [path, value] : given.numbers) place(document, path) = value;
  for (const auto& [path, value] : given.flags) place(document, path) = value;
  for (const auto& [path, value] : given.lists) place(document, path) = value;
  return document;
}

std::string first_of_list(std::string_view path) {
  std::string out(path);
  for (auto at = out.find("[]"); at != std::string::npos; at = out.find("[]")) out.replace(at, 2, "[0]");
  return out;
}

struct Wrong {
  json value;
  const char* how;
};

Wrong wrong_value(Random& random, const Field& field) {
  switch (field.kind) {
    case Kind::number:
    case Kind::integer: {
      const int way = random.whole(0, 3);
      if (way == 0 && std::isfinite(field.low)) return {field.low - 1, "below its bound"};
      if (way == 1 && std::isfinite(field.high)) return {field.high + 1, "above its bound"};
      if (way == 2 && field.kind == Kind::integer) return {field.low + 0.5, "not whole"};
      return {"much", "a text for a number"};
    }
    case Kind::numbers:
      return random.chance(0.5) ? Wrong{"many", "a text for a list"}
                                : Wrong{json::array({"x"}), "a list of texts"};
    case Kind::records:
      return {json::object(), "an object for a list"};
    case Kind::flag:
      return {"yes", "a text for a flag"};
    case Kind::choice:
    case Kind::code:
      return {"nonsense", "none of the choices"};
    default:
      return {5, "a number for a text"};
  }
}

}  // namespace

std::uint64_t Random::next() {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
  return z ^ (z >> 31U);
}

double Random::between(double low, double high) {
  const double unit = static_cast<double>(next() >> 11U) / 9007199254740992.0;
  return std::max(low, std::floor((low + unit * (high - low)) * 1e4) / 1e4);
}

int Random::whole(int low, int high) {
  return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
}

bool Random::chance(double probability) {
  return between(0, 1) < probability;
}

Given random_case(std::uint64_t seed) {
  return draw(seed, false);
}
Given plain_random_case(std::uint64_t seed) {
  return draw(seed, true);
}

std::string document_of(const Given& given) {
  return json_of(given).dump();
}

BrokenDocument broken_document(std::uint64_t seed) {
  Random random(seed ^ 0x5bd1e995U);
  json document = json_of(random_case(seed));
  const auto& fields = scenario_fields();
  const Field& field = fields[static_cast<std::size_t>(random.whole(0, static_cast<int>(fields.size()) - 1))];
  std::string path = first_of_list(field.path);
  if (random.chance(0.1)) {
    const auto dot = path.rfind('.');
    path = (dot == std::string::npos ? "client" : path.substr(0, dot)) + ".zeal";
    place(document, path) = 1;
    return {document.dump(), path, "no such input"};
  }
  const Wrong wrong = wrong_value(random, field);
  place(document, path) = wrong.value;
  return {document.dump(), path, wrong.how};
}

}  // namespace bpo::test

#include "bpo/sourcing/response.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo {
namespace {

constexpr double kWide = 1000;       // a hard bound this far out says nothing about usual values
constexpr double kJustAbove = 1e-6;  // of the way to the current value

bool is_number(const Input& input) {
  return input.field != nullptr && (input.field->kind == Kind::number || input.field->kind == Kind::integer);
}

void set_usual_range(const Input& input, const Scenario& scenario, Lever& lever) {
  const Field& field = *input.field;
  double low = field.usual_low;
  double high = field.usual_high;
  if (!std::isfinite(low) || !std::isfinite(high)) {
    if (input.has_range && input.high > input.low) {
      low = input.low;
      high = input.high;
    } else if (lever.current != 0) {
      low = std::min(lever.current / 2, lever.current * 2);
      high = std::max(lever.current / 2, lever.current * 2);
    } else {
      low = std::max(field.low, -kWide);
      high = field.high > kWide ? baseline(scenario, 1).total() : field.high;
    }
  }
  if (lever.whole()) {
    low = std::floor(low);
    high = std::ceil(high);
  }
  lever.usual_low = std::min(lever.current, std::max(low, field.low));
  lever.usual_high = std::max(lever.current, std::min(high, field.high));
}

Lever lever_of(const Input& input, const Scenario& scenario) {
  Lever lever{.path = input.path, .field = input.field, .current = input.value};
  set_usual_range(input, scenario, lever);
  return lever;
}

// The list whose shares sum to one that "option.locations[2].weight" belongs to.
struct Mix {
  std::string_view list, member;
};
constexpr Mix kMixes[] = {{"option.locations", "weight"}, {"transition.waves", "share"}};

const Mix* mix_of(std::string_view path) {
  for (const Mix& mix : kMixes) {
    if (path.starts_with(mix.list) && path.ends_with(mix.member)) return &mix;
  }
  return nullptr;
}

// The whole of a mix of one cannot move, nor what a dollar costs in dollars.
bool can_move(const Input& input, const Scenario& scenario) {
  if (!is_number(input) || (input.path == "client.usd_rate" && scenario.currency == "USD")) return false;
  const Mix* mix = mix_of(input.path);
  if (mix == nullptr) return true;
  return (mix == kMixes ? scenario.option.placements.size() : scenario.transition.waves.size()) > 1;
}

}  // namespace

Result<Lever> find_lever(const Resolved& resolved, std::string_view path) {
  for (const Input& input : resolved.inputs) {
    if (input.path == path && can_move(input, resolved.scenario)) return lever_of(input, resolved.scenario);
  }
  return Error{ErrorCode::unknown_field, std::string(path), "is not a numeric input of this case", "", ""};
}

std::vector<Lever> levers(const Resolved& resolved) {
  std::vector<Lever> all;
  for (const Input& input : resolved.inputs) {
    if (can_move(input, resolved.scenario)) all.push_back(lever_of(input, resolved.scenario));
  }
  return all;
}

double least_allowed(const Lever& lever) {
  const Field& field = *lever.field;
  return field.above_low ? field.low + kJustAbove * (lever.current - field.low) : field.low;
}

double most_allowed(const Lever& lever) {
  return lever.field->high;
}

bool allows(const Field& field, double value) {
  if (!(field.above_low ? value > field.low : value >= field.low) || !(value <= field.high)) return false;
  return field.kind != Kind::integer || value == std::floor(value);
}

std::vector<double> spread_evenly(const Lever& lever, double low, double high, int count) {
  std::vector<double> values;
  for (int i = 0; i < count; ++i) {
    double value = i + 1 == count ? high : low + (high - low) * i / (count - 1);
    if (lever.whole()) value = std::round(value);
    if (values.empty() || value > values.back()) values.push_back(value);
  }
  return values;
}

Response::Response(Given given, const Catalogue& catalogue, const Output& output, const std::string& path)
    : given_(std::move(given)), catalogue_(catalogue), output_(output), x_(take(path)) {}

Response::Response(Given given, const Catalogue& catalogue, const Output& output, const std::string& x,
                   const std::string& y)
    : given_(std::move(given)), catalogue_(catalogue), output_(output), x_(take(x)), y_(take(y)) {}

double Response::operator()(double x) {
  return x_.to(x) ? evaluated() : std::numeric_limits<double>::quiet_NaN();
}

double Response::operator()(double x, double y) {
  return x_.to(x) && y_.to(y) ? evaluated() : std::numeric_limits<double>::quiet_NaN();
}

bool Response::Move::to(double value) const {
  if (!allows(*field, value)) return false;
  *slot = value;
  for (const auto& [share, part] : room) *share = (1 - value) * part;
  return true;
}

Response::Move Response::take(const std::string& path) {
  if (path == "work.headcount") given_.numbers.erase("work.volume");
  if (path == "work.volume") given_.numbers.erase("work.headcount");
  if (path.starts_with("transition.waves") && given_.waves == 0)
    given_.waves = 1;  // the usual one, now given
  Move move{.field = find_scenario_field(path)};
  if (const Mix* mix = mix_of(path)) {
    const std::size_t count = mix == kMixes ? given_.locations : given_.waves;
    double others = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::string at =
          std::string(mix->list) + "[" + std::to_string(i) + "]." + std::string(mix->member);
      double& share = given_.numbers.emplace(at, 1 / static_cast<double>(count)).first->second;
      if (at == path) continue;
      move.room.emplace_back(&share, share);
      others += share;
    }
    for (auto& [share, part] : move.room)
      part = others > 0 ? part / others : 1 / static_cast<double>(move.room.size());
  }
  move.slot = &given_.numbers[path];
  return move;
}

double Response::evaluated() const {
  const Result<Scenario> scenario = resolve_values(given_, catalogue_);
  return scenario ? output_of(scenario.value(), output_) : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace bpo

#include "scan.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/finance/bracketed_root.hpp"

namespace bpo {
namespace {

constexpr double kMostWholes = 240;
constexpr double kNearest = 0.02;       // the first step away from the current value
constexpr double kNearestOfAll = 1e-6;  // of the way to the bound, where the current value is zero
constexpr int kHalvings = 20;
constexpr double kNear = 1e-6;  // of the size of a root: how far around it the function is looked at
constexpr double kLeap = 1e-4;  // of the change over that distance: what a root never leaves, and a jump does

// Distances up to `far`: half of them widening from a first small step, half even.
void add_distances(double current, double far, int steps, double sign, std::vector<double>& places) {
  if (!(far > 0)) return;
  const double first = std::min(far, std::max(kNearest * std::abs(current), kNearestOfAll * far));
  const int widening = steps / 2;
  const double factor = widening > 1 ? std::exp(std::log(far / first) / (widening - 1)) : 1;
  double distance = first;
  for (int i = 0; i + 1 < widening; ++i) {
    places.push_back(current + sign * distance);
    distance *= factor;
  }
  const int even = steps - widening;
  for (int i = 1; i < even; ++i) places.push_back(current + sign * far * i / even);
}

}  // namespace

std::vector<double> places_to_look(const Lever& lever, double low, double high, int steps_each_way) {
  std::vector<double> places;
  if (lever.whole() && high - low <= kMostWholes) {
    for (double value = std::ceil(low); value <= high; ++value) places.push_back(value);
    return places;
  }
  places = {low, high};
  const double current = std::clamp(lever.current, low, high);
  places.push_back(current);
  add_distances(current, current - low, steps_each_way, -1, places);
  add_distances(current, high - current, steps_each_way, 1, places);
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

double edge_of_domain(const Function& function, double defined, double undefined) {
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = defined + (undefined - defined) / 2;
    (std::isnan(function(middle)) ? undefined : defined) = middle;
  }
  return defined;
}

namespace {

// The function has no value at `gap`: the crossing lies on one side of the gap, or is the gap itself.
std::optional<Crossing> over_gap(const Function& function, double a, double b, double at_a, double at_b,
                                 double gap) {
  const double left = edge_of_domain(function, a, gap);
  const double right = edge_of_domain(function, b, gap);
  const double at_left = function(left);
  const double at_right = function(right);
  if (at_left * at_a < 0) return cross(function, a, left, at_a, at_left);
  if (at_right * at_b < 0) return cross(function, right, b, at_right, at_b);
  return Crossing{
      .at = left, .next = right, .value = at_left, .jump = true, .before = at_left, .after = at_right};
}

}  // namespace

std::optional<Crossing> cross(const Function& function, double a, double b, double at_a, double at_b) {
  bool undefined = false;
  const auto defined = [&](double x) {
    const double value = function(x);
    if (std::isnan(value)) undefined = true;
    return undefined ? 0.0 : value;  // ends the search
  };
  Crossing found;
  found.at = finance::bracketed_root(defined, a, b, at_a, at_b);
  found.value = function(found.at);
  found.next = found.at;
  undefined = undefined || std::isnan(found.value);
  const double near = kNear * std::max(std::abs(found.at), kNear * (b - a));
  const auto look_around = [&] {
    found.before = function(std::max(a, found.at - near));
    found.after = function(std::min(b, found.at + near));
  };
  if (!undefined) {
    look_around();
    found.jump = std::abs(found.value) > kLeap * std::abs(found.after - found.before);
    if (!found.jump) return found;
  }
  // An end may stand apart from all that is next to it, where amounts can grow beyond bounds.
  if (found.at - a <= near || b - found.at <= near) {
    found.jump = true;
    found.at = found.at - a <= near ? a : b;
    found.value = found.at == a ? at_a : at_b;
    found.next = found.at;
    look_around();
    return found;
  }
  return undefined ? over_gap(function, a, b, at_a, at_b, found.at) : found;
}

}  // namespace bpo

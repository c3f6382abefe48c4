#include "bpo/sourcing/flip_points.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "scan.hpp"

namespace bpo {
namespace {

constexpr int kStepsEachWay = 12;

bool speaks_for_it(double npv) {
  return npv > 0;
}

double share_of_range(const Lever& lever, double value) {
  const double width = lever.usual_high - lever.usual_low;
  return width > 0 ? std::abs(value - lever.current) / width : std::numeric_limits<double>::infinity();
}

/// Walks away from the current value, one way and then the other, until the verdict turns.
class Walk {
 public:
  Walk(const Function& npv, double at_current) : npv_(npv), at_current_(at_current) {}

  FlipPoint run(const Lever& lever) {
    FlipPoint flip{.lever = lever};
    const std::vector<double> places =
        places_to_look(lever, least_allowed(lever), most_allowed(lever), kStepsEachWay);
    const auto here = std::lower_bound(places.begin(), places.end(), lever.current);
    const std::vector<double> up(here, places.end());
    const std::vector<double> down(std::make_reverse_iterator(here), places.rend());
    for (const auto* way : {&up, &down}) {
      // Beside a 0 that stands for none, the output leaps without the input having moved: that is no way to
      // go.
      const auto value = go(lever, *way);
      const bool nearer =
          value && *value != lever.current &&
          (!flip.value || std::abs(*value - lever.current) < std::abs(*flip.value - lever.current));
      if (nearer) flip.value = value;
    }
    flip.reason = flip.value ? "" : moved_ ? "no_change_of_sign" : "no_effect";
    if (flip.value) flip.share_of_range = share_of_range(lever, *flip.value);
    return flip;
  }

 private:
  std::optional<double> go(const Lever& lever, const std::vector<double>& way) {
    double from = lever.current;
    double at_from = at_current_;
    for (const double place : way) {
      if (place == lever.current) continue;
      double to = place;
      double at_to = npv_(to);
      const bool ends = std::isnan(at_to);
      if (ends && !lever.whole()) {
        to = edge_of_domain(npv_, from, to);
        at_to = npv_(to);
      }
      if (at_to != at_current_ && !std::isnan(at_to)) moved_ = true;
      if (!std::isnan(at_to) && speaks_for_it(at_to) != speaks_for_it(at_current_))
        return turn(lever, from, at_from, to, at_to);
      if (ends) return std::nullopt;
      from = to;
      at_from = at_to;
    }
    return std::nullopt;
  }

  std::optional<double> turn(const Lever& lever, double from, double at_from, double to, double at_to) {
    if (lever.whole() || at_to == 0) return to;
    if (at_from == 0) return from;
    const auto found =
        from < to ? cross(npv_, from, to, at_from, at_to) : cross(npv_, to, from, at_to, at_from);
    if (!found) return std::nullopt;
    return from < to ? found->next : found->at;
  }

  const Function& npv_;
  double at_current_;
  bool moved_ = false;
};

bool is_nearer(const FlipPoint& a, const FlipPoint& b) {
  if (a.value.has_value() != b.value.has_value()) return a.value.has_value();
  return a.value && a.share_of_range < b.share_of_range;
}

std::optional<FlipPair> pair_of(const FlipPoint& a, const FlipPoint& b, const Given& given,
                                const Catalogue& catalogue, double at_current, int& evaluations) {
  const auto part = [](const FlipPoint& flip, double way) {
    return flip.lever.current + way * (*flip.value - flip.lever.current);
  };
  Response response(given, catalogue, outputs().front(), a.lever.path, b.lever.path);
  const Function npv = [&](double way) {
    ++evaluations;
    return response(part(a, way), part(b, way));
  };
  const double at_end = npv(1);
  if (std::isnan(at_end) || !(at_current * at_end < 0)) return std::nullopt;
  const auto found = cross(npv, 0, 1, at_current, at_end);
  if (!found) return std::nullopt;
  return FlipPair{.x = a.lever,
                  .y = b.lever,
                  .x_value = part(a, found->at),
                  .y_value = part(b, found->at),
                  .share_of_range = found->at * std::max(a.share_of_range, b.share_of_range)};
}

}  // namespace

FlipSearch flip_point(const Given& given, const Lever& lever, const Catalogue& catalogue, double npv_now) {
  FlipSearch search;
  Response response(given, catalogue, outputs().front(), lever.path);
  const Function npv = [&](double x) {
    ++search.evaluations;
    return response(x);
  };
  search.point = Walk(npv, npv_now).run(lever);
  return search;
}

Flips flip_points(const Given& given, const Resolved& resolved, const Catalogue& catalogue) {
  const double at_current = npv_of(resolved.scenario);
  Flips flips;
  for (const Lever& lever : levers(resolved)) {
    FlipSearch search = flip_point(given, lever, catalogue, at_current);
    flips.evaluations += search.evaluations;
    flips.points.push_back(std::move(search.point));
  }
  std::stable_sort(flips.points.begin(), flips.points.end(), is_nearer);

  std::vector<const FlipPoint*> nearest;
  for (const FlipPoint& flip : flips.points) {
    // The volume is the headcount in other words.
    const bool can_pair = flip.value && !flip.lever.whole() && flip.lever.path != "work.volume";
    if (can_pair && nearest.size() < 2) nearest.push_back(&flip);
  }
  if (nearest.size() == 2)
    flips.pair = pair_of(*nearest[0], *nearest[1], given, catalogue, at_current, flips.evaluations);
  return flips;
}

}  // namespace bpo

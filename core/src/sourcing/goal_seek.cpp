#include "bpo/sourcing/goal_seek.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "scan.hpp"

namespace bpo {
namespace {

constexpr int kStepsEachWay = 20;
constexpr int kGoldenSteps = 40;
constexpr double kGolden = 0.6180339887498949;

struct Point {
  double x = 0, gap = 0;  // gap: output less target

  bool defined() const { return !std::isnan(gap); }
};

class Search {
 public:
  Search(Response& response, const Lever& lever, double target)
      : lever_(lever), target_(target), gap_([this, &response](double x) {
          ++goal_.evaluations;
          return response(x) - target_;
        }) {}

  Goal run(double low, double high) {
    goal_.low = low;
    goal_.high = high;
    look(low, high);
    if (!lever_.whole()) {
      add_edges();
      add_peaks();
    }
    range();
    solutions();
    explain();
    return goal_;
  }

 private:
  void look(double low, double high) {
    for (const double x : places_to_look(lever_, low, high, kStepsEachWay)) points_.push_back({x, gap_(x)});
    goal_.refused = static_cast<int>(
        std::count_if(points_.begin(), points_.end(), [](const Point& p) { return !p.defined(); }));
  }

  void add_edges() {
    std::vector<Point> edges;
    for (std::size_t i = 1; i < points_.size(); ++i) {
      const Point& a = points_[i - 1];
      const Point& b = points_[i];
      if (a.defined() == b.defined()) continue;
      const double edge = a.defined() ? edge_of_domain(gap_, a.x, b.x) : edge_of_domain(gap_, b.x, a.x);
      edges.push_back({edge, gap_(edge)});
    }
    insert(edges);
  }

  // A hill below the target, or a valley above it, may still reach it between the places looked at.
  void add_peaks() {
    std::vector<Point> peaks;
    for (std::size_t i = 1; i + 1 < points_.size(); ++i) {
      const Point& left = points_[i - 1];
      const Point& here = points_[i];
      const Point& right = points_[i + 1];
      if (!left.defined() || !here.defined() || !right.defined() || here.gap == 0) continue;
      const double towards = here.gap < 0 ? 1 : -1;
      const bool turns =
          towards * here.gap >= towards * left.gap && towards * here.gap >= towards * right.gap;
      const bool flat = here.gap == left.gap && here.gap == right.gap;
      if (turns && !flat) peaks.push_back(peak(left.x, right.x, towards));
    }
    insert(peaks);
  }

  Point peak(double a, double b, double towards) {
    Point c{b - kGolden * (b - a), 0};
    Point d{a + kGolden * (b - a), 0};
    c.gap = gap_(c.x);
    d.gap = gap_(d.x);
    for (int i = 0; i < kGoldenSteps; ++i) {
      Point& better = towards * c.gap >= towards * d.gap ? c : d;
      if (better.gap * towards >= 0 || std::isnan(better.gap)) return better;
      if (&better == &c) {
        b = d.x;
        d = c;
        c = {b - kGolden * (b - a), 0};
        c.gap = gap_(c.x);
      } else {
        a = c.x;
        c = d;
        d = {a + kGolden * (b - a), 0};
        d.gap = gap_(d.x);
      }
    }
    return towards * c.gap >= towards * d.gap ? c : d;
  }

  void insert(const std::vector<Point>& more) {
    points_.insert(points_.end(), more.begin(), more.end());
    std::sort(points_.begin(), points_.end(), [](const Point& a, const Point& b) { return a.x < b.x; });
  }

  void range() {
    goal_.least = std::numeric_limits<double>::infinity();
    goal_.most = -goal_.least;
    for (const Point& p : points_) {
      if (!p.defined()) continue;
      const double output = p.gap + target_;
      if (output < goal_.least) {
        goal_.least = output;
        goal_.least_at = p.x;
      }
      if (output > goal_.most) {
        goal_.most = output;
        goal_.most_at = p.x;
      }
    }
  }

  void solutions() {
    if (goal_.least == goal_.most && goal_.least == target_) {
      goal_.solutions.push_back({.value = lever_.current, .output = target_});
      return;
    }
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const Point& here = points_[i];
      const Point* before = i > 0 ? &points_[i - 1] : nullptr;
      if (here.gap == 0 && (before == nullptr || before->gap != 0)) {
        goal_.solutions.push_back({.value = here.x, .output = target_});
      }
      if (before == nullptr || !(before->gap * here.gap < 0)) continue;
      if (lever_.whole()) {
        goal_.solutions.push_back({.value = here.x,
                                   .output = here.gap + target_,
                                   .jump = true,
                                   .before = before->gap + target_,
                                   .after = here.gap + target_});
      } else if (const auto found = cross(gap_, before->x, here.x, before->gap, here.gap)) {
        goal_.solutions.push_back({.value = found->at,
                                   .output = found->value + target_,
                                   .jump = found->jump,
                                   .before = found->before + target_,
                                   .after = found->after + target_});
      }
    }
    std::sort(goal_.solutions.begin(), goal_.solutions.end(),
              [this](const GoalSolution& a, const GoalSolution& b) {
                return std::abs(a.value - lever_.current) < std::abs(b.value - lever_.current);
              });
  }

  void explain() {
    if (!goal_.solutions.empty()) return;
    goal_.reason = goal_.least > goal_.most    ? "undefined"
                   : goal_.least == goal_.most ? "no_effect"
                                               : "out_of_reach";
  }

  const Lever& lever_;
  double target_;
  Function gap_;
  std::vector<Point> points_;
  Goal goal_;
};

}  // namespace

Goal goal_seek(Response& response, const Lever& lever, double target, double low, double high) {
  return Search(response, lever, target).run(low, high);
}

}  // namespace bpo

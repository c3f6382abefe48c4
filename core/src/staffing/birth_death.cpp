#include "birth_death.hpp"

#include <algorithm>

namespace bpo::staffing {
namespace {

constexpr double kRootOfTwo = 1.4142135623730951;
constexpr double kGamma = 2 - kRootOfTwo;         // the trapezoidal stage ends here
constexpr double kImplicit = 1 - kRootOfTwo / 2;  // the implicit part of the step, in both stages
constexpr double kFromMiddle = 1 / (kGamma * (2 - kGamma));
constexpr double kFromStart = (1 - kGamma) * (1 - kGamma) * kFromMiddle;

}  // namespace

OpenStep::OpenStep(std::size_t states, double bundle, double arrivals, double completions, double agents,
                   double step_s)
    : up_(states),
      down_(states),
      pivot_(states),
      elimination_(states),
      middle_(states),
      implicit_step_(kImplicit * step_s) {
  for (std::size_t j = 0; j < states; ++j) {
    const double served = completions * std::min(agents, bundle * static_cast<double>(j));
    // Drift and variance of single contacts; a rate below nothing is no chance, but the equations hold.
    const double spread = (arrivals + served) * (bundle - 1) / (2 * bundle * bundle);
    up_[j] = j + 1 < states ? arrivals / bundle - spread : 0;
    down_[j] = j > 0 ? served / bundle - spread : 0;
  }
  pivot_[0] = 1 + implicit_step_ * (up_[0] + down_[0]);
  for (std::size_t j = 1; j < states; ++j) {
    elimination_[j] = implicit_step_ * up_[j - 1] / pivot_[j - 1];
    pivot_[j] = 1 + implicit_step_ * (up_[j] + down_[j]) - elimination_[j] * implicit_step_ * down_[j];
  }
}

void OpenStep::add_flow(const std::vector<double>& p, double factor, std::vector<double>& out) const {
  const std::size_t last = p.size() - 1;
  for (std::size_t j = 0; j <= last; ++j) {
    double flow = -(up_[j] + down_[j]) * p[j];
    if (j > 0) flow += up_[j - 1] * p[j - 1];
    if (j < last) flow += down_[j + 1] * p[j + 1];
    out[j] += factor * flow;
  }
}

void OpenStep::solve(std::vector<double>& p) const {
  const std::size_t last = p.size() - 1;
  for (std::size_t j = 1; j <= last; ++j) p[j] += elimination_[j] * p[j - 1];
  p[last] /= pivot_[last];
  for (std::size_t j = last; j > 0; --j)
    p[j - 1] = (p[j - 1] + implicit_step_ * down_[j] * p[j]) / pivot_[j - 1];
}

void OpenStep::advance(std::vector<double>& p) {
  middle_ = p;
  add_flow(p, implicit_step_, middle_);
  solve(middle_);
  for (std::size_t j = 0; j < p.size(); ++j) p[j] = kFromMiddle * middle_[j] - kFromStart * p[j];
  solve(p);
}

}  // namespace bpo::staffing

#include "score_table.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace bpo::stats {
namespace {

constexpr std::size_t kTerms = ScoreTable::kCoefficients;
constexpr double kQuarterTurn = 0.5 * std::numbers::pi / kTerms;
constexpr double kStep = 0.18;    ///< enough for every shape that is not cut off
constexpr double kError = 2e-13;  ///< of the width between the scores -kTypical and kTypical
constexpr double kTypical = 1.28;

using Coefficients = std::array<double, kTerms>;

/// The polynomial in t, -1 to 1, through the function at the Chebyshev points of a step.
Coefficients interpolate(const std::function<double(double)>& function, double from, double to) {
  Coefficients values{};
  for (std::size_t k = 0; k < kTerms; ++k) {
    const double t = std::cos(static_cast<double>(2 * k + 1) * kQuarterTurn);
    values[k] = function(0.5 * (from + to) + 0.5 * (to - from) * t);
  }
  // The middle is taken out so that sums run over differences, which are small.
  const double origin = values[kTerms / 2];
  for (double& value : values) value -= origin;
  Coefficients sum{};
  Coefficients before{};  // T_{j-1} and T_j in powers of t
  Coefficients chebyshev{1.0};
  for (std::size_t j = 0; j < kTerms; ++j) {
    double weight = 0.0;
    for (std::size_t k = 0; k < kTerms; ++k)
      weight += values[k] * std::cos(static_cast<double>(j * (2 * k + 1)) * kQuarterTurn);
    weight *= (j == 0 ? 1.0 : 2.0) / kTerms;
    for (std::size_t i = 0; i < kTerms; ++i) sum[i] += weight * chebyshev[i];
    Coefficients next{};
    for (std::size_t i = 0; i < kTerms; ++i)
      next[i] = (i > 0 ? (j == 0 ? 1.0 : 2.0) * chebyshev[i - 1] : 0.0) - before[i];
    before = chebyshev;
    chebyshev = next;
  }
  sum[0] += origin;
  return sum;
}

inline double polynomial(const double* c, double t) {
  const double t2 = t * t;
  const double low = (c[0] + c[1] * t) + (c[2] + c[3] * t) * t2;
  const double high = (c[4] + c[5] * t) + (c[6] + c[7] * t) * t2;
  return low + high * (t2 * t2);
}

/// Halves the steps until the ends of each, where the interpolation is worst, are met.
ScoreTable::Run add_run(ScoreTable& table, const std::function<double(double)>& function, double from,
                        double to, double allowed_error) {
  constexpr int kHalvings = 4;
  const std::size_t before = table.coefficients.size();
  auto steps = static_cast<std::size_t>(std::ceil((to - from) / kStep));
  for (int halving = 0;; ++halving, steps *= 2) {
    const double size = (to - from) / static_cast<double>(steps);
    double error = 0.0;
    table.coefficients.resize(before);
    for (std::size_t i = 0; i < steps; ++i) {
      const double start = from + size * static_cast<double>(i);
      const Coefficients step = interpolate(function, start, start + size);
      error = std::max(error, std::abs(polynomial(step.data(), -1.0) - function(start)));
      table.coefficients.insert(table.coefficients.end(), step.begin(), step.end());
    }
    if (error <= allowed_error || halving == kHalvings)
      return {from, 1.0 / size, before / kTerms, before / kTerms + steps - 1};
  }
}

inline double value_at(const ScoreTable& table, const ScoreTable::Run& run, double score) {
  const double place = std::max(0.0, (score - run.from) * run.steps_per_unit);
  const auto last = static_cast<std::uint32_t>(run.last - run.first);
  const std::uint32_t step = std::min(static_cast<std::uint32_t>(place), last);
  const double t = 2.0 * (place - static_cast<double>(step)) - 1.0;
  return polynomial(&table.coefficients[(run.first + step) * kTerms], t);
}

}  // namespace

ScoreTable score_table(const std::function<double(double)>& function, double bend) {
  ScoreTable table;
  const double width = function(kTypical) - function(-kTypical);
  const double allowed = kError * width;
  const bool has_bend = std::abs(bend) < kFurthestScore - kStep;
  table.left = add_run(table, function, -kFurthestScore, has_bend ? bend : kFurthestScore, allowed);
  if (has_bend) {
    table.bend = bend;
    table.right = add_run(table, function, bend, kFurthestScore, allowed);
  }
  return table;
}

void look_up(const ScoreTable& table, std::span<const double> scores, std::span<double> values) {
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const double score = std::clamp(scores[i], -kFurthestScore, kFurthestScore);
    values[i] = value_at(table, score > table.bend ? table.right : table.left, score);
  }
}

double mean_over_scores(const ScoreTable& table) {
  // Gauss-Legendre with 5 points on each step of either run.
  static constexpr std::array<double, 5> kPoints{-0.90617984593866399, -0.53846931010568309, 0.0,
                                                 0.53846931010568309, 0.90617984593866399};
  static constexpr std::array<double, 5> kWeights{0.23692688505618909, 0.47862867049936647,
                                                  0.56888888888888889, 0.47862867049936647,
                                                  0.23692688505618909};
  double mean = 0.0;
  for (const ScoreTable::Run* run : {&table.left, &table.right}) {
    if (run->steps_per_unit == 0.0) continue;
    const double half = 0.5 / run->steps_per_unit;
    for (std::size_t step = 0; step <= run->last - run->first; ++step) {
      const double middle = run->from + (2.0 * static_cast<double>(step) + 1.0) * half;
      for (std::size_t i = 0; i < kPoints.size(); ++i) {
        const double score = middle + half * kPoints[i];
        mean += half * kWeights[i] * standard_normal_pdf(score) * value_at(table, *run, score);
      }
    }
  }
  return mean;
}

}  // namespace bpo::stats

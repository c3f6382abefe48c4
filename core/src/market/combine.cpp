#include "bpo/market/combine.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "bpo/stats/quantile.hpp"

namespace bpo::market {
namespace {

using namespace combining;

constexpr double kRobust = 1.4826;  // median absolute deviation to s.d., for a normal

constexpr std::array kConstants{
    Constant{"tier_a", "s.d. of a publisher's own page", kTierA},
    Constant{"tier_b", "s.d. of a figure quoted by others", kTierB},
    Constant{"tier_c", "s.d. of a figure nobody signs for", kTierC},
    Constant{"range_80", "half a stated range in s.d., on logarithms", kRange80},
    Constant{"per_year", "s.d. for each year of age or carried", kPerYear},
    Constant{"least_tau", "least s.d. between sources", kLeastTau},
    Constant{"shrink", "how far weights are drawn to equal ones", kShrink},
    Constant{"huber", "robust s.d. beyond which a size is drawn in", kHuber},
    Constant{"huber_from", "sources it takes for that", kHuberFrom},
    Constant{"correlation", "correlation between sources", kCorrelation},
    Constant{"least_lambda", "least weight of either side in a blend", kLeastLambda},
    Constant{"prior_scores", "scores of its tier a record counts against", kPriorScores},
    Constant{"rated_from", "scores that make a record", kRatedFrom},
    Constant{"bias_prior", "k scores correct k / (k + this) of a bias", kBiasPrior},
};

double sum(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Draws in what lies further than two robust s.d. from the median. Where most sources say the same there is
/// no s.d. to measure by.
void huberise(std::vector<double>& x) {
  if (x.size() < static_cast<std::size_t>(kHuberFrom)) return;
  const double middle = stats::median(x).value();
  std::vector<double> distances;
  distances.reserve(x.size());
  for (const double value : x) distances.push_back(std::abs(value - middle));
  const double reach = kHuber * kRobust * stats::median(distances).value();
  if (reach <= 0) return;
  for (double& value : x) value = std::clamp(value, middle - reach, middle + reach);
}

double correlation(const Opinion& a, const Opinion& b) {
  const bool same = &a == &b || (!a.report.empty() && a.report == b.report);
  return same ? 1.0 : kCorrelation;
}

}  // namespace

std::span<const Constant> combining::constants() {
  return kConstants;
}

double Combination::mean() const {
  return std::exp(log_mean);
}
double Combination::sd() const {
  return std::sqrt(variance);
}

double sd_of_range(double low, double high) {
  return std::log(high / low) / 2 / kRange80;
}

double dersimonian_laird(std::span<const double> x, std::span<const double> variances) {
  double w = 0, ww = 0, wx = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double weight = 1 / variances[i];
    w += weight;
    ww += weight * weight;
    wx += weight * x[i];
  }
  double q = 0;
  for (std::size_t i = 0; i < x.size(); ++i) q += (x[i] - wx / w) * (x[i] - wx / w) / variances[i];
  return (q - static_cast<double>(x.size() - 1)) / (w - ww / w);
}

Combination combine(std::span<const Opinion> opinions) {
  const auto m = static_cast<double>(opinions.size());
  std::vector<double> x, variances;
  for (const Opinion& opinion : opinions) {
    x.push_back(std::log(opinion.value) - opinion.bias);
    variances.push_back(opinion.sd * opinion.sd);
  }
  const double least = kLeastTau * kLeastTau;
  const double between = opinions.size() < 2 ? least : std::max(least, dersimonian_laird(x, variances));

  Combination result;
  result.tau = std::sqrt(between);
  for (double& variance : variances) variance += between;
  for (const double variance : variances) result.weights.push_back(1 / variance);
  const double total = sum(result.weights);
  for (double& weight : result.weights) weight = (1 - kShrink) * weight / total + kShrink / m;

  huberise(x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    result.log_mean += result.weights[i] * x[i];
    for (std::size_t j = 0; j < x.size(); ++j) {
      result.variance += result.weights[i] * result.weights[j] * correlation(opinions[i], opinions[j]) *
                         std::sqrt(variances[i] * variances[j]);
    }
  }
  result.effective_count = m / (1 + (m - 1) * kCorrelation);
  return result;
}

double precision_weight(double publishers_variance, double history_variance) {
  const double both = publishers_variance + history_variance;
  return both > 0 ? std::clamp(history_variance / both, kLeastLambda, kMostLambda) : 0.5;
}

Blend blend(double publishers_mean, double publishers_variance, double history_mean, double history_variance,
            double lambda) {
  const double other = 1 - lambda;
  const double apart = publishers_mean - history_mean;
  return {lambda * publishers_mean + other * history_mean,
          lambda * lambda * publishers_variance + other * other * history_variance +
              lambda * other * apart * apart,
          lambda};
}

}  // namespace bpo::market

#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace bpo::market {

/// The constants of a combination. There are no public data to set them by: they are common practice, and
/// every answer shows them.
namespace combining {
inline constexpr double kTierA = 0.10;    ///< s.d. of log size: the publisher's own page
inline constexpr double kTierB = 0.20;    ///< quoted by somebody else
inline constexpr double kTierC = 0.35;    ///< nobody signs for it, or only a trade article has it
inline constexpr double kPerYear = 0.05;  ///< s.d. for each year of age, and each year carried; in quadrature
inline constexpr double kRange80 = 1.28;  ///< half an 80 % range of a normal, in s.d.
inline constexpr double kLeastTau = 0.05;    ///< two sources never agree better than this
inline constexpr double kShrink = 0.5;       ///< how far weights are drawn to equal ones
inline constexpr int kHuberFrom = 5;         ///< as many sources as it takes to tell an outlier
inline constexpr double kHuber = 2.0;        ///< robust s.d. beyond which a size is drawn in
inline constexpr double kCorrelation = 0.5;  ///< between sources: they read each other
inline constexpr double kLeastLambda = 0.2, kMostLambda = 0.8;  ///< weight of the publishers in a blend
inline constexpr int kPriorScores = 3;  ///< a record counts against so many scores of its tier
inline constexpr int kRatedFrom = 3;    ///< scores that make a record
inline constexpr int kBiasPrior = 5;    ///< k scores correct k / (k + 5) of a bias

struct Constant {
  std::string_view id, label;
  double value = 0;
};
std::span<const Constant> constants();
}  // namespace combining

/// One source's size for the year and definition in question.
struct Opinion {
  double value = 0;         ///< above 0
  double sd = 0;            ///< of its logarithm, above 0
  double bias = 0;          ///< by how much its logarithm is usually too high; taken off
  std::string_view report;  ///< reprints of one report carry the same; empty for a report of its own
};

/// What sources say together, on the scale of logarithms.
struct Combination {
  double log_mean = 0;
  double variance = 0;          ///< of `log_mean`
  double tau = 0;               ///< s.d. between the sources
  std::vector<double> weights;  ///< sum to 1
  double effective_count = 0;   ///< as many independent sources as they are worth

  double mean() const;
  double sd() const;
};

/// The s.d. of a source's logarithm from the range it states, read as 80 %: log(high / low) / 2 / 1.28. Both
/// above 0.
double sd_of_range(double low, double high);

/// The variance between sources by the moments of Cochran's Q: (Q - (m - 1)) / (sum w - sum w^2 / sum w) with
/// w = 1 / variance; below 0 where they agree better than their variances allow. At least two sources.
/// DerSimonian & Laird (1986), Controlled Clinical Trials 7, 177-188.
double dersimonian_laird(std::span<const double> x, std::span<const double> variances);

/// Combines one or more opinions. Weights are those of DerSimonian and Laird, drawn half-way to equal ones
/// (Bates & Granger 1969; Smith & Wallis 2009: weights from few data are worse than none). From five sources
/// on a size further than two robust s.d. from the median counts as if it stood there; the variance between
/// sources is that of the sizes as stated, so that an outlier widens the interval. Sources are correlated
/// 0.5, reprints of one report wholly: more of them do not make an average certain.
Combination combine(std::span<const Opinion> opinions);

/// Publishers and an own history, in logarithms.
struct Blend {
  double log_mean = 0;
  double variance = 0;
  double lambda = 0;  ///< weight of the publishers
};

/// The publishers' weight by precision, between 0.2 and 0.8.
double precision_weight(double publishers_variance, double history_variance);

/// lambda p + (1 - lambda) h; the distance between the two is added to the variance, so that disagreement
/// widens and never narrows.
Blend blend(double publishers_mean, double publishers_variance, double history_mean, double history_variance,
            double lambda);

}  // namespace bpo::market

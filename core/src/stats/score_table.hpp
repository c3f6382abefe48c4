#pragma once

#include <functional>
#include <span>

#include "bpo/stats/range.hpp"

namespace bpo::stats {

/// Scores beyond this, which no uniform number of 53 bits reaches, count as this.
inline constexpr double kFurthestScore = 8.5;

/// Tabulates an increasing function of the normal score that is smooth but for a bend; infinite: no bend.
ScoreTable score_table(const std::function<double(double)>& function, double bend);

/// The function at scores; both lists may be the same memory.
void look_up(const ScoreTable& table, std::span<const double> scores, std::span<double> values);

/// Its mean over the standard normal.
double mean_over_scores(const ScoreTable& table);

}  // namespace bpo::stats

#pragma once

#include <array>
#include <vector>

#include "bpo/sourcing/lines.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// A savings case month by month. Month 0 is the day of signing, months 1 to H are contract months; money is
/// nominal. Costs are positive; a positive net cash flow speaks for outsourcing.
struct Evaluation {
  std::array<std::vector<double>, kLines> lines;  ///< [line][month 0..H]
  std::vector<double> fte, headcount, hires;      ///< in-house, [month 0..H]; month 0 is empty of work
  std::vector<double> provider_fte;
  std::vector<double> in_house_cost;  ///< sum of the baseline lines
  std::vector<double> net_cash_flow;  ///< (benefits - run - investment) x (1 - tax)

  const std::vector<double>& line(Line id) const { return lines[static_cast<std::size_t>(id)]; }
  std::vector<double>& line(Line id) { return lines[static_cast<std::size_t>(id)]; }
  int horizon() const { return static_cast<int>(net_cash_flow.size()) - 1; }
};

/// Runs the whole model once.
Evaluation evaluate(const Scenario& scenario);

/// Is every amount one that measures can be worked out from? Inputs within their bounds can still blow up
/// together, by a divisor next to zero.
bool is_computable(const Evaluation& evaluation);

/// Sum of all lines of one kind in each month.
std::vector<double> sum_of(const Evaluation& evaluation, Tag tag);

/// Productivity of the provider's team in the months since cutover: the explicit curve (1 after its end),
/// else 1 - (1 - e0) exp(-x / tau).
double learning(const Scenario& scenario, int months_since_cutover);

/// Month in which the in-house staff of a wave is released.
int release_month(const Scenario& scenario, const Wave& wave);

}  // namespace bpo

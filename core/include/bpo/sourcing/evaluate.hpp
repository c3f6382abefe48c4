#pragma once

#include <array>
#include <vector>

#include "bpo/sourcing/lines.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// A savings case month by month. Month 0 is the day of signing, months 1 to H are contract months; money is
/// nominal. Costs are positive; a positive net cash flow speaks for outsourcing.
struct Evaluation {
  std::array<std::vector<double>, kLines> lines;  ///< [line][month 0..H]
  std::vector<double> fte, capacity, headcount, hires,
      leavers;  ///< in-house, [month 0..H]; month 0 is empty of work
  std::vector<double> provider_fte, price_index;
  std::vector<double>
      provider_billed;  ///< all the provider bills for the work, transfer and slow start included
  std::vector<double> in_house_cost;  ///< sum of the baseline lines
  std::vector<double> survival;       ///< chance that the contract still runs at the end of the month
  std::vector<double> net_cash_flow;  ///< (benefits - run - investment - events) x (1 - tax)

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

}  // namespace bpo

#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// The provider's steady state in one month, before transition: capacity and fee of all locations together.
struct ChargesMonth {
  double fte = 0;  ///< provider FTE after the committed productivity
  double fee = 0;  ///< money, at that month's prices
};
ChargesMonth charges(const Scenario& scenario, int month);

/// Hours an agent of the provider is logged in to handle a month's work at one location.
double production_hours(const Scenario& scenario, const Placement& placement, int month);

/// Price index of a location: capped cost-of-living rise on each anniversary, and the drift of the currency.
double price_index(const Scenario& scenario, const Placement& placement, int month);

/// Charge for a volume at a unit price within a volume contract (month-1 prices): nothing moves inside the
/// dead band, extra volume pays the additional, missing volume earns the reduced resource charge, and the
/// minimum commitment is the floor. Continuous at both edges of the band.
struct VolumeTerms {
  double baseline = 0, price = 0, deadband = 0, arc = 0, rrc = 0, minimum = 0;
};
double volume_charge(const VolumeTerms& terms, double volume);

}  // namespace bpo

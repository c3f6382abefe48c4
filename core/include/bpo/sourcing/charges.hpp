#pragma once

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// The provider's steady state in one month, before transition: capacity and fee of all locations together.
struct ChargesMonth {
  double fte = 0;          ///< provider FTE after the committed productivity
  double fee = 0;          ///< money, at that month's prices, with the provider's share of the gain
  double price_index = 1;  ///< of the fee before that share, month 1 = about 1
  double gain_share = 0;   ///< part of the fee
};

/// `in_house_cost` of the month is what a gain share measures the saving on.
ChargesMonth charges(const Scenario& scenario, int month, double in_house_cost);

/// The same, measured on the steady state of the in-house team.
ChargesMonth charges(const Scenario& scenario, int month);

/// Heads the client pays for per FTE of work: with freelancers also those in training and learning, because
/// nobody else carries their leavers.
double paid_heads_per_fte(const Scenario& scenario);

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

/// The baseline volume of a month: as agreed, or the mean of the months before the last reset.
double baseline_volume(const Scenario& scenario, int month);

/// The provider's part of a month's saving: share x what is above the threshold, at most the cap (0: none).
struct GainTerms {
  double share = 0, threshold = 0, cap = 0;
};
double shared_gain(const GainTerms& terms, double saving);

}  // namespace bpo

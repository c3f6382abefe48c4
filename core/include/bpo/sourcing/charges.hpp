#pragma once

#include <type_traits>

#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// The provider's steady state in one month, before transition: capacity and fee of all locations together.
template <typename Number>
struct ChargesMonthOf {
  Number fte = 0;          ///< provider FTE after the committed productivity
  Number fee = 0;          ///< money, at that month's prices, with the provider's share of the gain
  Number price_index = 1;  ///< of the fee before that share, month 1 = about 1
  Number gain_share = 0;   ///< part of the fee
};
using ChargesMonth = ChargesMonthOf<double>;

/// `in_house_cost` of the month is what a gain share measures the saving on.
ChargesMonth charges(const Scenario& scenario, int month, double in_house_cost);

/// The same, measured on the steady state of the in-house team.
ChargesMonth charges(const Scenario& scenario, int month);

/// Heads the client pays for per FTE of work: with freelancers also those in training and learning, because
/// nobody else carries their leavers.
template <typename Number>
Number paid_heads_per_fte(const ScenarioOf<Number>& scenario);

/// Hours an agent of the provider is logged in to handle a month's work at one location.
template <typename Number>
Number production_hours(const ScenarioOf<Number>& scenario, const PlacementOf<Number>& placement, int month);

/// Price index of a location: capped cost-of-living rise on each anniversary, and the drift of the currency.
template <typename Number>
Number price_index(const ScenarioOf<Number>& scenario, const PlacementOf<Number>& placement, int month);

/// Charge for a volume at a unit price within a volume contract (month-1 prices): nothing moves inside the
/// dead band, extra volume pays the additional, missing volume earns the reduced resource charge, and the
/// minimum commitment is the floor. Continuous at both edges of the band.
template <typename Number>
struct VolumeTermsOf {
  Number baseline = 0, price = 0, deadband = 0, arc = 0, rrc = 0, minimum = 0;
};
using VolumeTerms = VolumeTermsOf<double>;
template <typename Number = double>
Number volume_charge(const VolumeTermsOf<Number>& terms, std::type_identity_t<Number> volume);

/// The baseline volume of a month: as agreed, or the mean of the months before the last reset.
template <typename Number>
Number baseline_volume(const ScenarioOf<Number>& scenario, int month);

/// The provider's part of a month's saving: share x what is above the threshold, at most the cap (0: none).
template <typename Number>
struct GainTermsOf {
  Number share = 0, threshold = 0, cap = 0;
};
using GainTerms = GainTermsOf<double>;
template <typename Number = double>
Number shared_gain(const GainTermsOf<Number>& terms, std::type_identity_t<Number> saving);

}  // namespace bpo

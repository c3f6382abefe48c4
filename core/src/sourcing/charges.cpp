#include "charges_of.hpp"

#include "bpo/sourcing/baseline.hpp"

namespace bpo {

ChargesMonth charges(const Scenario& s, int month, double in_house_cost) {
  return charges_at(s, month, in_house_cost,
                    [&](std::size_t i) { return currency_drift(s.option.placements[i], month); });
}

ChargesMonth charges(const Scenario& s, int month) {
  return charges(s, month, s.option.pricing == Pricing::gain_share ? baseline(s, month).total() : 0);
}

template double paid_heads_per_fte(const Scenario&);
template double production_hours(const Scenario&, const Placement&, int);
template double price_index(const Scenario&, const Placement&, int);
template double volume_charge(const VolumeTerms&, double);
template double baseline_volume(const Scenario&, int);
template double shared_gain(const GainTerms&, double);

}  // namespace bpo

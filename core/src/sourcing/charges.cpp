#include "bpo/sourcing/charges.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/workload.hpp"

namespace bpo {
namespace {

// Share of a billed hour basis in a production hour.
double hours_on_basis(const Scenario& s, double production) {
  switch (s.option.hour_basis) {
    case HourBasis::handle:
      return production * s.option.occupancy;
    case HourBasis::production:
      return production;
    case HourBasis::paid:
      return production / (1 - s.option.shrinkage);
  }
  return production;
}

double fee_at(const Scenario& s, const Placement& p, int month, double production, double fte) {
  switch (s.option.pricing) {
    case Pricing::per_fte:
      return fte * p.rate;
    case Pricing::per_hour:
      return hours_on_basis(s, production) * p.rate *
             anniversary_index(-s.option.committed_productivity, month);
    case Pricing::per_transaction: {
      const VolumeTerms terms{.baseline = s.option.baseline_volume,
                              .price = p.rate,
                              .deadband = s.option.deadband,
                              .arc = p.arc,
                              .rrc = p.rrc,
                              .minimum = s.option.minimum};
      return volume_charge(terms, volume(s, month));
    }
    case Pricing::fixed_fee:
      return p.rate;
  }
  return 0;
}

}  // namespace

double production_hours(const Scenario& s, const Placement& p, int month) {
  return volume(s, month) * handle_minutes(s, month) * (1 + p.aht_uplift) / 60 / s.option.occupancy;
}

double price_index(const Scenario& s, const Placement& p, int month) {
  const double rise = std::min(s.option.cola_cap, s.option.cola_labour_share * p.cola);
  const double currency = p.fx_share == 0 ? 0.0 : p.fx_share * (std::pow(1 + p.fx_drift, month / 12.0) - 1);
  return anniversary_index(rise, month) * (1 + currency);
}

double volume_charge(const VolumeTerms& t, double volume) {
  const double extra = std::max(0.0, volume - t.baseline * (1 + t.deadband));
  const double lacking = std::max(0.0, t.baseline * (1 - t.deadband) - volume);
  const double charge = t.price * t.baseline + t.arc * extra - t.rrc * lacking;
  return std::max(charge, t.minimum * t.price * t.baseline);
}

ChargesMonth charges(const Scenario& s, int month) {
  const double productivity = anniversary_index(-s.option.committed_productivity, month);
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  ChargesMonth total;
  for (const Placement& p : s.option.placements) {
    const double production = production_hours(s, p, month);
    const double fte = production / hours_per_fte * productivity;
    total.fte += p.weight * fte;
    total.fee += p.weight * fee_at(s, p, month, production, fte) * price_index(s, p, month);
  }
  return total;
}

}  // namespace bpo

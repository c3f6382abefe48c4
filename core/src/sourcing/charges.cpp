#include "bpo/sourcing/charges.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/move.hpp"
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
    case Pricing::cost_plus:
      return fte * p.rate;
    case Pricing::per_hour:
      return hours_on_basis(s, production) * p.rate *
             anniversary_index(-s.option.committed_productivity, month);
    case Pricing::per_transaction: {
      const VolumeTerms terms{.baseline = baseline_volume(s, month),
                              .price = p.rate,
                              .deadband = s.option.deadband,
                              .arc = p.arc,
                              .rrc = p.rrc,
                              .minimum = s.option.minimum};
      return volume_charge(terms, volume(s, month, Doer::provider));
    }
    case Pricing::fixed_fee:
    case Pricing::gain_share:
      return p.rate;
  }
  return 0;
}

// Whole people in every wave: FTE billed for each FTE of work.
double rounded_up(const Scenario& s, double fte) {
  if (!s.round_fte || fte <= 0) return 1;
  double whole = 0;
  for (const Wave& wave : s.transition.waves) whole += std::ceil(fte * wave.share);
  return whole / (fte * moved_share(s));
}

}  // namespace

double production_hours(const Scenario& s, const Placement& p, int month) {
  return volume(s, month, Doer::provider) * handle_minutes(s, month, Doer::provider) * (1 + p.aht_uplift) /
         60 / s.option.occupancy;
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

double baseline_volume(const Scenario& s, int month) {
  const auto every = static_cast<int>(s.option.rebase_months);
  if (every <= 0 || month <= every) return s.option.baseline_volume;
  const int reset = (month - 1) / every * every;  // the last month before the current period
  double sum = 0;
  for (int m = reset - every + 1; m <= reset; ++m) sum += volume(s, m, Doer::provider);
  return sum / every;
}

double shared_gain(const GainTerms& t, double saving) {
  const double share = std::max(0.0, t.share * (saving - t.threshold));
  return t.cap > 0 ? std::min(t.cap, share) : share;
}

double paid_heads_per_fte(const Scenario& s) {
  return s.option.sourcing_model == SourcingModel::freelance ? 1 / proficient_share(s) : 1;
}

ChargesMonth charges(const Scenario& s, int month, double in_house_cost) {
  const double productivity = anniversary_index(-s.option.committed_productivity, month);
  const double hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  const double heads_per_fte = client_pays_for_time(s) ? paid_heads_per_fte(s) : 1;
  const double fees = s.option.sourcing_model == SourcingModel::freelance ? 1 + s.option.platform_fee : 1;
  ChargesMonth total;
  double at_first_prices = 0;
  for (const Placement& p : s.option.placements) {
    const double production = production_hours(s, p, month);
    const double fte = production / hours_per_fte * productivity;
    const double fee = p.weight * fee_at(s, p, month, production, fte) * heads_per_fte * fees;
    total.fte += p.weight * fte;
    total.fee += fee * price_index(s, p, month);
    at_first_prices += fee;
  }
  if (s.round_fte) {
    const double rounded = rounded_up(s, total.fte);
    total.fte *= rounded;
    if (s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::cost_plus) {
      total.fee *= rounded;
      at_first_prices *= rounded;
    }
  }
  if (at_first_prices != 0) total.price_index = total.fee / at_first_prices;
  if (s.option.pricing == Pricing::gain_share) {
    const GainTerms terms{
        .share = s.option.gain_share, .threshold = s.option.gain_threshold, .cap = s.option.gain_cap};
    total.gain_share = shared_gain(terms, in_house_cost - total.fee);
    total.fee += total.gain_share;
  }
  return total;
}

ChargesMonth charges(const Scenario& s, int month) {
  return charges(s, month, s.option.pricing == Pricing::gain_share ? baseline(s, month).total() : 0);
}

}  // namespace bpo

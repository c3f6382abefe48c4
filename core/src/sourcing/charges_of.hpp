#pragma once

#include "bpo/sourcing/charges.hpp"
#include "move_of.hpp"
#include "workload_of.hpp"

namespace bpo {

/// Hours the provider bills for a month's production hours.
template <typename Number>
Number hours_on_basis(const ScenarioOf<Number>& s, Number production) {
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

template <typename Number>
Number production_hours(const ScenarioOf<Number>& s, const PlacementOf<Number>& p, int month) {
  return volume(s, month, Doer::provider) * handle_minutes(s, month, Doer::provider) * (1 + p.aht_uplift) /
         60 / s.option.occupancy;
}

/// `price_index` with the provider's currency, 1 at signing, from elsewhere.
template <typename Number>
Number price_index_at(const ScenarioOf<Number>& s, const PlacementOf<Number>& p, int month, Number currency) {
  const Number rise = least(s.option.cola_cap, s.option.cola_labour_share * p.cola);
  const Number drift = p.fx_share == 0 ? Number(0) : p.fx_share * (currency - 1);
  return anniversary_index(rise, month) * (1 + drift);
}

/// The provider's currency in a month as it drifts, 1 at signing; 1 where nothing is billed in it.
template <typename Number>
Number currency_drift(const PlacementOf<Number>& p, int month) {
  return p.fx_share == 0 ? Number(1) : power(1 + p.fx_drift, month / 12.0);
}

template <typename Number>
Number price_index(const ScenarioOf<Number>& s, const PlacementOf<Number>& p, int month) {
  return price_index_at(s, p, month, currency_drift(p, month));
}

template <typename Number>
Number volume_charge(const VolumeTermsOf<Number>& t, std::type_identity_t<Number> volume) {
  const Number extra = most(Number(0), volume - t.baseline * (1 + t.deadband));
  const Number lacking = most(Number(0), t.baseline * (1 - t.deadband) - volume);
  const Number charge = t.price * t.baseline + t.arc * extra - t.rrc * lacking;
  return most(charge, t.minimum * t.price * t.baseline);
}

template <typename Number>
Number baseline_volume(const ScenarioOf<Number>& s, int month) {
  const auto every = static_cast<int>(s.option.rebase_months);
  if (every <= 0 || month <= every) return s.option.baseline_volume;
  const int reset = (month - 1) / every * every;  // the last month before the current period
  Number sum = 0;
  for (int m = reset - every + 1; m <= reset; ++m) sum += volume(s, m, Doer::provider);
  return sum / every;
}

template <typename Number>
Number shared_gain(const GainTermsOf<Number>& t, std::type_identity_t<Number> saving) {
  const Number share = most(Number(0), t.share * (saving - t.threshold));
  return select(t.cap > Number(0), least(t.cap, share), share);
}

template <typename Number>
Number paid_heads_per_fte(const ScenarioOf<Number>& s) {
  return s.option.sourcing_model == SourcingModel::freelance ? 1 / proficient_share(s) : Number(1);
}

template <typename Number>
Number fee_at(const ScenarioOf<Number>& s, const PlacementOf<Number>& p, int month, Number production,
              Number fte) {
  switch (s.option.pricing) {
    case Pricing::per_fte:
      return fte * p.rate;
    case Pricing::cost_plus:
      return fte * p.rate * (1 + s.option.markup);
    case Pricing::per_hour:
      return hours_on_basis(s, production) * p.rate *
             anniversary_index(-s.option.committed_productivity, month);
    case Pricing::per_transaction: {
      const VolumeTermsOf<Number> terms{.baseline = baseline_volume(s, month),
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

/// FTE billed for each FTE of work where every wave is whole people.
template <typename Number>
Number rounded_up(const ScenarioOf<Number>& s, Number fte) {
  if (!s.round_fte) return 1;
  Number whole = 0;
  for (const Wave& wave : s.transition.waves) whole += ceiling(fte * wave.share);
  return select(fte > Number(0), whole / (fte * moved_share(s)), Number(1));
}

/// `charges` with the currencies from elsewhere: `currency(placement's index)`, 1 at signing.
template <typename Number, typename Currency>
ChargesMonthOf<Number> charges_at(const ScenarioOf<Number>& s, int month, Number in_house_cost,
                                  Currency currency) {
  const Number productivity = anniversary_index(-s.option.committed_productivity, month);
  const Number hours_per_fte = paid_hours_per_month(s) * (1 - s.option.shrinkage);
  const Number heads_per_fte = client_pays_for_time(s) ? paid_heads_per_fte(s) : Number(1);
  const Number fees =
      s.option.sourcing_model == SourcingModel::freelance ? 1 + s.option.platform_fee : Number(1);
  ChargesMonthOf<Number> total;
  Number at_first_prices = 0;
  for (std::size_t i = 0; i < s.option.placements.size(); ++i) {
    const PlacementOf<Number>& p = s.option.placements[i];
    const Number production = production_hours(s, p, month);
    const Number fte = production / hours_per_fte * productivity;
    const Number fee = p.weight * fee_at(s, p, month, production, fte) * heads_per_fte * fees;
    total.fte += p.weight * fte;
    total.fee += fee * price_index_at(s, p, month, currency(i));
    at_first_prices += fee;
  }
  if (s.round_fte) {
    const Number rounded = rounded_up(s, total.fte);
    total.fte *= rounded;
    if (s.option.pricing == Pricing::per_fte || s.option.pricing == Pricing::cost_plus) {
      total.fee *= rounded;
      at_first_prices *= rounded;
    }
  }
  total.price_index = select(at_first_prices != Number(0), total.fee / at_first_prices, Number(1));
  if (s.option.pricing == Pricing::gain_share) {
    const GainTermsOf<Number> terms{
        .share = s.option.gain_share, .threshold = s.option.gain_threshold, .cap = s.option.gain_cap};
    total.gain_share = shared_gain(terms, in_house_cost - total.fee);
    total.fee += total.gain_share;
  }
  return total;
}

}  // namespace bpo

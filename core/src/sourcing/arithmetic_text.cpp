#include "arithmetic_text.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>

#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"
#include "bpo/template.hpp"

namespace bpo {
namespace {

using Months = std::size_t;

}  // namespace

/// Knows every name that a template may hold in braces, for one month of one case.
class ArithmeticText::Names {
 public:
  Names(const Scenario& s, const Evaluation& e) : s_(s), e_(e), events_(event_rates(s)) {}

  void go_to(int month) {
    month_ = month;
    move_ = move_in(s_, month);
  }

  std::string fill(std::string_view text) {
    return filled(text, [this](std::string_view name) { return named(name); });
  }

 private:
  struct Quantity {
    std::string_view name;
    double (*of)(const Names&);
  };

  double line(Line id) const { return e_.line(id)[at()]; }
  Months at() const { return static_cast<Months>(month_); }
  double in_house_heads() const { return e_.headcount[at()]; }
  double net() const {
    double sum = 0;
    for (const LineRow& row : line_table()) {
      if (row.tag == Tag::benefit) sum += line(row.line);
      if (row.tag == Tag::run || row.tag == Tag::investment) sum -= line(row.line);
    }
    return sum;
  }
  double credits() const { return line(Line::sla_credits); }
  double ending_cost() const {
    return events_.ending_fee_months * line(Line::rate_card_fee) + events_.ending_cost;
  }

  static std::span<const Quantity> quantities() {
    static constexpr Quantity kQuantities[] = {
        {"volume", [](const Names& n) { return volume(n.s_, n.month_); }},
        {"minutes", [](const Names& n) { return handle_minutes(n.s_, n.month_); }},
        {"improved", [](const Names& n) { return anniversary_index(-n.s_.inhouse.improvement, n.month_); }},
        {"lost", [](const Names& n) { return months_lost_per_hire(n.s_); }},
        {"fte", [](const Names& n) { return n.e_.fte[n.at()]; }},
        {"heads", [](const Names& n) { return n.in_house_heads(); }},
        {"hires", [](const Names& n) { return n.e_.hires[n.at()]; }},
        {"supervisors", [](const Names& n) { return n.in_house_heads() * supervisors_per_head(n.s_); }},
        {"wages", [](const Names& n) { return anniversary_index(n.s_.inhouse.wage_inflation, n.month_); }},
        {"in_house_cost", [](const Names& n) { return n.e_.in_house_cost[n.at()]; }},
        {"in_house", [](const Names& n) { return n.move_.in_house; }},
        {"cut_over", [](const Names& n) { return n.move_.cut_over; }},
        {"transfer", [](const Names& n) { return n.move_.transfer; }},
        {"parallel", [](const Names& n) { return n.move_.parallel; }},
        {"excess", [](const Names& n) { return n.move_.excess; }},
        {"defects", [](const Names& n) { return n.move_.defects; }},
        {"released", [](const Names& n) { return n.move_.released; }},
        {"stranded", [](const Names& n) { return n.move_.stranded; }},
        {"moved", [](const Names& n) { return moved_share(n.s_); }},
        {"fee", [](const Names& n) { return n.line(Line::rate_card_fee); }},
        {"provider_fte", [](const Names& n) { return n.e_.provider_fte[std::max<Months>(n.at(), 1)]; }},
        {"heads_per_fte", [](const Names& n) { return paid_heads_per_fte(n.s_); }},
        {"provider_volume", [](const Names& n) { return volume(n.s_, n.month_, Doer::provider); }},
        {"provider_deflected",
         [](const Names& n) { return deflected_volume(n.s_, n.month_, Doer::provider); }},
        {"deflected", [](const Names& n) { return deflected_volume(n.s_, n.month_, Doer::in_house); }},
        {"rework", [](const Names& n) { return client_pays_for_time(n.s_) ? 0 : n.s_.benefits.rework_rate; }},
        {"avoided", [](const Names& n) { return n.line(Line::technology_avoided); }},
        {"working_capital", [](const Names& n) { return n.line(Line::working_capital); }},
        {"credits", [](const Names& n) { return n.credits(); }},
        {"quality", [](const Names& n) { return n.line(Line::quality); }},
        {"survival", [](const Names& n) { return n.e_.survival[n.at()]; }},
        {"ending",
         [](const Names& n) {
           return n.month_ == 0 ? 0 : n.e_.survival[n.at() - 1] - n.e_.survival[n.at()];
         }},
        {"ending_cost", [](const Names& n) { return n.ending_cost(); }},
        {"event_losses", [](const Names& n) { return n.month_ == 0 ? 0 : n.events_.losses_per_month; }},
        {"net", [](const Names& n) { return n.net(); }},
    };
    return kQuantities;
  }

  std::string named(std::string_view name) {
    if (name == "fee_for_all") return fee_for_all();
    if (name == "provider_fte_sum") return provider_fte_sum();
    if (name == "all_supervisors") return all_supervisors();
    if (name == "ramp_loss") return ramp_loss();
    if (name == "in_house_sum") return in_house_sum();
    for (const Quantity& quantity : quantities()) {
      if (quantity.name == name) return exact(quantity.of(*this));
    }
    const double* slot = number_slot(s_, name);
    return slot != nullptr ? exact(*slot) : std::string(name);
  }

  // Hours, FTE and fee of one location.
  std::string production(const Placement& p) {
    return fill("{provider_volume} * ") + exact(handle_minutes(s_, month_, Doer::provider)) + " * (1 + " +
           exact(p.aht_uplift) + ") / 60 / " + exact(s_.option.occupancy);
  }
  std::string productivity() { return exact(anniversary_index(-s_.option.committed_productivity, month_)); }
  std::string fte(const Placement& p) {
    return production(p) + fill(" / ({inhouse.weekly_hours} * 52 / 12 * (1 - {option.shrinkage})) * ") +
           productivity();
  }

  std::string fee_at(const Placement& p) {
    switch (s_.option.pricing) {
      case Pricing::per_fte:
        return fte(p) + " * " + exact(p.rate);
      case Pricing::cost_plus:
        return fte(p) + " * " + exact(p.rate) + fill(" * (1 + {option.terms.markup})");
      case Pricing::per_hour: {
        const char* basis = s_.option.hour_basis == HourBasis::handle ? " * {option.occupancy}"
                            : s_.option.hour_basis == HourBasis::paid ? " / (1 - {option.shrinkage})"
                                                                      : "";
        return production(p) + fill(basis) + " * " + exact(p.rate) + " * " + productivity();
      }
      case Pricing::per_transaction: {
        const std::string base = exact(baseline_volume(s_, month_));
        const std::string price = exact(p.rate);
        return "max(" + price + " * " + base + " + " + exact(p.arc) + fill(" * max(0, {provider_volume} - ") +
               base + fill(" * (1 + {option.terms.deadband})) - ") + exact(p.rrc) + " * max(0, " + base +
               fill(" * (1 - {option.terms.deadband}) - {provider_volume}), {option.terms.minimum} * ") +
               price + " * " + base + ")";
      }
      case Pricing::fixed_fee:
      case Pricing::gain_share:
        return exact(p.rate);
    }
    return "0";
  }

  std::string fee_for_all() {
    std::string sum;
    for (const Placement& p : s_.option.placements) {
      if (!sum.empty()) sum += " + ";
      sum += exact(p.weight) + " * " + fee_at(p) + " * " + exact(price_index(s_, p, month_));
    }
    if (client_pays_for_time(s_) && paid_heads_per_fte(s_) != 1)
      sum = "(" + sum + fill(") * {heads_per_fte}");
    if (s_.option.sourcing_model == SourcingModel::freelance)
      sum = "(" + sum + fill(") * (1 + {option.terms.platform_fee})");
    if (s_.option.pricing == Pricing::gain_share) {
      const std::string gain = fill("max(0, {option.terms.gain_share} * ({in_house_cost} - (") + sum +
                               fill(") - {option.terms.gain_threshold}))");
      sum += s_.option.gain_cap > 0 ? fill(" + min({option.terms.gain_cap}, ") + gain + ")" : " + " + gain;
    }
    if (!s_.round_fte || client_pays_for_time(s_) == false || s_.option.pricing == Pricing::per_hour)
      return sum;
    return "(" + sum + ") * " + whole_heads() + " / (" + fte_before_rounding() + ")";
  }

  std::string fte_before_rounding() {
    std::string sum;
    for (const Placement& p : s_.option.placements) {
      if (!sum.empty()) sum += " + ";
      sum += exact(p.weight) + " * " + fte(p);
    }
    return sum;
  }
  std::string whole_heads() {
    std::string sum;
    for (const Wave& wave : s_.transition.waves) {
      sum += sum.empty() ? "(" : " + ";
      sum += "ceil((" + fte_before_rounding() + ") * " + exact(wave.share) + ")";
    }
    return sum + ")";
  }
  std::string provider_fte_sum() { return s_.round_fte ? whole_heads() : fte_before_rounding(); }

  std::string all_supervisors() {
    std::string sum;
    for (const double span :
         {s_.inhouse.supervisor_span, s_.inhouse.qa_span, s_.inhouse.trainer_span, s_.inhouse.planner_span}) {
      if (span <= 0) continue;
      if (!sum.empty()) sum += " + ";
      sum += fill("{heads} / ") + exact(span);
    }
    return sum;
  }

  std::string ramp_loss() {
    std::string sum;
    for (const double productivity : s_.inhouse.ramp) sum += " + 1 - " + exact(productivity);
    return sum;
  }

  std::string in_house_sum() {
    std::string sum;
    for (const LineRow& row : line_table()) {
      if (row.tag != Tag::baseline || line(row.line) == 0) continue;
      if (!sum.empty()) sum += " + ";
      sum += exact(line(row.line));
    }
    return sum.empty() ? "0" : sum;
  }

  Scenario s_;  // a copy, because slots are writable
  const Evaluation& e_;
  EventRates events_;
  int month_ = 1;
  MoveMonth move_;
};

std::string exact(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.15g", value);
  if (std::strtod(text, nullptr) != value) std::snprintf(text, sizeof text, "%.17g", value);
  return value < 0 ? "(" + std::string(text) + ")" : text;
}

ArithmeticText::ArithmeticText(const Scenario& scenario, const Evaluation& evaluation)
    : names_(std::make_unique<Names>(scenario, evaluation)) {}

ArithmeticText::~ArithmeticText() = default;

std::string ArithmeticText::of(std::string_view text, int month) {
  names_->go_to(month);
  return names_->fill(text);
}

}  // namespace bpo

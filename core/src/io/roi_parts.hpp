#pragma once

#include "bpo/sourcing/bridge.hpp"
#include "roi_answer.hpp"

namespace bpo::io {

/// The members of a savings answer, in its order.
void write_verdict(RoiAnswer& a, const Leak& leak);
void write_month_one(RoiAnswer& a);
void write_measures(RoiAnswer& a, std::string_view key, const Measures& m);
void write_unit_costs(RoiAnswer& a);
void write_break_even(RoiAnswer& a);
void write_leak(RoiAnswer& a, const Leak& leak);
void write_bridge(RoiAnswer& a);
void write_costs(RoiAnswer& a);
void write_cash_flow(RoiAnswer& a);
void write_lines(RoiAnswer& a);
void write_months(RoiAnswer& a);
void write_queue(RoiAnswer& a);
void write_figures(RoiAnswer& a);
void write_sensitivity(RoiAnswer& a);
void write_exit_values(RoiAnswer& a);
void write_flexibility(RoiAnswer& a);
void write_claims(RoiAnswer& a);
void write_gates(RoiAnswer& a);
void write_warnings(RoiAnswer& a);

}  // namespace bpo::io

#include "roi_parts.hpp"

namespace bpo::io {
namespace {

void amount(RoiAnswer& a, double value) {
  a.out.member("value", value);
  const double whole = a.chosen().pv_baseline;
  a.optional("share", whole == 0 ? std::nullopt : std::optional(value / whole));
}

void bridge_part(RoiAnswer& a, std::string_view id, std::string_view label,
                 const std::vector<double>& values) {
  a.out.object().member("id", id).member("label", label).member("present_value", a.pv(values));
  a.out.member("month_one", values[1]).member("values", values).end();
}

template <typename Wanted>
void costs_of(RoiAnswer& a, std::string_view key, Wanted wanted) {
  const Evaluation& e = a.evaluation;
  double total = 0;
  a.out.object(key).array("lines");
  for (const LineRow& row : line_table()) {
    if (!wanted(row)) continue;
    const double value = a.pv(e.line(row.line));
    total += value;
    if (value == 0) continue;
    a.out.object().member("id", row.id).member("label", row.label).member("present_value", value).end();
  }
  a.out.end().member("total", total).end();
}

}  // namespace

void write_leak(RoiAnswer& a, const Leak& leak) {
  a.out.object("leak").object("rate_card");
  amount(a, leak.rate_card);
  a.out.end().array("steps");
  for (const LeakStep& step : leak.steps) {
    a.out.object();
    amount(a, step.value);
    a.out.member("id", step.id).member("group", step.group).member("label", step.label).end();
  }
  a.out.end().array("groups");
  for (const LeakGroup& group : leak.groups) {
    a.out.object();
    amount(a, group.value);
    a.out.member("id", group.id).end();
  }
  a.out.end().object("left_out");
  amount(a, leak.left_out);
  a.out.end().object("banked");
  amount(a, leak.banked);
  a.out.end().end();
}

void write_bridge(RoiAnswer& a) {
  const Scenario& s = a.scenario;
  const Evaluation& e = a.evaluation;
  const Bridge b = bridge(s, e);
  a.out.object("bridge").array("parts");
  bridge_part(a, "labour_arbitrage", "Lower price of the same work", b.labour_arbitrage);
  bridge_part(a, "attrition_avoidance", "Leavers and new hires no longer yours", b.attrition_avoidance);
  bridge_part(a, "productivity", "Fewer or more people for the same work", b.productivity);
  if (s.inhouse.technology_per_month != 0)
    bridge_part(a, "technology", "Technology no longer run", b.technology);
  a.out.end().member("largest_residual", b.largest_residual).end();
}

// Both sides of the comparison by line: what the work costs in-house, and what it costs outsourced with
// everything around it.
void write_costs(RoiAnswer& a) {
  a.out.object("costs");
  costs_of(a, "in_house", [](const LineRow& row) { return row.tag == Tag::baseline; });
  costs_of(a, "outsourced", [](const LineRow& row) {
    return row.tag == Tag::run || row.tag == Tag::investment || row.tag == Tag::event ||
           row.line == Line::in_house_residual;
  });
  a.out.end();
}

}  // namespace bpo::io

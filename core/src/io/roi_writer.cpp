#include "roi_writer.hpp"

#include "input_writer.hpp"
#include "roi_parts.hpp"

namespace bpo::io {

std::string write_roi_result(const Given& given, const Resolved& resolved, const Evaluation& evaluation,
                             const Catalogue& catalogue, Extent extent) {
  RoiAnswer a(given, resolved, evaluation, catalogue, extent);
  const bool whole = extent == Extent::whole;
  const Scenario& s = a.scenario;
  const Leak leak = savings_leak(s, evaluation);
  a.out.object().member("schema", "bpo-roi-result/1").member("currency", s.currency);
  a.out.member("timing", s.timing == Timing::end ? "end" : "mid").member("horizon_months", s.horizon());
  write_verdict(a, leak);
  write_month_one(a);
  a.out.object("measures");
  write_measures(a, "end", a.end);
  write_measures(a, "mid", a.mid);
  a.out.end();
  write_unit_costs(a);
  write_break_even(a);
  write_leak(a, leak);
  if (whole) write_bridge(a);
  write_costs(a);
  write_cash_flow(a);
  if (whole) {
    write_lines(a);
    write_months(a);
    write_queue(a);
    write_figures(a);
    write_sensitivity(a);
    write_exit_values(a);
    write_flexibility(a);
    write_claims(a);
  }
  a.out.array("inputs");
  for (const Input& input : resolved.inputs) write_input(a.out, input);
  a.out.end();
  if (whole) write_gates(a);
  write_warnings(a);
  return a.out.end().text();
}

}  // namespace bpo::io

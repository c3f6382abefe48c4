#include "roi_answer.hpp"

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo::io {

RoiAnswer::RoiAnswer(const Given& given_values, const Resolved& resolved_case, const Evaluation& months,
                     const Catalogue& tables, Extent how_much)
    : given(given_values),
      resolved(resolved_case),
      scenario(resolved_case.scenario),
      evaluation(months),
      catalogue(tables),
      extent(how_much),
      monthly(monthly_rate(scenario.discount_rate)),
      end(measure(scenario, months, Timing::end)),
      mid(measure(scenario, months, Timing::mid)),
      swings(how_much == Extent::whole ? bpo::swings(resolved_case) : std::vector<InputSwing>{}) {}

double RoiAnswer::pv(const std::vector<double>& flows) const {
  return finance::npv(monthly, flows, scenario.timing).value();
}

void RoiAnswer::optional(std::string_view key, const std::optional<double>& value) {
  out.name(key);
  if (value) {
    out.value(*value);
  } else {
    out.null();
  }
}

void RoiAnswer::all(std::initializer_list<Named> members) {
  for (const Named& member : members) out.member(member.key, member.value);
}

void RoiAnswer::field(std::string_view path) {
  const Field* row = find_scenario_field(path);
  out.object().member("path", path);
  if (row != nullptr) out.member("label", row->label).member("unit", row->unit);
}

}  // namespace bpo::io

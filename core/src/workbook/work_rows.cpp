#include "bpo/sourcing/workload.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

// Share deflected for one side, from the volumes: the function itself is the model's own.
double deflected_share(const Scenario& s, int month, Doer doer) {
  return doer == Doer::provider || s.ai.in_house_too ? deflection(s, month) : 0;
}

}  // namespace

void add_work_rows(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  grid.heading("Time and indices");
  grid.add({.id = "year",
            .label = "Full years since signing",
            .formula = "INT(({month}-1)/12)",
            .value = [](int m) { return static_cast<double>(contract_year(m)); },
            .ahead = true});
  const auto index = [&](const char* id, const char* label, const char* text, double rate) {
    grid.add({.id = id,
              .label = label,
              .style = Style::factor,
              .formula = text,
              .value = [rate](int m) { return anniversary_index(rate, m); },
              .ahead = true});
  };
  index("wages", "Index of in-house pay", "(1+{inhouse.wage_inflation})^{year}", s.inhouse.wage_inflation);
  index("improved", "In-house effort for the same work", "(1-{inhouse.improvement})^{year}",
        -s.inhouse.improvement);
  index("committed", "Provider's effort for the same work", "(1-{option.committed_productivity})^{year}",
        -s.option.committed_productivity);

  grid.heading("The work");
  const auto row = [&](const char* id, const char* label, const char* unit, Style style, const char* text,
                       std::function<Value(int)> value) {
    grid.add({.id = id,
              .label = label,
              .unit = unit,
              .style = style,
              .formula = text,
              .value = std::move(value),
              .ahead = true});
  };
  row("arriving", "Units that arrive", "units", Style::number,
      "{work.volume}*INDEX(work_seasonality,MOD({month}-1,12)+1)*(1+{work.growth})^{year}",
      [&s](int m) { return volume(s, m, Doer::provider) + deflected_volume(s, m, Doer::provider); });
  row("deflection", "Share that automation takes over", "fraction", Style::percent,
      "IF(OR({ai.deflection}=0,{month}<{ai.start}),0,{ai.deflection}*IF({ai.ramp_months}>0,MIN(1,({month}-{"
      "ai."
      "start}+1)/{ai.ramp_months}),1))",
      [&s](int m) { return deflection(s, m); });
  row("deflection_in_house", "The same, in-house", "fraction", Style::percent,
      "IF({ai.in_house_too},{deflection},0)", [&s](int m) { return deflected_share(s, m, Doer::in_house); });
  row("volume", "Units in-house", "units", Style::number, "{arriving}*(1-{deflection_in_house})",
      [&s](int m) { return volume(s, m); });
  row("provider_volume", "Units at the provider", "units", Style::number, "{arriving}*(1-{deflection})",
      [&s](int m) { return volume(s, m, Doer::provider); });
  row("deflected", "Automated units, in-house", "units", Style::number, "{arriving}*{deflection_in_house}",
      [&s](int m) { return deflected_volume(s, m, Doer::in_house); });
  row("provider_deflected", "Automated units, provider", "units", Style::number, "{arriving}*{deflection}",
      [&s](int m) { return deflected_volume(s, m, Doer::provider); });
  row("minutes", "Minutes a unit, in-house", "minutes", Style::number,
      "{work.handle_minutes}*(1+IF({ai.deflection}=0,0,{ai.residual_uplift}*{deflection_in_house}/{ai."
      "deflection}))",
      [&s](int m) { return handle_minutes(s, m); });
  row("provider_minutes", "Minutes a unit before the provider's extra", "minutes", Style::number,
      "{work.handle_minutes}*(1+IF({ai.deflection}=0,0,{ai.residual_uplift}*{deflection}/{ai.deflection}))",
      [&s](int m) { return handle_minutes(s, m, Doer::provider); });
}

}  // namespace bpo::workbook

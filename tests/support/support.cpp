#include "support/support.hpp"

#include <cstdio>
#include <memory>
#include <stdexcept>

#include "bpo/catalogue/datasets.hpp"
#include "bpo/io/tables.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/slot.hpp"

namespace bpo::test {

const Catalogue& catalogue() {
  static const Catalogue loaded = [] {
    Catalogue empty;
    if (!io::load_tables(datasets(), empty).empty())
      throw std::runtime_error("the bundled data cannot be read");
    return empty;
  }();
  return loaded;
}

std::string read_file(std::string_view path) {
  const std::string full = std::string(BPO_SOURCE_DIR "/") + std::string(path);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(full.c_str(), "rb"), std::fclose);
  if (!file) throw std::runtime_error("cannot read " + full);
  std::string text;
  char buffer[4096];
  for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, file.get())) > 0;) text.append(buffer, n);
  return text;
}

Given e1_given() {
  Given g;
  g.texts = {{"client.function", "customer_service"},
             {"client.home", "USA"},
             {"client.timing", "end"},
             {"option.sourcing_model", "dedicated_team"},
             {"option.pricing", "per_fte"},
             {"option.locations[0].location", "JAM"}};
  g.numbers = {{"client.discount_rate", 0.08},
               {"client.tax_rate", 0},
               {"horizon_months", 36},
               {"work.volume", 40000},
               {"work.handle_minutes", 6},
               {"work.growth", 0},
               {"inhouse.weekly_hours", 40},
               {"inhouse.shrinkage", 0.3},
               {"inhouse.occupancy", 0.85},
               {"inhouse.salary", 42000},
               {"inhouse.benefits_load", 0.29},
               {"inhouse.overhead", 9000},
               {"inhouse.supervisor_span", 12},
               {"inhouse.supervisor_salary", 65000},
               {"inhouse.qa_span", 0},
               {"inhouse.trainer_span", 0},
               {"inhouse.attrition", 0.3},
               {"inhouse.training_months", 1},
               {"inhouse.cost_per_hire", 3000},
               {"inhouse.training_cost_per_hire", 1000},
               {"inhouse.wage_inflation", 0.03},
               {"inhouse.improvement", 0},
               {"option.locations[0].weight", 1},
               {"option.locations[0].rate", 3300},
               {"option.locations[0].aht_uplift", 0.08},
               {"option.locations[0].cola", 0.04},
               {"option.locations[0].fx_share", 0},
               {"option.shrinkage", 0.28},
               {"option.occupancy", 0.85},
               {"option.committed_productivity", 0.03},
               {"option.cola_labour_share", 1},
               {"option.cola_cap", 0.04},
               {"transition.waves[0].share", 1},
               {"transition.waves[0].kt_start", 1},
               {"transition.waves[0].kt_months", 2},
               {"transition.waves[0].parallel_months", 1},
               {"transition.kt_billing", 0.25},
               {"transition.release_lag", 0},
               {"transition.selection", 60000},
               {"transition.setup", 40000},
               {"transition.training_fee_per_agent", 0},
               {"transition.severance_share", 0.6},
               {"transition.severance_weeks", 8},
               {"transition.stranded_share", 0.3},
               {"transition.stranded_months", 6},
               {"run.governance", 0.05},
               {"run.additional_fees", 0.03},
               {"run.retained_fte", 2},
               {"run.retained_cost", 90000},
               {"run.client_supervision", 0},
               {"run.travel_per_month", 1915},
               {"risk.benefit_adjustment", 0.1},
               {"risk.cost_adjustment", 0.05}};
  g.lists = {{"inhouse.ramp", {0.6, 0.8}}, {"transition.learning_curve", {0.8, 0.9}}};
  g.locations = 1;
  g.waves = 1;
  return g;
}

Scenario scenario(const Given& given) {
  return resolve(given, catalogue()).value().scenario;
}

// Every input whose unit is money, by the field table.
void scale_money(Scenario& s, double factor) {
  const auto scale = [&](std::string_view path) {
    if (double* slot = number_slot(s, path)) *slot *= factor;
  };
  for (const Field& field : scenario_fields()) {
    if (!field.unit.starts_with("money")) continue;
    const std::string path(field.path);
    const auto list = path.find("[]");
    if (list == std::string::npos) {
      if (!path.starts_with("option.terms.arc") && !path.starts_with("option.terms.rrc")) scale(path);
      continue;
    }
    for (int i = 0; i < 12; ++i) scale(path.substr(0, list + 1) + std::to_string(i) + path.substr(list + 1));
  }
  for (Placement& placement : s.option.placements) {
    placement.arc *= factor;
    placement.rrc *= factor;
  }
}

Scenario e1() {
  return scenario(e1_given());
}

Given default_given(std::string_view location) {
  Given g;
  g.texts = {{"client.function", "customer_service"},
             {"client.home", "USA"},
             {"option.locations[0].location", std::string(location)}};
  g.numbers = {{"work.headcount", 40}};
  g.locations = 1;
  return g;
}

}  // namespace bpo::test

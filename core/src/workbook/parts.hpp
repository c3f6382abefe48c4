#pragma once

#include <string>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/workbook/workbook.hpp"
#include "month_grid.hpp"
#include "names.hpp"

// The parts a workbook is put together from. What is live and what is fixed: workbook.hpp.
namespace bpo::workbook {

/// One input of the two scenarios beside the reader's own, with the worse and the better end of its range.
struct RangedInput {
  std::string path, label, unit;
  double current = 0, cautious = 0, hopeful = 0;
};

struct Parts {
  const Resolved& resolved;
  const Scenario& s;
  const Evaluation& e;
  const Catalogue& catalogue;
  bool heads_given = false;  ///< the volume follows from the heads
  bool start_given = false;  ///< of the dynamic team; else what month 1 needs
  std::vector<RangedInput> ranged;
};

/// Months that hiring looks ahead; 0 in the steady state.
int months_ahead(const Scenario& s);
/// Cohorts of the dynamic team: trainees, the ramp, everyone proficient.
int cohorts(const Scenario& s);
/// Name of the charge for a unit above or below the dead band at a location, counted from 0.
std::string volume_price_name(std::size_t location, bool above);

void add_work_rows(const Parts& parts, MonthGrid& grid);
void add_team_rows(const Parts& parts, MonthGrid& grid);
void add_move_rows(const Parts& parts, MonthGrid& grid);
void add_provider_rows(const Parts& parts, MonthGrid& grid);
void add_line_rows(const Parts& parts, MonthGrid& grid);
void add_cash_rows(const Parts& parts, MonthGrid& grid);

std::vector<RangedInput> ranged_inputs(const Resolved& resolved);
/// Where the values of a ranged input stand on the sheet of scenarios.
std::string ranged_cell(std::size_t index, bool hopeful);

Sheet inputs_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Name>& names);
Sheet measures_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Name>& names,
                     std::vector<Chart>& charts);
Sheet bridge_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Chart>& charts);
Sheet scenarios_sheet(const Parts& parts, std::vector<Name>& names);
Sheet sources_sheet(const Parts& parts);
Sheet providers_sheet(const Providers& providers);
Sheet how_to_sheet(const Parts& parts, bool with_providers);

inline constexpr std::string_view kInputs = "Inputs";
inline constexpr std::string_view kScenarios = "Scenarios";

}  // namespace bpo::workbook

#include "bpo/workbook/workbook.hpp"

#include <algorithm>

#include "parts.hpp"

namespace bpo::workbook {
namespace {

bool is_given(const Resolved& resolved, std::string_view path) {
  return std::any_of(resolved.inputs.begin(), resolved.inputs.end(),
                     [&](const Input& input) { return input.path == path && input.origin == Origin::user; });
}

}  // namespace

Workbook workbook_of(const Resolved& resolved, const Evaluation& evaluation, const Catalogue& catalogue,
                     const Providers* providers) {
  const Parts parts{.resolved = resolved,
                    .s = resolved.scenario,
                    .e = evaluation,
                    .catalogue = catalogue,
                    .heads_given = is_given(resolved, "work.headcount") && !is_given(resolved, "work.volume"),
                    .start_given = is_given(resolved, "inhouse.proficient_at_start"),
                    .ranged = ranged_inputs(resolved)};
  MonthGrid grid(parts.s.horizon(), months_ahead(parts.s));
  add_work_rows(parts, grid);
  add_team_rows(parts, grid);
  add_move_rows(parts, grid);
  add_provider_rows(parts, grid);
  add_line_rows(parts, grid);
  add_cash_rows(parts, grid);

  Workbook book;
  Sheet inputs = inputs_sheet(parts, grid, book.names);
  Sheet measures = measures_sheet(parts, grid, book.names, book.charts);
  Sheet bridge = bridge_sheet(parts, grid, book.charts);
  Sheet scenarios = scenarios_sheet(parts, book.names);
  book.sheets = {how_to_sheet(parts, providers != nullptr),
                 std::move(inputs),
                 grid.sheet(),
                 std::move(measures),
                 std::move(bridge),
                 std::move(scenarios)};
  if (providers != nullptr) book.sheets.push_back(providers_sheet(*providers));
  book.sheets.push_back(sources_sheet(parts));
  return book;
}

}  // namespace bpo::workbook

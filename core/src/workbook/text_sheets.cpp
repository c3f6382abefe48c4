#include <algorithm>

#include "parts.hpp"

namespace bpo::workbook {

Sheet sources_sheet(const Parts& parts) {
  Sheet sheet{.name = "Sources", .widths = {34, 60, 8, 60, 40, 60}};
  sheet.frozen_rows = 3;
  sheet.rows.push_back({plain("Sources", Style::title)});
  sheet.rows.emplace_back();
  sheet.rows.push_back({plain("Publisher", Style::heading), plain("Title", Style::heading),
                        plain("Year", Style::heading), plain("Address", Style::heading),
                        plain("Terms", Style::heading), plain("Inputs that rest on it", Style::heading)});
  std::vector<std::string> ids;
  for (const Input& input : parts.resolved.inputs) {
    for (const std::string& id : input.sources) {
      if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    }
  }
  std::sort(ids.begin(), ids.end());
  for (const std::string& id : ids) {
    const Source* source = find_by_id(parts.catalogue.sources, id);
    if (source == nullptr) continue;
    std::string rests;
    for (const Input& input : parts.resolved.inputs) {
      if (std::find(input.sources.begin(), input.sources.end(), id) == input.sources.end()) continue;
      rests += (rests.empty() ? "" : ", ") + input.path;
    }
    sheet.rows.push_back({plain(source->publisher), plain(source->title),
                          source->year ? plain(std::to_string(*source->year)) : Cell{}, plain(source->url),
                          plain(source->license), plain(rests, Style::note)});
  }
  return sheet;
}

Sheet how_to_sheet(const Parts& parts, bool with_providers) {
  Sheet sheet{.name = "How to", .widths = {110}};
  const auto say = [&](const char* text, Style style = Style::text) {
    sheet.rows.push_back({plain(text, style)});
  };
  say("How to use this workbook", Style::title);
  sheet.rows.push_back(
      {plain("Money is in " + parts.s.currency + ", nominal, unless a line says today's money.")});
  say("Inputs: change a value in column B; everything recalculates. Column C is what the model uses.");
  say("Monthly: every line of every month as a formula over the inputs. Month 0 is signing, the others are "
      "contract months.");
  say("Measures: present value, returns and payback as formulas over the months, for cash at the end and in "
      "the middle of the month.");
  say("Bridge: from the saving that the rate card promises to the saving that is banked.");
  say("Scenarios: type 2 or 3 to see the inputs that move the result most at the worse or the better end of "
      "their range.");
  if (with_providers)
    say("Providers: your scorecard; weights and marks may be changed, scores and ranks follow.");
  say("Sources: what each default rests on.");
  sheet.rows.emplace_back();
  say("What does not follow along", Style::heading);
  say("The term, the locations, the waves, the pricing, the sourcing model and the way of hiring are fixed "
      "in this workbook: change them in the explorer and take a new one.");
  say("Defaults that the explorer works out from other inputs, such as a supervisor's salary from the "
      "salary, stand as values; the volume follows the heads where you gave heads.");
  if (!parts.s.inhouse.queue.intervals.empty()) {
    say("The FTE that waiting calls need are computed by the explorer (Erlang) and stand as values on the "
        "sheet Monthly: they follow neither the volume nor the handling time.");
  }
  say("Published figures stay under the terms of their sources. No macros, no links to other files.");
  return sheet;
}

}  // namespace bpo::workbook

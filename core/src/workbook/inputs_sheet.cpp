#include <algorithm>
#include <cmath>
#include <limits>

#include "bpo/field.hpp"
#include "bpo/sourcing/baseline.hpp"
#include "bpo/sourcing/charges.hpp"
#include "bpo/sourcing/events.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/move.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"
#include "bpo/template.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

constexpr int kValue = 1;  // column of the reader's value
constexpr int kInUse = 2;  // column of what the model uses
constexpr std::string_view kForAll = "as set for all locations";

class InputsSheet {
 public:
  InputsSheet(const Parts& parts, const MonthGrid& grid, std::vector<Name>& names)
      : parts_(parts), s_(parts.s), grid_(grid), names_(names) {}

  Sheet write() {
    sheet_.name = std::string(kInputs);
    sheet_.widths = {44, 16, 16, 30, 12, 14, 14, 17, 17, 60, 36};
    sheet_.frozen_rows = 4;
    sheet_.frozen_columns = 1;
    add({plain("Inputs", Style::title)});
    add({plain(
        "Change the values in column B. Column C is what the model uses: your value, or that of the scenario "
        "chosen on the sheet Scenarios.",
        Style::note)});
    add({});
    add({plain("Input", Style::heading), plain("Value", Style::heading), plain("In use", Style::heading),
         plain("Unit", Style::heading), plain("From", Style::heading), plain("Published low", Style::heading),
         plain("Published high", Style::heading), plain("Least allowed", Style::heading),
         plain("Most allowed", Style::heading), plain("How it was found, with its sources", Style::heading),
         plain("Path", Style::heading)});
    inputs();
    worked_out();
    waves();
    return std::move(sheet_);
  }

 private:
  int row() const { return static_cast<int>(sheet_.rows.size()); }
  void add(std::vector<Cell> cells) { sheet_.rows.push_back(std::move(cells)); }
  void name(std::string id, int first, int last, int column) {
    std::string at = std::string(kInputs) + "!" + absolute(first, column);
    if (last > first) at += ":" + absolute(last, column);
    names_.push_back({std::move(id), std::move(at)});
  }

  // What stands as a formula although it is an input: it follows from others unless it is overwritten.
  std::string derived(const Input& input) const {
    if (input.rule == kForAll)
      return name_of("option." + std::string(input.path.substr(input.path.rfind('.') + 1)));
    const bool queue = !s_.inhouse.queue.intervals.empty();
    if (input.path == "work.volume" && parts_.heads_given && !queue) {
      return "work_headcount*proficient_share*hours_per_fte*60/(INDEX(work_seasonality,1)*(1-" +
             grid_.cell("deflection_in_house", 1) + ")*" + grid_.cell("minutes", 1) + ")";
    }
    if (input.path == "work.headcount" && !parts_.heads_given)
      return grid_.cell("fte", 1) + "/proficient_share";
    if (input.path == "inhouse.proficient_at_start" && !parts_.start_given) return grid_.cell("fte", 1);
    return {};
  }

  bool fixed(const Input& input) const {
    if (input.path == "horizon_months" || input.path == "client.usd_rate") return true;
    return input.path == "inhouse.training_months" && s_.inhouse.dynamic_attrition;
  }

  std::string in_use(const std::string& path, int at) const {
    std::string own = "B" + std::to_string(at + 1);
    for (std::size_t i = 0; i < parts_.ranged.size(); ++i) {
      if (parts_.ranged[i].path != path) continue;
      return "IF(scenario=2," + ranged_cell(i, false) + ",IF(scenario=3," + ranged_cell(i, true) + "," + own +
             "))";
    }
    return own;
  }

  static Style style_of(std::string_view unit) {
    if (unit.starts_with("fraction")) return Style::percent;
    return Style::number;
  }

  static std::string from(const Input& input) {
    if (input.origin == Origin::user) return "yours";
    return input.origin == Origin::fact ? "published" : "worked out";
  }

  std::string provenance(const Input& input) const {
    std::string text = input.rule;
    for (const std::string& id : input.sources) {
      const Source* source = find_by_id(parts_.catalogue.sources, id);
      text += (text.empty() ? "" : "; ") + (source != nullptr ? source->publisher : id) + " (" + id + ")";
    }
    if (!input.confidence.empty()) text += (text.empty() ? "" : "; ") + input.confidence;
    return text;
  }

  std::string label_of(const Input& input) const {
    std::string label = input.field != nullptr ? std::string(input.field->label) : input.path;
    if (const auto open = input.path.find('['); open != std::string::npos) {
      const int index = std::stoi(input.path.substr(open + 1));
      label += ", " + std::to_string(index + 1);
    }
    return label;
  }

  void inputs() {
    std::vector<std::string_view> groups;
    for (const Input& input : parts_.resolved.inputs) {
      if (input.field == nullptr) continue;
      if (std::find(groups.begin(), groups.end(), input.field->group) == groups.end())
        groups.push_back(input.field->group);
    }
    for (const std::string_view group : groups) {
      add({plain(std::string(group.empty() ? "More" : group), Style::heading)});
      for (const Input& input : parts_.resolved.inputs) {
        if (input.field != nullptr && input.field->group == group) one(input);
      }
    }
    volume_prices();
  }

  void one(const Input& input) {
    if (input.field->kind == Kind::numbers) return list(input);
    std::vector<Cell> cells{plain(label_of(input))};
    const int at = row();
    if (input.flag) {
      cells.push_back({.style = Style::input, .formula = {}, .value = *input.flag});
      cells.push_back(formula("B" + std::to_string(at + 1), *input.flag, Style::text));
      sheet_.allowed.push_back({.row = at, .column = kValue, .choices = {"TRUE", "FALSE"}});
    } else if (!input.text.empty()) {
      const bool timing = input.path == "client.timing";
      cells.push_back(plain(input.text, timing ? Style::input : Style::text));
      cells.push_back(formula("B" + std::to_string(at + 1), input.text, Style::text));
      if (timing) sheet_.allowed.push_back({.row = at, .column = kValue, .choices = {"end", "mid"}});
    } else {
      number(input, at, cells);
    }
    cells.push_back(plain(std::string(input.field->unit), Style::note));
    cells.push_back(plain(from(input)));
    bounds(input, cells);
    cells.push_back(plain(provenance(input), Style::note));
    cells.push_back(plain(input.path, Style::note));
    add(std::move(cells));
    name(name_of(input.path), at, at, kInUse);
  }

  void number(const Input& input, int at, std::vector<Cell>& cells) {
    const Style style = style_of(input.field->unit);
    const std::string own = derived(input);
    if (fixed(input)) {
      cells.push_back(plain(input.value, style));
    } else if (own.empty()) {
      cells.push_back(plain(input.value, style == Style::percent ? Style::input_percent : Style::input));
    } else {
      cells.push_back(formula(own, input.value, style));
    }
    cells.push_back(
        formula(fixed(input) ? "B" + std::to_string(at + 1) : in_use(input.path, at), input.value, style));
    if (fixed(input)) return;
    const Field& field = *input.field;
    if (std::isfinite(field.low) && std::isfinite(field.high)) {
      sheet_.allowed.push_back({.row = at,
                                .column = kValue,
                                .low = field.low,
                                .high = field.high,
                                .above_low = field.above_low,
                                .whole = field.kind == Kind::integer,
                                .choices = {}});
    }
  }

  void bounds(const Input& input, std::vector<Cell>& cells) const {
    const Style style = style_of(input.field->unit);
    const auto maybe = [&](bool there, double value) {
      cells.push_back(there ? plain(value, style) : Cell{});
    };
    const bool counted = input.text.empty() && !input.flag;
    maybe(input.has_range, input.low);
    maybe(input.has_range, input.high);
    if (counted && fixed(input)) {
      cells.push_back(plain("fixed here", Style::note));
      cells.emplace_back();
      return;
    }
    maybe(counted && std::isfinite(input.field->low), input.field->low);
    maybe(counted && std::isfinite(input.field->high), input.field->high);
  }

  void list(const Input& input) {
    if (input.path == "inhouse.intervals") {
      if (input.list.empty()) return;
      return add({plain(label_of(input)), plain(static_cast<double>(input.list.size()), Style::number),
                  Cell{}, plain("intervals; the FTE they need stand on the sheet Monthly", Style::note),
                  plain(from(input)), Cell{}, Cell{}, plain("fixed here", Style::note)});
    }
    const int first = row();
    for (std::size_t i = 0; i < input.list.size(); ++i) {
      const int at = row();
      sheet_.allowed.push_back(
          {.row = at, .column = kValue, .low = input.field->low, .high = input.field->high, .choices = {}});
      add({plain(label_of(input) + ", " + std::to_string(i + 1)), plain(input.list[i], Style::input),
           formula("B" + std::to_string(at + 1), input.list[i], Style::number),
           plain(std::string(input.field->unit), Style::note), plain(from(input)), Cell{}, Cell{},
           plain(input.field->low, Style::number), plain(input.field->high, Style::number),
           plain(provenance(input), Style::note), plain(input.path, Style::note)});
    }
    if (!input.list.empty()) name(name_of(input.path), first, row() - 1, kInUse);
  }

  // Prices of volume at the further locations, which have no input of their own.
  void volume_prices() {
    if (s_.option.pricing != Pricing::per_transaction) return;
    for (std::size_t i = 1; i < s_.option.placements.size(); ++i) {
      const Placement& placement = s_.option.placements[i];
      for (const bool above : {true, false}) {
        const int at = row();
        const double price = above ? placement.arc : placement.rrc;
        add({plain(std::string(above ? "Additional resource charge, " : "Reduced resource credit, ") +
                   placement.location),
             plain(price, Style::input), formula("B" + std::to_string(at + 1), price, Style::number),
             plain("money a unit", Style::note), plain("worked out")});
        name(volume_price_name(i, above), at, at, kInUse);
      }
    }
  }

  void scalar(const char* id, const char* label, const std::string& text, double value,
              Style style = Style::number) {
    const int at = row();
    add({plain(label), Cell{},
         formula(filled(text, [](std::string_view path) { return name_of(path); }), value, style)});
    name(id, at, at, kInUse);
  }

  void worked_out() {
    add({plain("Worked out once from these", Style::heading)});
    scalar("hours_per_fte", "Hours of work an FTE does in a month",
           "{inhouse.weekly_hours}*52/12*(1-{inhouse.shrinkage})*{inhouse.occupancy}",
           paid_hours_per_month(s_) * (1 - s_.inhouse.shrinkage) * s_.inhouse.occupancy);
    scalar("months_lost_per_hire", "Months lost per hire",
           s_.inhouse.ramp.empty() ? "{inhouse.training_months}"
                                   : "{inhouse.training_months}+ROWS(inhouse_ramp)-SUM(inhouse_ramp)",
           months_lost_per_hire(s_));
    scalar("proficient_share", "Proficient FTE per head", "1-{inhouse.attrition}/12*months_lost_per_hire",
           proficient_share(s_), Style::percent);
    std::string spans;
    for (const char* kind : {"supervisor", "qa", "trainer", "planner"}) {
      const std::string span = "{inhouse." + std::string(kind) + "_span}";
      spans += (spans.empty() ? "IF(" : "+IF(") + span + ">0,1/" + span + ",0)";
    }
    scalar("supervisors_per_head", "Supervisors and others per head", spans, supervisors_per_head(s_),
           Style::factor);
    scalar("heads_per_fte", "Heads paid per FTE of freelancers",
           s_.option.sourcing_model == SourcingModel::freelance ? "1/proficient_share" : "1",
           paid_heads_per_fte(s_), Style::factor);
    scalar("rework", "Share of the first defects that you put right",
           client_pays_for_time(s_) ? "0" : "{benefits.rework_rate}",
           client_pays_for_time(s_) ? 0 : s_.benefits.rework_rate, Style::percent);
    scalar("first_gap", "Productivity lacking at cutover",
           s_.transition.learning_curve.empty() ? "1-{transition.learning_e0}"
                                                : "1-INDEX(transition_learning_curve,1)",
           1 - learning(s_, 0), Style::percent);
    scalar("monthly_rate", "Discount rate a month", "(1+{client.discount_rate})^(1/12)-1",
           monthly_rate(s_.discount_rate), Style::factor);
    events();
  }

  void events() {
    const EventRates rates = event_rates(s_);
    std::string losses;
    std::string lasting;
    std::string ending;
    for (std::size_t i = 0; i < s_.risk.events.size(); ++i) {
      const std::string at = "{risk.events[" + std::to_string(i) + "].";
      if (s_.risk.events[i].kind == EventKind::early_termination) {
        lasting += (lasting.empty() ? "(1-" : "*(1-") + at + "probability})";
        ending += (ending.empty() ? "" : "+") + at + "cost}";
      } else {
        losses += (losses.empty() ? "" : "+") + at + "probability}*" + at + "cost}/12";
      }
    }
    scalar("event_losses", "Losses of events a month, on average", losses.empty() ? "0" : losses,
           rates.losses_per_month);
    scalar("monthly_hazard", "Chance that the contract ends in a month",
           lasting.empty() ? "0" : "1-(" + lasting + ")^(1/12)", rates.monthly_hazard, Style::factor);
    scalar("early_end_cost", "What an early end costs besides the fees", ending.empty() ? "0" : ending,
           rates.ending_cost);
    scalar("ending_fee_months", "Months of the fee that an early end costs",
           "{option.terms.fee}+12*{risk.reinsourcing_cost}", rates.ending_fee_months);
  }

  void waves() {
    add({plain("Waves of the move: months", Style::heading)});
    add({plain("Wave"), plain("Share", Style::heading), plain("Transfer starts", Style::heading),
         plain("Transfer ends", Style::heading), plain("Cutover", Style::heading),
         plain("Release", Style::heading)});
    const int first = row();
    for (std::size_t i = 0; i < s_.transition.waves.size(); ++i) {
      const Wave& wave = s_.transition.waves[i];
      const std::string at = "transition.waves[" + std::to_string(i) + "].";
      const auto input = [&](const char* member) { return name_of(at + member); };
      const std::string cutover = column_name(4) + std::to_string(row() + 1);
      add({plain("Wave " + std::to_string(i + 1)), formula(input("share"), wave.share, Style::percent),
           formula(input("kt_start"), wave.kt_start, Style::number),
           formula("INT(" + input("kt_start") + "+" + input("kt_months") + ")",
                   std::floor(wave.kt_start + wave.kt_months), Style::number),
           formula(
               "INT(" + input("kt_start") + "+" + input("kt_months") + "+" + input("parallel_months") + ")",
               static_cast<double>(wave.cutover()), Style::number),
           formula(cutover + "+INT(transition_release_lag)", static_cast<double>(release_month(s_, wave)),
                   Style::number)});
    }
    const int last = row() - 1;
    int column = 1;
    for (const char* id : {"wave_share", "wave_start", "wave_transfer_ends", "wave_cutover", "wave_release"})
      name(id, first, last, column++);
    scalar("moved_share", "Share of the work that moves", "SUM(wave_share)", moved_share(s_), Style::percent);
    scalar("first_cutover", "First cutover, month", "MIN(wave_cutover)", first_cutover(s_));
    scalar("last_cutover", "Last cutover, month", "MAX(wave_cutover)", last_cutover(s_));
  }

  const Parts& parts_;
  const Scenario& s_;
  const MonthGrid& grid_;
  std::vector<Name>& names_;
  Sheet sheet_;
};

}  // namespace

Sheet inputs_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Name>& names) {
  return InputsSheet(parts, grid, names).write();
}

}  // namespace bpo::workbook

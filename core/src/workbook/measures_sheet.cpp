#include <array>

#include "bpo/finance/npv.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/template.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

constexpr std::string_view kSheet = "Measures";
constexpr const char* kNever = "not within the term";
constexpr const char* kNoRate = "no single rate";
constexpr const char* kUndefined = "not defined";
constexpr int kEnd = 1;
constexpr int kMid = 2;
constexpr int kSteps = 10;  // of Newton's method, each from a bracket already narrow

/// Monthly rates between which a return is looked for: -90 % to 1,000 %, as the core does.
constexpr std::array kRates{-0.9,   -0.8,  -0.7,   -0.6,  -0.5,   -0.4,  -0.3,  -0.25,  -0.2,  -0.15,  -0.12,
                            -0.1,   -0.08, -0.06,  -0.05, -0.04,  -0.03, -0.02, -0.015, -0.01, -0.005, 0.0,
                            0.0025, 0.005, 0.0075, 0.01,  0.0125, 0.015, 0.02,  0.025,  0.03,  0.035,  0.04,
                            0.05,   0.06,  0.07,   0.08,  0.1,    0.12,  0.15,  0.2,    0.25,  0.3,    0.4,
                            0.5,    0.7,   1.0,    1.5,   2.0,    3.0,   4.0,   5.0,    7.0,   10.0};

Value or_words(const std::optional<double>& value, const char* words) {
  if (value) return *value;
  return std::string(words);
}

class MeasuresSheet {
 public:
  explicit MeasuresSheet(const Parts& parts)
      : parts_(parts),
        end_(measure(parts.s, parts.e, Timing::end)),
        mid_(measure(parts.s, parts.e, Timing::mid)) {}

  Sheet write() {
    sheet_.name = std::string(kSheet);
    sheet_.widths = {46, 20, 20, 20, 60};
    sheet_.frozen_rows = 4;
    sheet_.frozen_columns = 1;
    sheet_.rows.push_back({plain("Measures", Style::title)});
    sheet_.rows.push_back(
        {plain("In use is the timing chosen on the sheet Inputs. Rates are fractions a year.", Style::note)});
    sheet_.rows.emplace_back();
    sheet_.rows.push_back({plain("Measure", Style::heading), plain("End of month", Style::heading),
                           plain("Middle of month", Style::heading), plain("In use", Style::heading)});
    present_values();
    ratios();
    paybacks();
    returns();
    others();
    return std::move(sheet_);
  }

 private:
  int row() const { return static_cast<int>(sheet_.rows.size()); }

  // "{factor}", "{middle}" and "{running}" are those of the timing; "{npv}" is the row of that name.
  std::string text(std::string_view template_, int column) const {
    return filled(template_, [&](std::string_view name) {
      if (name == "factor") return std::string(column == kEnd ? "factor_end" : "factor_mid");
      if (name == "times") return std::string(column == kEnd ? "month_numbers" : "middles");
      if (name == "today") return std::string(column == kEnd ? "cumulative_end" : "cumulative_mid");
      for (const auto& [id, at] : rows_) {
        if (id == name) return column_name(column) + std::to_string(at + 1);
      }
      return name_of(name);
    });
  }

  void add(const char* id, const char* label, const char* template_, const Value& end, const Value& mid,
           Style style, const char* note = "") {
    const int at = row();
    rows_.emplace_back(id, at);
    const std::string own = std::to_string(at + 1);
    const Value& used = parts_.s.timing == Timing::mid ? mid : end;
    sheet_.rows.push_back({plain(label), formula(text(template_, kEnd), end, style),
                           formula(text(template_, kMid), mid, style),
                           formula("IF(client_timing=\"mid\",C" + own + ",B" + own + ")", used, style),
                           plain(note, Style::note)});
  }
  void add(const char* id, const char* label, const char* template_, double Measures::*member,
           const char* note = "") {
    add(id, label, template_, end_.*member, mid_.*member, Style::money, note);
  }
  void heading(const char* words) { sheet_.rows.push_back({plain(words, Style::heading)}); }

  void present_values() {
    heading("Present value");
    add("npv", "Net present value", "SUMPRODUCT(net_cash_flow,{factor})", &Measures::npv,
        "net cash flow of each month x its discount factor");
    add("nominal", "Net cash over the term", "SUM(net_cash_flow)", &Measures::nominal_net_benefit);
    add("pv_benefits", "Benefits", "SUMPRODUCT(benefits,{factor})", &Measures::pv_benefits, "before tax");
    add("pv_run", "Run costs", "SUMPRODUCT(run_costs,{factor})", &Measures::pv_run, "before tax");
    add("pv_investment", "Put in before it pays", "SUMPRODUCT(investment,{factor})", &Measures::pv_investment,
        "before tax");
    add("pv_events", "Events, on average", "SUMPRODUCT(event_costs,{factor})", &Measures::pv_events,
        "before tax");
    add("pv_costs", "All costs", "{pv_run}+{pv_investment}+{pv_events}", &Measures::pv_costs);
    add("pv_baseline", "In-house cost", "SUMPRODUCT(in_house_cost,{factor})", &Measures::pv_baseline);
    add("nominal_baseline", "In-house cost over the term, nominal", "SUM(in_house_cost)",
        &Measures::nominal_baseline);
    add("pv_revenue_effects", "Revenue effects, in no other figure", "SUMPRODUCT(revenue_effects,{factor})",
        &Measures::pv_revenue_effects);
    add("npv_risk_adjusted", "Net present value, taken down for caution",
        "{pv_benefits}*(1-{risk.benefit_adjustment})-{pv_costs}*(1+{risk.cost_adjustment})",
        &Measures::npv_risk_adjusted);
    add("equivalent_annual_saving", "Saving a year", "12*{npv}/(SUM({factor})-1)",
        &Measures::equivalent_annual_saving,
        "12 x net present value / sum of the discount factors of the months");
  }

  void ratios() {
    heading("Ratios");
    const auto ratio = [&](const char* id, const char* label, const char* template_,
                           std::optional<double> Measures::*member) {
      add(id, label, template_, or_words(end_.*member, kUndefined), or_words(mid_.*member, kUndefined),
          Style::percent);
    };
    ratio("saving_share", "Share of the in-house cost saved",
          "IF({pv_baseline}=0,\"not defined\",{npv}/{pv_baseline})", &Measures::saving_share);
    ratio("roi_programme", "Return on what is put in",
          "IF({pv_investment}=0,\"not defined\",{npv}/{pv_investment})", &Measures::roi_programme);
    ratio("roi_tei", "Return on all costs",
          "IF({pv_costs}=0,\"not defined\",({pv_benefits}-{pv_costs})/{pv_costs})", &Measures::roi_tei);
  }

  void payback(const char* id, const char* last_id, const char* label, const std::string& sums,
               const char* rounding, std::optional<double> Measures::*member) {
    const std::string negative = "SUMPRODUCT(MAX((" + sums + "<-" + rounding + ")*(month_numbers+1)))-1";
    add(last_id, "Last month with a negative running total (-1: none)", negative.c_str(), {}, {},
        Style::number);
    const std::string last = "{" + std::string(last_id) + "}";
    const std::string before = "INDEX(" + sums + "," + last + "+1)";
    const std::string crossing = "IF(" + last + "<0,0,IF(" + last + ">=horizon_months,\"" + kNever + "\"," +
                                 last + "-" + before + "/(MAX(INDEX(" + sums + ",MIN(" + last +
                                 ",horizon_months-1)+2),0)-" + before + ")))";
    add(id, label, crossing.c_str(), or_words(end_.*member, kNever), or_words(mid_.*member, kNever),
        Style::number);
  }

  void paybacks() {
    heading("Payback, months");
    payback("payback_months", "payback_last", "Payback", "cumulative",
            "2*COLUMNS(net_cash_flow)*2.220446049250313E-16*SUMPRODUCT(ABS(net_cash_flow))",
            &Measures::payback_months);
    payback("discounted_payback_months", "discounted_last", "Discounted payback", "{today}",
            "2*COLUMNS(net_cash_flow)*2.220446049250313E-16*SUMPRODUCT(ABS(net_cash_flow),{factor})",
            &Measures::discounted_payback_months);
  }

  void returns() {
    heading("Rates of return");
    const auto irr = [](const Measures& m) {
      return m.irr_annual.size() == 1 ? std::optional(m.irr_annual.front()) : std::nullopt;
    };
    // Below the two returns: a heading, three rows, the steps, the head of the table of rates, the rates.
    const int count_row = row() + 3;
    const int first = count_row + 3 + kSteps + 1;
    const auto last = first + static_cast<int>(kRates.size()) - 1;
    const auto down = [&](int column, int to) {
      return absolute(first, column) + ":" + absolute(to, column);
    };
    const std::string rates = down(0, last);
    const auto changes = [&](int column) { return down(column + 2, last - 1); };
    const std::string found = "{irr_" + std::to_string(kSteps - 1) + "}";
    rows_.emplace_back("irr_count", count_row);
    rows_.emplace_back("irr_" + std::to_string(kSteps - 1), count_row + 2 + kSteps);
    const std::string annual = "IF({irr_count}=1,(1+" + found + ")^12-1,\"" + kNoRate + "\")";
    add("irr", "Internal rate of return", annual.c_str(), or_words(irr(end_), kNoRate),
        or_words(irr(mid_), kNoRate), Style::percent, "the rate at which the net present value is zero");
    add("mirr", "Modified internal rate of return",
        "IFERROR((1+MIRR(net_cash_flow,monthly_rate,monthly_rate))^12-1,\"not defined\")",
        or_words(end_.mirr, kUndefined), or_words(mid_.mirr, kUndefined), Style::percent,
        "financed and reinvested at the discount rate");
    heading("How the internal rate of return is found");
    both("irr_count", "Rates at which the value changes its sign",
         [&](int column) { return "SUM(" + changes(column) + ")"; });
    const auto beside = [&](const char* after) {
      return [&, after](int column) {
        return "IF({irr_count}=1,INDEX(" + rates + ",MATCH(1," + changes(column) + ",0)" + after + "),0)";
      };
    };
    both("irr_low", "The rate before", beside(""));
    both("irr_high", "The rate after", beside("+1"));
    std::string before;
    for (int step = 0; step < kSteps; ++step) {
      std::string next = "({irr_low}+{irr_high})/2";
      if (step > 0) {
        next = "MAX({irr_low},MIN({irr_high}," + before + "+SUMPRODUCT(net_cash_flow,(1+" + before +
               ")^(-{times}))/SUMPRODUCT(net_cash_flow,{times},(1+" + before + ")^(-{times}-1))))";
      }
      const std::string id = "irr_" + std::to_string(step);
      both(id, step == 0 ? "Between them" : "One step of Newton's method",
           [&](int) { return "IF({irr_count}=1," + next + ",0)"; });
      before = "{" + id + "}";
    }
    rate_table();
  }

  template <typename Text>
  void both(const std::string& id, const char* label, Text template_) {
    const int at = row();
    rows_.emplace_back(id, at);
    sheet_.rows.push_back({plain(label), formula(text(template_(kEnd), kEnd), {}, Style::factor),
                           formula(text(template_(kMid), kMid), {}, Style::factor)});
  }

  void rate_table() {
    sheet_.rows.push_back({plain("Rate a month", Style::heading),
                           plain("Value, end of month", Style::heading),
                           plain("Value, middle of month", Style::heading),
                           plain("Sign changes", Style::heading), plain("Sign changes", Style::heading)});
    const auto value = [&](double rate, Timing timing) -> Value {
      const auto npv = finance::npv(rate, parts_.e.net_cash_flow, timing);
      if (!npv) return {};
      return npv.value();
    };
    for (std::size_t i = 0; i < kRates.size(); ++i) {
      const std::string here = std::to_string(row() + 1);
      const std::string next = std::to_string(row() + 2);
      const auto npv = [&](int column) {
        return text("SUMPRODUCT(net_cash_flow,(1+$A" + here + ")^(-{times}))", column);
      };
      std::vector<Cell> cells{plain(kRates[i], Style::factor),
                              formula(npv(kEnd), value(kRates[i], Timing::end), Style::money),
                              formula(npv(kMid), value(kRates[i], Timing::mid), Style::money)};
      if (i + 1 < kRates.size()) {
        for (const char* column : {"B", "C"}) {
          cells.push_back(
              formula("IF((" + (column + here) + "<0)<>(" + column + next + "<0),1,0)", {}, Style::number));
        }
      }
      sheet_.rows.push_back(std::move(cells));
    }
  }

  void others() {
    heading("Money out");
    const auto whole = [](std::optional<int> month) -> Value {
      if (!month) return std::string("never");
      return static_cast<double>(*month);
    };
    add("peak", "Most money out", "MIN(0,MIN(cumulative))", end_.peak.value, mid_.peak.value, Style::money);
    add("peak_month", "In month", "IF({peak}=0,0,MATCH({peak},cumulative,0)-1)",
        static_cast<double>(end_.peak.month), static_cast<double>(mid_.peak.month), Style::number);
    add("first_positive", "First month with a positive net cash flow",
        "IF(COUNTIF(net_cash_flow,\">0\")=0,\"never\",horizon_months+1-SUMPRODUCT(MAX((net_cash_flow>0)*("
        "horizon_"
        "months+1-month_numbers))))",
        whole(end_.first_positive_month), whole(mid_.first_positive_month), Style::number);
  }

  const Parts& parts_;
  Measures end_, mid_;
  Sheet sheet_;
  std::vector<std::pair<std::string, int>> rows_;
};

}  // namespace

Sheet measures_sheet(const Parts& parts, const MonthGrid& grid, std::vector<Name>& names,
                     std::vector<Chart>& charts) {
  for (const auto& [name, id] :
       {std::pair{"net_cash_flow", "net_cash_flow"}, std::pair{"month_numbers", "month"},
        std::pair{"middles", "middle"}, std::pair{"factor_end", "factor_end"},
        std::pair{"factor_mid", "factor_mid"}, std::pair{"factor_in_use", "factor"},
        std::pair{"cumulative", "cumulative"}, std::pair{"cumulative_end", "cumulative_end"},
        std::pair{"cumulative_mid", "cumulative_mid"}, std::pair{"benefits", "benefits"},
        std::pair{"run_costs", "run_costs"}, std::pair{"investment", "investment"},
        std::pair{"event_costs", "events"}, std::pair{"in_house_cost", "in_house_cost"},
        std::pair{"revenue_effects", "revenue_effects"}}) {
    names.push_back({name, grid.range(id)});
  }
  charts.push_back({.sheet = std::string(kSheet),
                    .title = "Running total of net cash",
                    .categories = grid.range("month"),
                    .series = {{"Net cash so far", grid.range("cumulative")},
                               {"In today's money, end of month", grid.range("cumulative_end")}},
                    .row = 4,
                    .column = 6});
  return MeasuresSheet(parts).write();
}

}  // namespace bpo::workbook

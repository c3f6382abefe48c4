#include "bpo/sourcing/move.hpp"
#include "parts.hpp"

namespace bpo::workbook {
namespace {

std::string productivity_id(std::size_t wave) {
  return "productivity_" + std::to_string(wave + 1);
}

std::string productivity(const Scenario& s, std::size_t wave) {
  const std::string cutover = "INDEX(wave_cutover," + std::to_string(wave + 1) + ")";
  const std::string since = "({month}-" + cutover + ")";
  const std::string curve =
      s.transition.learning_curve.empty()
          ? "1-(1-{transition.learning_e0})*EXP(-" + since + "/{transition.learning_tau})"
          : "IF(" + since + "<ROWS(transition_learning_curve),INDEX(transition_learning_curve," + since +
                "+1),1)";
  return "IF({month}<" + cutover + ",1," + curve + ")";
}

// A sum over the waves of something made of each one's productivity.
std::string over_waves(const Scenario& s, const std::string& before, const std::string& after) {
  std::string sum;
  for (std::size_t i = 0; i < s.transition.waves.size(); ++i) {
    if (i > 0) sum += "+";
    sum += "INDEX(wave_share," + std::to_string(i + 1) + ")*(" + before + "{" + productivity_id(i) + "}" +
           after + ")";
  }
  return sum;
}

}  // namespace

void add_move_rows(const Parts& parts, MonthGrid& grid) {
  const Scenario& s = parts.s;
  grid.heading("The move: shares of the work");
  for (std::size_t i = 0; i < s.transition.waves.size(); ++i) {
    grid.add({.id = productivity_id(i),
              .label = "Productivity of wave " + std::to_string(i + 1) + " since its cutover",
              .style = Style::percent,
              .formula = productivity(s, i),
              .value = [&s, i](int m) {
                const int since = m - s.transition.waves[i].cutover();
                return since < 0 ? 1.0 : learning(s, since);
              }});
  }
  const auto row = [&](const char* id, const char* label, std::string text, double MoveMonth::*part) {
    grid.add({.id = id,
              .label = label,
              .style = Style::percent,
              .formula = std::move(text),
              .value = [&s, part](int m) { return move_in(s, m).*part; }});
  };
  row("transfer", "Fee billed while knowledge is transferred",
      "{transition.kt_billing}*SUMPRODUCT(wave_share*({month}>=wave_start)*({month}<wave_transfer_ends))",
      &MoveMonth::transfer);
  row("parallel", "Both sides do the work",
      "SUMPRODUCT(wave_share*({month}>=wave_transfer_ends)*({month}<wave_cutover))", &MoveMonth::parallel);
  row("cut_over", "Cut over", "SUMPRODUCT(wave_share*({month}>=wave_cutover))", &MoveMonth::cut_over);
  row("excess", "Paid on top while the provider's team learns",
      client_pays_for_time(s) ? over_waves(s, "1/", "-1") : "0", &MoveMonth::excess);
  row("defects", "Work with the defects of the first months",
      "IF({first_gap}>0,(" + over_waves(s, "1-", "") + ")/{first_gap},0)", &MoveMonth::defects);
  row("released", "Released in this month", "SUMPRODUCT(wave_share*({month}=wave_release))",
      &MoveMonth::released);
  row("in_house", "Still in-house", "MAX(0,1-SUMPRODUCT(wave_share*({month}>=wave_release)))",
      &MoveMonth::in_house);
  row("stranded_share", "Released overhead that still runs",
      "IF({transition.stranded_months}>0,SUMPRODUCT(wave_share*({month}>=wave_release)*(({month}-wave_"
      "release)"
      "<{transition.stranded_months})*(1-({month}-wave_release)/{transition.stranded_months})),0)",
      &MoveMonth::stranded);
}

}  // namespace bpo::workbook

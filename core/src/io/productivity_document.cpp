#include "bpo/io/productivity_document.hpp"

#include <array>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/productivity.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

constexpr std::array<std::string_view, 3> kLabels{"In-house today", "In-house, improved", "Provider"};

// A row of the table of teams, once for each team; the paths live as long as the program.
struct Fields {
  std::vector<std::string> paths;
  std::vector<Field> rows;

  Fields() {
    for (const std::string_view team : kTeams) {
      for (const TeamRow& row : team_rows()) paths.push_back(std::string(team) + "." + std::string(row.name));
    }
    rows.push_back(kCaseField);
    for (std::size_t i = 0; i < paths.size(); ++i) {
      const TeamRow& row = team_rows()[i % team_rows().size()];
      rows.push_back(Field{.path = paths[i],
                           .label = row.label,
                           .unit = row.unit,
                           .low = row.low,
                           .high = row.high,
                           .above_low = row.above_low,
                           .group = kLabels[i / team_rows().size()],
                           .help = row.help});
    }
  }
};

std::map<std::string, double> read_given(const Json& document) {
  std::map<std::string, double> given;
  for (const std::string_view team : kTeams) {
    const std::string name(team);
    if (!document.contains(name)) continue;
    for (const auto& [key, value] : document[name].items()) given[name + "." + key] = value.get<double>();
  }
  return given;
}

void write_texts(JsonText& out, std::string_view name, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  out.array(name);
  for (const std::string& text : texts) out.value(text);
  out.end();
}

void write_input(JsonText& out, const Input& input, const TeamRow& row) {
  out.object().member("path", input.path).member("label", row.label).member("unit", row.unit);
  out.member("value", input.value).member("origin", wire_name(input.origin));
  if (!input.rule.empty()) out.member("rule", input.rule);
  write_texts(out, "facts", input.facts);
  write_texts(out, "sources", input.sources);
  if (!input.confidence.empty()) out.member("confidence", input.confidence);
  if (input.has_default) out.member("default", input.default_value);
  out.end();
}

void write_team(JsonText& out, std::size_t index, const ResolvedTeam& team, double months) {
  const Productivity p = productivity(team.team, months);
  out.object().member("id", kTeams[index]).member("label", kLabels[index]);
  out.member("minutes_per_unit", p.minutes_per_unit).member("units_per_paid_hour", p.units_per_paid_hour);
  out.member("good_units_per_paid_hour", p.good_units_per_paid_hour);
  out.member("good_units_per_fte_month", p.good_units_per_fte_month);
  out.member("cost_per_good_unit", p.cost_per_good_unit).array("inputs");
  for (std::size_t i = 0; i < team.inputs.size(); ++i) write_input(out, team.inputs[i], team_rows()[i]);
  out.end().end();
}

void write_gain(JsonText& out, std::size_t from, std::size_t to, const Gain& gain) {
  out.object().member("from", kTeams[from]).member("to", kTeams[to]).member("gain", gain.gain);
  out.member("cost_change", gain.cost_change).member("time_reduction", gain.time_reduction);
  out.member("without_rework", gain.without_rework).array("factors");
  for (const GainFactor& factor : gain.factors) {
    out.object().member("id", factor.id).member("label", factor.label).member("ratio", factor.ratio).end();
  }
  out.end().end();
}

// A gain that is commonly promised, beside what these inputs come to.
void write_claim(JsonText& out, const char* parameter, double low, double value, const Fact& fact) {
  out.object().member("id", parameter).member("low", low).member("high", fact.high.value_or(low));
  out.member("value", value);
  out.member("verdict", value < low ? "below" : value > fact.high.value_or(low) ? "above" : "within");
  out.member("fact", fact.id).member("source", fact.source).member("confidence", fact.confidence).end();
}

void write_claims(JsonText& out, const Gain& gain, const Catalogue& catalogue) {
  const std::array<std::string_view, 2> functions{"any", "customer_service"};
  const std::array<std::string, 1> anywhere{"any"};
  const auto claimed = [&](const char* parameter) {
    return find_fact(catalogue, parameter, functions, anywhere, Side::outsourced);
  };
  out.array("claims");
  if (const Fact* fact = claimed("productivity_gain_headline"))
    write_claim(out, "productivity_gain_headline", fact->low.value_or(0), gain.gain, *fact);
  // The promise is the high end; the range below it is a judgement on it.
  if (const Fact* fact = claimed("response_time_reduction"))
    write_claim(out, "response_time_reduction", fact->high.value_or(0), gain.time_reduction, *fact);
  out.end();
}

}  // namespace

std::span<const Field> productivity_fields() {
  static const Fields fields;
  return fields.rows;
}

std::string answer_productivity(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question =
      read_question(document, "bpo-productivity/1", productivity_fields(), catalogue);
  if (!question) return error_document(question.errors());
  const Case& subject = question.value().subject;
  const double months = subject.resolved.scenario.horizon_months;
  const auto teams = teams_of(subject, read_given(question.value().document), catalogue);
  const Gain today = gain(teams[0].team, teams[2].team, months);
  const Gain improved = gain(teams[1].team, teams[2].team, months);

  JsonText out;
  out.object().member("schema", "bpo-productivity-result/1");
  out.member("currency", subject.resolved.scenario.currency).member("months", months).array("teams");
  for (std::size_t i = 0; i < teams.size(); ++i) write_team(out, i, teams[i], months);
  out.end().array("gains");
  write_gain(out, 0, 1, gain(teams[0].team, teams[1].team, months));
  write_gain(out, 0, 2, today);
  write_gain(out, 1, 2, improved);
  out.end();
  write_claims(out, today, catalogue);
  return out.member("finding", productivity_finding(today, improved)).end().text();
}

}  // namespace bpo::io

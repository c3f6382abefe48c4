#include <array>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/goal_seek.hpp"
#include "case_fields.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

constexpr std::array kFields{
    kCaseField,
    kOutputField,
    Field{.path = "target",
          .label = "Target",
          .help = "What the output is to be, in its own unit; 0 unless given."},
    Field{.path = "input",
          .label = "Input",
          .kind = Kind::text,
          .required = true,
          .help = "Path of the number that may move, inhouse.salary."},
    Field{.path = "low",
          .label = "From",
          .help = "Lowest value to try; the lowest that is allowed unless given."},
    Field{.path = "high",
          .label = "To",
          .help = "Highest value to try; the highest that is allowed unless given."},
};

void write_solution(JsonText& out, const GoalSolution& solution, const Lever& lever) {
  out.object().member("value", solution.value).member("output", solution.output);
  out.member("change", solution.value - lever.current);
  if (solution.jump) {
    out.object("jump").member("before", solution.before).member("after", solution.after).end();
  }
  out.end();
}

std::string write(const Goal& goal, const Lever& lever, const Output& output, double target,
                  const Scenario& scenario) {
  JsonText out;
  out.object().member("schema", "bpo-goal-result/1").member("currency", scenario.currency);
  write_output(out, output);
  out.member("target", target).member("current_output", output_of(scenario, output));
  out.object("input");
  write_lever(out, lever);
  out.end();
  out.array("solutions");
  for (const GoalSolution& solution : goal.solutions) write_solution(out, solution, lever);
  out.end();
  if (!goal.reason.empty()) out.member("reason", goal.reason);
  out.object("searched").member("low", goal.low).member("high", goal.high);
  out.member("evaluations", goal.evaluations).member("refused", goal.refused);
  if (goal.least <= goal.most) {
    out.object("least").member("output", goal.least).member("at", goal.least_at).end();
    out.object("most").member("output", goal.most).member("at", goal.most_at).end();
  }
  return out.end().end().text();
}

}  // namespace

std::span<const Field> goal_fields() {
  return kFields;
}

std::string answer_goal(std::string_view document, const Catalogue& catalogue) {
  const Result<Question> question = read_question(document, "bpo-goal/1", kFields, catalogue);
  if (!question) return error_document(question.errors());
  const Case& subject = question.value().subject;
  const Json& json = question.value().document;
  const Result<Lever> lever = lever_asked_for(json, "", subject);
  if (!lever) return error_document(lever.errors());
  const Result<Bounds> bounds =
      bounds_asked_for(json, "", lever.value(), {least_allowed(lever.value()), most_allowed(lever.value())});
  if (!bounds) return error_document(bounds.errors());

  const Output& output = output_asked_for(json);
  const double target = question.value().number_or("target", 0);
  Response response(subject.given, catalogue, output, lever.value().path);
  const Goal goal = goal_seek(response, lever.value(), target, bounds.value().low, bounds.value().high);
  return write(goal, lever.value(), output, target, subject.resolved.scenario);
}

}  // namespace bpo::io

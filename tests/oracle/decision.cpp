#include "bpo/decision/pert.hpp"
#include "bpo/decision/smaa.hpp"
#include "bpo/decision/value_function.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::decision;

void flatten(const Json& nested, std::vector<double>& into) {
  for (const Json& part : nested) {
    if (part.is_array()) {
      flatten(part, into);
    } else {
      into.push_back(part.get<double>());
    }
  }
}
std::vector<double> flat(const Json& nested) {
  std::vector<double> list;
  flatten(nested, list);
  return list;
}

Json rows(const std::vector<double>& table, std::size_t width) {
  Json list = Json::array();
  for (std::size_t at = 0; at < table.size(); at += width) {
    list.push_back(std::vector<double>(table.begin() + static_cast<std::ptrdiff_t>(at),
                                       table.begin() + static_cast<std::ptrdiff_t>(at + width)));
  }
  return list;
}

Result<Json> acceptability_json(const Result<Acceptability>& result) {
  if (!result) return result.errors();
  const Acceptability& smaa = result.value();
  Json central = rows(smaa.central, smaa.criteria);
  for (std::size_t a = 0; a < smaa.candidates; ++a) {
    if (smaa.first(a) == 0) central[a] = nullptr;
  }
  return Json{{"rank_acceptability", rows(smaa.ranks, smaa.candidates)},
              {"central_weights", central},
              {"pairwise_winning", rows(smaa.pairwise, smaa.candidates)}};
}

/// Certain worths; weights evenly from the simplex.
Result<Acceptability> of_table(const Json& table) {
  Comparison comparison{.candidates = table.size(), .criteria = table.empty() ? 0 : table.at(0).size()};
  for (const double worth : flat(table)) comparison.worths.push_back(Worth::certain(worth));
  comparison.weights.assign(comparison.criteria, 1 / static_cast<double>(comparison.criteria));
  return acceptability(comparison);
}

/// Draws of weights, with a table of worths for each of them or one for all.
Result<Json> smaa_from_samples(const Json& in) {
  const Json& table = in.at("measurements");
  const Json& weights = in.at("weights");
  const bool shared = !table.at(0).at(0).is_array();
  const std::size_t candidates = shared ? table.size() : table.at(0).size();
  return acceptability_json(
      acceptability_of_draws(candidates, weights.at(0).size(), flat(table), flat(weights)));
}

Result<Json> choice_entropy_of(const Json& in) {
  std::vector<double> first;
  for (const char* name : {"rank_acceptability", "first_rank_acceptability", "probabilities"}) {
    if (!in.contains(name)) continue;
    for (const Json& row : in.at(name)) first.push_back((row.is_array() ? row.at(0) : row).get<double>());
  }
  return as_json(choice_entropy(first, number(in, "p0", 1)));
}

Result<Json> pert_three_point_of(const Json& in) {
  const auto moments =
      pert_three_point(number(in, "optimistic"), number(in, "most_likely"), number(in, "pessimistic"));
  if (!moments) return moments.errors();
  return Json{{"mean", moments.value().mean}, {"variance", moments.value().variance}};
}

std::vector<Activity> activities(const Json& in) {
  std::vector<Activity> list;
  for (const auto& [name, one] : in.items()) {
    Activity activity{name, number(one, "optimistic"), number(one, "most_likely"),
                      number(one, "pessimistic")};
    for (const Json& before : one.at("predecessors")) {
      const auto found = in.find(before.get<std::string>());
      activity.predecessors.push_back(static_cast<std::size_t>(std::distance(in.begin(), found)));
    }
    list.push_back(std::move(activity));
  }
  return list;
}

Result<Json> pert_network(const Json& in) {
  const std::vector<Activity> list = activities(in.at("activities"));
  const auto scheduled = pert_schedule(list);
  if (!scheduled) return scheduled.errors();
  const Schedule& schedule = scheduled.value();
  Json result{{"project_mean", schedule.project.mean}, {"project_variance", schedule.project.variance}};
  for (std::size_t i = 0; i < list.size(); ++i) {
    const Scheduled& one = schedule.activities[i];
    result["mean"][list[i].name] = one.duration.mean;
    result["variance"][list[i].name] = one.duration.variance;
    result["early_start"][list[i].name] = one.early_start;
    result["early_finish"][list[i].name] = one.early_finish;
    result["late_finish"][list[i].name] = one.late_finish;
    result["slack"][list[i].name] = one.slack;
  }
  for (const std::size_t i : schedule.critical_path) result["critical_path"].push_back(list[i].name);
  result["probability_by"] = Json::array();
  for (const double deadline : numbers(in, "deadlines"))
    result["probability_by"].push_back(probability_by(schedule.project, deadline));
  return result;
}

Result<Json> piecewise_linear_value(const Json& in) {
  const auto value = ValueFunction::make(numbers(in, "cutoffs"), numbers(in, "values"));
  if (!value) return value.errors();
  const bool refuse = in.value("out_of_bounds", "") == "error";
  Json result = Json::array();
  for (const double x : numbers(in, "x")) {
    if (refuse && !value.value().covers(x))
      return Error{ErrorCode::out_of_range, "x", "must lie within the cutoffs", "", ""};
    result.push_back(value.value()(x));
  }
  return result;
}

}  // namespace

void add_decision(Functions& functions) {
  functions["smaa_rank_acceptability"] = [](const Json& in) {
    return acceptability_json(of_table(in.at("measurements")));
  };
  functions["smaa_from_samples"] = smaa_from_samples;
  functions["choice_entropy"] = choice_entropy_of;
  functions["pert_three_point"] = pert_three_point_of;
  functions["pert_network"] = pert_network;
  functions["piecewise_linear_value"] = piecewise_linear_value;
}

}  // namespace bpo::oracle

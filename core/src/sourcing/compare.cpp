#include "bpo/sourcing/compare.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/shapley.hpp"

namespace bpo {
namespace {

constexpr std::size_t kMostGroups = 10;
constexpr std::size_t kMostSections = 8;

bool same(const Given& a, const Given& b, const std::string& path) {
  const auto same_in = [&](const auto& left, const auto& right) {
    const auto l = left.find(path);
    const auto r = right.find(path);
    if (l == left.end() || r == right.end()) return l == left.end() && r == right.end();
    return l->second == r->second;
  };
  return same_in(a.numbers, b.numbers) && same_in(a.texts, b.texts) && same_in(a.lists, b.lists) &&
         same_in(a.flags, b.flags);
}

std::set<std::string> paths_of(const Given& a, const Given& b) {
  std::set<std::string> paths;
  for (const Given* given : {&a, &b}) {
    for (const auto& [path, value] : given->numbers) paths.insert(path);
    for (const auto& [path, value] : given->texts) paths.insert(path);
    for (const auto& [path, value] : given->lists) paths.insert(path);
    for (const auto& [path, value] : given->flags) paths.insert(path);
  }
  return paths;
}

template <typename Map>
void copy_entry(const Map& from, Map& to, const std::string& path) {
  const auto found = from.find(path);
  if (found == from.end()) {
    to.erase(path);
  } else {
    to[path] = found->second;
  }
}

// Makes one case like the other in one input.
void copy_input(const Given& from, const std::string& path, Given& to) {
  copy_entry(from.numbers, to.numbers, path);
  copy_entry(from.texts, to.texts, path);
  copy_entry(from.lists, to.lists, path);
  copy_entry(from.flags, to.flags, path);
  if (path.starts_with("option.locations")) to.locations = from.locations;
  if (path.starts_with("transition.waves")) to.waves = from.waves;
  if (path.starts_with("benefits.avoided")) to.avoided = from.avoided;
  if (path.starts_with("risk.events")) to.events = from.events;
  if (path.starts_with("risk.correlations")) to.correlations = from.correlations;
}

const Input* find_input(const Resolved& resolved, std::string_view path) {
  for (const Input& input : resolved.inputs) {
    if (input.path == path) return &input;
  }
  return nullptr;
}

bool is_about_price(std::string_view path) {
  return path == "option.pricing" || path == "option.hour_basis" || path == "option.sourcing_model" ||
         path.starts_with("option.terms") || path.ends_with("].rate") || path.ends_with("].location");
}

// What has to change together, by name; an input of its own by its path.
std::string bundle(const Difference& difference, bool price_changes_its_meaning, bool places_change) {
  const std::string_view path = difference.path;
  if (path == "work.volume" || path == "work.headcount") return "work";
  for (const char* list : {"transition.waves", "benefits.avoided", "risk.events", "risk.correlations"}) {
    if (path.starts_with(list)) return list;
  }
  if (path == "client.home" || path == "client.currency" || path == "client.usd_rate") return "client.home";
  if (path.ends_with("].weight") || (places_change && path.starts_with("option.locations")))
    return price_changes_its_meaning ? "option" : "option.locations";
  if (price_changes_its_meaning && is_about_price(path)) return "option";
  return difference.path;
}

struct Group {
  std::string key;
  std::vector<Difference> inputs;
};

template <typename Key>
std::vector<Group> grouped(const std::vector<Difference>& all, Key key_of) {
  std::vector<Group> groups;
  for (const Difference& difference : all) {
    const std::string key = key_of(difference);
    auto group = std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.key == key; });
    if (group == groups.end()) group = groups.insert(groups.end(), Group{key, {}});
    group->inputs.push_back(difference);
  }
  return groups;
}

std::vector<Group> fine_groups(const std::vector<Difference>& all) {
  const auto changes = [&](auto about) {
    return std::any_of(all.begin(), all.end(), [&](const Difference& d) { return about(d.path); });
  };
  const bool meaning = changes([](std::string_view path) {
    return path == "option.pricing" || path == "option.hour_basis" || path == "option.sourcing_model";
  });
  const bool places = changes([](std::string_view path) { return path.ends_with("].location"); });
  return grouped(all, [&](const Difference& d) { return bundle(d, meaning, places); });
}

std::string section_of(const Difference& difference) {
  // Who does the work, where and at what price is settled in one contract.
  if (difference.path.starts_with("option.")) return "Provider's price";
  return difference.field == nullptr ? std::string() : std::string(difference.field->group);
}

// The sections with the most changes, and one of all the others.
std::vector<Group> sections(const std::vector<Difference>& all) {
  std::vector<Group> groups = grouped(all, section_of);
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.inputs.size() > b.inputs.size(); });
  while (groups.size() > kMostSections) {
    Group& rest = groups[kMostSections - 1];
    rest.key.clear();
    rest.inputs.insert(rest.inputs.end(), groups.back().inputs.begin(), groups.back().inputs.end());
    groups.pop_back();
  }
  return groups;
}

double output_of_given(const Given& given, const Catalogue& catalogue, const Output& output) {
  const Result<Scenario> scenario = resolve_values(given, catalogue);
  return scenario ? output_of(scenario.value(), output) : std::numeric_limits<double>::quiet_NaN();
}

std::vector<double> shares(const std::vector<Group>& groups, const Case& from, const Case& to,
                           const Catalogue& catalogue, const Output& output, int& coalitions) {
  return shapley(static_cast<int>(groups.size()), [&](unsigned coalition) {
    Given mixed = from.given;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      if (((coalition >> i) & 1U) == 0) continue;
      for (const Difference& difference : groups[i].inputs) copy_input(to.given, difference.path, mixed);
    }
    ++coalitions;
    return output_of_given(mixed, catalogue, output);
  });
}

std::string_view label_of(const Group& group) {
  const Field* field = group.inputs.front().field;
  if (field == nullptr || group.key.empty()) return "Other changes";
  return group.inputs.size() == 1 ? field->label : field->group;
}

}  // namespace

std::vector<Difference> differences(const Case& from, const Case& to) {
  std::vector<Difference> all;
  for (const std::string& path : paths_of(from.given, to.given)) {
    if (same(from.given, to.given, path)) continue;
    all.push_back(
        {path, find_scenario_field(path), find_input(from.resolved, path), find_input(to.resolved, path)});
  }
  return all;
}

CaseBridge bridge_between(const Case& from, const Case& to, const Catalogue& catalogue,
                          const Output& output) {
  CaseBridge bridge;
  const double at_from = output_of(from.resolved.scenario, output);
  const double at_to = output_of(to.resolved.scenario, output);
  if (!std::isnan(at_from)) bridge.from = at_from;
  if (!std::isnan(at_to)) bridge.to = at_to;
  const std::vector<Difference> all = differences(from, to);
  if (!bridge.from || !bridge.to || all.empty()) {
    bridge.reason = all.empty() ? "no_difference" : "undefined_output";
    return bridge;
  }
  std::vector<Group> groups = fine_groups(all);
  std::vector<double> values;
  if (groups.size() <= kMostGroups) values = shares(groups, from, to, catalogue, output, bridge.coalitions);
  if (values.empty()) {
    groups = sections(all);
    values = shares(groups, from, to, catalogue, output, bridge.coalitions);
  }
  if (values.empty()) {
    groups = {Group{"", all}};
    values = {at_to - at_from};
  }
  double sum = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    bridge.steps.push_back({label_of(groups[i]), std::move(groups[i].inputs), values[i]});
    sum += values[i];
  }
  bridge.residual = at_to - at_from - sum;
  std::stable_sort(bridge.steps.begin(), bridge.steps.end(), [](const BridgeStep& a, const BridgeStep& b) {
    return std::abs(a.value) > std::abs(b.value);
  });
  return bridge;
}

Given under_model(const Case& base, std::string_view model) {
  Given given = base.given;
  const Input* now = find_input(base.resolved, "option.sourcing_model");
  if (now != nullptr && now->text == model) return given;
  given.texts["option.sourcing_model"] = std::string(model);
  for (const auto& path : paths_of(given, given)) {
    if (path == "option.sourcing_model" || path.ends_with("].location") || !is_about_price(path)) continue;
    given.numbers.erase(path);
    given.texts.erase(path);
  }
  return given;
}

}  // namespace bpo

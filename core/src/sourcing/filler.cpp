#include "filler.hpp"

#include <utility>

#include "bpo/sourcing/fields.hpp"

namespace bpo {
namespace {

Default default_of(const NumberRule& rule, const Context& context) {
  return rule.derive != nullptr ? rule.derive(context) : fact(context, rule.parameter, rule.where, rule.side);
}

}  // namespace

std::string indexed(std::string_view list, std::size_t index, std::string_view member) {
  return std::string(list) + "[" + std::to_string(index) + "]." + std::string(member);
}

std::string Filler::text(std::string_view path) const {
  const auto found = given_.texts.find(path);
  return found == given_.texts.end() ? std::string{} : found->second;
}

void Filler::apply(std::span<const NumberRule> rules) {
  for (const NumberRule& rule : rules)
    number(rule.path, rule.slot(scenario()), [&] { return default_of(rule, context_); });
}

void Filler::apply_known(std::span<const NumberRule> rules) {
  for (const NumberRule& rule : rules) {
    Default found = default_of(rule, context_);
    if (!found.found && !has(rule.path)) continue;
    number(rule.path, rule.slot(scenario()), [&] { return std::move(found); });
  }
}

std::string Filler::choice(std::string_view path, std::string_view fallback, std::string_view rule) {
  const std::string given = text(path);
  Input& input = record(path, given.empty() ? Origin::rule : Origin::user);
  input.text = given.empty() ? fallback : given;
  if (given.empty()) input.rule = rule;
  return input.text;
}

void Filler::flag(std::string_view path, bool& slot, bool fallback, std::string_view rule) {
  const auto given = given_.flags.find(path);
  slot = given != given_.flags.end() ? given->second : fallback;
  Input& input = record(path, given != given_.flags.end() ? Origin::user : Origin::rule);
  input.flag = slot;
  if (input.origin == Origin::rule) input.rule = rule;
}

void Filler::list(std::string_view path, std::vector<double>& slot, const std::vector<double>& fallback,
                  std::string_view rule) {
  const auto given = given_.lists.find(path);
  slot = given != given_.lists.end() ? given->second : fallback;
  Input& input = record(path, given != given_.lists.end() ? Origin::user : Origin::rule);
  input.list = slot;
  if (input.origin == Origin::rule) input.rule = rule;
}

Input& Filler::record(std::string_view path, Origin origin) {
  if (context_.values_only) {
    out_.inputs.resize(1);
    return out_.inputs.front();
  }
  Input& input = out_.inputs.emplace_back();
  input.path = path;
  input.field = find_scenario_field(path);
  input.origin = origin;
  return input;
}

void Filler::record_default(std::string_view path, const Default& found) {
  if (context_.values_only) return;
  Input& input = record(path, found.rule.empty() ? Origin::fact : Origin::rule);
  input.value = found.value;
  input.facts = found.records;
  input.sources = found.sources;
  input.confidence = found.confidence;
  input.rule = found.rule;
  input.low = found.low;
  input.high = found.high;
  input.has_range = found.has_range;
}

void Filler::record_given(std::string_view path, double value, const Default& otherwise) {
  context_.usd_rate_wanted = false;
  Input& input = record(path, Origin::user);
  input.value = value;
  input.default_value = otherwise.value;
  input.has_default = otherwise.found;
  if (const auto range = given_.ranges.find(path); range != given_.ranges.end()) {
    input.has_range = true;
    input.low = range->second.low.value_or(value);
    input.high = range->second.high.value_or(value);
  }
}

void Filler::use_default(std::string_view path, double& slot, const Default& found) {
  if (!found.found) return missing(path, found.rule);
  slot = found.value;
  record_default(path, found);
}

void Filler::warn(std::string path, std::string message) {
  out_.warnings.push_back({std::move(path), std::move(message)});
}

void Filler::fail(ErrorCode code, std::string path, std::string message, std::string value,
                  std::string allowed) {
  errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
}

void Filler::missing(std::string_view path, std::string_view why) {
  if (!context_.usd_rate_wanted) {
    std::string message = "has no published figure for this case, so it must be given";
    if (!why.empty()) message.append(": ").append(why);
    return fail(ErrorCode::missing, std::string(path), std::move(message), "", "");
  }
  context_.usd_rate_wanted = false;
  if (!usd_rate_missing_) {
    fail(ErrorCode::missing, "client.usd_rate",
         "is needed to turn published dollar figures into " + scenario().currency, "", "above 0");
  }
  usd_rate_missing_ = true;
}

}  // namespace bpo

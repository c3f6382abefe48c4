#include "bpo/sourcing/in_house_inputs.hpp"

#include <string>
#include <utility>

#include "bpo/catalogue/function.hpp"
#include "bpo/sourcing/fields.hpp"
#include "rules.hpp"

namespace bpo {
namespace {

constexpr std::string_view kUsualFunction = "customer_service";

std::string text_or(const Given& given, std::string_view path, std::string_view otherwise) {
  const auto found = given.texts.find(path);
  return found == given.texts.end() ? std::string(otherwise) : found->second;
}

Input default_input(const Default& found) {
  Input input;
  input.origin = found.rule.empty() ? Origin::fact : Origin::rule;
  input.value = found.value;
  input.facts = found.records;
  input.sources = found.sources;
  input.confidence = found.confidence;
  input.rule = found.rule;
  input.low = found.low;
  input.high = found.high;
  input.has_range = found.has_range;
  return input;
}

Input given_input(double value, const Default& otherwise) {
  Input input;
  input.origin = Origin::user;
  input.value = value;
  input.default_value = otherwise.value;
  input.has_default = otherwise.found;
  return input;
}

class Reader {
 public:
  Reader(const Given& given, const Catalogue& catalogue)
      : given_(given), context_{.catalogue = catalogue, .given = given, .scenario = scenario_} {
    scenario_.function = text_or(given, "client.function", kUsualFunction);
    scenario_.home = text_or(given, "client.home", "");
    context_.functions = function_chain(scenario_.function);
    const Function* function = find_function(scenario_.function);
    context_.voice = function != nullptr && function->voice;
    context_.home_location = find_by_id(catalogue.locations, scenario_.home);
    context_.home = context_.home_location == nullptr ? std::vector<std::string>{"home", "global", "any"}
                                                      : home_chain(*context_.home_location);
    // Any call at all makes the rules look up how soon it should be answered.
    scenario_.inhouse.queue.intervals = {1};
  }

  std::vector<Input> run() {
    currency();
    apply(inhouse_rules());
    apply(work_rules());
    return std::move(inputs_);
  }

 private:
  void add(std::string_view path, Input input) {
    input.path = path;
    input.field = find_scenario_field(path);
    inputs_.push_back(std::move(input));
  }

  void currency() {
    const Occupation* pay = nullptr;
    for (const std::string_view function : context_.functions) {
      if (pay == nullptr) pay = find_occupation(context_.catalogue, function, scenario_.home);
    }
    scenario_.currency = text_or(given_, "client.currency", pay != nullptr ? pay->currency : "USD");
    Input input;
    input.text = scenario_.currency;
    input.origin = given_.texts.count("client.currency") > 0 ? Origin::user : Origin::rule;
    add("client.currency", std::move(input));
    const auto rate = given_.numbers.find("client.usd_rate");
    context_.usd_rate_known = scenario_.currency == "USD" || rate != given_.numbers.end();
    if (rate != given_.numbers.end()) scenario_.usd_rate = rate->second;
  }

  void apply(std::span<const NumberRule> rules) {
    for (const NumberRule& rule : rules) {
      const Default found = rule.derive != nullptr ? rule.derive(context_)
                                                   : fact(context_, rule.parameter, rule.where, rule.side);
      const auto given = given_.numbers.find(rule.path);
      if (given == given_.numbers.end() && !found.found) continue;
      rule.slot(scenario_) = given != given_.numbers.end() ? given->second : found.value;
      add(rule.path,
          given != given_.numbers.end() ? given_input(given->second, found) : default_input(found));
    }
  }

  const Given& given_;
  Scenario scenario_;
  Context context_;
  std::vector<Input> inputs_;
};

}  // namespace

std::vector<Input> in_house_inputs(const Given& given, const Catalogue& catalogue) {
  return Reader(given, catalogue).run();
}

}  // namespace bpo

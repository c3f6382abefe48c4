#pragma once

#include <functional>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "bpo/result.hpp"

namespace bpo::oracle {

using Json = nlohmann::json;

/// A function of the case files, called with a case's `input`: the result as JSON, or why it was refused.
using Function = std::function<Result<Json>(const Json& input)>;
using Functions = std::map<std::string, Function>;

void add_decision(Functions& functions);
void add_dependence(Functions& functions);
void add_distributions(Functions& functions);
void add_erlang(Functions& functions);
void add_finance(Functions& functions);
void add_regression(Functions& functions);
void add_sobol(Functions& functions);
void add_statistics(Functions& functions);

/// A number of the input. Absent or null: the fallback. Anything else that is not a number counts as NaN,
/// which the core refuses.
double number(const Json& input, const char* name);
double number(const Json& input, const char* name, double fallback);
std::vector<double> numbers(const Json& input, const char* name);

/// A core result as JSON.
template <typename T>
Result<Json> as_json(const Result<T>& result) {
  if (!result) return result.errors();
  return Json(result.value());
}

}  // namespace bpo::oracle

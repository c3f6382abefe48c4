#include "bpo/sourcing/check_given.hpp"

#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include "bpo/catalogue/function.hpp"
#include "plain.hpp"

namespace bpo {
namespace {

constexpr double kSumTolerance = 1e-9;
constexpr double kMeanTolerance = 1e-6;

void append(std::string& list, std::string_view item) {
  if (!list.empty()) list += ", ";
  list += item;
}

class Checker {
 public:
  Checker(const Given& given, const Catalogue& catalogue) : given_(given), catalogue_(catalogue) {}

  Errors run() {
    function();
    country("client.home");
    industry();
    size();
    sum("option.locations", "weight", given_.locations, "must have weights that sum to 1");
    for (std::size_t i = 0; i < given_.locations; ++i) {
      country("option.locations[" + std::to_string(i) + "].location");
    }
    sum("transition.waves", "share", given_.waves, "must have shares that sum to 1");
    season();
    return errors_;
  }

 private:
  void fail(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }

  void function() {
    const auto given = given_.texts.find("client.function");
    if (given == given_.texts.end() || find_function(given->second) != nullptr) return;
    std::string all;
    for (const Function& row : functions()) append(all, row.code);
    fail(ErrorCode::not_allowed, "client.function", "is not a function of the catalogue", given->second, all);
  }

  void country(const std::string& path) {
    const auto given = given_.texts.find(path);
    if (given == given_.texts.end() || find_by_id(catalogue_.locations, given->second) != nullptr) return;
    fail(ErrorCode::not_allowed, path, "is not a country of the catalogue", given->second,
         "a three-letter country code such as USA or PHL");
  }

  void industry() {
    const auto given = given_.texts.find("client.industry");
    if (given == given_.texts.end()) return;
    const std::string prefix = "industry:";
    std::string all;
    for (const Fact& row : catalogue_.facts) {
      if (row.parameter != "discount_rate_wacc" || !row.function.starts_with(prefix)) continue;
      const std::string code = row.function.substr(prefix.size());
      if (code == given->second) return;
      append(all, code);
    }
    fail(ErrorCode::not_allowed, "client.industry", "is not an industry of the catalogue", given->second,
         all);
  }

  bool has(std::string_view path) const { return given_.numbers.find(path) != given_.numbers.end(); }

  void size() {
    const bool calls = given_.lists.find("inhouse.intervals") != given_.lists.end();
    if (calls || has("work.volume") || has("work.headcount")) return;
    fail(ErrorCode::missing, "work.headcount", "is needed, or work.volume", "", "above 0");
  }

  // A part that was left out counts as an equal share.
  void sum(const std::string& list, const std::string& member, std::size_t count, const char* message) {
    if (count == 0) return;
    double total = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const auto given = given_.numbers.find(list + "[" + std::to_string(i) + "]." + member);
      total += given != given_.numbers.end() ? given->second : 1.0 / static_cast<double>(count);
    }
    if (std::abs(total - 1) > kSumTolerance) {
      fail(ErrorCode::not_allowed, list, message, plain(total), "a sum of 1");
    }
  }

  void season() {
    const auto given = given_.lists.find("work.seasonality");
    if (given == given_.lists.end() || given->second.empty()) return;
    const double mean = std::accumulate(given->second.begin(), given->second.end(), 0.0) /
                        static_cast<double>(given->second.size());
    if (std::abs(mean - 1) > kMeanTolerance) {
      fail(ErrorCode::not_allowed, "work.seasonality", "must have a mean of 1", plain(mean),
           "12 factors with a mean of 1");
    }
  }

  const Given& given_;
  const Catalogue& catalogue_;
  Errors errors_;
};

}  // namespace

Errors check_given(const Given& given, const Catalogue& catalogue) {
  return Checker(given, catalogue).run();
}

}  // namespace bpo

#include "bpo/sourcing/break_even.hpp"

#include <string>

#include "bpo/sourcing/measures.hpp"

namespace bpo {
namespace {

// One value for all locations moves nothing where each has its own.
std::vector<std::string> paths_of(const Given& given) {
  std::vector<std::string> rates;
  std::vector<std::string> uplifts;
  bool each_its_own = true;
  for (std::size_t i = 0; i < given.locations; ++i) {
    const std::string place = "option.locations[" + std::to_string(i) + "].";
    rates.push_back(place + "rate");
    uplifts.push_back(place + "aht_uplift");
    each_its_own = each_its_own && given.numbers.find(uplifts.back()) != given.numbers.end();
  }
  if (!each_its_own) uplifts = {"option.aht_uplift"};
  std::vector<std::string> all = rates;
  all.insert(all.end(), {"work.volume", "work.headcount"});
  all.insert(all.end(), uplifts.begin(), uplifts.end());
  all.emplace_back("inhouse.attrition");
  return all;
}

}  // namespace

std::vector<FlipPoint> break_evens(const Given& given, const Resolved& resolved, const Catalogue& catalogue) {
  const double npv_now = npv_of(resolved.scenario);
  std::vector<FlipPoint> all;
  for (const std::string& path : paths_of(given)) {
    const Result<Lever> lever = find_lever(resolved, path);
    if (lever) all.push_back(flip_point(given, lever.value(), catalogue, npv_now).point);
  }
  return all;
}

}  // namespace bpo

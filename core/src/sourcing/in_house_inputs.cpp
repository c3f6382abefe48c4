#include "bpo/sourcing/in_house_inputs.hpp"

#include <utility>

#include "filler.hpp"

namespace bpo {

std::vector<Input> in_house_inputs(const Given& given, const Catalogue& catalogue) {
  constexpr const char* kUsualFunction = "customer_service";
  Filler f(given, catalogue);
  Scenario& s = f.scenario();
  s.function = f.text("client.function");
  if (s.function.empty()) s.function = kUsualFunction;
  s.home = f.text("client.home");
  look_up_by(f.context(), s.function, find_by_id(catalogue.locations, s.home));
  // Any call at all makes the rules look up how soon it should be answered.
  s.inhouse.queue.intervals = {1};
  fill_currency(f);
  if (const auto rate = given.numbers.find("client.usd_rate"); rate != given.numbers.end())
    s.usd_rate = rate->second;
  f.apply_known(inhouse_rules());
  f.apply_known(work_rules());
  return std::move(f.resolved().inputs);
}

}  // namespace bpo

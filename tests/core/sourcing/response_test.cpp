#include "bpo/sourcing/response.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "support/support.hpp"

using namespace bpo;

namespace {

const Output& npv() {
  return *find_output("npv");
}

Given two_places() {
  Given given = test::default_given("PHL");
  given.locations = 2;
  given.texts["option.locations[1].location"] = "USA";
  given.numbers["option.locations[0].weight"] = 0.7;
  given.numbers["option.locations[1].weight"] = 0.3;
  return given;
}

}  // namespace

TEST_CASE("the ids of the outputs are the choices of the documents", "[sourcing][response]") {
  std::string ids;
  for (const Output& output : outputs()) ids += (ids.empty() ? "" : "|") + std::string(output.id);
  CHECK(ids == kOutputIds);
  CHECK(outputs().front().id == "npv");
  CHECK(find_output("profit") == nullptr);
}

TEST_CASE("each output is the measure of its name", "[sourcing][response]") {
  const Scenario s = test::e1();
  const Measures m = measure(s, evaluate(s), s.timing);
  CHECK(output_of(s, npv()) == m.npv);
  CHECK(output_of(s, *find_output("saving_share")) == m.saving_share.value());
  CHECK(output_of(s, *find_output("discounted_payback_months")) == m.discounted_payback_months.value());
  CHECK(output_of(s, *find_output("irr")) == m.irr_annual.front());
  CHECK(output_of(s, *find_output("peak_exposure")) == m.peak.value);
}

TEST_CASE("a response is what a changed case would have, defaults following along", "[sourcing][response]") {
  Given given = test::default_given();
  Response response(given, test::catalogue(), npv(), "inhouse.salary");
  given.numbers["inhouse.salary"] = 60000;
  CHECK(response(60000) == npv_of(test::scenario(given)));
  CHECK(test::scenario(given).inhouse.supervisor_salary == Approx(1.55 * 60000));
}

TEST_CASE("refused values and undefined outputs are NaN", "[sourcing][response]") {
  Response months(test::e1_given(), test::catalogue(), npv(), "horizon_months");
  CHECK(std::isnan(months(36.5)));
  CHECK(std::isnan(months(2)));
  CHECK(std::isfinite(months(24)));
  Response payback(test::e1_given(), test::catalogue(), *find_output("payback_months"),
                   "option.locations[0].rate");
  CHECK(std::isnan(payback(-1)));
  CHECK(std::isnan(payback(9000)));
  CHECK(std::isfinite(payback(3300)));
}

TEST_CASE("the headcount decides once it is moved, though the case gave a volume", "[sourcing][response]") {
  Response response(test::e1_given(), test::catalogue(), npv(), "work.headcount");
  const double as_given = npv_of(test::e1());
  CHECK(response(test::e1().work.headcount) == Approx(as_given).epsilon(1e-12));
  CHECK(response(80) > as_given);
}

TEST_CASE("a share that moves leaves the others what is left, in proportion", "[sourcing][response]") {
  Response response(two_places(), test::catalogue(), npv(), "option.locations[0].weight");
  Given given = two_places();
  given.numbers["option.locations[0].weight"] = 0.25;
  given.numbers["option.locations[1].weight"] = 0.75;
  CHECK(response(0.25) == npv_of(test::scenario(given)));
  CHECK(std::isfinite(response(0)));
  CHECK(std::isfinite(response(1)));
}

TEST_CASE("a wave that was not given moves as if it had been", "[sourcing][response]") {
  const Given given = test::default_given();
  Response response(given, test::catalogue(), npv(), "transition.waves[0].kt_months");
  const double usual = test::scenario(given).transition.waves.front().kt_months;
  CHECK(response(usual) == npv_of(test::scenario(given)));
  CHECK(response(usual + 6) < response(usual));
}

TEST_CASE("levers are the numbers of the case, each within its usual range", "[sourcing][response]") {
  for (const Given& given : {test::default_given(), two_places(), test::e1_given()}) {
    const Resolved resolved = resolve(given, test::catalogue()).value();
    CHECK(levers(resolved).size() > 50);
    for (const Lever& lever : levers(resolved)) {
      INFO(lever.path);
      CHECK(lever.usual_low <= lever.current);
      CHECK(lever.usual_high >= lever.current);
      CHECK(lever.usual_low < lever.usual_high);
      CHECK(lever.usual_low >= lever.field->low);
      CHECK(lever.usual_high <= lever.field->high);
      CHECK(find_lever(resolved, lever.path).value().current == lever.current);
    }
  }
  const Resolved alone = resolve(test::default_given(), test::catalogue()).value();
  CHECK(!find_lever(alone, "option.locations[0].weight"));
  CHECK(!find_lever(alone, "client.function"));
  CHECK(!find_lever(alone, "client.usd_rate"));
}

TEST_CASE("a range is spread evenly, whole numbers once each", "[sourcing][response]") {
  const Resolved resolved = resolve(test::e1_given(), test::catalogue()).value();
  const Lever rate = find_lever(resolved, "option.locations[0].rate").value();
  CHECK(spread_evenly(rate, 1000, 2000, 5) == std::vector<double>{1000, 1250, 1500, 1750, 2000});
  const Lever months = find_lever(resolved, "transition.waves[0].kt_months").value();
  CHECK(spread_evenly(months, 0, 3, 41) == std::vector<double>{0, 1, 2, 3});
}

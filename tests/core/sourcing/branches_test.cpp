// One case for each branch of the model: a price, a move, a team, a benefit. The expected values were
// computed independently of this code from the specification (tests/golden/roi/branches.json says how).
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "bpo/io/roi_document.hpp"
#include "support/support.hpp"

using nlohmann::json;

namespace {

json parsed(const char* path) {
  return json::parse(bpo::test::read_file(path));
}

void check(const json& actual, const json& wanted) {
  constexpr double kTolerance = 1e-9;
  constexpr double kHundredthOfCent = 1e-4;
  CHECK(actual.is_null() == wanted.is_null());
  if (actual.is_null() || wanted.is_null()) return;
  CHECK(actual.get<double>() == Approx(wanted.get<double>()).epsilon(kTolerance).margin(kHundredthOfCent));
}

void check_months(const json& series, const json& wanted) {
  for (const auto& [month, value] : wanted.items()) {
    INFO("month " << month);
    check(series.at(static_cast<std::size_t>(std::stoi(month))), value);
  }
}

}  // namespace

TEST_CASE("every branch of the model gives what its specification gives by hand", "[sourcing][golden]") {
  const json golden = parsed("tests/golden/roi/branches.json");
  for (const json& row : golden.at("cases")) {
    INFO(row.at("title").get<std::string>() << ", section " << row.at("sections").get<std::string>());
    json document = parsed("tests/golden/roi/e1.json");
    document.merge_patch(row.at("patch"));
    const json answer = json::parse(bpo::io::answer_roi(document.dump(), bpo::test::catalogue()));
    REQUIRE(answer.contains("measures"));
    const json& measures = answer.at("measures").at(row.at("timing").get<std::string>());
    for (const auto& [name, wanted] : row.at("expected").items()) {
      INFO(name);
      if (name == "net_cash_flow") {
        check_months(answer.at("cash_flow").at("values"), wanted);
      } else if (name == "in_house_cost") {
        check_months(answer.at("cash_flow").at("in_house_cost"), wanted);
      } else if (name == "provider_fte") {
        check_months(answer.at("provider_fte"), wanted);
      } else {
        check(measures.at(name), wanted);
      }
    }
  }
}

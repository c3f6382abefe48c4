// Three whole documents with the verdict they must end in.
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "bpo/io/roi_document.hpp"
#include "support/support.hpp"

using nlohmann::json;

namespace {

json answer(const std::string& name) {
  const std::string text = bpo::test::read_file("tests/golden/roi/" + name + ".json");
  return json::parse(bpo::io::answer_roi(text, bpo::test::catalogue()));
}

}  // namespace

TEST_CASE("a case that wins, a hybrid and one that loses are told apart", "[sourcing][presets][golden]") {
  const json expected = json::parse(bpo::test::read_file("tests/golden/roi/verdicts.json"));
  for (const auto& [name, advice] : expected.at("verdicts").items()) {
    const json verdict = answer(name).at("verdict");
    INFO(name << ": " << verdict.dump());
    CHECK(verdict.at("advice") == advice);
    CHECK(!verdict.at("reason").get<std::string>().empty());
  }
}

TEST_CASE("the hybrid names the part to keep", "[sourcing][presets]") {
  const json hybrid = answer("hybrid").at("verdict").at("hybrid");
  REQUIRE(hybrid.at("keep").size() == 1);
  CHECK(hybrid.at("keep")[0].at("location") == "USA");
  CHECK(hybrid.at("share").get<double>() == Approx(0.6));
}

TEST_CASE("the case that loses says so in words", "[sourcing][presets]") {
  const json verdict = answer("loses").at("verdict");
  CHECK(verdict.at("reason").get<std::string>().starts_with("outsourcing costs USD "));
  CHECK(verdict.at("npv").get<double>() < 0);
}

TEST_CASE("a range moves nothing but its swing", "[sourcing][presets]") {
  json document = json::parse(bpo::test::read_file("tests/golden/roi/e1.json"));
  const double plain = answer("e1").at("verdict").at("npv");
  document["inhouse"]["attrition"] = {{"low", 0.2}, {"mode", 0.3}, {"high", 0.45}};
  const json ranged = json::parse(bpo::io::answer_roi(document.dump(), bpo::test::catalogue()));
  CHECK(ranged.at("verdict").at("npv") == plain);
  const json& swing = ranged.at("sensitivity").at(0);
  CHECK(swing.at("path") == "inhouse.attrition");
  CHECK(swing.at("npv_low").get<double>() == Approx(1833323.428).epsilon(1e-8));
}

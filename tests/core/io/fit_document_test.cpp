#include "bpo/io/fit_document.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "bpo/io/json.hpp"

using bpo::io::Json;

namespace {

Json answer(const std::string& values) {
  return Json::parse(bpo::io::answer_fit(R"({"schema":"bpo-fit/1","values":)" + values + "}"));
}

}  // namespace

TEST_CASE("a fit document names the nearest shape first, with what it makes of the figures", "[io][fit]") {
  const Json result = answer("[0.2, 0.24, 0.26, 0.27, 0.28, 0.3, 0.31, 0.33, 0.38, 0.45]");
  CHECK(result["schema"] == "bpo-fit-result/1");
  CHECK(result["count"] == 10);
  CHECK(result["least"] == 0.2);
  CHECK(result["most"] == 0.45);
  CHECK(result["median"].get<double>() == Approx(0.29));
  const Json& fits = result["fits"];
  REQUIRE(fits.size() == 4);
  for (std::size_t i = 1; i < fits.size(); ++i) CHECK(fits[i - 1]["distance"] <= fits[i]["distance"]);
  CHECK(result["density"]["x"].size() == result["density"]["y"].size());
  for (const Json& y : result["density"]["y"]) CHECK(y.get<double>() >= 0.0);
}

TEST_CASE("a fit document says what is wrong with its figures", "[io][fit]") {
  const auto error = [](const std::string& values) { return answer(values)["errors"][0]; };
  CHECK(error("[1, 2, 3]")["path"] == "values");
  CHECK(error("[7, 7, 7, 7, 7, 7]")["message"] == "must differ: eight in ten of them are the same");
  CHECK(error(R"([1, 2, 3, 4, "five"])")["code"] == "wrong_type");
  std::string many = "[1";
  for (int i = 0; i < 10'000; ++i) many += ",2";
  CHECK(error(many + "]")["path"] == "values");
}

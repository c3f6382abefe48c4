#include "bpo/io/claim_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/document.hpp"
#include "support/support.hpp"

using namespace bpo;
using namespace bpo::io;
using bpo::test::catalogue;

namespace {

Json ask(const std::string& members) {
  return Json::parse(answer_claim(R"({"schema":"bpo-claim/1",)" + members + "}", catalogue()));
}

Json refusal(const std::string& members) {
  const Json answer = ask(members);
  REQUIRE(answer["schema"] == "bpo-error/1");
  REQUIRE(answer["errors"].size() == 1);
  return answer["errors"][0];
}

constexpr const char* kSizes = R"("start":{"year":2025,"low":328,"high":348},"end":{"year":2026,"low":384})";

}  // namespace

TEST_CASE("the trade article's claim does not add up", "[io][claim]") {
  const Json answer = ask(std::string(kSizes) + R"(,"stated":{"low":0.09,"high":0.1})");
  REQUIRE(answer["schema"] == "bpo-claim-result/1");
  CHECK(answer["verdict"] == "inconsistent");
  CHECK(answer["implied"]["low"].get<double>() == Approx(0.103).margin(0.0005));
  CHECK(answer["implied"]["high"].get<double>() == Approx(0.171).margin(0.0005));
  CHECK(answer["stated"]["low"] == 0.09);
  CHECK(answer["tolerance"]["stated"] == answer["stated"]);
  CHECK(answer["tolerance"]["implied"]["low"].get<double>() < answer["implied"]["low"].get<double>());
  CHECK(answer["sum"].get<std::string>().find("384 ÷ 348 = 1.103") == 0);
}

TEST_CASE("the catalogue's nearest estimates stand beside the claim", "[io][claim]") {
  const Json nearest = ask(kSizes)["nearest"];
  REQUIRE(nearest.size() == 4);
  CHECK(nearest[0]["id"] == "precedence-bpo-2025");
  CHECK(nearest[0]["points"][0]["difference"] == 0.0);
  CHECK(nearest[0]["scope"] == "All business processes");
  CHECK(nearest[2]["how"] == "path");
}

TEST_CASE("a claim can be checked without any catalogue", "[io][claim]") {
  const Json answer = Json::parse(answer_claim(
      std::string(R"({"schema":"bpo-claim/1",)") + kSizes + R"(,"stated":{"low":0.12}})", Catalogue{}));
  CHECK(answer["verdict"] == "consistent");
  CHECK(answer["stated"]["high"] == 0.12);
  CHECK(answer["nearest"].empty());
}

TEST_CASE("without a stated growth the verdict is open", "[io][claim]") {
  const Json answer = ask(kSizes);
  CHECK(answer["verdict"] == "cannot_tell");
  CHECK(answer["stated"].is_null());
}

TEST_CASE("a claim that makes no sense is refused", "[io][claim][errors]") {
  const Json order = refusal(R"("start":{"year":2026,"low":328},"end":{"year":2026,"low":384})");
  CHECK(order["path"] == "end.year");
  CHECK(order["value"] == "2026");
  CHECK(order["allowed"] == "at least 2027");

  const Json ends = refusal(R"("start":{"year":2025,"low":348,"high":328},"end":{"year":2026,"low":384})");
  CHECK(ends["path"] == "start.high");
  CHECK(ends["allowed"] == "at least 348");

  CHECK(refusal(R"("start":{"year":2025,"low":0},"end":{"year":2026,"low":384})")["path"] == "start.low");
  CHECK(refusal(R"("start":{"year":2025,"low":-328},"end":{"year":2026,"low":384})")["code"] ==
        "out_of_range");
  CHECK(refusal(R"("start":{"year":2025,"low":"328"},"end":{"year":2026,"low":384})")["code"] ==
        "wrong_type");
  CHECK(refusal(R"("start":{"year":2025},"end":{"year":2026,"low":384})")["path"] == "start.low");
  CHECK(refusal(std::string(kSizes) + R"(,"stated":{"high":0.1})")["path"] == "stated.low");
  CHECK(refusal(std::string(kSizes) + R"(,"stated":{"low":0.1,"high":0.09})")["path"] == "stated.high");
  CHECK(refusal(std::string(kSizes) + R"(,"stated":0.1)")["path"] == "stated");
  CHECK(refusal(std::string(kSizes) + R"(,"rate":0.1)")["code"] == "unknown_field");
}

TEST_CASE("a claim without sizes names all that is missing", "[io][claim][errors]") {
  const Json answer = ask(R"("stated":{"low":0.1})");
  CHECK(answer["errors"].size() == 4);
}

TEST_CASE("a sentence is read, underlined and checked", "[io][claim][text]") {
  const std::string text =
      "Le marché – the BPO market was valued at USD 328-348 billion in 2025 and is expected to reach 384 "
      "billion in 2026 at a CAGR of 9-10 %.";
  const Json answer = ask("\"text\":" + Json(text).dump());
  REQUIRE(answer["schema"] == "bpo-claim-result/1");
  CHECK(answer["verdict"] == "inconsistent");
  CHECK(answer["start"] == Json({{"year", 2025}, {"low", 328.0}, {"high", 348.0}}));
  CHECK(answer["stated"]["high"].get<double>() == Approx(0.1));
  CHECK(answer["nearest"][0]["id"] == "precedence-bpo-2025");
  // Offsets are those of JavaScript: é and – are one unit each there, two and three bytes here.
  const Json& scope = answer["readings"][0];
  CHECK(scope["text"] == "BPO");
  CHECK(scope["begin"] == 16);
  CHECK(scope["end"] == 19);
  CHECK(scope["id"] == "all_bpo");
  const Json& size = answer["readings"][1];
  CHECK(size["role"] == "start");
  CHECK(size["year"] == 2025);
  CHECK(size["currency"] == "USD");
}

TEST_CASE("a text that says too little says what is missing", "[io][claim][text]") {
  const Json answer = ask(R"("text":"The market is huge and grows by 9% a year")");
  CHECK(answer["verdict"] == "cannot_tell");
  CHECK(answer["start"].is_null());
  CHECK(answer["reason"] == "the text lacks two sizes with their years, such as USD 328 billion in 2025");
  CHECK(answer["readings"].size() == 1);
  CHECK(answer["nearest"].empty());
}

TEST_CASE("yearly series stand beside a claim that comes near them", "[io][claim][text]") {
  const Json answer = ask(
      R"("text":"Revenue of the Philippines rose from $32.5 billion in 2022 to $35.5 billion in 2023, up 9.2%")");
  CHECK(answer["verdict"] == "consistent");
  REQUIRE_FALSE(answer["nearest_series"].empty());
  CHECK(answer["nearest_series"][0]["points"].size() == 2);
}

TEST_CASE("text and figures are not mixed, and a text is not endless", "[io][claim][errors]") {
  CHECK(refusal(std::string(kSizes) + R"(,"text":"x")")["path"] == "start");
  CHECK(refusal("\"text\":\"" + std::string(2001, 'x') + '"')["allowed"] == "at most 2000 characters");
  CHECK(refusal(R"("text":7)")["code"] == "wrong_type");
}

#include "bpo/io/growth_document.hpp"

#include <catch2/catch.hpp>

#include "bpo/io/json.hpp"
#include "refusal.hpp"

using bpo::io::answer_growth;
using bpo::io::Json;
using Catch::WithinRel;

namespace {

Json answer(std::string_view document) {
  return Json::parse(answer_growth(document));
}

}  // namespace

TEST_CASE("three of start, end, years and rate give the fourth and the sum in words", "[io][growth]") {
  const Json rate = answer(R"({"schema":"bpo-growth/1","start":348,"end":384,"years":1})");
  CHECK(rate["solved"] == "rate");
  CHECK_THAT(rate["rate"].get<double>(), WithinRel(36.0 / 348.0, 1e-13));
  CHECK(rate["sum"] == "348 x (1 + g)^1 = 384, so g = 384/348 - 1");
  CHECK_THAT(rate["doubling_time"]["value"].get<double>(), WithinRel(7.041311132254974, 1e-12));
  CHECK(rate["halving_time"]["value"].is_null());

  CHECK(answer(R"({"schema":"bpo-growth/1","start":100,"end":200,"years":8})")["sum"] ==
        "100 x (1 + g)^8 = 200, so g = (200/100)^(1/8) - 1");
  CHECK(answer(R"({"schema":"bpo-growth/1","start":100,"end":200,"rate":0.07})")["sum"] ==
        "100 x (1 + 0.07)^n = 200, so n = ln(200/100) / ln(1 + 0.07)");
  CHECK(answer(R"({"schema":"bpo-growth/1","end":200,"years":8,"rate":0.07})")["sum"] ==
        "s x (1 + 0.07)^8 = 200, so s = 200 / (1 + 0.07)^8");
  CHECK(answer(R"({"schema":"bpo-growth/1","start":100,"years":8,"rate":-0.05})")["sum"] ==
        "100 x (1 - 0.05)^8 = e, so e = 100 x (1 - 0.05)^8");
}

TEST_CASE("growth documents are refused by field", "[io][growth]") {
  CHECK(first_error(answer(R"({"schema":"bpo-growth/1","start":1,"end":2})")) == "years missing");
  CHECK(first_error(answer(R"({"schema":"bpo-growth/1","start":1,"end":2,"years":3,"rate":0.1})")) ==
        " not_allowed");
  CHECK(first_error(answer(R"({"schema":"bpo-growth/1","start":0,"end":2,"years":3})")) ==
        "start out_of_range");
  CHECK(first_error(answer(R"({"schema":"bpo-growth/1","start":1,"end":2,"rate":-0.1})")) ==
        "years no_solution");
  CHECK(first_error(answer(R"({"schema":"bpo-growth/2","start":1,"end":2,"rate":-0.1})")) ==
        "schema wrong_schema");
}

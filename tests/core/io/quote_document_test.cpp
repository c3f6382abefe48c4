#include "bpo/io/quote_document.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "bpo/io/json.hpp"
#include "bpo/io/roi_document.hpp"
#include "support/support.hpp"

using namespace bpo;
using io::Json;

namespace {

Json usual() {
  return Json::parse(
      R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})");
}

Json answer(Json document) {
  if (!document.contains("schema")) document["schema"] = "bpo-quote/1";
  if (!document.contains("case")) document["case"] = usual();
  return Json::parse(io::answer_quote(document.dump(), test::catalogue()));
}

Json of_lines(const Json& lines) {
  return answer(Json{{"lines", lines}});
}

const Json& item(const Json& result, const char* id) {
  for (const Json& one : result["items"]) {
    if (one["id"] == id) return one;
  }
  FAIL("no item " << id);
  return result;
}

std::set<std::string> group(const Json& result, const char* name) {
  std::set<std::string> ids;
  for (const Json& one : result["items"]) {
    if (one["group"] == name) ids.insert(one["id"]);
  }
  return ids;
}

void check_refusal(const Json& result, const char* code, const char* path) {
  INFO(result.dump());
  REQUIRE(result["schema"] == "bpo-error/1");
  CHECK(result["errors"][0]["code"] == code);
  CHECK(result["errors"][0]["path"] == path);
}

const Json kLines = {"Agent: $12.50 per hour", "Setup fee waived", "Training not included",
                     "Overtime at 1.5 times",  "Ramp: 4 weeks",    "Net 30"};

}  // namespace

TEST_CASE("a quote is answered with what it leaves out and its worth in the case", "[io][quote]") {
  const Json result = of_lines(kLines);
  REQUIRE(result["schema"] == "bpo-quote-result/1");
  CHECK(result["currency"] == "USD");
  CHECK(item(result, "provider_fee")["group"] == "quoted");
  CHECK(item(result, "setup")["standing"] == "waived");
  CHECK(item(result, "provider_training")["group"] == "left_out");
  CHECK(item(result, "provider_training")["standing"] == "excluded");
  CHECK(item(result, "knowledge_transfer")["group"] == "left_out");
  CHECK(item(result, "knowledge_transfer")["standing"].is_null());
  CHECK(item(result, "severance")["group"] == "yours");
  CHECK(item(result, "additional_fees")["silent"].size() == 2);
  CHECK(result["lines"][0]["readings"][0]["amount"]["low"] == 12.5);
}

TEST_CASE("worths and totals are those of the case's own evaluation", "[io][quote]") {
  const Json result = of_lines(kLines);
  const Json roi = Json::parse(io::answer_roi(usual().dump(), test::catalogue()));
  const Json& totals = result["totals"];
  const double all = totals["modelled"]["pv"].get<double>();
  CHECK(all == Approx(roi["measures"]["end"]["pv_costs"].get<double>()).epsilon(1e-9));
  double groups = 0, shares = 0;
  for (const char* name : {"quoted", "left_out", "yours"}) {
    groups += totals[name]["pv"].get<double>();
    shares += totals[name]["share"].get<double>();
    double sum = 0;
    int count = 0;
    for (const Json& one : result["items"]) {
      if (one["group"] != name) continue;
      sum += one["pv"].get<double>();
      count += one["in_case"].get<bool>();
    }
    CHECK(totals[name]["pv"].get<double>() == Approx(sum).epsilon(1e-12));
    CHECK(totals[name]["items"] == count);
  }
  CHECK(groups == Approx(all).epsilon(1e-12));
  CHECK(shares == Approx(1).epsilon(1e-12));
  for (const Json& line : roi["lines"]) {
    if (line["id"] != "severance") continue;
    double first_year = 0;
    for (std::size_t m = 0; m <= 12; ++m) first_year += line["values"][m].get<double>();
    CHECK(first_year > 0);
    CHECK(item(result, "severance")["first_year"].get<double>() == Approx(first_year).epsilon(1e-12));
  }
}

TEST_CASE("the order of the lines never matters", "[io][quote]") {
  Json lines = kLines;
  const Json first = of_lines(lines);
  std::sort(lines.begin(), lines.end());
  do {
    Json other = of_lines(lines);
    CHECK(other["totals"] == first["totals"]);
    for (const char* name : {"quoted", "left_out", "yours"}) CHECK(group(other, name) == group(first, name));
    std::rotate(lines.begin(), lines.begin() + 1, lines.end());
  } while (lines.front() != *std::min_element(lines.begin(), lines.end()));
}

TEST_CASE("one more line never makes more lines missing", "[io][quote]") {
  Json lines = Json::array();
  lines.push_back("Agent: $12.50 per hour");
  std::set<std::string> before = group(of_lines(lines), "left_out");
  for (const char* line :
       {"Training: $500 per agent", "Training not included", "Setup fee waived", "zzk", "No setup fee",
        "Excluding overtime, telephony and transition", "Exit fee: 3 months", "Kosten der Einrichtung",
        "Overtime at 1.5 times", "Not included:"}) {
    lines.push_back(line);
    const std::set<std::string> now = group(of_lines(lines), "left_out");
    INFO(line);
    CHECK(std::includes(before.begin(), before.end(), now.begin(), now.end()));
    before = now;
  }
}

TEST_CASE("a text is read line by line, headings holding for what stands under them", "[io][quote]") {
  const Json result =
      answer(Json{{"text", "Agent: $12.50 per hour\n\nNot included:\n- Training\n- Setup\n"}});
  REQUIRE(result["lines"].size() == 4);
  CHECK(result["lines"][1]["kind"] == "heading");
  CHECK(result["lines"][2]["under"] == "Not included:");
  CHECK(item(result, "setup")["standing"] == "excluded");
}

TEST_CASE("quotes that cannot be answered for are refused in words", "[io][quote]") {
  check_refusal(answer(Json::object()), "missing", "lines");
  check_refusal(answer(Json{{"text", "a"}, {"lines", {"b"}}}), "not_allowed", "text");
  check_refusal(answer(Json{{"text", ""}}), "missing", "text");
  check_refusal(answer(Json{{"text", " \n\t\n"}}), "missing", "text");
  check_refusal(of_lines({"", " "}), "missing", "lines");
  check_refusal(of_lines(Json::array()), "out_of_range", "lines");
  check_refusal(answer(Json{{"text", "qwx zzk\nlorem"}}), "not_allowed", "text");
  check_refusal(answer(Json{{"text", std::string(20'001, 'a')}}), "out_of_range", "text");
  check_refusal(of_lines({std::string(201, 'a')}), "out_of_range", "lines[0]");
  std::string many;
  for (int i = 0; i < 201; ++i) many += "Setup $1\n";
  check_refusal(answer(Json{{"text", many}}), "out_of_range", "text");
  const Json german =
      answer(Json{{"text", "Stundensatz: 12,50 EUR je Agent\nEinrichtung und Schulung nicht enthalten"}});
  check_refusal(german, "not_allowed", "text");
  CHECK(german["errors"][0]["message"] == "reads as German, and only English is understood");
  Json wrong = usual();
  wrong["work"]["headcount"] = -1;
  check_refusal(answer(Json{{"case", wrong}, {"lines", {"Setup $1"}}}), "out_of_range",
                "case.work.headcount");
}

#include "bpo/io/document.hpp"

#include <array>
#include <catch2/catch.hpp>

#include "bpo/io/text.hpp"

using namespace bpo;
using io::Json;

namespace {

constexpr std::array<Field, 8> kFields{{
    {.path = "name", .label = "Name", .kind = Kind::text, .required = true},
    {.path = "team.size", .label = "Size", .kind = Kind::integer, .low = 1, .high = 9, .required = true},
    {.path = "team.pay",
     .label = "Pay",
     .kind = Kind::number,
     .low = 0,
     .high = 100,
     .above_low = true,
     .may_be_range = true},
    {.path = "team.mode", .label = "Mode", .kind = Kind::choice, .choices = "slow|fast"},
    {.path = "team.on", .label = "On", .kind = Kind::flag},
    {.path = "curve",
     .label = "Curve",
     .kind = Kind::numbers,
     .low = 0,
     .high = 1,
     .min_items = 1,
     .max_items = 3},
    {.path = "places", .label = "Places", .kind = Kind::records, .min_items = 1, .max_items = 2},
    {.path = "places[].code", .label = "Code", .kind = Kind::code, .required = true},
}};

Result<Json> read(std::string_view text) {
  return io::read_document(text, "bpo-test/1", kFields);
}

Error only_error(std::string_view text) {
  const Result<Json> result = read(text);
  REQUIRE(!result);
  REQUIRE(result.errors().size() == 1);
  return result.errors().front();
}

// A document that is right but for `member`.
std::string with(std::string_view member) {
  return R"({"schema":"bpo-test/1","name":"x","team":{"size":2}, )" + std::string(member) + "}";
}
std::string with_team(std::string_view member) {
  return R"({"schema":"bpo-test/1","name":"x","team":{"size":2, )" + std::string(member) + "}}";
}

}  // namespace

TEST_CASE("a document within its table is read", "[io][document]") {
  CHECK(read(
      R"({"schema":"bpo-test/1","name":"x","team":{"size":2,"pay":{"low":1,"mode":2,"high":3,"dist":"pert"},"mode":"fast","on":true},
                 "curve":[0,0.5,1],"places":[{"code":"USA"}]})"));
}

TEST_CASE("each refusal names path, value and what is allowed", "[io][document]") {
  const auto check = [](std::string text, ErrorCode code, std::string path, std::string value,
                        std::string allowed) {
    INFO(text);
    const Error error = only_error(text);
    CHECK(error.code == code);
    CHECK(error.path == path);
    CHECK(error.value == value);
    CHECK(error.allowed == allowed);
    CHECK(!error.message.empty());
  };
  check(with_team(R"("size2":1)"), ErrorCode::unknown_field, "team.size2", "1", "team.size");
  check(with_team(R"("pay":"much")"), ErrorCode::wrong_type, "team.pay", "\"much\"", "above 0, at most 100");
  check(with_team(R"("pay":0)"), ErrorCode::out_of_range, "team.pay", "0", "above 0, at most 100");
  check(with_team(R"("pay":null)"), ErrorCode::wrong_type, "team.pay", "null", "above 0, at most 100");
  check(with_team(R"("pay":{"low":1})"), ErrorCode::missing, "team.pay.mode", "", "above 0, at most 100");
  check(with_team(R"("pay":{"low":3,"mode":2})"), ErrorCode::not_allowed, "team.pay.low", "3", "at most 2");
  check(with_team(R"("pay":{"mode":2,"dist":"cauchy"})"), ErrorCode::not_allowed, "team.pay.dist",
        "\"cauchy\"", "pert, triangular, normal, lognormal, beta, uniform");
  check(with_team(R"("mode":"lazy")"), ErrorCode::not_allowed, "team.mode", "\"lazy\"", "slow, fast");
  check(with_team(R"("on":1)"), ErrorCode::wrong_type, "team.on", "1", "true, false");
  check(with(R"("curve":[])"), ErrorCode::out_of_range, "curve", "0 entries", "1 to 3 entries");
  check(with(R"("curve":[0.5,2])"), ErrorCode::out_of_range, "curve[1]", "2", "0 to 1");
  check(with(R"("places":[{}])"), ErrorCode::missing, "places[0].code", "", "a text");
  check(with(R"("places":[7])"), ErrorCode::wrong_type, "places[0]", "7", "an object");
  check(R"({"schema":"bpo-test/1","name":"x"})", ErrorCode::missing, "team.size", "",
        "a whole number, 1 to 9");
  check(R"({"schema":"bpo-test/1","name":"x","team":{"size":2.5}})", ErrorCode::wrong_type, "team.size",
        "2.5", "a whole number, 1 to 9");
  check(R"({"schema":"bpo-test/1","name":"x","team":3})", ErrorCode::wrong_type, "team", "3", "an object");
}

TEST_CASE("all errors of a document come at once", "[io][document]") {
  const Result<Json> result =
      read(R"({"schema":"bpo-test/1","nmae":1,"team":{"size":0,"mode":7},"curve":3})");
  REQUIRE(!result);
  CHECK(result.errors().size() == 5);
}

TEST_CASE("another schema or a later version is told apart", "[io][document]") {
  CHECK(only_error(R"({"schema":"bpo-test/2"})").message == "is of a later version than this program reads");
  CHECK(only_error(R"({"schema":"bpo-other/1"})").message == "names another document");
  CHECK(only_error(R"({"schema":7})").code == ErrorCode::wrong_schema);
}

TEST_CASE("what is not JSON, too long or too deep is refused before it is read", "[io][document]") {
  CHECK(only_error("{\"schema\":\n oops}").message == "is not JSON: something is wrong at line 2, column 2");
  CHECK(only_error("").code == ErrorCode::not_json);
  CHECK(only_error("[1]").code == ErrorCode::wrong_type);
  CHECK(only_error(R"({"schema":"bpo-test/1","name":1e999})").code == ErrorCode::not_json);
  CHECK(only_error(std::string(10'000'000, '[')).code == ErrorCode::too_large);
  CHECK(only_error(std::string(40, '[')).code == ErrorCode::too_large);
  CHECK(only_error("\"\xff\"").code == ErrorCode::not_json);
}

TEST_CASE("a long or broken value is quoted short and whole", "[io][document]") {
  const Error error = only_error(with_team(R"("pay":")" + std::string(500, 'x') + "\""));
  CHECK(error.value.size() < 100);
  CHECK(Json::parse(io::error_document({error}))["errors"].size() == 1);
}

TEST_CASE("numbers are written as people write them", "[io][document]") {
  CHECK(io::number_text(40) == "40");
  CHECK(io::number_text(0.1) == "0.1");
  CHECK(io::number_text(-2.5) == "-2.5");
  CHECK(io::number(std::numeric_limits<double>::quiet_NaN()).is_null());
}

TEST_CASE("edit distance counts insertions, deletions and replacements", "[io][text]") {
  CHECK(io::edit_distance("kitten", "sitting") == 3);
  CHECK(io::edit_distance("", "abc") == 3);
  CHECK(io::edit_distance("same", "same") == 0);
}

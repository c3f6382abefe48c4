#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <set>
#include <string>

#include "bpo/io/json.hpp"
#include "bpo/quote/reading.hpp"
#include "support/support.hpp"

using namespace bpo;
using bpo::io::Json;

namespace {

constexpr std::array kQuotes{
    "answering-billing",  "answering-plans",        "bookkeeping-plan",       "bookkeeping-prose",
    "help-desk-per-call", "help-desk-per-incident", "india-voice-hourly",     "ireland-voice-prose",
    "medical-billing",    "nearshore-euro",         "new-call-centre-team",   "offshore-developers",
    "people-and-ai",      "spain-call-handling",    "uk-payroll-bands",       "uk-payroll-managed",
    "uk-payroll-monthly", "uk-payroll-white-label", "ukraine-dedicated-team", "us-services-agreement"};

using Ids = std::set<std::string>;

struct Groups {
  Ids present, missing, yours;
};

Groups groups_of(const std::string& text) {
  std::vector<quote::LineReading> readings;
  for (const quote::QuoteLine& line : quote::lines_of(text)) readings.push_back(quote::read_line(line));
  const auto items = quote::items_in(readings);
  Groups groups;
  for (const quote::ItemRow& row : quote::item_table()) {
    const bool quoted = items[row.item].quoted;
    Ids& group = quoted                                ? groups.present
                 : row.owner == quote::Owner::provider ? groups.missing
                                                       : groups.yours;
    group.insert(std::string(row.id));
  }
  return groups;
}

std::size_t in_both(const Ids& a, const Ids& b) {
  return static_cast<std::size_t>(
      std::count_if(a.begin(), a.end(), [&](const auto& id) { return b.count(id) > 0; }));
}

}  // namespace

TEST_CASE("twenty quotes labelled by hand: what they leave out is found", "[quote]") {
  std::size_t labelled = 0, told = 0, right = 0, named = 0, named_right = 0, named_told = 0;
  for (const char* name : kQuotes) {
    const Json quote = Json::parse(test::read_file(std::string("tests/golden/quotes/") + name + ".json"));
    const Groups found = groups_of(quote["text"]);
    const Ids present = quote["present"], missing = quote["missing"], yours = quote["yours"];
    INFO(name);
    CHECK(present.size() + missing.size() + yours.size() == quote::kItems);
    CHECK(found.yours == yours);
    labelled += missing.size();
    told += found.missing.size();
    right += in_both(found.missing, missing);
    named += present.size();
    named_told += found.present.size();
    named_right += in_both(found.present, present);
  }
  std::printf(
      "20 quotes: of %zu missing lines %zu are told, among %zu that are; of %zu named lines %zu are read, "
      "among %zu\n",
      labelled, right, told, named, named_right, named_told);
  CHECK(static_cast<double>(right) >= 0.95 * static_cast<double>(labelled));
  CHECK(static_cast<double>(right) >= 0.90 * static_cast<double>(told));
  CHECK(static_cast<double>(named_right) >= 0.90 * static_cast<double>(named));
}

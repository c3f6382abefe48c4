#include <catch2/catch.hpp>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "bpo/market/claim_text.hpp"

using namespace bpo::market;
using nlohmann::json;

namespace {

/// The verdict as the corpus has it.
std::string label(const ClaimText& read) {
  if (!read.claim) return "cannot_tell";
  const Verdict verdict = check_claim_text(read).verdict;
  return verdict == Verdict::consistent     ? "sound"
         : verdict == Verdict::inconsistent ? "unsound"
                                            : "cannot_tell";
}

void check_size(const json& expected, const Size& size) {
  CHECK(size.year == expected["year"]);
  CHECK(size.value.low == Approx(expected["low"].get<double>()).epsilon(1e-12));
  CHECK(size.value.high == Approx(expected["high"].get<double>()).epsilon(1e-12));
}

}  // namespace

TEST_CASE("claims of the trade are read as they are meant, and none is wrongly accused",
          "[market][claim][golden]") {
  std::ifstream file(BPO_SOURCE_DIR "/tests/golden/claims.json");
  const json claims = json::parse(file)["claims"];
  std::map<std::string, std::map<std::string, int>> table;  // by label, then by verdict
  int sound = 0;
  for (const json& row : claims) {
    CAPTURE(row["text"].get<std::string>());
    const ClaimText read = read_claim_text(row["text"].get<std::string>());
    ++table[row["label"]][label(read)];
    sound += row["label"] == "sound";
    if (!row.contains("end")) {
      CHECK_FALSE(read.claim);
      CHECK_FALSE(read.missing.empty());
      continue;
    }
    REQUIRE(read.claim);
    check_size(row["start"], read.claim->start);
    check_size(row["end"], read.claim->end);
    REQUIRE(read.claim->stated.has_value() == row.contains("stated"));
    if (!row.contains("stated")) continue;
    CHECK(read.claim->stated->low == Approx(row["stated"]["low"].get<double>()).epsilon(1e-12));
    CHECK(read.claim->stated->high == Approx(row["stated"]["high"].get<double>()).epsilon(1e-12));
    const ClaimCheck check = check_claim_text(read);
    CHECK(100 * check.implied.low == Approx(row["implied_pct"][0].get<double>()).margin(0.00501));
    CHECK(100 * check.implied.high == Approx(row["implied_pct"][1].get<double>()).margin(0.00501));
  }

  std::printf("%-12s %8s %8s %12s\n", "label", "sound", "unsound", "cannot_tell");
  for (auto& [name, row] : table)
    std::printf("%-12s %8d %8d %12d\n", name.c_str(), row["sound"], row["unsound"], row["cannot_tell"]);

  REQUIRE(claims.size() >= 60);
  CHECK(2 * sound >= static_cast<int>(claims.size()));
  const int alarms =
      table["sound"]["unsound"] + table["unsound"]["unsound"] + table["cannot_tell"]["unsound"];
  CHECK(table["sound"]["unsound"] == 0);
  CHECK(table["unsound"]["unsound"] >= 0.95 * alarms);
  // A check that never speaks is never wrong: it must also find what is there.
  CHECK(table["unsound"]["unsound"] >= 18);
  CHECK(table["sound"]["sound"] >= 40);
}

// Prints, one line a case, the figures of random savings cases, for programs that compare two builds:
//   bpo_roi_digest FIRST COUNT            figures of the cases FIRST, FIRST + 1, ...
//   bpo_roi_digest --document FIRST COUNT the cases themselves, as bpo-roi/1
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/sourcing/swing.hpp"
#include "support/random_scenario.hpp"
#include "support/support.hpp"

namespace {

using nlohmann::json;

template <typename T>
json optional(const std::optional<T>& value) {
  return value ? json(*value) : json(nullptr);
}

std::string digest(std::uint64_t seed) {
  const auto resolved = bpo::resolve(bpo::test::random_case(seed), bpo::test::catalogue());
  if (!resolved) return json{{"seed", seed}, {"error", resolved.errors().front().path}}.dump();
  const bpo::Scenario& s = resolved.value().scenario;
  const bpo::Evaluation e = bpo::evaluate(s);
  const bpo::Measures m = bpo::measure(s, e, s.timing);
  json line{{"seed", seed},
            {"npv", m.npv},
            {"saving_share", optional(m.saving_share)},
            {"roi_tei", optional(m.roi_tei)},
            {"mirr", optional(m.mirr)},
            {"irr", m.irr_annual},
            {"payback", optional(m.payback_months)},
            {"discounted_payback", optional(m.discounted_payback_months)},
            {"banked", bpo::savings_leak(s, e).banked},
            {"heads", e.headcount},
            {"provider_fte", e.provider_fte},
            {"net_cash_flow", e.net_cash_flow}};
  for (const bpo::InputSwing& swing : bpo::swings(resolved.value()))
    line["swings"].push_back(optional(swing.npv_high));
  return line.dump();
}

}  // namespace

int main(int argc, char** argv) {
  const bool documents = argc > 1 && std::string(argv[1]) == "--document";
  const int at = documents ? 2 : 1;
  if (argc != at + 2) {
    std::fputs("usage: bpo_roi_digest [--document] FIRST COUNT\n", stderr);
    return 1;
  }
  const auto first = std::strtoull(argv[at], nullptr, 10);
  const auto count = std::strtoull(argv[at + 1], nullptr, 10);
  for (auto seed = first; seed < first + count; ++seed) {
    std::puts(documents ? bpo::test::document_of(bpo::test::random_case(seed)).c_str()
                        : digest(seed).c_str());
  }
}

#include "command.hpp"

#include <algorithm>
#include <array>

#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/io/roi_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::cli {
namespace {

std::string finance(std::string_view input, const Catalogue&) {
  return io::answer_finance(input);
}
std::string schema(std::string_view input, const Catalogue&) {
  return io::answer_schema(input);
}

constexpr std::array<Command, 6> kCommands{{
    {"roi", "What outsourcing would do for one company",
     "Reads a scenario, bpo-roi/1; whatever it leaves out is filled from the bundled facts. Writes "
     "bpo-roi-result/1.",
     R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})",
     io::answer_roi},
    {"market", "How big the market is, who says so, where it is going",
     "Reads bpo-market/1 (every input has a default) and writes bpo-market-result/1.",
     R"({"schema":"bpo-market/1","year":2025,"until":2033})", io::answer_market},
    {"claim", "Whether two sizes and a growth rate fit together",
     "Reads bpo-claim/1 and writes bpo-claim-result/1.",
     R"({"schema":"bpo-claim/1","start":{"year":2025,"low":328,"high":348},"end":{"year":2026,"low":384},"stated":{"low":0.09,"high":0.1}})",
     io::answer_claim},
    {"finance", "Measures of a series of cash flows, or the fourth of start, end, years and rate",
     "Reads bpo-finance/1 or bpo-growth/1 and writes the result of the same name.",
     R"({"schema":"bpo-finance/1","cashflows":[-1000,500,500,500],"rate":0.1})", finance},
    {"catalogue", "What can be chosen, and the record behind an id",
     "Reads bpo-catalogue/1 and writes bpo-catalogue-result/1.",
     R"({"schema":"bpo-catalogue/1","home":"USA","location":"JAM"})", io::answer_catalogue},
    {"schema", "JSON Schema of a document",
     "Takes a name instead of a document: roi, market, claim, finance, growth, catalogue.", "roi", schema},
}};

}  // namespace

std::span<const Command> commands() {
  return kCommands;
}

const Command* find_command(std::string_view name) {
  const auto* found =
      std::find_if(kCommands.begin(), kCommands.end(), [&](const Command& c) { return c.name == name; });
  return found == kCommands.end() ? nullptr : found;
}

bool is_error(std::string_view answer) {
  return answer.starts_with(R"({"schema":"bpo-error/1")");
}

}  // namespace bpo::cli

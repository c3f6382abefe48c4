#include "command.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/fit_document.hpp"
#include "bpo/io/growth_document.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/io/productivity_document.hpp"
#include "bpo/io/project_document.hpp"
#include "bpo/io/quote_document.hpp"
#include "bpo/io/records_document.hpp"
#include "bpo/io/risk_document.hpp"
#include "bpo/io/roi_document.hpp"
#include "bpo/io/schema_document.hpp"
#include "bpo/io/score_document.hpp"
#include "bpo/io/staff_document.hpp"
#include "bpo/io/timeline_document.hpp"
#include "bpo/io/where_document.hpp"
#include "bpo/io/workbook_document.hpp"

namespace bpo::cli {
namespace {

/// No finance document holds the name of the growth schema, and what cannot be read is the validator's to
/// refuse.
std::string finance(std::string_view input, const Catalogue&) {
  const bool growth = input.find("\"bpo-growth/") != std::string_view::npos;
  return growth ? io::answer_growth(input) : io::answer_finance(input);
}
std::string schema(std::string_view input, const Catalogue&) {
  std::vector<io::DocumentKind> documents;
  for (const auto some :
       {io::market_documents(), io::series_documents(), io::savings_documents(), io::analysis_documents(),
        io::risk_documents(), io::place_documents(), io::decision_documents(), io::workbook_documents()}) {
    documents.insert(documents.end(), some.begin(), some.end());
  }
  return io::answer_schema(input, documents);
}

constexpr std::array<Command, 22> kCommands{{
    {"roi", "What outsourcing would do for one company",
     "Reads a scenario, bpo-roi/1; whatever it leaves out is filled from the bundled facts. Writes "
     "bpo-roi-result/1.",
     R"({"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}})",
     io::answer_roi},
    {"goal", "Which value of an input brings a figure to a target",
     "Reads bpo-goal/1, a case with the path of an input, an output and its target, and writes "
     "bpo-goal-result/1: every such value, or the range of the output where there is none.",
     R"({"schema":"bpo-goal/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}},"output":"saving_share","target":0.2,"input":"option.locations[0].rate"})",
     io::answer_goal},
    {"grid", "A figure over two inputs, and where it is zero",
     "Reads bpo-grid/1 and writes bpo-grid-result/1.",
     R"({"schema":"bpo-grid/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}},"x":{"input":"option.locations[0].rate"},"y":{"input":"work.headcount"},"points":9})",
     io::answer_grid},
    {"flip", "How far each input may move before the verdict turns",
     "Reads bpo-flip/1 and writes bpo-flip-result/1.",
     R"({"schema":"bpo-flip/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}}})",
     io::answer_flip},
    {"compare", "Cases side by side, and why they differ",
     "Reads bpo-compare/1 with up to six cases and writes bpo-compare-result/1.",
     R"({"schema":"bpo-compare/1","cases":[{"name":"Jamaica","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}}},{"name":"Manila","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":60},"option":{"locations":[{"location":"PHL"}]}}}]})",
     io::answer_compare},
    {"models", "One case under every sourcing model", "Reads bpo-models/1 and writes bpo-models-result/1.",
     R"({"schema":"bpo-models/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}}})",
     io::answer_models},
    {"productivity", "What a paid hour turns out: in-house today, improved, at the provider",
     "Reads bpo-productivity/1 and writes bpo-productivity-result/1.",
     R"({"schema":"bpo-productivity/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}},"provider":{"rework":0.12}})",
     io::answer_productivity},
    {"quote", "Which cost lines a provider's quote leaves out, and what they are worth",
     "Reads bpo-quote/1, a case with the lines of a quote, and writes bpo-quote-result/1: what each line "
     "names, "
     "and every cost line of the case as quoted, left out or the client's own.",
     R"({"schema":"bpo-quote/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}},"lines":["Customer service agent: $12.50 per hour","Setup fee waived","Training not included"]})",
     io::answer_quote},
    {"staff", "How many people answer so many contacts so soon",
     "Reads bpo-staff/1 and writes bpo-staff-result/1: agents by interval for calls and chats, a backlog for "
     "e-mails, people and cost.",
     R"({"schema":"bpo-staff/1","client":{"home":"USA"},"work":{"volume":40000,"handle_minutes":6}})",
     io::answer_staff},
    {"fit", "A range read from past figures", "Reads bpo-fit/1 and writes bpo-fit-result/1.",
     R"({"schema":"bpo-fit/1","values":[0.22,0.25,0.26,0.27,0.29,0.31,0.31,0.34,0.41]})",
     [](std::string_view input, const Catalogue&) { return io::answer_fit(input); }},
    {"risk", "How sure a case is: a hundred thousand futures, and what drives them",
     "Reads bpo-risk/1, a case with ranges for inputs that are not known for certain, and writes "
     "bpo-risk-result/1. Inputs without a range of their own get the published one where they matter most.",
     R"({"schema":"bpo-risk/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}},"ranges":[{"input":"inhouse.attrition","low":0.2,"high":0.5}]})",
     io::answer_risk},
    {"where", "Which places suit a kind of work, and how firmly the first one stands",
     "Reads bpo-where/1 and writes bpo-where-result/1: what labour costs there with every part cited, hours "
     "shared "
     "with home, and how often each place is first over weightings.",
     R"({"schema":"bpo-where/1","home":"USA","function":"customer_service","home_hours":{"from":480,"to":1020},"criteria":[{"id":"cost","weight":0.3}]})",
     io::answer_where},
    {"score", "Candidates over criteria and weights, and how firmly the first one stands",
     "Reads bpo-score/1 and writes bpo-score-result/1.",
     R"({"schema":"bpo-score/1","candidates":[{"name":"Alpha","values":[{"criterion":"cost","value":8},{"criterion":"experience","value":5},{"criterion":"quality","low":5,"high":8}]},{"name":"Beta","values":[{"criterion":"cost","value":5},{"criterion":"experience","value":8},{"criterion":"quality","value":7}]}]})",
     [](std::string_view input, const Catalogue&) { return io::answer_score(input); }},
    {"timeline", "When the work goes live, and what a delay costs",
     "Reads bpo-timeline/1 (every input has a default) and writes bpo-timeline-result/1.",
     R"({"schema":"bpo-timeline/1","team":15,"target":9,"start":"2026-12-01","monthly_saving":80000,"currency":"USD"})",
     io::answer_timeline},
    {"workbook", "A savings case as sheets of live formulas",
     "Reads bpo-workbook/1 and writes bpo-workbook-result/1: the cells of every sheet, each with its formula "
     "and "
     "its value.",
     R"({"schema":"bpo-workbook/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"JAM"}]}}})",
     io::answer_workbook},
    {"market", "How big the market is, who says so, where it is going",
     "Reads bpo-market/1 (every input has a default) and writes bpo-market-result/1.",
     R"({"schema":"bpo-market/1","year":2025,"until":2033})", io::answer_market},
    {"project", "How a yearly series goes on, with intervals",
     "Reads bpo-project/1 and writes bpo-project-result/1; with --jsonl also lines {\"id\", \"values\": "
     "[...], "
     "\"horizon\"}, each answered with the forecast alone. A line that cannot be answered gets an error "
     "document "
     "with its id, the others go on, and the exit code is 2.",
     R"({"schema":"bpo-project/1","points":[{"year":2019,"value":30.3},{"year":2020,"value":29.9},{"year":2021,"value":32.5},{"year":2022,"value":35.4},{"year":2023,"value":38.1}],"horizon":5})",
     io::answer_project},
    {"claim", "Whether two sizes and a growth rate fit together",
     "Reads bpo-claim/1 and writes bpo-claim-result/1.",
     R"({"schema":"bpo-claim/1","start":{"year":2025,"low":328,"high":348},"end":{"year":2026,"low":384},"stated":{"low":0.09,"high":0.1}})",
     io::answer_claim},
    {"finance", "Measures of a series of cash flows, or the fourth of start, end, years and rate",
     "Reads bpo-finance/1 or bpo-growth/1 and writes the result of the same name.",
     R"({"schema":"bpo-finance/1","cashflows":[-1000,500,500,500],"rate":0.1})", finance},
    {"records", "The records behind ids, with their sources",
     "Reads bpo-records/1 and writes bpo-records-result/1.",
     R"({"schema":"bpo-records/1","ids":["gvr-bpo-2025"]})", io::answer_records},
    {"catalogue", "What can be chosen", "Reads bpo-catalogue/1 and writes bpo-catalogue-result/1.",
     R"({"schema":"bpo-catalogue/1","home":"USA","location":"JAM"})", io::answer_catalogue},
    {"schema", "JSON Schema of a document",
     "Takes a name instead of a document: roi, staff, goal, grid, flip, compare, models, productivity, "
     "quote, "
     "workbook, risk, fit, where, score, timeline, "
     "market, "
     "project, claim, finance, growth, records, catalogue.",
     "roi", schema},
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

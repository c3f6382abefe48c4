// documents_fuzz ROUNDS [SEED]: golden documents, mutated as text and as JSON, through every document
// function. An answer must be a JSON document of the expected schema or an error document, without a number
// that is not finite. Under the sanitizers of the asan preset it also finds what only they see. Prints the
// document that broke it.
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/fit_document.hpp"
#include "bpo/io/growth_document.hpp"
#include "bpo/io/json.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/io/productivity_document.hpp"
#include "bpo/io/project_document.hpp"
#include "bpo/io/quote_document.hpp"
#include "bpo/io/records_document.hpp"
#include "bpo/io/risk_document.hpp"
#include "bpo/io/roi_document.hpp"
#include "bpo/io/score_document.hpp"
#include "bpo/io/staff_document.hpp"
#include "bpo/io/timeline_document.hpp"
#include "bpo/io/where_document.hpp"
#include "bpo/io/workbook_document.hpp"
#include "support/support.hpp"

namespace {

using bpo::Catalogue;
using bpo::io::Json;
using Random = std::mt19937_64;

struct Target {
  const char* name;
  std::string (*answer)(std::string_view, const Catalogue&);
  std::vector<std::string> seeds;
  int share = 1;  ///< of the rounds, one in so many: answers that take long
};

std::string finance(std::string_view document, const Catalogue&) {
  return bpo::io::answer_finance(document);
}

std::string growth(std::string_view document, const Catalogue&) {
  return bpo::io::answer_growth(document);
}

std::string fit(std::string_view document, const Catalogue&) {
  return bpo::io::answer_fit(document);
}

std::string score(std::string_view document, const Catalogue&) {
  return bpo::io::answer_score(document);
}

std::string about(const char* schema, const char* question) {
  return std::string(R"({"schema":"bpo-)") + schema +
         R"(/1","case":{"schema":"bpo-roi/1","client":{"function":"customer_service","home":"USA"},"work":{"headcount":40},"option":{"locations":[{"location":"PHL"}]}})" +
         question + "}";
}

std::vector<Target> targets() {
  return {
      {"roi",
       bpo::io::answer_roi,
       {bpo::test::read_file("tests/golden/roi/e1.json"),
        R"({"schema":"bpo-roi/1","client":{"function":"legal","home":"GBR"},"work":{"volume":9},"option":{"sourcing_model":"managed_bpo","locations":[{"location":"PHL"},{"location":"IND"}]}})"}},
      {"market",
       bpo::io::answer_market,
       {R"({"schema":"bpo-market/1","scope":"all_bpo","year":2025,"until":2033,"growth":0.08,"exclude":["x"]})",
        R"({"schema":"bpo-market/1","method":"blend","history":{"points":[{"year":2023,"value":300},{"year":2024,"value":310},{"year":2025,"value":330}]},"history_weight":0.4,"scenario":"bear","levers":{"growth":0.02,"ai_volume":0.1},"basis":"real","inflation":0.02})",
        R"({"schema":"bpo-market/1","method":"ceiling","ceiling":900,"curve":"gompertz","year":2026,"until":2040,"roll_years":2})"}},
      {"project",
       bpo::io::answer_project,
       {R"({"schema":"bpo-project/1","points":[{"year":2017,"value":3},{"year":2019,"value":4},{"year":2020,"value":5},{"year":2021,"value":7},{"year":2022,"value":8},{"year":2023,"value":8.5},{"year":2024,"value":8.6}],"method":"gompertz","ceiling":10,"horizon":7})",
        R"({"id":"x","start_year":2001,"values":[3,4,5.5,4,0,-2],"horizon":6})"}},
      {"claim",
       bpo::io::answer_claim,
       {R"({"schema":"bpo-claim/1","start":{"year":2025,"low":328,"high":348},"end":{"year":2026,"low":384},"stated":{"low":0.09,"high":0.1}})",
        R"({"schema":"bpo-claim/1","text":"Valued at USD 328-348 billion in 2025, the BPO market reaches 384 bn by 2026 (FY26), a CAGR of 9-10 % over 2025\u20132026; \u20ac5m."})"}},
      {"finance", finance, {R"({"schema":"bpo-finance/1","cashflows":[-1000,2300,-1320],"rate":0.1})"}},
      {"growth", growth, {R"({"schema":"bpo-growth/1","start":348,"end":384,"years":1})"}},
      {"catalogue",
       bpo::io::answer_catalogue,
       {R"({"schema":"bpo-catalogue/1","home":"USA","location":"JAM"})"}},
      {"records", bpo::io::answer_records, {R"({"schema":"bpo-records/1","ids":["x","gvr-bpo-2025"]})"}},
      {"fit", fit, {R"({"schema":"bpo-fit/1","values":[0.22,0.25,0.26,0.27,0.29,0.31,0.31,0.34,0.41]})"}},
      {"staff",
       bpo::io::answer_staff,
       {R"({"schema":"bpo-staff/1","client":{"home":"USA"},"work":{"volume":40000,"handle_minutes":6}})"},
       10},
      {"productivity",
       bpo::io::answer_productivity,
       {about("productivity", R"(,"provider":{"rework":0.12})")},
       4},
      {"quote",
       bpo::io::answer_quote,
       {about(
            "quote",
            R"(,"lines":["Agent: US$12.50-14 per productive hour (excl. VAT), setup waived","Ramp | 3 weeks | 1.200,00 \u20ac/FTE/month","Training and travel are not included"])"),
        about(
            "quote",
            R"(,"text":"Rate card\n\u00a3450/FTE/month, no minimum; COLA 3 % p.a.\n\nNot included:\n- Overtime\n- Kosten f\u00fcr Schulung und Reisen\n")")},
       2},
      {"goal",
       bpo::io::answer_goal,
       {about("goal", R"(,"output":"saving_share","target":0.2,"input":"option.locations[0].rate")")},
       4},
      {"risk",
       bpo::io::answer_risk,
       {about("risk",
              R"(,"trials":8192,"ranges":[{"input":"inhouse.attrition","low":0.2,"high":0.5}],"seed":3)")},
       40},
      {"where",
       bpo::io::answer_where,
       {R"({"schema":"bpo-where/1","home":"USA","function":"customer_service","places":["JAM","IND","MAR"],"home_hours":{"from":480,"to":1020},"must_haves":["own_pay"],"least_shared_minutes":1,"criteria":[{"id":"cost","weight":0.3,"worst":30,"best":3}],"weighting":"any"})"},
       40},
      {"score",
       score,
       {R"({"schema":"bpo-score/1","criteria":[{"id":"a","weight":2,"worst":0,"best":5},{"id":"b","label":"B"},{"id":"c","weight":0}],"must_haves":["x"],"candidates":[{"name":"A","values":[{"criterion":"a","value":3},{"criterion":"b","low":2,"high":9}]},{"name":"B","values":[{"criterion":"a","value":1,"note":"n"}],"fails":["x"]},{"name":"C"}],"weighting":"ordered"})"},
       20},
      {"timeline",
       bpo::io::answer_timeline,
       {R"({"schema":"bpo-timeline/1","team":15,"large_tender":true,"steps":[{"id":"transition","low":1,"mode":3,"high":9,"overlap":0.2}],"target":9,"start":"2026-12-01","monthly_saving":80000,"currency":"USD"})"},
       20},
      {"workbook", bpo::io::answer_workbook, {about("workbook", "")}, 40},
  };
}

std::size_t below(Random& random, std::size_t limit) {
  return limit == 0 ? 0 : static_cast<std::size_t>(random() % limit);
}

Json odd_value(Random& random) {
  static const std::array<const char*, 18> kOdd{
      "0",           "-1",        "1e308",   "-1e308",
      "1e-320",      "0.1",       "119",     "1000",
      "null",        "true",      "\"\"",    "\"USA\"",
      "[]",          "{}",        "[1,2,3]", R"({"low":1,"mode":2,"high":3})",
      "\"\\u0000\"", "4294967296"};
  return Json::parse(kOdd[below(random, kOdd.size())]);
}

void mutate_value(Json& value, Random& random) {
  if (value.is_structured() && !value.empty() && below(random, 5) != 0) {
    auto member = value.begin();
    std::advance(member, static_cast<std::ptrdiff_t>(below(random, value.size())));
    if (below(random, 10) == 0) {
      value.erase(member);
    } else {
      mutate_value(*member, random);
    }
  } else if (value.is_number() && below(random, 2) == 0) {
    value = value.get<double>() * std::pow(10.0, static_cast<double>(below(random, 9)) - 4);
  } else {
    value = odd_value(random);
  }
}

std::string mutate_text(std::string text, Random& random) {
  for (std::size_t edits = 1 + below(random, 4); edits > 0 && !text.empty(); --edits) {
    const std::size_t at = below(random, text.size());
    switch (below(random, 3)) {
      case 0:
        text[at] = static_cast<char>(random() & 0xFFU);
        break;
      case 1:
        text.erase(at, 1 + below(random, 8));
        break;
      default:
        text.insert(at, text.substr(below(random, text.size()), below(random, 20)));
        break;
    }
  }
  return text;
}

std::string mutate(const std::string& seed, Random& random) {
  if (below(random, 4) == 0) return mutate_text(seed, random);
  Json document = Json::parse(seed);
  for (std::size_t edits = 1 + below(random, 3); edits > 0; --edits) mutate_value(document, random);
  return document.dump();
}

bool is_finite(const Json& value) {
  if (value.is_number_float()) return std::isfinite(value.get<double>());
  for (const Json& member : value) {
    if (member.is_structured() || member.is_number_float()) {
      if (!is_finite(member)) return false;
    }
  }
  return true;
}

bool answers_soundly(const Target& target, const std::string& document) {
  try {
    const Json answer = Json::parse(target.answer(document, bpo::test::catalogue()));
    const bool known = answer.is_object() && (answer.contains("schema") || answer.contains("mean"));
    return known && is_finite(answer);
  } catch (const std::exception& problem) {
    std::printf("%s\n", problem.what());
    return false;
  }
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 1000;
  Random random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1);
  int answered = 0;
  for (const Target& target : targets()) {
    for (int round = 0; round * target.share < rounds; ++round) {
      const std::string document = mutate(target.seeds[below(random, target.seeds.size())], random);
      if (!answers_soundly(target, document)) {
        std::printf("%s gives an unsound answer to: %s\n", target.name, document.c_str());
        return EXIT_FAILURE;
      }
      ++answered;
    }
  }
  std::printf("%d documents answered soundly\n", answered);
}

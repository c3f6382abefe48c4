#include "risk_reader.hpp"

#include <array>

#include "bpo/io/risk_document.hpp"
#include "case_fields.hpp"
#include "json_values.hpp"

namespace bpo::io {
namespace {

constexpr double kMostSeed = 4294967295;

constexpr std::array kFields{
    kCaseField,
    Field{.path = "ranges",
          .label = "Ranges",
          .kind = Kind::records,
          .min_items = 0,
          .max_items = 64,
          .help = "Inputs that are not known for certain, one entry each; numbers of the case that are given "
                  "as ranges need none."},
    Field{.path = "ranges[].input",
          .label = "Input",
          .kind = Kind::text,
          .required = true,
          .help = "Path of the number, inhouse.salary."},
    Field{.path = "ranges[].low", .label = "Low", .help = "Low end; in the input's own unit."},
    Field{.path = "ranges[].mode",
          .label = "Most likely",
          .help = "The most likely value; the case's unless given."},
    Field{.path = "ranges[].high", .label = "High", .help = "High end."},
    Field{.path = "ranges[].distribution",
          .label = "Distribution",
          .kind = Kind::choice,
          .choices = "pert|triangular|normal|lognormal",
          .help = "pert unless given. Normal takes the ends as P5 and P95, lognormal as P10 and P90."},
    Field{.path = "ranges[].kind",
          .label = "What the ends are",
          .kind = Kind::choice,
          .choices = "minmax|p10p90",
          .help = "minmax: nothing lies outside; p10p90: one in ten lies outside on each side."},
    Field{.path = "ranges[].held",
          .label = "Held",
          .kind = Kind::flag,
          .help = "Keep the input at its value, whatever range was published."},
    Field{.path = "published",
          .label = "Published ranges",
          .kind = Kind::flag,
          .help = "Also draw the twelve inputs with a published range that move the NPV most; on unless "
                  "switched off."},
    Field{.path = "correlations",
          .label = "Correlations",
          .kind = Kind::records,
          .min_items = 0,
          .max_items = 60,
          .help = "Inputs that move together; the case's, else the published ones, unless given."},
    Field{.path = "correlations[].first",
          .label = "One input",
          .kind = Kind::text,
          .required = true,
          .help = "Its path, or overrun."},
    Field{.path = "correlations[].second",
          .label = "Another",
          .kind = Kind::text,
          .required = true,
          .help = "Its path, or overrun."},
    Field{.path = "correlations[].rank",
          .label = "Rank correlation",
          .low = -1,
          .high = 1,
          .required = true,
          .help = "Spearman's rank correlation."},
    Field{.path = "events",
          .label = "Events",
          .kind = Kind::flag,
          .help = "Draw the events of the case, else a breach and an early end as published; on unless "
                  "switched off."},
    Field{.path = "currency_paths",
          .label = "Currencies",
          .kind = Kind::flag,
          .help = "Let the provider's currency wander around its drift; on unless switched off."},
    Field{.path = "overrun",
          .label = "Overrun of the move",
          .kind = Kind::flag,
          .help = "Let the move take longer in some futures; on unless switched off."},
    Field{.path = "overrun_probability",
          .label = "Chance of an overrun",
          .low = 0,
          .high = 1,
          .help = "As published unless given."},
    Field{.path = "overrun_factor",
          .label = "Overrun",
          .unit = "fraction of the plan",
          .low = 0,
          .high = 3,
          .help = "How much longer each stage takes; 0.3 unless given, the least that is counted as an "
                  "overrun."},
    Field{.path = "transition.low",
          .label = "Shortest move",
          .unit = "months",
          .low = 0,
          .high = 60,
          .help =
              "Transfer and parallel run together, from a plan; needs all three, and then stands in place "
              "of an overrun."},
    Field{.path = "transition.mode",
          .label = "Most likely move",
          .unit = "months",
          .low = 0,
          .high = 60,
          .above_low = true,
          .help =
              "The waves of the case are those of this length; in other futures they are longer or shorter "
              "in proportion."},
    Field{.path = "transition.high",
          .label = "Longest move",
          .unit = "months",
          .low = 0,
          .high = 60,
          .above_low = true,
          .help = "The draws between follow a PERT distribution."},
    Field{.path = "trials",
          .label = "Trials",
          .kind = Kind::integer,
          .low = risk::kLeastTrials,
          .high = risk::kMostTrials,
          .help = "Simulated futures, 100,000 unless given; rounded up to whole rounds of 8,192."},
    Field{.path = "seed",
          .label = "Seed",
          .kind = Kind::integer,
          .low = 0,
          .high = kMostSeed,
          .help = "The same seed gives the same futures; 1 unless given."},
    Field{.path = "sampling",
          .label = "Sampling",
          .kind = Kind::choice,
          .choices = "sobol|philox",
          .help = "Scrambled Sobol' points, which need fewer trials, or independent random numbers."},
};

bool flag_at(const Json& object, const char* name, bool otherwise) {
  return object.contains(name) ? object[name].get<bool>() : otherwise;
}

std::string place(std::string_view list, std::size_t index) {
  return std::string(list) + "[" + std::to_string(index) + "]";
}

}  // namespace

std::span<const Field> risk_fields() {
  return kFields;
}

risk::Request read_risk_request(const Json& document) {
  risk::Request request;
  if (document.contains("ranges")) {
    for (const Json& range : document["ranges"]) {
      request.ranges.push_back({.path = text_at(range, "input"),
                                .low = number_at(range, "low"),
                                .mode = number_at(range, "mode"),
                                .high = number_at(range, "high"),
                                .distribution = text_at(range, "distribution"),
                                .kind = text_at(range, "kind"),
                                .held = flag_at(range, "held", false),
                                .at = place("ranges", request.ranges.size())});
    }
  }
  if (document.contains("correlations")) {
    for (const Json& pair : document["correlations"]) {
      request.correlations.push_back({.first = text_at(pair, "first"),
                                      .second = text_at(pair, "second"),
                                      .rank = *number_at(pair, "rank"),
                                      .at = place("correlations", request.correlations.size())});
    }
  }
  request.published = flag_at(document, "published", true);
  request.events = flag_at(document, "events", true);
  request.currency_paths = flag_at(document, "currency_paths", true);
  request.overrun = flag_at(document, "overrun", true);
  request.overrun_probability = number_at(document, "overrun_probability");
  request.overrun_factor = number_at(document, "overrun_factor");
  if (document.contains("transition")) {
    const Json& transition = document["transition"];
    request.transition = {.path = "transition",
                          .low = number_at(transition, "low"),
                          .mode = number_at(transition, "mode"),
                          .high = number_at(transition, "high"),
                          .at = "transition"};
  }
  request.trials = static_cast<std::size_t>(number_at(document, "trials").value_or(100'000));
  request.seed = static_cast<std::uint32_t>(number_at(document, "seed").value_or(1));
  if (text_at(document, "sampling") == "philox") request.sampling = risk::Sampling::philox;
  return request;
}

}  // namespace bpo::io

#include "bpo/io/timeline_document.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "bpo/decision/timeline.hpp"
#include "bpo/io/document.hpp"
#include "bpo/stats/normal.hpp"
#include "calendar.hpp"
#include "decision_fields.hpp"
#include "field_checker.hpp"
#include "json_text.hpp"

namespace bpo::io {
namespace {

using decision::Moment;
using decision::MoveSize;
using decision::Step;
using decision::Timeline;

constexpr double kLongestStep = 120;
constexpr double kMostPeople = 100'000;
constexpr double kLargestSaving = 1e12;
constexpr double kUsualTeam = 40;
constexpr int kCurvePoints = 61;
constexpr std::string_view kStepIds = "define|select|negotiate|select_negotiate|transition|stabilise";

// clang-format off: a table, one input a block
constexpr std::array kFields{
    Field{.path = "team",
          .label = "People whose work moves",
          .low = 0,
          .high = kMostPeople,
          .above_low = true,
          .group = "Move",
          .depth = "quick",
          .help = "Up to 20 make a small move; 40 unless given."},
    Field{.path = "countries",
          .label = "Countries it moves from or to",
          .kind = Kind::integer,
          .low = 1,
          .high = 100,
          .group = "Move",
          .depth = "standard",
          .help = "More than one makes the longest moves; 1 unless given."},
    Field{.path = "size",
          .label = "Size of the move",
          .kind = Kind::choice,
          .choices = "small|large|several_countries",
          .group = "Move",
          .depth = "expert",
          .help = "How long the move takes at most; by people and countries unless given."},
    Field{.path = "large_tender",
          .label = "Large tender",
          .kind = Kind::flag,
          .group = "Move",
          .depth = "standard",
          .help =
              "Selecting and negotiating then are one step of 5 to 12 months, as published for large deals."},
    Field{.path = "steps",
          .label = "Steps",
          .kind = Kind::records,
          .max_items = 6,
          .group = "Steps",
          .depth = "standard",
          .help = "Numbers of your own for some of the steps."},
    Field{.path = "steps[].id",
          .label = "Step",
          .kind = Kind::choice,
          .choices = kStepIds,
          .required = true,
          .help = "Which step."},
    Field{.path = "steps[].low",
          .label = "At least",
          .unit = "months",
          .low = 0,
          .high = kLongestStep,
          .help = "The shortest it could take."},
    Field{.path = "steps[].mode",
          .label = "Most likely",
          .unit = "months",
          .low = 0,
          .high = kLongestStep,
          .help = "What it takes most likely."},
    Field{.path = "steps[].high",
          .label = "At most",
          .unit = "months",
          .low = 0,
          .high = kLongestStep,
          .help = "The longest it could take."},
    Field{.path = "steps[].overlap",
          .label = "Starts early",
          .unit = "fraction of the step before",
          .low = 0,
          .high = 0.5,
          .help = "How much of the step before is still to do when this one starts; 0 unless given."},
    Field{.path = "target",
          .label = "Go live within",
          .unit = "months",
          .low = 0,
          .high = 5 * kLongestStep,
          .group = "Target",
          .depth = "quick",
          .help = "Months from the start by which the work is to be live."},
    Field{.path = "start",
          .label = "Start",
          .kind = Kind::text,
          .group = "Target",
          .depth = "quick",
          .help = "The day the first step starts, 2026-12-01; gives the steps their dates."},
    Field{.path = "monthly_saving",
          .label = "Steady saving",
          .unit = "money a month",
          .low = -kLargestSaving,
          .high = kLargestSaving,
          .group = "Target",
          .depth = "standard",
          .help = "What a month of the running contract saves: what every month of delay costs."},
    Field{.path = "currency",
          .label = "Currency",
          .kind = Kind::text,
          .group = "Target",
          .depth = "expert",
          .help = "Of the saving, USD; comes back with the answer."},
    kSeedField,
};
// clang-format on

struct Question {
  MoveSize size = MoveSize::large;
  std::vector<Step> steps;
  std::vector<bool> given;  ///< has numbers of the reader's
  std::optional<double> target, monthly_saving;
  std::optional<std::chrono::sys_days> start;
  std::string currency;
  std::uint32_t seed = 1;
};

MoveSize read_size(const Json& document) {
  const std::string name = text_at(document, "size");
  for (const MoveSize size : {MoveSize::small, MoveSize::large, MoveSize::several_countries}) {
    if (name == decision::wire_name(size)) return size;
  }
  return decision::size_of_move(number_at(document, "team").value_or(kUsualTeam),
                                static_cast<int>(number_at(document, "countries").value_or(1)));
}

/// A step's numbers, those that are left out as usual but not beyond the given ones.
void read_step(const Json& given, const std::string& at, Question& question, Errors& errors) {
  const std::string id = text_at(given, "id");
  const auto found = std::find_if(question.steps.begin(), question.steps.end(),
                                  [&](const Step& step) { return step.id == id; });
  if (found == question.steps.end()) {
    errors.push_back({ErrorCode::not_allowed, at + ".id", "is not a step of this engagement",
                      quoted(given["id"]),
                      "select and negotiate are one step with a large tender and two without"});
    return;
  }
  Step& step = *found;
  const auto low = number_at(given, "low");
  const auto mode = number_at(given, "mode");
  const auto high = number_at(given, "high");
  step.overlap = number_at(given, "overlap").value_or(0);
  if (!low && !mode && !high) return;
  question.given[static_cast<std::size_t>(found - question.steps.begin())] = true;
  if (mode) {
    step.mode = *mode;
  } else {
    step.mode =
        std::clamp(step.mode, low.value_or(step.low), std::max(low.value_or(0), high.value_or(step.high)));
  }
  step.low = low.value_or(std::min(step.low, step.mode));
  step.high = high.value_or(std::max(step.high, step.mode));
  if (step.low > step.mode) {
    errors.push_back({ErrorCode::not_allowed, at + ".low", "must not be above the most likely",
                      number_text(step.low), "at most " + number_text(step.mode)});
  }
  if (step.high < step.mode) {
    errors.push_back({ErrorCode::not_allowed, at + ".high", "must not be below the most likely",
                      number_text(step.high), "at least " + number_text(step.mode)});
  }
}

Result<Question> read_timeline(std::string_view text) {
  const Result<Json> read = read_document(text, "bpo-timeline/1", kFields);
  if (!read) return read.errors();
  const Json& document = read.value();
  Errors errors;
  Question question{.size = read_size(document)};
  question.steps = decision::usual_steps(question.size, document.value("large_tender", false));
  question.given.resize(question.steps.size());
  std::size_t index = 0;
  for (const Json& given : document.contains("steps") ? document["steps"] : Json::array())
    read_step(given, "steps[" + std::to_string(index++) + "]", question, errors);
  question.target = number_at(document, "target");
  question.monthly_saving = number_at(document, "monthly_saving");
  question.currency = text_at(document, "currency");
  question.seed = static_cast<std::uint32_t>(number_at(document, "seed").value_or(1));
  if (document.contains("start")) {
    question.start = read_day(text_at(document, "start"));
    if (!question.start) {
      errors.push_back({ErrorCode::not_allowed, "start", "must be a day", quoted(document["start"]),
                        "a day of 1900 to 2200, as 2026-12-01"});
    }
  }
  if (!errors.empty()) return errors;
  return question;
}

const Fact* fact_behind(const Catalogue& catalogue, std::string_view step) {
  const std::string_view parameter = step == "transition"         ? "transition_months"
                                     : step == "select_negotiate" ? "contracting_months"
                                                                  : "";
  for (const Fact& fact : catalogue.facts) {
    if (!parameter.empty() && fact.parameter == parameter) return &fact;
  }
  return nullptr;
}

class Writer {
 public:
  Writer(const Question& question, const Timeline& line, const Catalogue& catalogue)
      : question_(question), line_(line), catalogue_(catalogue) {}

  std::string run() {
    out_.object().member("schema", "bpo-timeline-result/1");
    out_.member("size", decision::wire_name(question_.size));
    steps();
    go_live();
    target();
    normal();
    delay();
    published();
    return out_.end().text();
  }

 private:
  void moment(std::string_view key, const Moment& at) {
    out_.object(key).member("mean", at.mean).member("p50", at.p50).member("p80", at.p80).end();
  }

  void date(std::string_view key, double months) {
    if (question_.start) out_.member(key, write_day(months_after(*question_.start, months)));
  }

  void basis(std::size_t i) {
    const Step& step = question_.steps[i];
    const Fact* fact = question_.given[i] ? nullptr : fact_behind(catalogue_, step.id);
    if (question_.given[i]) {
      out_.member("basis", "your own numbers").member("confidence", "given");
    } else if (step.id == "transition") {
      out_.member("basis",
                  "the published range of 3 to 24 months, narrowed by judgement to a move of this size");
      out_.member("confidence", "judgement");
    } else if (step.id == "select_negotiate") {
      out_.member("basis", "published for large deals").member("confidence", "primary");
    } else {
      out_.member("basis", "judgement for deals of middling size").member("confidence", "judgement");
    }
    fact != nullptr ? out_.member("fact", fact->id).member("source", fact->source)
                    : out_.name("fact").null().name("source").null();
  }

  void steps() {
    out_.array("steps");
    for (std::size_t i = 0; i < question_.steps.size(); ++i) {
      const Step& step = question_.steps[i];
      const Moment& start = line_.starts[i];
      const Moment& end = line_.ends[i];
      out_.object().member("id", step.id).member("label", step.label);
      out_.member("low", step.low).member("mode", step.mode).member("high", step.high);
      out_.member("overlap", step.overlap).member("before_go_live", step.before_go_live);
      basis(i);
      moment("start", start);
      moment("end", end);
      date("start_date", start.mean);
      date("end_date", end.mean);
      date("end_date_p80", end.p80);
      out_.end();
    }
    out_.object().member("id", "monitor").member("label", "Monitor and improve");
    out_.name("low").null().name("mode").null().name("high").null();
    out_.member("overlap", 0).member("before_go_live", false);
    out_.member("basis", "goes on to the end of the contract").member("confidence", "judgement");
    out_.name("fact").null().name("source").null();
    moment("start", line_.ends.back());
    out_.name("end").null();
    date("start_date", line_.ends.back().mean);
    out_.end().end();
  }

  /// P(go-live <= month) from the first draw to the last.
  void curve() {
    const std::vector<double>& draws = line_.go_lives;
    const double from = draws.front();
    const double width = (draws.back() - from) / (kCurvePoints - 1);
    std::vector<double> months, shares;
    for (int i = 0; i < kCurvePoints; ++i) {
      const double month = i + 1 < kCurvePoints ? from + width * i : draws.back();
      const auto until = std::upper_bound(draws.begin(), draws.end(), month) - draws.begin();
      months.push_back(month);
      shares.push_back(static_cast<double>(until) / static_cast<double>(draws.size()));
    }
    out_.object("distribution").member("months", months).member("share", shares).end();
  }

  void go_live() {
    const Moment& at = line_.go_live;
    out_.object("go_live").member("mean", at.mean).member("sd", at.sd);
    out_.member("p10", at.p10).member("p50", at.p50).member("p80", at.p80).member("p90", at.p90);
    date("date_p10", at.p10);
    date("date_p50", at.p50);
    date("date_p80", at.p80);
    date("date_p90", at.p90);
    curve();
    out_.object("sampling").member("draws", static_cast<double>(line_.go_lives.size()));
    out_.member("seed", static_cast<double>(question_.seed)).end().end();
  }

  void target() {
    if (!question_.target) {
      out_.name("target").null();
      return;
    }
    const decision::Estimate in_time = decision::probability_by(line_, *question_.target);
    out_.object("target").member("months", *question_.target);
    date("date", *question_.target);
    out_.member("probability", in_time.value).member("error", in_time.error);
    out_.member("normal", decision::probability_by(line_.approximation, *question_.target)).end();
  }

  /// The textbook's figures: means and variances added up.
  void normal() {
    const double sd = std::sqrt(line_.approximation.variance);
    const auto distribution = stats::Normal::make(line_.approximation.mean, sd);
    out_.object("normal").member("mean", line_.approximation.mean).member("sd", sd);
    out_.member("p80", distribution ? distribution.value().quantile(0.8).value() : line_.approximation.mean);
    out_.end();
  }

  void delay() {
    if (!question_.monthly_saving) {
      out_.name("delay").null();
      return;
    }
    // Without a target, against the plan: the most likely durations, one after the other.
    const double target = question_.target.value_or(planned());
    const decision::Estimate late = decision::expected_delay(line_, target);
    const double late_p80 = std::max(0.0, line_.go_live.p80 - target);
    const double saving = *question_.monthly_saving;
    out_.object("delay").member("after_months", target).member("monthly_saving", saving);
    out_.member("currency", question_.currency);
    out_.member("expected_months", late.value).member("error_months", late.error);
    out_.member("expected_cost", saving * late.value);
    out_.member("p80_months", late_p80).member("p80_cost", saving * late_p80).end();
  }

  double planned() const {
    double end = 0, before = 0;
    for (const Step& step : question_.steps) {
      if (!step.before_go_live) continue;
      end = std::max(end, end - step.overlap * before + step.mode);
      before = step.mode;
    }
    return end;
  }

  void published() {
    out_.array("published");
    for (const Adoption& row : catalogue_.adoption) {
      if (row.topic != "implementation time" || row.unit != "months") continue;
      out_.object().member("id", row.id).member("metric", row.metric).member("population", row.population);
      row.low ? out_.member("low", *row.low) : out_.name("low").null();
      row.high ? out_.member("high", *row.high) : out_.name("high").null();
      row.value ? out_.member("value", *row.value) : out_.name("value").null();
      out_.member("publisher", row.publisher).member("source", row.source);
      out_.member("confidence", row.confidence).end();
    }
    out_.end();
  }

  JsonText out_;
  const Question& question_;
  const Timeline& line_;
  const Catalogue& catalogue_;
};

}  // namespace

std::span<const Field> timeline_fields() {
  return kFields;
}

std::string answer_timeline(std::string_view text, const Catalogue& catalogue) {
  const auto question = read_timeline(text);
  if (!question) return error_document(question.errors());
  const auto line = decision::timeline(question.value().steps, question.value().seed);
  if (!line) return error_document(line.errors());
  return Writer(question.value(), line.value(), catalogue).run();
}

}  // namespace bpo::io

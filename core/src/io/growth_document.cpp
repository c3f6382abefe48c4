#include "bpo/io/growth_document.hpp"

#include <array>

#include "bpo/finance/growth.hpp"
#include "bpo/io/document.hpp"
#include "json_values.hpp"
#include "measure_json.hpp"

namespace bpo::io {
namespace {

constexpr double kLargestValue = 1e15;

// clang-format off: a table, one input a block
constexpr std::array kGrowthFields{
    Field{.path = "start",
          .label = "Start value",
          .low = 0,
          .high = kLargestValue,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "The value in the first year."},
    Field{.path = "end",
          .label = "End value",
          .low = 0,
          .high = kLargestValue,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "The value in the last year, in the unit of the start value."},
    Field{.path = "years",
          .label = "Years between",
          .unit = "years",
          .low = 0,
          .high = 1000,
          .above_low = true,
          .group = "Growth",
          .depth = "quick",
          .help = "From the first year to the last: 8 from 2025 to 2033."},
    Field{.path = "rate",
          .label = "Growth rate",
          .unit = "fraction a year",
          .low = -1,
          .high = 100,
          .above_low = true,
          .usual_low = -0.2,
          .usual_high = 0.3,
          .group = "Growth",
          .depth = "quick",
          .help = "Compound growth: 0.05 is 5 % a year."},
};
// clang-format on

/// The equation with its letter, and the letter on its own: "348 x (1 + g)^1 = 384, so g = 384/348 - 1".
std::string sum_in_words(const finance::GrowthAnswer& answer) {
  using finance::GrowthTerm;
  const auto text = [&](GrowthTerm term, double value, const char* letter) {
    return answer.solved == term ? std::string(letter) : number_text(value);
  };
  const std::string start = text(GrowthTerm::start, answer.start, "s");
  const std::string end = text(GrowthTerm::end, answer.end, "e");
  const std::string years = text(GrowthTerm::years, answer.years, "n");
  const std::string rate = text(GrowthTerm::rate, answer.rate, "g");
  const std::string growth = rate.front() == '-' ? "(1 - " + rate.substr(1) + ")" : "(1 + " + rate + ")";
  const std::string equation = start + " x " + growth + "^" + years + " = " + end + ", so ";
  switch (answer.solved) {
    case GrowthTerm::start:
      return equation + "s = " + end + " / " + growth + "^" + years;
    case GrowthTerm::end:
      return equation + "e = " + start + " x " + growth + "^" + years;
    case GrowthTerm::years:
      return equation + "n = ln(" + end + "/" + start + ") / ln" + growth;
    case GrowthTerm::rate:
      break;
  }
  const std::string ratio = end + "/" + start;
  return equation + "g = " + (answer.years == 1.0 ? ratio : "(" + ratio + ")^(1/" + years + ")") + " - 1";
}

}  // namespace

std::span<const Field> growth_fields() {
  return kGrowthFields;
}

std::string answer_growth(std::string_view text) {
  const Result<Json> read = read_document(text, "bpo-growth/1", kGrowthFields);
  if (!read) return error_document(read.errors());
  const Json& document = read.value();
  const auto solved = finance::solve_growth({.start = number_at(document, "start"),
                                             .end = number_at(document, "end"),
                                             .years = number_at(document, "years"),
                                             .rate = number_at(document, "rate")});
  if (!solved) return error_document(solved.errors());
  const finance::GrowthAnswer& answer = solved.value();
  const auto optional_years = [](const std::optional<double>& years, std::string_view reason) {
    return years ? measure(*years, "years") : undefined("years", reason);
  };
  return Json{{"schema", "bpo-growth-result/1"},
              {"solved", finance::wire_name(answer.solved)},
              {"start", number(answer.start)},
              {"end", number(answer.end)},
              {"years", number(answer.years)},
              {"rate", number(answer.rate)},
              {"doubling_time", optional_years(answer.doubling_years, "never: it does not grow")},
              {"halving_time", optional_years(answer.halving_years, "never: it does not shrink")},
              {"sum", sum_in_words(answer)}}
      .dump();
}

}  // namespace bpo::io

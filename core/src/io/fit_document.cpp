#include "bpo/io/fit_document.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "bpo/io/document.hpp"
#include "bpo/stats/quantile.hpp"
#include "bpo/stats/range_fit.hpp"

namespace bpo::io {
namespace {

constexpr int kMostFigures = 10'000;
constexpr double kLargestFigure = 1e15;

/// Points of the density, from the 1st to the 99th of a hundred.
constexpr int kDensityPoints = 33;

constexpr std::array kFitFields{
    Field{.path = "values",
          .label = "Past figures",
          .kind = Kind::numbers,
          .low = -kLargestFigure,
          .high = kLargestFigure,
          .min_items = static_cast<int>(stats::kLeastFitted),
          .max_items = kMostFigures,
          .required = true,
          .group = "Figures",
          .depth = "quick",
          .help = "What the input was in the past, in its own unit; in any order."},
};

Json fit_json(const stats::FittedRange& fit) {
  const stats::Range& range = fit.range;
  return {{"distribution", wire_name(range.shape)},
          {"kind", wire_name(range.kind)},
          {"low", number(range.low)},
          {"mode", number(range.mode)},
          {"high", number(range.high)},
          {"distance", number(fit.distance)}};
}

Json density_json(const stats::Range& range) {
  const auto distribution = stats::RangeDistribution::make(range);
  Json x = Json::array();
  Json y = Json::array();
  if (distribution) {
    const double from = distribution.value().quantile(0.01).value();
    const double to = distribution.value().quantile(0.99).value();
    for (int i = 0; i < kDensityPoints; ++i) {
      const double at = from + (to - from) * i / (kDensityPoints - 1);
      x.push_back(number(at));
      y.push_back(number(distribution.value().pdf(at)));
    }
  }
  return {{"x", x}, {"y", y}};
}

}  // namespace

std::span<const Field> fit_fields() {
  return kFitFields;
}

std::string answer_fit(std::string_view text) {
  const Result<Json> read = read_document(text, "bpo-fit/1", kFitFields);
  if (!read) return error_document(read.errors());
  const auto values = read.value()["values"].get<std::vector<double>>();
  const auto fits = stats::fit_ranges(values);
  if (!fits) return error_document(fits.errors());
  Json ranges = Json::array();
  for (const stats::FittedRange& fit : fits.value()) ranges.push_back(fit_json(fit));
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  return Json{{"schema", "bpo-fit-result/1"},
              {"count", values.size()},
              {"least", number(*least)},
              {"most", number(*most)},
              {"median", number(stats::median(values).value())},
              {"fits", ranges},
              {"density", density_json(fits.value().front().range)}}
      .dump();
}

}  // namespace bpo::io

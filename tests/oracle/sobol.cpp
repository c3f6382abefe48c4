#include "bpo/stats/sobol.hpp"

#include <boost/random/detail/sobol_table.hpp>
#include <cmath>

#include "../support/sensitivity_models.hpp"
#include "functions.hpp"

namespace bpo::oracle {
namespace {

using namespace bpo::stats;
using Directions = std::vector<std::uint32_t>;

constexpr std::size_t kBits = 32;

/// The cases go beyond the dimensions the core carries: there by the core's recurrence from Boost's table of
/// the same numbers.
Result<Directions> directions(double dimension) {
  using Table = boost::random::detail::qrng_tables::sobol;
  const bool is_whole = dimension == std::floor(dimension);
  if (!is_whole || dimension < 1.0 || dimension > Table::max_dimension) return sobol_direction_integers(0U);
  if (dimension <= kSobolDimensions) return sobol_direction_integers(static_cast<std::uint32_t>(dimension));
  const auto row = static_cast<std::size_t>(dimension) - 2;
  const std::uint32_t polynomial = Table::polynomial(row);
  std::vector<std::uint16_t> initial;
  for (std::size_t i = 0; (polynomial >> (i + 1)) != 0; ++i) initial.push_back(Table::minit(row, i));
  return sobol_direction_integers(polynomial, initial);
}

/// The points start, ..., start + count - 1 in the dimensions named, one list for each point.
Result<Json> points(const std::vector<double>& dimension_numbers, double start, double count) {
  std::vector<Directions> all;
  for (const double dimension : dimension_numbers) {
    auto one = directions(dimension);
    if (!one) return one.errors();
    all.push_back(std::move(one).value());
  }
  if (!(start >= 0.0) || !(count >= 0.0) || start + count > 4294967296.0)
    return Error{ErrorCode::out_of_range, "start", "must leave all points below 2^32", "", "0 to 2^32"};
  const auto sequence = SobolSequence::make(std::move(all));
  if (!sequence) return sequence.errors();
  Json list = Json::array();
  for (double i = 0.0; i < count; i += 1.0) list.push_back(Json::array());
  std::vector<double> column(list.size());
  for (std::uint32_t d = 0; d < sequence.value().dimensions(); ++d) {
    sequence.value().coordinates(static_cast<std::uint64_t>(start), d, column);
    for (std::size_t i = 0; i < column.size(); ++i) list[i].push_back(column[i]);
  }
  return list;
}

std::vector<double> first_dimensions(double count) {
  std::vector<double> numbers;
  for (double d = 1.0; d <= count; d += 1.0) numbers.push_back(d);
  return numbers;
}

Result<Json> coordinates(const Json& in) {
  const auto list = points(numbers(in, "dimension_numbers"), number(in, "index"), 1.0);
  if (!list) return list.errors();
  return list.value()[0];
}

Result<Json> direction_integers(const Json& in) {
  auto all = directions(number(in, "dimension"));
  if (!all) return all.errors();
  const double count = number(in, "count", kBits);
  if (number(in, "bits", kBits) != kBits || !(count >= 0.0) || count > kBits)
    return Error{ErrorCode::not_allowed, "bits", "must be 32, and count at most that", "", "32"};
  Json list = Json::array();
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) list.push_back(all.value()[i]);
  return list;
}

Result<Json> g_function_mean(const Json& in) {
  const std::vector<double> a = numbers(in, "a");
  const auto list =
      points(first_dimensions(static_cast<double>(a.size())), number(in, "start", 0.0), number(in, "points"));
  if (!list) return list.errors();
  double sum = 0.0;
  for (const Json& point : list.value()) sum += test::g_function(point.get<std::vector<double>>(), a);
  return Json(sum / static_cast<double>(list.value().size()));
}

Json as_object(const test::Indices& indices) {
  Json second = Json::object();
  for (std::size_t i = 0; i < indices.first.size(); ++i) {
    for (std::size_t j = i + 1; j < indices.first.size(); ++j)
      second[std::to_string(i + 1) + "," + std::to_string(j + 1)] = indices.second[i][j];
  }
  return {{"mean", indices.mean},
          {"variance", indices.variance},
          {"S1", indices.first},
          {"ST", indices.total},
          {"S2", second}};
}

Result<Json> analytic_indices(const Json& in) {
  const std::string function = in.value("function", "");
  if (function == "ishigami") return as_object(test::ishigami_indices(number(in, "a"), number(in, "b")));
  if (function == "linear") {
    const std::vector<double> coefficients = numbers(in, "coefficients");
    std::vector<double> sd = numbers(in, "sd");
    if (sd.empty()) sd.assign(coefficients.size(), 1.0);
    if (sd.size() == coefficients.size()) return as_object(test::linear_indices(coefficients, sd));
  } else if (in.contains("a") && in.at("a").is_array()) {
    return as_object(test::g_function_indices(numbers(in, "a")));
  }
  return Error{ErrorCode::not_allowed, "function", "must be ishigami, g-function or linear", "", ""};
}

}  // namespace

void add_sobol(Functions& functions) {
  functions["sobol_points"] = [](const Json& in) {
    return points(first_dimensions(number(in, "dimensions")), number(in, "start", 0.0), number(in, "count"));
  };
  functions["sobol_coordinates"] = coordinates;
  functions["sobol_direction_integers"] = direction_integers;
  functions["qmc_mean_of_g_function"] = g_function_mean;
  functions["sobol_indices_analytic"] = analytic_indices;
}

}  // namespace bpo::oracle

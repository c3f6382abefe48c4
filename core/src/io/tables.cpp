#include "bpo/io/tables.hpp"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

/// A member of a record and where it goes.
template <typename Row>
struct Column {
  const char* name;
  std::variant<std::string Row::*, double Row::*, int Row::*, bool Row::*, std::optional<double> Row::*,
               std::optional<int> Row::*>
      member;
};

constexpr Column<Source> kSource[] = {{"id", &Source::id},       {"type", &Source::type},
                                      {"title", &Source::title}, {"publisher", &Source::publisher},
                                      {"URL", &Source::url},     {"license", &Source::license},
                                      {"use", &Source::use},     {"note", &Source::note}};
constexpr Column<Fact> kFact[] = {{"id", &Fact::id},
                                  {"parameter", &Fact::parameter},
                                  {"function", &Fact::function},
                                  {"location", &Fact::location},
                                  {"applies_to", &Fact::applies_to},
                                  {"unit", &Fact::unit},
                                  {"distribution", &Fact::distribution},
                                  {"low", &Fact::low},
                                  {"mode", &Fact::mode},
                                  {"high", &Fact::high},
                                  {"source", &Fact::source},
                                  {"kind", &Fact::kind},
                                  {"confidence", &Fact::confidence},
                                  {"note", &Fact::note}};
constexpr Column<Occupation> kOccupation[] = {{"id", &Occupation::id},
                                              {"function", &Occupation::function},
                                              {"country", &Occupation::country},
                                              {"occupation_code", &Occupation::code},
                                              {"occupation", &Occupation::name},
                                              {"currency", &Occupation::currency},
                                              {"year", &Occupation::year},
                                              {"annual_median", &Occupation::annual_median},
                                              {"annual_mean", &Occupation::annual_mean},
                                              {"p10", &Occupation::p10},
                                              {"p25", &Occupation::p25},
                                              {"p75", &Occupation::p75},
                                              {"p90", &Occupation::p90},
                                              {"employment", &Occupation::employment},
                                              {"source", &Occupation::source},
                                              {"kind", &Occupation::kind},
                                              {"confidence", &Occupation::confidence}};
constexpr Column<Location> kLocation[] = {{"id", &Location::id},
                                          {"iso2", &Location::iso2},
                                          {"name", &Location::name},
                                          {"region", &Location::region},
                                          {"role", &Location::role},
                                          {"city", &Location::city},
                                          {"time_zone", &Location::time_zone},
                                          {"source", &Location::source},
                                          {"utc_offset_jan", &Location::utc_offset_jan},
                                          {"utc_offset_jul", &Location::utc_offset_jul},
                                          {"time_rule", &Location::time_rule},
                                          {"languages", &Location::languages},
                                          {"english", &Location::english},
                                          {"eu_adequacy", &Location::eu_adequacy},
                                          {"lat", &Location::lat},
                                          {"lon", &Location::lon}};
constexpr Column<Indicator> kIndicator[] = {{"id", &Indicator::id},
                                            {"country", &Indicator::country},
                                            {"indicator", &Indicator::indicator},
                                            {"function", &Indicator::function},
                                            {"unit", &Indicator::unit},
                                            {"value", &Indicator::value},
                                            {"low", &Indicator::low},
                                            {"high", &Indicator::high},
                                            {"year", &Indicator::year},
                                            {"source", &Indicator::source},
                                            {"kind", &Indicator::kind},
                                            {"confidence", &Indicator::confidence}};
constexpr Column<Burden> kBurden[] = {{"id", &Burden::id},
                                      {"country", &Burden::country},
                                      {"component", &Burden::component},
                                      {"base", &Burden::base},
                                      {"rate_pct", &Burden::rate_pct},
                                      {"low", &Burden::low},
                                      {"high", &Burden::high},
                                      {"year", &Burden::year},
                                      {"source", &Burden::source},
                                      {"kind", &Burden::kind},
                                      {"confidence", &Burden::confidence}};
constexpr Column<BillingRate> kRate[] = {
    {"id", &BillingRate::id},         {"country", &BillingRate::country},
    {"region", &BillingRate::region}, {"function", &BillingRate::function},
    {"tier", &BillingRate::tier},     {"unit", &BillingRate::unit},
    {"low", &BillingRate::low},       {"high", &BillingRate::high},
    {"year", &BillingRate::year},     {"source", &BillingRate::source},
    {"kind", &BillingRate::kind},     {"confidence", &BillingRate::confidence}};
constexpr Column<MarketEstimate> kEstimate[] = {{"id", &MarketEstimate::id},
                                                {"publisher", &MarketEstimate::publisher},
                                                {"title", &MarketEstimate::title},
                                                {"published", &MarketEstimate::published},
                                                {"region", &MarketEstimate::region},
                                                {"segment", &MarketEstimate::segment},
                                                {"cagr_period", &MarketEstimate::cagr_period},
                                                {"base_year", &MarketEstimate::base_year},
                                                {"forecast_year", &MarketEstimate::forecast_year},
                                                {"base_value", &MarketEstimate::base_value},
                                                {"forecast_value", &MarketEstimate::forecast_value},
                                                {"range_low", &MarketEstimate::range_low},
                                                {"range_high", &MarketEstimate::range_high},
                                                {"stated_cagr_low", &MarketEstimate::stated_cagr_low},
                                                {"stated_cagr_high", &MarketEstimate::stated_cagr_high},
                                                {"quote", &MarketEstimate::quote},
                                                {"source", &MarketEstimate::source},
                                                {"kind", &MarketEstimate::kind},
                                                {"confidence", &MarketEstimate::confidence},
                                                {"note", &MarketEstimate::note}};
constexpr Column<Series> kSeries[] = {{"id", &Series::id},           {"name", &Series::name},
                                      {"country", &Series::country}, {"publisher", &Series::publisher},
                                      {"unit", &Series::unit},       {"licence", &Series::licence},
                                      {"source", &Series::source},   {"projectable", &Series::projectable},
                                      {"note", &Series::note}};
constexpr Column<SeriesPoint> kPoint[] = {{"id", &SeriesPoint::id},
                                          {"series", &SeriesPoint::series},
                                          {"year", &SeriesPoint::year},
                                          {"value", &SeriesPoint::value},
                                          {"source", &SeriesPoint::source},
                                          {"kind", &SeriesPoint::kind},
                                          {"confidence", &SeriesPoint::confidence},
                                          {"note", &SeriesPoint::note}};
constexpr Column<MarketShare> kShare[] = {{"id", &MarketShare::id},
                                          {"publisher", &MarketShare::publisher},
                                          {"year", &MarketShare::year},
                                          {"period", &MarketShare::period},
                                          {"region", &MarketShare::region},
                                          {"market", &MarketShare::market},
                                          {"dimension", &MarketShare::dimension},
                                          {"category", &MarketShare::category},
                                          {"share_pct", &MarketShare::share_pct},
                                          {"value", &MarketShare::value},
                                          {"unit", &MarketShare::unit},
                                          {"source", &MarketShare::source},
                                          {"kind", &MarketShare::kind},
                                          {"confidence", &MarketShare::confidence},
                                          {"note", &MarketShare::note}};
constexpr Column<Adoption> kAdoption[] = {{"id", &Adoption::id},
                                          {"topic", &Adoption::topic},
                                          {"metric", &Adoption::metric},
                                          {"value", &Adoption::value},
                                          {"low", &Adoption::low},
                                          {"high", &Adoption::high},
                                          {"unit", &Adoption::unit},
                                          {"year", &Adoption::year},
                                          {"population", &Adoption::population},
                                          {"sample", &Adoption::sample},
                                          {"publisher", &Adoption::publisher},
                                          {"source", &Adoption::source},
                                          {"kind", &Adoption::kind},
                                          {"confidence", &Adoption::confidence},
                                          {"note", &Adoption::note}};

bool read(const Json& json, std::string& into) {
  if (json.is_string()) into = json.get_ref<const std::string&>();
  return json.is_string();
}
bool read(const Json& json, double& into) {
  if (json.is_number()) into = json.get<double>();
  return json.is_number();
}
bool read(const Json& json, int& into) {
  if (json.is_number()) into = static_cast<int>(json.get<double>());
  return json.is_number();
}
bool read(const Json& json, bool& into) {
  if (json.is_boolean()) into = json.get<bool>();
  return json.is_boolean();
}
template <typename Value>
bool read(const Json& json, std::optional<Value>& into) {
  return read(json, into.emplace());
}

/// The name of the first member that has the wrong type; nullptr when all are right.
template <typename Row>
const char* read_row(const Json& json, std::span<const Column<Row>> columns, Row& row) {
  for (const Column<Row>& column : columns) {
    const auto found = json.find(column.name);
    if (found == json.end()) continue;
    if (!std::visit([&](auto member) { return read(*found, row.*member); }, column.member))
      return column.name;
  }
  return nullptr;
}

// What a record says in another form than a column.
template <typename Row>
void finish(const Json& /*json*/, Row& /*row*/) {}

void finish(const Json& json, Source& source) {
  const Json::json_pointer issued{"/issued/date-parts/0/0"};
  if (json.contains(issued) && json[issued].is_number_integer()) source.year = json[issued].get<int>();
}

void finish(const Json& json, MarketEstimate& estimate) {
  const auto stated = json.find("stated_cagr");
  if (stated == json.end() || !stated->is_number()) return;
  estimate.stated_cagr_low = estimate.stated_cagr_high = stated->get<double>();
}

/// Replaces the records whose ids are known and appends the others.
template <typename Row>
void merge(std::vector<Row> rows, std::vector<Row>& into) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < into.size(); ++i) known.emplace(into[i].id, i);
  for (Row& row : rows) {
    const auto found = known.find(row.id);
    if (found == known.end()) {
      into.push_back(std::move(row));
    } else {
      into[found->second] = std::move(row);
    }
  }
}

/// One table of a shard into its vector; the first record that cannot be read is the error.
template <typename Row, std::size_t N>
void load_table(const Json& tables, const char* name, const Column<Row> (&columns)[N], std::vector<Row>& into,
                Errors& errors) {
  const auto table = tables.find(name);
  if (table == tables.end()) return;
  if (!table->is_array()) {
    errors.push_back({ErrorCode::wrong_type, name, "must be a list of records", "", "a list"});
    return;
  }
  std::vector<Row> rows;
  rows.reserve(table->size());
  for (const Json& json : *table) {
    const std::string at = std::string(name) + "[" + std::to_string(rows.size()) + "].";
    if (!json.is_object() || !json.contains("id")) {
      errors.push_back({ErrorCode::missing, at + "id", "is needed", "", "a text"});
      return;
    }
    Row& row = rows.emplace_back();
    if (const char* wrong = read_row(json, std::span<const Column<Row>>(columns), row)) {
      errors.push_back({ErrorCode::wrong_type, at + wrong, "has the wrong type", "", ""});
      return;
    }
    finish(json, row);
  }
  merge(std::move(rows), into);
}

}  // namespace

Errors load_tables(std::string_view text, Catalogue& catalogue) {
  const Result<Json> parsed = parse(text);
  if (!parsed) return parsed.errors();
  const Json& tables = parsed.value();
  if (!tables.is_object())
    return {{ErrorCode::wrong_type, "", "must be an object of tables", "", "an object"}};

  Catalogue loaded = catalogue;
  Errors errors;
  load_table(tables, "sources", kSource, loaded.sources, errors);
  load_table(tables, "roi-parameters", kFact, loaded.facts, errors);
  load_table(tables, "occupations", kOccupation, loaded.occupations, errors);
  load_table(tables, "locations", kLocation, loaded.locations, errors);
  load_table(tables, "location-indicators", kIndicator, loaded.indicators, errors);
  load_table(tables, "workforce", kIndicator, loaded.workforce, errors);
  load_table(tables, "employer-burden", kBurden, loaded.burdens, errors);
  load_table(tables, "billing-rates", kRate, loaded.rates, errors);
  load_table(tables, "market-estimates", kEstimate, loaded.estimates, errors);
  load_table(tables, "series", kSeries, loaded.series, errors);
  load_table(tables, "market-series", kPoint, loaded.points, errors);
  load_table(tables, "market-shares", kShare, loaded.shares, errors);
  load_table(tables, "adoption", kAdoption, loaded.adoption, errors);
  if (!errors.empty()) return errors;
  index_tables(loaded);
  catalogue = std::move(loaded);
  return {};
}

}  // namespace bpo::io

#include "bpo/io/catalogue_document.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo::io {
namespace {

constexpr std::array<Field, 3> kFields{{
    {.path = "home",
     .label = "Home country",
     .kind = Kind::code,
     .depth = "quick",
     .help = "Country the work is done in today; USA by default."},
    {.path = "location",
     .label = "Delivery location",
     .kind = Kind::code,
     .depth = "quick",
     .help = "Country that delivers; PHL by default."},
    {.path = "ids",
     .label = "Records",
     .kind = Kind::texts,
     .min_items = 0,
     .max_items = 200,
     .depth = "quick",
     .help = "Records to return in full, by id, with their sources."},
}};

std::string text_or(const Json& document, const char* name, const char* fallback) {
  return document.contains(name) ? document[name].get<std::string>() : std::string(fallback);
}

Json write_source(const Source& source) {
  Json row{
      {"id", source.id}, {"type", source.type}, {"title", source.title}, {"publisher", source.publisher}};
  if (source.year) row["year"] = *source.year;
  if (!source.url.empty()) row["url"] = source.url;
  row["license"] = source.license;
  if (!source.note.empty()) row["note"] = source.note;
  return row;
}

void put(Json& row, const char* name, const std::optional<double>& value) {
  if (value) row[name] = *value;
}

Json write_record(const Fact& fact) {
  Json row{{"table", "roi-parameters"},
           {"name", fact.parameter},
           {"function", fact.function},
           {"location", fact.location},
           {"unit", fact.unit}};
  put(row, "low", fact.low);
  put(row, "value", fact.mode);
  put(row, "high", fact.high);
  if (!fact.note.empty()) row["note"] = fact.note;
  return row;
}

Json write_record(const Occupation& pay) {
  Json row{{"table", "occupations"},           {"name", pay.name},
           {"function", pay.function},         {"location", pay.country},
           {"unit", pay.currency + " a year"}, {"year", pay.year}};
  put(row, "low", pay.p25);
  put(row, "value", pay.annual_median);
  put(row, "high", pay.p75);
  put(row, "employment", pay.employment);
  return row;
}

Json write_record(const Indicator& indicator) {
  Json row{{"table", "location-indicators"},
           {"name", indicator.indicator},
           {"location", indicator.country},
           {"unit", indicator.unit},
           {"year", indicator.year}};
  put(row, "low", indicator.low);
  put(row, "value", indicator.value);
  put(row, "high", indicator.high);
  return row;
}

Json write_record(const Burden& burden) {
  Json row{{"table", "employer-burden"},
           {"name", burden.component},
           {"location", burden.country},
           {"unit", "% of " + burden.base},
           {"year", burden.year}};
  put(row, "value", burden.rate_pct);
  return row;
}

Json write_record(const MarketEstimate& estimate) {
  Json row{{"table", "market-estimates"},
           {"name", estimate.title},
           {"publisher", estimate.publisher},
           {"published", estimate.published},
           {"location", estimate.region},
           {"scope", estimate.segment},
           {"unit", "USD bn"}};
  if (estimate.base_year) row["year"] = *estimate.base_year;
  put(row, "value", estimate.base_value);
  if (estimate.forecast_year) row["forecast_year"] = *estimate.forecast_year;
  put(row, "forecast_value", estimate.forecast_value);
  if (!estimate.note.empty()) row["note"] = estimate.note;
  return row;
}

template <typename Record>
bool add_record(const std::vector<Record>& table, const std::string& id, const Catalogue& catalogue,
                Json& records) {
  const Record* found = find_by_id(table, id);
  if (found == nullptr) return false;
  Json row = write_record(*found);
  row["id"] = id;
  row["kind"] = found->kind;
  row["confidence"] = found->confidence;
  if (const Source* source = find_by_id(catalogue.sources, found->source))
    row["source"] = write_source(*source);
  records.push_back(std::move(row));
  return true;
}

Json write_records(const Json& document, const Catalogue& c, Errors& errors) {
  Json records = Json::array();
  if (!document.contains("ids")) return records;
  std::size_t index = 0;
  for (const Json& item : document["ids"]) {
    const std::string id = item.get<std::string>();
    const bool found = add_record(c.facts, id, c, records) || add_record(c.occupations, id, c, records) ||
                       add_record(c.indicators, id, c, records) || add_record(c.burdens, id, c, records) ||
                       add_record(c.estimates, id, c, records);
    if (!found) {
      if (const Source* source = find_by_id(c.sources, id)) {
        Json row = write_source(*source);
        row["table"] = "sources";
        records.push_back(std::move(row));
      } else {
        errors.push_back({ErrorCode::not_allowed, "ids[" + std::to_string(index) + "]",
                          "is not a record of the loaded tables", id, "an id of a record"});
      }
    }
    ++index;
  }
  return records;
}

Json missing_inputs(const Function& function, const std::string& home, const std::string& location,
                    const Catalogue& catalogue) {
  Given given;
  given.texts = {{"client.function", std::string(function.code)},
                 {"client.home", home},
                 {"option.locations[0].location", location}};
  given.numbers = {{"work.headcount", 40}};
  given.locations = 1;
  Json paths = Json::array();
  const Result<Resolved> resolved = resolve(given, catalogue);
  if (resolved) return paths;
  for (const Error& error : resolved.errors()) paths.push_back(error.path);
  return paths;
}

Json write_functions(const std::string& home, const std::string& location, const Catalogue& catalogue) {
  Json list = Json::array();
  for (const Function& function : functions()) {
    list.push_back({{"code", std::string(function.code)},
                    {"label", std::string(function.label)},
                    {"voice", function.voice},
                    {"missing", missing_inputs(function, home, location, catalogue)}});
  }
  return list;
}

bool has_pay(const Catalogue& catalogue, const std::string& country) {
  return std::any_of(catalogue.occupations.begin(), catalogue.occupations.end(), [&](const Occupation& row) {
    return row.country == country && row.annual_median.has_value();
  });
}

Json write_locations(const Location& home, const Catalogue& catalogue, bool homes_only) {
  Json list = Json::array();
  for (const Location& location : catalogue.locations) {
    if (homes_only && !has_pay(catalogue, location.id)) continue;
    list.push_back({{"code", location.id},
                    {"name", location.name},
                    {"city", location.city},
                    {"region", location.region},
                    {"distance", std::string(wire_name(distance(home, location)))}});
  }
  return list;
}

Json write_industries(const Catalogue& catalogue) {
  Json list = Json::array();
  for (const Fact& fact : catalogue.facts) {
    if (fact.parameter == "discount_rate_wacc")
      list.push_back(fact.function.substr(fact.function.find(':') + 1));
  }
  return list;
}

const Location* country(const Catalogue& catalogue, const char* path, const std::string& code,
                        Errors& errors) {
  const Location* found = find_by_id(catalogue.locations, code);
  if (found == nullptr) {
    errors.push_back({ErrorCode::not_allowed, path, "is not a country of the catalogue", code,
                      "a three-letter country code such as USA or PHL"});
  }
  return found;
}

Json write_counts(const Catalogue& c) {
  return {{"sources", c.sources.size()},
          {"roi-parameters", c.facts.size()},
          {"occupations", c.occupations.size()},
          {"locations", c.locations.size()},
          {"location-indicators", c.indicators.size()},
          {"employer-burden", c.burdens.size()},
          {"market-estimates", c.estimates.size()},
          {"series", c.series.size()},
          {"market-series", c.points.size()}};
}

}  // namespace

std::span<const Field> catalogue_fields() {
  return kFields;
}

std::string answer_catalogue(std::string_view document, const Catalogue& catalogue) {
  const Result<Json> read = read_document(document, "bpo-catalogue/1", kFields);
  if (!read) return error_document(read.errors());
  const std::string home_code = text_or(read.value(), "home", "USA");
  const std::string location_code = text_or(read.value(), "location", "PHL");
  Errors errors;
  const Location* home = country(catalogue, "home", home_code, errors);
  country(catalogue, "location", location_code, errors);
  Json records = write_records(read.value(), catalogue, errors);
  if (!errors.empty()) return error_document(errors);
  return Json{{"schema", "bpo-catalogue-result/1"},
              {"home", home_code},
              {"location", location_code},
              {"functions", write_functions(home_code, location_code, catalogue)},
              {"homes", write_locations(*home, catalogue, true)},
              {"locations", write_locations(*home, catalogue, false)},
              {"industries", write_industries(catalogue)},
              {"counts", write_counts(catalogue)},
              {"records", std::move(records)}}
      .dump();
}

}  // namespace bpo::io

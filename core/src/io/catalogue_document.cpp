#include "bpo/io/catalogue_document.hpp"

#include <algorithm>
#include <array>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/document.hpp"
#include "bpo/sourcing/resolve.hpp"

namespace bpo::io {
namespace {

constexpr std::array<Field, 2> kFields{{
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
}};

std::string text_or(const Json& document, const char* name, const char* fallback) {
  return document.contains(name) ? document[name].get<std::string>() : std::string(fallback);
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
          {"market-series", c.points.size()},
          {"market-shares", c.shares.size()},
          {"adoption", c.adoption.size()}};
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
  if (!errors.empty()) return error_document(errors);
  return Json{{"schema", "bpo-catalogue-result/1"},
              {"home", home_code},
              {"location", location_code},
              {"functions", write_functions(home_code, location_code, catalogue)},
              {"homes", write_locations(*home, catalogue, true)},
              {"locations", write_locations(*home, catalogue, false)},
              {"industries", write_industries(catalogue)},
              {"counts", write_counts(catalogue)}}
      .dump();
}

}  // namespace bpo::io

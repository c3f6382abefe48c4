#include "bpo/io/records_document.hpp"

#include <array>
#include <optional>

#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

constexpr std::array<Field, 1> kFields{{
    {.path = "ids",
     .label = "Records",
     .kind = Kind::texts,
     .min_items = 0,
     .max_items = 500,
     .required = true,
     .depth = "quick",
     .help = "Records to return in full, by id, with their sources."},
}};

Json write_source(const Source& source) {
  Json row{
      {"id", source.id}, {"type", source.type}, {"title", source.title}, {"publisher", source.publisher}};
  if (source.year) row["year"] = *source.year;
  if (!source.url.empty()) row["url"] = source.url;
  row["license"] = source.license;
  row["use"] = source.use;
  if (!source.note.empty()) row["note"] = source.note;
  return row;
}

void put(Json& row, const char* name, const std::optional<double>& value) {
  if (value) row[name] = *value;
}
void put(Json& row, const char* name, const std::string& text) {
  if (!text.empty()) row[name] = text;
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

Json write_record(const SeriesPoint& point, const Catalogue& catalogue) {
  Json row;
  row["table"] = "market-series";
  if (const Series* series = find_by_id(catalogue.series, point.series)) {
    row["name"] = series->name;
    row["publisher"] = series->publisher;
    row["unit"] = series->unit;
    put(row, "location", series->country);
  }
  row["year"] = point.year;
  row["value"] = point.value;
  put(row, "note", point.note);
  return row;
}

Json write_record(const MarketShare& share) {
  Json row;
  row["table"] = "market-shares";
  row["name"] = share.category;
  row["publisher"] = share.publisher;
  row["location"] = share.region;
  row["scope"] = share.market;
  row["dimension"] = share.dimension;
  if (share.year != 0) row["year"] = share.year;
  put(row, "period", share.period);
  put(row, "share_pct", share.share_pct);
  put(row, "value", share.value);
  row["unit"] = share.unit;
  put(row, "note", share.note);
  return row;
}

Json write_record(const Adoption& fact) {
  Json row;
  row["table"] = "adoption";
  row["name"] = fact.metric;
  row["publisher"] = fact.publisher;
  row["scope"] = fact.population;
  if (fact.year) row["year"] = *fact.year;
  put(row, "low", fact.low);
  put(row, "value", fact.value);
  put(row, "high", fact.high);
  row["unit"] = fact.unit;
  put(row, "sample", fact.sample);
  put(row, "note", fact.note);
  return row;
}

template <typename Record>
Json write_record(const Record& record, const Catalogue& /*catalogue*/) {
  return write_record(record);
}

template <typename Record>
bool add_record(const std::vector<Record>& table, const std::string& id, const Catalogue& catalogue,
                Json& records) {
  const Record* found = find_by_id(table, id);
  if (found == nullptr) return false;
  Json row = write_record(*found, catalogue);
  row["id"] = id;
  row["kind"] = found->kind;
  row["confidence"] = found->confidence;
  if (const Source* source = find_by_id(catalogue.sources, found->source))
    row["source"] = write_source(*source);
  records.push_back(std::move(row));
  return true;
}

Json write_records(const Json& ids, const Catalogue& c, Errors& errors) {
  Json records = Json::array();
  std::size_t index = 0;
  for (const Json& item : ids) {
    const std::string id = item.get<std::string>();
    const bool found = add_record(c.facts, id, c, records) || add_record(c.occupations, id, c, records) ||
                       add_record(c.indicators, id, c, records) || add_record(c.burdens, id, c, records) ||
                       add_record(c.estimates, id, c, records) || add_record(c.points, id, c, records) ||
                       add_record(c.shares, id, c, records) || add_record(c.adoption, id, c, records);
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

}  // namespace

std::span<const Field> records_fields() {
  return kFields;
}

std::string answer_records(std::string_view document, const Catalogue& catalogue) {
  const Result<Json> read = read_document(document, "bpo-records/1", kFields);
  if (!read) return error_document(read.errors());
  Errors errors;
  Json records = write_records(read.value()["ids"], catalogue, errors);
  if (!errors.empty()) return error_document(errors);
  return Json{{"schema", "bpo-records-result/1"}, {"records", std::move(records)}}.dump();
}

}  // namespace bpo::io

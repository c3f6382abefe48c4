#include "bpo/io/tables.hpp"

#include <string>
#include <unordered_map>
#include <utility>

#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

/// Reads the members of one record and remembers the first that has the wrong type.
class Record {
 public:
  explicit Record(const Json& json) : json_(json) {}

  std::string text(const char* name) const {
    const auto found = json_.find(name);
    if (found == json_.end()) return {};
    if (!found->is_string()) return wrong(name), std::string{};
    return found->get<std::string>();
  }
  std::optional<double> number(const char* name) const {
    const auto found = json_.find(name);
    if (found == json_.end()) return std::nullopt;
    if (!found->is_number()) return wrong(name), std::nullopt;
    return found->get<double>();
  }
  std::optional<int> year(const char* name) const {
    const std::optional<double> value = number(name);
    if (!value) return std::nullopt;
    return static_cast<int>(*value);
  }
  const std::string& wrong_member() const { return wrong_member_; }

 private:
  void wrong(const char* name) const {
    if (wrong_member_.empty()) wrong_member_ = name;
  }

  const Json& json_;
  mutable std::string wrong_member_;
};

Source read_source(const Record& record, const Json& json) {
  Source source{.id = record.text("id"),
                .type = record.text("type"),
                .title = record.text("title"),
                .publisher = record.text("publisher"),
                .url = record.text("URL"),
                .license = record.text("license"),
                .note = record.text("note"),
                .year = std::nullopt};
  const Json::json_pointer issued{"/issued/date-parts/0/0"};
  if (json.contains(issued) && json[issued].is_number_integer()) source.year = json[issued].get<int>();
  return source;
}

Fact read_fact(const Record& r) {
  return {.id = r.text("id"),
          .parameter = r.text("parameter"),
          .function = r.text("function"),
          .location = r.text("location"),
          .applies_to = r.text("applies_to"),
          .unit = r.text("unit"),
          .distribution = r.text("distribution"),
          .low = r.number("low"),
          .mode = r.number("mode"),
          .high = r.number("high"),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .confidence = r.text("confidence"),
          .note = r.text("note")};
}

Occupation read_occupation(const Record& r) {
  return {.id = r.text("id"),
          .function = r.text("function"),
          .country = r.text("country"),
          .code = r.text("occupation_code"),
          .name = r.text("occupation"),
          .currency = r.text("currency"),
          .year = r.year("year").value_or(0),
          .annual_median = r.number("annual_median"),
          .annual_mean = r.number("annual_mean"),
          .p10 = r.number("p10"),
          .p25 = r.number("p25"),
          .p75 = r.number("p75"),
          .p90 = r.number("p90"),
          .employment = r.number("employment"),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .confidence = r.text("confidence")};
}

Location read_location(const Record& r) {
  return {.id = r.text("id"),
          .iso2 = r.text("iso2"),
          .name = r.text("name"),
          .region = r.text("region"),
          .role = r.text("role"),
          .city = r.text("city"),
          .time_zone = r.text("time_zone"),
          .source = r.text("source"),
          .utc_offset_jan = r.number("utc_offset_jan").value_or(0),
          .utc_offset_jul = r.number("utc_offset_jul").value_or(0)};
}

Indicator read_indicator(const Record& r) {
  return {.id = r.text("id"),
          .country = r.text("country"),
          .indicator = r.text("indicator"),
          .function = r.text("function"),
          .unit = r.text("unit"),
          .value = r.number("value"),
          .low = r.number("low"),
          .high = r.number("high"),
          .year = r.year("year").value_or(0),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .confidence = r.text("confidence")};
}

Burden read_burden(const Record& r) {
  return {.id = r.text("id"),
          .country = r.text("country"),
          .component = r.text("component"),
          .base = r.text("base"),
          .rate_pct = r.number("rate_pct"),
          .low = r.number("low"),
          .high = r.number("high"),
          .year = r.year("year").value_or(0),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .confidence = r.text("confidence")};
}

MarketEstimate read_estimate(const Record& r) {
  const std::optional<double> stated = r.number("stated_cagr");
  const std::optional<double> low = r.number("stated_cagr_low");
  const std::optional<double> high = r.number("stated_cagr_high");
  return {.id = r.text("id"),
          .publisher = r.text("publisher"),
          .title = r.text("title"),
          .published = r.text("published"),
          .region = r.text("region"),
          .segment = r.text("segment"),
          .cagr_period = r.text("cagr_period"),
          .base_year = r.year("base_year"),
          .forecast_year = r.year("forecast_year"),
          .base_value = r.number("base_value"),
          .forecast_value = r.number("forecast_value"),
          .stated_cagr_low = low ? low : stated,
          .stated_cagr_high = high ? high : stated,
          .quote = r.text("quote"),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .confidence = r.text("confidence"),
          .note = r.text("note")};
}

Series read_series(const Record& r) {
  return {.id = r.text("id"),
          .name = r.text("name"),
          .country = r.text("country"),
          .publisher = r.text("publisher"),
          .unit = r.text("unit"),
          .licence = r.text("licence"),
          .source = r.text("source"),
          .note = r.text("note")};
}

SeriesPoint read_point(const Record& r) {
  return {.series = r.text("series"),
          .unit = r.text("unit"),
          .source = r.text("source"),
          .kind = r.text("kind"),
          .note = r.text("note"),
          .year = r.year("year").value_or(0),
          .value = r.number("value").value_or(0),
          .id = r.text("id")};
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
template <typename Row, typename Read>
void load_table(const Json& tables, const char* name, std::vector<Row>& into, Errors& errors, Read read) {
  const auto table = tables.find(name);
  if (table == tables.end()) return;
  const std::string path = name;
  if (!table->is_array()) {
    errors.push_back({ErrorCode::wrong_type, path, "must be a list of records", "", "a list"});
    return;
  }
  std::vector<Row> rows;
  rows.reserve(table->size());
  for (const Json& json : *table) {
    const std::string at = path + "[" + std::to_string(rows.size()) + "]";
    if (!json.is_object() || !json.contains("id")) {
      errors.push_back({ErrorCode::missing, at + ".id", "is needed", "", "a text"});
      return;
    }
    const Record record(json);
    rows.push_back(read(record, json));
    if (!record.wrong_member().empty()) {
      errors.push_back(
          {ErrorCode::wrong_type, at + "." + record.wrong_member(), "has the wrong type", "", ""});
      return;
    }
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
  load_table(tables, "sources", loaded.sources, errors, read_source);
  const auto plain = [](auto read) {
    return [read](const Record& record, const Json&) { return read(record); };
  };
  load_table(tables, "roi-parameters", loaded.facts, errors, plain(read_fact));
  load_table(tables, "occupations", loaded.occupations, errors, plain(read_occupation));
  load_table(tables, "locations", loaded.locations, errors, plain(read_location));
  load_table(tables, "location-indicators", loaded.indicators, errors, plain(read_indicator));
  load_table(tables, "employer-burden", loaded.burdens, errors, plain(read_burden));
  load_table(tables, "market-estimates", loaded.estimates, errors, plain(read_estimate));
  load_table(tables, "series", loaded.series, errors, plain(read_series));
  load_table(tables, "market-series", loaded.points, errors, plain(read_point));
  if (errors.empty()) catalogue = std::move(loaded);
  return errors;
}

}  // namespace bpo::io

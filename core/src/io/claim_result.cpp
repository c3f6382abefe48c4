#include "claim_result.hpp"

#include <string_view>

#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

Json range_json(market::Range range) {
  return {{"low", number(range.low)}, {"high", number(range.high)}};
}

Json size_json(const market::Size& size) {
  return {{"year", size.year}, {"low", size.value.low}, {"high", size.value.high}};
}

Json tolerance_json(const market::ClaimCheck& check) {
  Json json = Json::object();
  json["implied"] = range_json(check.implied_rounded);
  json["stated"] = check.stated_rounded ? range_json(*check.stated_rounded) : Json(nullptr);
  json["rule"] =
      "a printed size, and a single stated rate, may be half a unit of its last place off; a stated range is "
      "taken at its word";
  return json;
}

/// From bytes of UTF-8 to units of UTF-16, as JavaScript counts.
class Utf16 {
 public:
  explicit Utf16(std::string_view text) : text_(text) {}
  std::size_t units(std::size_t bytes) const {
    std::size_t count = 0;
    for (const char c : text_.substr(0, bytes)) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte & 0xC0U) != 0x80U) count += byte >= 0xF0U ? 2 : 1;
    }
    return count;
  }

 private:
  std::string_view text_;
};

Json reading_json(const market::Reading& reading, std::string_view text) {
  using Kind = market::Reading::Kind;
  const Utf16 utf16(text);
  Json json = Json::object();
  json["kind"] = market::wire_name(reading.kind);
  json["begin"] = utf16.units(reading.begin);
  json["end"] = utf16.units(reading.end);
  json["text"] = text.substr(reading.begin, reading.end - reading.begin);
  json["role"] = market::wire_name(reading.role);
  if (reading.kind == Kind::size || reading.kind == Kind::rate) {
    json["low"] = number(reading.value.low);
    json["high"] = number(reading.value.high);
  }
  if (reading.kind == Kind::size && !reading.currency.empty()) json["currency"] = reading.currency;
  if (reading.years.from > 0) json["year"] = reading.years.from;
  if (reading.kind == Kind::period) json["until"] = reading.years.to;
  if (!reading.id.empty()) json["id"] = reading.id;
  return json;
}

}  // namespace

void write_check(Json& result, const market::Claim& claim, const market::ClaimCheck& check) {
  result["start"] = size_json(claim.start);
  result["end"] = size_json(claim.end);
  result["implied"] = range_json(check.implied);
  result["stated"] = claim.stated ? range_json(*claim.stated) : Json(nullptr);
  result["verdict"] = market::wire_name(check.verdict);
  result["sum"] = check.sum;
  result["tolerance"] = tolerance_json(check);
}

void write_unchecked(Json& result, const std::string& missing) {
  for (const char* name : {"start", "end", "implied", "stated"}) result[name] = nullptr;
  result["verdict"] = "cannot_tell";
  result["sum"] = "There is no sum to do: the text lacks " + missing + ".";
  result["tolerance"] = nullptr;
  result["reason"] = "the text lacks " + missing;
}

Json readings_json(const market::ClaimText& read, const std::string& text) {
  Json list = Json::array();
  for (const market::Reading& reading : read.readings) list.push_back(reading_json(reading, text));
  return list;
}

}  // namespace bpo::io

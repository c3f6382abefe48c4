#include "claim_reader.hpp"

#include <initializer_list>
#include <string>
#include <utility>

#include "bpo/io/claim_document.hpp"
#include "bpo/io/document.hpp"

namespace bpo::io {
namespace {

/// A range of the document; where only one end is given it is both. Complains when the ends are in the wrong
/// order.
market::Range read_range(const Json& section, const std::string& path, Errors& errors) {
  const double low = section["low"].get<double>();
  const double high = section.value("high", low);
  if (high < low) {
    errors.push_back({ErrorCode::not_allowed, path + ".high", "must not be below low", number_text(high),
                      "at least " + number_text(low)});
  }
  return {low, high};
}

/// The members of a figure that must be there, one refusal each.
void require(const Json& document, std::initializer_list<std::pair<const char*, const char*>> paths,
             Errors& errors) {
  for (const auto& [section, name] : paths) {
    if (document.contains(section) && document[section].contains(name)) continue;
    const std::string path = std::string(section) + "." + name;
    for (const Field& field : claim_fields()) {
      if (field.path == path) errors.push_back({ErrorCode::missing, path, "is needed", "", allowed(field)});
    }
  }
}

}  // namespace

Result<market::Claim> read_claim(const Json& document) {
  Errors errors;
  require(document, {{"start", "year"}, {"start", "low"}, {"end", "year"}, {"end", "low"}}, errors);
  if (document.contains("stated")) require(document, {{"stated", "low"}}, errors);
  if (!errors.empty()) return errors;
  market::Claim claim;
  const Json& start = document["start"];
  const Json& end = document["end"];
  claim.start = {static_cast<int>(start["year"].get<double>()), read_range(start, "start", errors), {}};
  claim.end = {static_cast<int>(end["year"].get<double>()), read_range(end, "end", errors), {}};
  if (claim.end.year <= claim.start.year) {
    errors.push_back({ErrorCode::out_of_range, "end.year", "must be after start.year",
                      std::to_string(claim.end.year), "at least " + std::to_string(claim.start.year + 1)});
  }
  if (document.contains("stated")) claim.stated = read_range(document["stated"], "stated", errors);
  if (!errors.empty()) return errors;
  return claim;
}

}  // namespace bpo::io

#include "bpo/io/claim_document.hpp"

#include <string>

#include "bpo/io/document.hpp"
#include "bpo/market/claim.hpp"
#include "bpo/market/claim_text.hpp"
#include "claim_nearest.hpp"
#include "claim_reader.hpp"
#include "claim_result.hpp"

namespace bpo::io {
namespace {

Json answer_words(const std::string& text, const Catalogue& catalogue) {
  const market::ClaimText read = market::read_claim_text(text);
  Json result = Json::object();
  result["schema"] = "bpo-claim-result/1";
  if (read.claim) {
    write_check(result, *read.claim, market::check_claim_text(read));
  } else {
    std::string missing;
    for (const std::string& part : read.missing) missing += (missing.empty() ? "" : "; ") + part;
    write_unchecked(result, missing);
  }
  result["text"] = text;
  result["readings"] = readings_json(read, text);
  result["missing"] = read.missing;
  const bool dollars = read.claim && read.currency == "USD";
  result["nearest"] = dollars ? nearest_json(*read.claim, comparable(read, catalogue)) : Json::array();
  result["nearest_series"] = dollars ? nearest_series_json(*read.claim, catalogue) : Json::array();
  return result;
}

Json answer_figures(const market::Claim& claim, const Catalogue& catalogue) {
  Json result = Json::object();
  result["schema"] = "bpo-claim-result/1";
  write_check(result, claim, market::check_claim(claim));
  result["nearest"] = nearest_json(claim, catalogue.estimates);
  result["nearest_series"] = nearest_series_json(claim, catalogue);
  return result;
}

Result<Json> answer(const Json& document, const Catalogue& catalogue) {
  if (!document.contains("text")) {
    const Result<market::Claim> claim = read_claim(document);
    if (!claim) return claim.errors();
    return answer_figures(claim.value(), catalogue);
  }
  for (const char* figures : {"start", "end", "stated"}) {
    if (document.contains(figures))
      return Error{ErrorCode::not_allowed, figures, "must not stand beside text", "", "text, or figures"};
  }
  return answer_words(document["text"].get<std::string>(), catalogue);
}

}  // namespace

std::string answer_claim(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> document = read_document(text, "bpo-claim/1", claim_fields());
  if (!document) return error_document(document.errors());
  const Result<Json> result = answer(document.value(), catalogue);
  if (!result) return error_document(result.errors());
  return result.value().dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace bpo::io

#include "bpo/io/roi_document.hpp"

#include "bpo/io/document.hpp"
#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "roi_reader.hpp"
#include "roi_writer.hpp"

namespace bpo::io {
namespace {

// A missing input is told with the range its field allows.
std::string refusal(Errors errors) {
  for (Error& error : errors) {
    const Field* field = find_scenario_field(error.path);
    if (error.allowed.empty() && field != nullptr) error.allowed = allowed(*field);
  }
  return error_document(errors);
}

std::string answer(std::string_view document, const Catalogue& catalogue, Extent extent) {
  const Result<Given> given = read_roi(document, catalogue);
  if (!given) return error_document(given.errors());
  const Result<Resolved> resolved = resolve(given.value(), catalogue);
  if (!resolved) return refusal(resolved.errors());
  const Evaluation evaluation = evaluate(resolved.value().scenario);
  if (!is_computable(evaluation)) {
    return refusal(
        {{ErrorCode::out_of_range, "", "gives amounts too large to compute: look for a value next to zero",
          "", "amounts below 1e18 a month"}});
  }
  return write_roi_result(given.value(), resolved.value(), evaluation, catalogue, extent);
}

}  // namespace

std::string answer_roi(std::string_view document, const Catalogue& catalogue) {
  return answer(document, catalogue, Extent::whole);
}

std::string answer_roi_outline(std::string_view document, const Catalogue& catalogue) {
  return answer(document, catalogue, Extent::outline);
}

}  // namespace bpo::io

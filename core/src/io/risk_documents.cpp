#include <array>

#include "bpo/io/fit_document.hpp"
#include "bpo/io/risk_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> risk_documents() {
  static constexpr std::array<DocumentKind, 2> kDocuments{{
      {"risk", "Risk question", risk_fields},
      {"fit", "Past figures of an input", fit_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

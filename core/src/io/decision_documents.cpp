#include <array>

#include "bpo/io/schema_document.hpp"
#include "bpo/io/score_document.hpp"
#include "bpo/io/timeline_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> decision_documents() {
  static constexpr std::array<DocumentKind, 2> kDocuments{{
      {"score", "Candidates over criteria", score_fields},
      {"timeline", "Steps to the go-live", timeline_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

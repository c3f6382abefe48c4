#include <array>

#include "bpo/io/claim_document.hpp"
#include "bpo/io/project_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> series_documents() {
  static constexpr std::array<DocumentKind, 2> kDocuments{{
      {"project", "Projection of a series", project_fields},
      {"claim", "Growth claim", claim_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

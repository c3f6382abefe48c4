#include <array>

#include "bpo/io/risk_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> risk_documents() {
  static constexpr std::array<DocumentKind, 1> kDocuments{{{"risk", "Risk question", risk_fields}}};
  return kDocuments;
}

}  // namespace bpo::io

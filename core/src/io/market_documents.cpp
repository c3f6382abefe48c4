#include <array>

#include "bpo/io/growth_document.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/io/records_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> market_documents() {
  static constexpr std::array<DocumentKind, 3> kDocuments{{
      {"market", "Market question", market_fields},
      {"growth", "Growth between two values", growth_fields},
      {"records", "Records of the tables", records_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

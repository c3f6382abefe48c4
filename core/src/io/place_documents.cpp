#include <array>

#include "bpo/io/schema_document.hpp"
#include "bpo/io/where_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> place_documents() {
  static constexpr std::array<DocumentKind, 1> kDocuments{{
      {"where", "Places for a kind of work", where_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

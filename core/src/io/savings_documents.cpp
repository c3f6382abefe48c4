#include <array>

#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/schema_document.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo::io {

std::span<const DocumentKind> savings_documents() {
  static constexpr std::array<DocumentKind, 2> kDocuments{{
      {"roi", "Savings scenario", scenario_fields},
      {"catalogue", "Catalogue question", catalogue_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

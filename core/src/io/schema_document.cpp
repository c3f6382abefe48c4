#include "bpo/io/schema_document.hpp"

#include <array>

#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/document.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/market_document.hpp"
#include "bpo/sourcing/fields.hpp"

namespace bpo::io {
namespace {

struct DocumentKind {
  std::string_view name, title;
  std::span<const Field> (*fields)();
};

constexpr std::array<DocumentKind, 6> kDocuments{{
    {"roi", "Savings scenario", scenario_fields},
    {"market", "Market question", market_fields},
    {"claim", "Growth claim", claim_fields},
    {"finance", "Cash flows", finance_fields},
    {"growth", "Growth between two values", growth_fields},
    {"catalogue", "Catalogue question", catalogue_fields},
}};

}  // namespace

std::string answer_schema(std::string_view name) {
  std::string names;
  for (const DocumentKind& document : kDocuments) {
    if (document.name == name) {
      const std::string schema = "bpo-" + std::string(name) + "/1";
      return json_schema(schema, document.title, document.fields()).dump();
    }
    names += (names.empty() ? "" : ", ") + std::string(document.name);
  }
  return error_document(
      {{ErrorCode::not_allowed, "schema", "is not the name of a document", std::string(name), names}});
}

}  // namespace bpo::io

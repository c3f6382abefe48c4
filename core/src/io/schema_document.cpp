#include "bpo/io/schema_document.hpp"

#include "bpo/io/document.hpp"

namespace bpo::io {

std::string answer_schema(std::string_view name, std::span<const DocumentKind> documents) {
  std::string names;
  for (const DocumentKind& document : documents) {
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

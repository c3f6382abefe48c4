#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::wasm {
namespace {

std::string catalogue(const emscripten::val& document) {
  return answered(document, [](const std::string& text) { return io::answer_catalogue(text, loaded()); });
}

std::string schema(const emscripten::val& name) {
  return answered(name, [](const std::string& text) { return io::answer_schema(text); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_catalogue) {
  emscripten::function("catalogue", &catalogue);
  emscripten::function("schema", &schema);
}

}  // namespace bpo::wasm

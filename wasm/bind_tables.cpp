#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/records_document.hpp"
#include "bpo/io/tables.hpp"

namespace bpo::wasm {

Catalogue& loaded() {
  static Catalogue catalogue;
  return catalogue;
}

namespace {

std::string load(const emscripten::val& tables) {
  return answered(tables, [](const std::string& text) {
    const Errors errors = io::load_tables(text, loaded());
    return errors.empty() ? std::string() : io::error_document(errors);
  });
}

std::string schema(const emscripten::val& name) {
  return answered(name, [](const std::string& text) { return io::answer_schema(text, documents()); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_tables) {
  emscripten::function("load", &load);
  emscripten::function("records", &answer<io::answer_records>);
  emscripten::function("schema", &schema);
}

}  // namespace bpo::wasm

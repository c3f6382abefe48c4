#include <emscripten/bind.h>

#include <vector>

#include "border.hpp"
#include "bpo/io/records_document.hpp"
#include "bpo/io/tables.hpp"

namespace bpo::wasm {

Catalogue& loaded() {
  static Catalogue catalogue;
  return catalogue;
}

namespace {

std::vector<io::DocumentKind>& offered() {
  static std::vector<io::DocumentKind> documents;
  return documents;
}

std::string load(const emscripten::val& tables) {
  return answered(tables, [](const std::string& text) {
    const Errors errors = io::load_tables(text, loaded());
    return errors.empty() ? std::string() : io::error_document(errors);
  });
}

std::string schema(const emscripten::val& name) {
  return answered(name, [](const std::string& text) { return io::answer_schema(text, offered()); });
}

}  // namespace

void offer(std::span<const io::DocumentKind> documents) {
  offered().insert(offered().end(), documents.begin(), documents.end());
}

EMSCRIPTEN_BINDINGS(bpo_tables) {
  emscripten::function("load", &load);
  emscripten::function("records", &answer<io::answer_records>);
  emscripten::function("schema", &schema);
}

}  // namespace bpo::wasm

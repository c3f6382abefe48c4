#include <emscripten/bind.h>

#include "border.hpp"
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

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_tables) {
  emscripten::function("load", &load);
}

}  // namespace bpo::wasm

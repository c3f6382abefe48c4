#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/where_document.hpp"

namespace bpo::wasm {

std::span<const io::DocumentKind> documents() {
  return io::place_documents();
}

EMSCRIPTEN_BINDINGS(bpo_places) {
  emscripten::function("where", &answer<io::answer_where>);
}

}  // namespace bpo::wasm

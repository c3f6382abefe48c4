#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/where_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_places) {
  offer(io::place_documents());
  emscripten::function("where", &answer<io::answer_where>);
}

}  // namespace bpo::wasm

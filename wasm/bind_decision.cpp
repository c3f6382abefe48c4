#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/score_document.hpp"
#include "bpo/io/timeline_document.hpp"

namespace bpo::wasm {

std::span<const io::DocumentKind> documents() {
  return io::decision_documents();
}

EMSCRIPTEN_BINDINGS(bpo_decision) {
  emscripten::function("score", &answer<io::answer_score>);
  emscripten::function("timeline", &answer<io::answer_timeline>);
}

}  // namespace bpo::wasm

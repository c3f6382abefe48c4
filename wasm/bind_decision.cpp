#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/score_document.hpp"
#include "bpo/io/timeline_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_decision) {
  offer(io::decision_documents());
  emscripten::function("score", &answer<io::answer_score>);
  emscripten::function("timeline", &answer<io::answer_timeline>);
}

}  // namespace bpo::wasm

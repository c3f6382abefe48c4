#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/project_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_series) {
  offer(io::series_documents());
  emscripten::function("project", &answer<io::answer_project>);
  emscripten::function("claim", &answer<io::answer_claim>);
}

}  // namespace bpo::wasm

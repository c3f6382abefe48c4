#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/project_document.hpp"

namespace bpo::wasm {

std::span<const io::DocumentKind> documents() {
  return io::series_documents();
}

EMSCRIPTEN_BINDINGS(bpo_series) {
  emscripten::function("project", &answer<io::answer_project>);
  emscripten::function("claim", &answer<io::answer_claim>);
}

}  // namespace bpo::wasm

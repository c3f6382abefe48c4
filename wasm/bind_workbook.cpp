#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/workbook_document.hpp"

namespace bpo::wasm {

std::span<const io::DocumentKind> documents() {
  return io::workbook_documents();
}

EMSCRIPTEN_BINDINGS(bpo_workbook) {
  emscripten::function("workbook", &answer<io::answer_workbook>);
}

}  // namespace bpo::wasm

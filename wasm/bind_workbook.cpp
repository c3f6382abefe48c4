#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/workbook_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_workbook) {
  offer(io::workbook_documents());
  emscripten::function("workbook", &answer<io::answer_workbook>);
}

}  // namespace bpo::wasm

#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/catalogue_document.hpp"
#include "bpo/io/roi_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_savings) {
  offer(io::savings_documents());
  emscripten::function("roi", &answer<io::answer_roi>);
  emscripten::function("roiOutline", &answer<io::answer_roi_outline>);
  emscripten::function("catalogue", &answer<io::answer_catalogue>);
}

}  // namespace bpo::wasm

#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/growth_document.hpp"
#include "bpo/io/market_document.hpp"

namespace bpo::wasm {

EMSCRIPTEN_BINDINGS(bpo_market) {
  offer(io::market_documents());
  emscripten::function("market", &answer<io::answer_market>);
  emscripten::function("growth", &answer<io::answer_growth>);
}

}  // namespace bpo::wasm

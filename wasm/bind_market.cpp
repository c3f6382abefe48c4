#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/claim_document.hpp"
#include "bpo/io/market_document.hpp"

namespace bpo::wasm {
namespace {

std::string market(const emscripten::val& document) {
  return answered(document, [](const std::string& text) { return io::answer_market(text, loaded()); });
}

std::string claim(const emscripten::val& document) {
  return answered(document, [](const std::string& text) { return io::answer_claim(text, loaded()); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_market) {
  emscripten::function("market", &market);
  emscripten::function("claim", &claim);
}

}  // namespace bpo::wasm

#include <emscripten/bind.h>

#include "border.hpp"
#include "bpo/io/finance_document.hpp"

namespace bpo::wasm {
namespace {

std::string finance(const emscripten::val& document) {
  return answered(document, [](const std::string& text) { return io::answer_finance(text); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_finance) {
  emscripten::function("finance", &finance);
}

}  // namespace bpo::wasm

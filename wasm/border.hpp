#pragma once

#include <emscripten/val.h>

#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/document.hpp"

namespace bpo::wasm {

/// The tables this instance has loaded.
Catalogue& loaded();

inline std::string refusal(ErrorCode code, std::string_view path, std::string_view message) {
  return io::error_document({{code, std::string(path), std::string(message), "", ""}});
}

/// Runs `answer` and turns whatever it throws into an error document: an exception that leaves the module
/// reaches JavaScript without a word about what happened.
template <typename Answer>
auto guarded(Answer answer) -> decltype(answer()) {
  using Out = decltype(answer());
  try {
    return answer();
  } catch (const std::bad_alloc&) {
    return Out(refusal(ErrorCode::too_large, "", "needs more memory than this page may use"));
  } catch (const std::exception& problem) {
    return Out(refusal(ErrorCode::not_allowed, "", problem.what()));
  }
}

/// The answer to a document. Embind would throw at a value that is not a string, so the value is looked at
/// here.
template <typename Answer>
std::string answered(const emscripten::val& document, Answer answer) {
  return guarded([&]() -> std::string {
    if (!document.isString()) return refusal(ErrorCode::wrong_type, "", "must be the text of a document");
    return answer(document.as<std::string>());
  });
}

}  // namespace bpo::wasm

#pragma once

#include <emscripten/val.h>

#include <exception>
#include <new>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/io/document.hpp"
#include "bpo/io/schema_document.hpp"

namespace bpo::wasm {

/// The tables this instance has loaded.
Catalogue& loaded();

/// Adds to the documents whose schemas the module tells.
void offer(std::span<const io::DocumentKind> documents);

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

/// The binding of a document's function, with the loaded tables where it takes any.
template <auto Answer>
std::string answer(const emscripten::val& document) {
  return answered(document, [](const std::string& text) {
    if constexpr (std::is_invocable_v<decltype(Answer), std::string_view>) {
      return Answer(text);
    } else {
      return Answer(text, loaded());
    }
  });
}

}  // namespace bpo::wasm

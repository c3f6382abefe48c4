#include <emscripten/bind.h>

#include <vector>

#include "border.hpp"
#include "bpo/io/roi_document.hpp"

namespace bpo::wasm {
namespace {

using emscripten::val;

/// A response curve of the page has some dozens of points; a grid some thousands.
constexpr unsigned kMostPoints = 100'000;

std::string roi(const val& document) {
  return answered(document, [](const std::string& text) { return io::answer_roi(text, loaded()); });
}

val copy(const std::vector<double>& values) {
  return val::global("Float64Array").new_(emscripten::typed_memory_view(values.size(), values.data()));
}

val roi_sweep(const val& document, const val& path, const val& values) {
  return guarded([&]() -> val {
    if (!document.isString())
      return val(refusal(ErrorCode::wrong_type, "", "must be the text of a document"));
    if (!path.isString()) return val(refusal(ErrorCode::wrong_type, "path", "must be the path of an input"));
    if (!values.instanceof (val::global("Float64Array")))
      return val(refusal(ErrorCode::wrong_type, "values", "must be a Float64Array"));
    if (values["length"].as<unsigned>() > kMostPoints)
      return val(refusal(ErrorCode::too_large, "values", "must be at most 100,000 numbers"));
    const std::vector<double> points = emscripten::convertJSArrayToNumberVector<double>(values);
    const auto npvs = io::sweep_roi(document.as<std::string>(), path.as<std::string>(), points, loaded());
    return npvs ? copy(npvs.value()) : val(io::error_document(npvs.errors()));
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_roi) {
  emscripten::function("roi", &roi);
  emscripten::function("roiSweep", &roi_sweep);
}

}  // namespace bpo::wasm

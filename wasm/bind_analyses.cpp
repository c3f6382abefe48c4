#include <emscripten/bind.h>

#include <vector>

#include "border.hpp"
#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/productivity_document.hpp"
#include "bpo/io/quote_document.hpp"
#include "bpo/io/staff_document.hpp"

namespace bpo::wasm {

namespace {

using emscripten::val;

/// A response curve of the page has some dozens of points.
constexpr unsigned kMostPoints = 100'000;

/// The outputs along an input as a Float64Array, or an error document. `refused` is the error of the third
/// argument, empty when there is none.
template <typename Run>
val along(const val& document, const val& path, const val& output, const std::string& refused, Run run) {
  return guarded([&]() -> val {
    if (!document.isString())
      return val(refusal(ErrorCode::wrong_type, "", "must be the text of a document"));
    if (!path.isString()) return val(refusal(ErrorCode::wrong_type, "path", "must be the path of an input"));
    if (!output.isString()) return val(refusal(ErrorCode::wrong_type, "output", "must be a text"));
    if (!refused.empty()) return val(refused);
    const Result<std::vector<double>> outputs =
        run(document.as<std::string>(), path.as<std::string>(), output.as<std::string>());
    if (!outputs) return val(io::error_document(outputs.errors()));
    const std::vector<double>& values = outputs.value();
    return val::global("Float64Array").new_(emscripten::typed_memory_view(values.size(), values.data()));
  });
}

val roi_sweep(const val& document, const val& path, const val& values, const val& output) {
  const std::string refused = !values.instanceof
      (val::global("Float64Array")) ? refusal(ErrorCode::wrong_type, "values", "must be a Float64Array")
      : values["length"].as<unsigned>() > kMostPoints
          ? refusal(ErrorCode::too_large, "values", "must be at most 100,000 numbers")
          : std::string();
  return along(document, path, output, refused, [&](const auto& text, const auto& at, const auto& of) {
    return io::sweep_roi(text, at, emscripten::convertJSArrayToNumberVector<double>(values), of, loaded());
  });
}

val roi_curve(const val& document, const val& path, const val& points, const val& output) {
  const double count = points.isNumber() ? points.as<double>() : 0;
  const std::string refused = count >= 2 && count <= kMostPoints
                                  ? std::string()
                                  : refusal(ErrorCode::out_of_range, "points", "must be 2 to 100,000");
  return along(document, path, output, refused, [&](const auto& text, const auto& at, const auto& of) {
    return io::curve_of_roi(text, at, static_cast<int>(count), of, loaded());
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_analyses) {
  offer(io::analysis_documents());
  emscripten::function("goal", &answer<io::answer_goal>);
  emscripten::function("grid", &answer<io::answer_grid>);
  emscripten::function("flip", &answer<io::answer_flip>);
  emscripten::function("models", &answer<io::answer_models>);
  emscripten::function("compare", &answer<io::answer_compare>);
  emscripten::function("productivity", &answer<io::answer_productivity>);
  emscripten::function("quote", &answer<io::answer_quote>);
  emscripten::function("staff", &answer<io::answer_staff>);
  emscripten::function("finance", &answer<io::answer_finance>);
  emscripten::function("roiSweep", &roi_sweep);
  emscripten::function("roiCurve", &roi_curve);
}

}  // namespace bpo::wasm

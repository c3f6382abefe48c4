#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/document.hpp"
#include "case_reader.hpp"

namespace bpo::io {
namespace {

struct Curve {
  Case subject;
  Lever lever;
  const Output* output = nullptr;
};

Result<Curve> read_curve(std::string_view document, std::string_view path, std::string_view output,
                         const Catalogue& catalogue) {
  const Result<Json> json = parse_document(document);
  if (!json) return json.errors();
  Result<Case> subject = read_case(json.value(), "", catalogue);
  if (!subject) return subject.errors();
  const Result<Lever> lever = find_lever(subject.value().resolved, path);
  if (!lever) return lever.errors();
  const Output* found = find_output(output);
  if (found == nullptr) {
    return Error{ErrorCode::not_allowed, "output", "is not a figure of the result", std::string(output),
                 std::string(kOutputIds)};
  }
  return Curve{std::move(subject).value(), lever.value(), found};
}

void add_outputs(const Curve& curve, std::span<const double> values, const Catalogue& catalogue,
                 std::vector<double>& into) {
  Response response(curve.subject.given, catalogue, *curve.output, curve.lever.path);
  for (const double value : values) into.push_back(response(value));
}

}  // namespace

Result<std::vector<double>> sweep_roi(std::string_view document, std::string_view path,
                                      std::span<const double> values, std::string_view output,
                                      const Catalogue& catalogue) {
  const Result<Curve> curve = read_curve(document, path, output, catalogue);
  if (!curve) return curve.errors();
  std::vector<double> outputs;
  outputs.reserve(values.size());
  add_outputs(curve.value(), values, catalogue, outputs);
  return outputs;
}

Result<std::vector<double>> curve_of_roi(std::string_view document, std::string_view path, int points,
                                         std::string_view output, const Catalogue& catalogue) {
  const Result<Curve> curve = read_curve(document, path, output, catalogue);
  if (!curve) return curve.errors();
  const Lever& lever = curve.value().lever;
  const std::vector<double> values = spread_evenly(lever, lever.usual_low, lever.usual_high, points);
  std::vector<double> both = values;
  add_outputs(curve.value(), values, catalogue, both);
  return both;
}

}  // namespace bpo::io

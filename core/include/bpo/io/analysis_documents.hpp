#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"
#include "bpo/result.hpp"

// Questions about a savings case, which stands in each of them as it is: "case": {"schema": "bpo-roi/1",
// ...}. What is wrong with the case is told with its path below the question's own: "case.work.headcount".
namespace bpo::io {

std::span<const Field> goal_fields();
std::span<const Field> grid_fields();
std::span<const Field> flip_fields();
std::span<const Field> models_fields();
std::span<const Field> compare_fields();

/// Answers `bpo-goal/1`: every value of one input at which an output is the target, or the range of the
/// output over all values that were tried.
std::string answer_goal(std::string_view document, const Catalogue& catalogue);

/// Answers `bpo-grid/1`: an output over two inputs, and the line along which it has a level.
std::string answer_grid(std::string_view document, const Catalogue& catalogue);

/// Answers `bpo-flip/1`: how far each input may move before the verdict turns.
std::string answer_flip(std::string_view document, const Catalogue& catalogue);

/// Answers `bpo-models/1`: the case under every sourcing model.
std::string answer_models(std::string_view document, const Catalogue& catalogue);

/// Answers `bpo-compare/1`: up to six cases side by side, and why an output differs between them.
std::string answer_compare(std::string_view document, const Catalogue& catalogue);

/// An output of a scenario (`bpo-roi/1`) with the number at `path` set to each of `values` in turn,
/// everything that is not given following along. NaN where the model refuses a value or the output is
/// undefined. Errors concern the document, the path or the output itself.
Result<std::vector<double>> sweep_roi(std::string_view document, std::string_view path,
                                      std::span<const double> values, std::string_view output,
                                      const Catalogue& catalogue);

/// The same over the usual range of the input: up to `points` values, then the output at each of them.
Result<std::vector<double>> curve_of_roi(std::string_view document, std::string_view path, int points,
                                         std::string_view output, const Catalogue& catalogue);

}  // namespace bpo::io

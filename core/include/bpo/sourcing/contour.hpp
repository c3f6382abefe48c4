#pragma once

#include <array>
#include <span>
#include <vector>

namespace bpo {

using Polyline = std::vector<std::array<double, 2>>;

/// Lines along which a function on a grid has the value `level`: marching squares with linear interpolation
/// along the edges of the cells, joined into polylines; a closed one ends where it begins. Of the two ways
/// through a saddle the mean of its corners decides. Cells with an undefined corner (NaN) have no line.
/// @param values row by row: values[j * x.size() + i] at (x[i], y[j])
std::vector<Polyline> contour(std::span<const double> x, std::span<const double> y,
                              std::span<const double> values, double level);

}  // namespace bpo

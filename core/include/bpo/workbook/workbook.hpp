#pragma once

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/sourcing/evaluate.hpp"
#include "bpo/sourcing/resolve.hpp"
#include "bpo/workbook/providers.hpp"
#include "bpo/workbook/sheet.hpp"

namespace bpo::workbook {

/// A savings case as sheets of live formulas that recalculate to the figures of the core: inputs, every line
/// of every month, measures, the leak from rate card to banked saving, two scenarios of the published ranges,
/// sources and how to use it. What decides the shape of the sheets (term, locations, waves, pricing, sourcing
/// model, how people are hired) is fixed; every number and switch may be changed. The FTE that a queue needs
/// stands as a value for each month, because its sizing has no formula of a spreadsheet.
/// @param providers  a scorecard that gets a sheet of its own; none without
Workbook workbook_of(const Resolved& resolved, const Evaluation& evaluation, const Catalogue& catalogue,
                     const Providers* providers = nullptr);

}  // namespace bpo::workbook

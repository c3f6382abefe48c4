#pragma once

#include <string>
#include <string_view>

namespace bpo::workbook {

/// The defined name of an input: "option.locations[0].rate" is option_locations_1_rate.
std::string name_of(std::string_view path);

}  // namespace bpo::workbook

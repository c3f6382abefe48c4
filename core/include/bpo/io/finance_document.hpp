#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-finance/1`: cash flows and the rates to judge them by.
std::span<const Field> finance_fields();

/// Answers `bpo-finance/1` with `bpo-finance-result/1`: every measure of the flows, each {value, unit} with a
/// `reason` where the value is null. Rates are given and answered a year, whatever the length of a period. Or
/// with an error document.
std::string answer_finance(std::string_view document);

}  // namespace bpo::io

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

/// The inputs of `bpo-staff/1`: contacts by month or by interval, how long they take and how soon they are to
/// be answered. Inputs that a savings scenario has too have its names and meaning.
std::span<const Field> staff_fields();

/// Answers `bpo-staff/1` with `bpo-staff-result/1`, from contacts to people to money: agents by interval, by
/// Erlang C and A side by side or from the backlog of a week, hours, full-time equivalents, heads and cost,
/// the year by months, what one agent more or less changes, and the sums in words. Or with an error document.
std::string answer_staff(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io

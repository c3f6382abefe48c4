#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"

namespace bpo::io {

std::span<const Field> quote_fields();

/// Answers `bpo-quote/1`: what each line of a provider's quote names, and which cost lines of the savings
/// case in "case" it leaves out, each with what it is worth there. Refuses a quote that is empty, mostly in
/// another language, or names nothing that is understood.
std::string answer_quote(std::string_view document, const Catalogue& catalogue);

}  // namespace bpo::io

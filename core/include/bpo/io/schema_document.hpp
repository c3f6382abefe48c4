#pragma once

#include <span>
#include <string>
#include <string_view>

#include "bpo/field.hpp"

namespace bpo::io {

/// A document by its short name, "roi" for bpo-roi/1, and the table of its inputs.
struct DocumentKind {
  std::string_view name, title;
  std::span<const Field> (*fields)();
};

/// The documents about the market, about single series and claims, about one company's case, about what can
/// be asked of such a case, about its futures, and about places, providers and time: a program that answers
/// only some carries only their tables.
std::span<const DocumentKind> market_documents();
std::span<const DocumentKind> series_documents();
std::span<const DocumentKind> savings_documents();
std::span<const DocumentKind> analysis_documents();
std::span<const DocumentKind> risk_documents();
std::span<const DocumentKind> place_documents();
std::span<const DocumentKind> decision_documents();
std::span<const DocumentKind> workbook_documents();

/// JSON Schema of a document by its short name; an error document for another name, with the list of names.
std::string answer_schema(std::string_view name, std::span<const DocumentKind> documents);

}  // namespace bpo::io

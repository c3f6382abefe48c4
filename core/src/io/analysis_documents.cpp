#include <array>

#include "bpo/io/analysis_documents.hpp"
#include "bpo/io/finance_document.hpp"
#include "bpo/io/productivity_document.hpp"
#include "bpo/io/quote_document.hpp"
#include "bpo/io/schema_document.hpp"
#include "bpo/io/staff_document.hpp"

namespace bpo::io {

std::span<const DocumentKind> analysis_documents() {
  static constexpr std::array<DocumentKind, 9> kDocuments{{
      {"goal", "Goal seek", goal_fields},
      {"grid", "Two-way grid", grid_fields},
      {"flip", "Flip points", flip_fields},
      {"compare", "Cases side by side", compare_fields},
      {"models", "Sourcing models side by side", models_fields},
      {"productivity", "Productivity of three teams", productivity_fields},
      {"quote", "Quote of a provider", quote_fields},
      {"staff", "Staffing question", staff_fields},
      {"finance", "Cash flows", finance_fields},
  }};
  return kDocuments;
}

}  // namespace bpo::io

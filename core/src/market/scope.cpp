#include "bpo/market/scope.hpp"

#include <array>

namespace bpo::market {
namespace {

// A definition decides, never a value: a figure far from the others stays in when its publisher says it
// counts the same.
constexpr std::array kScopes{
    Scope{"all_bpo", "All business processes", "everything",
          "yearly spending on outsourced business processes, without IT outsourcing"},
    Scope{"all_bpo_broad", "All business processes, IDC's wide definition", "everything",
          "logistics, engineering and, in its first editions, facilities as well; the list shrank between "
          "editions, so they are no series"},
    Scope{"business_services", "Business services, IDC's later taxonomy", "everything",
          "business services in IDC's later taxonomy, which draws other lines"},
    Scope{"all_outsourcing", "Business processes and IT together", "everything",
          "IT outsourcing as well as business processes"},
    Scope{"large_contracts", "Large contracts signed, IT included", "everything",
          "the total value of contracts above USD 25 m signed in a year, IT included: not yearly spending"},
    Scope{"contract_awards", "Business process contracts awarded", "everything",
          "the annual value of contracts of USD 5 m and more awarded in a year: not the yearly spending on "
          "all that run"},
    Scope{"global_sourcing", "Work bought across borders, IT included", "everything",
          "only work bought across borders, IT services included"},
    Scope{"offshore_bpo", "Business processes bought offshore", "everything",
          "only the part delivered from offshore"},
    Scope{"offshore_executed", "Offshore contracts carried out, IT included", "everything",
          "offshore contracts carried out by one country's providers, IT and knowledge work included"},
    Scope{"it_bpo_exports", "Exports of IT and business processes", "everything",
          "one country's exports, IT services included"},
    Scope{"processing_services", "Processing services", "everything", "processing services only"},

    Scope{"customer_experience", "Customer experience", "customer",
          "outsourced customer service over every channel"},
    Scope{"contact_centre", "Contact centres", "customer", "outsourced contact centres only"},
    Scope{"customer_providers", "Ten largest customer service providers", "customer",
          "the revenue of the ten largest providers: not the size of the market"},

    Scope{"finance_accounting", "Finance and accounting", "finance", "finance and accounting work together"},
    Scope{"accounting", "Accounting", "finance", "accounting work only"},

    Scope{"human_resources", "Human resources", "people", "outsourced human resources work as a whole"},
    Scope{"payroll", "Payroll", "people", "payroll only"},
    Scope{"recruitment", "Recruitment", "people", "recruitment only"},

    Scope{"knowledge", "Knowledge processes", "knowledge", "research, analytics and other knowledge work"},
    Scope{"legal", "Legal processes", "legal", "outsourced legal work, wherever it is delivered from"},
    Scope{"legal_offshore", "Legal processes, offshore", "legal", "only legal work delivered from offshore"},

    Scope{"healthcare", "Healthcare", "health",
          "payers, providers and the pharmaceutical industry; the last is the largest part"},
    Scope{"healthcare_operations", "Healthcare, payers and providers", "health",
          "payer and provider operations, without the pharmaceutical industry"},
    Scope{"healthcare_payer", "Healthcare, payers", "health", "services to payers only"},

    Scope{"procurement", "Procurement", "procurement", "outsourced procurement work, not the goods bought"},

    Scope{"it_outsourcing", "IT outsourcing", "it", "yearly spending on IT outsourcing"},
    Scope{"it_outsourcing_cloud", "IT outsourcing, with cloud services", "it",
          "cloud-enabled services as well"},
    Scope{"it_outsourcing_hosting", "IT outsourcing, with hosting and maintenance", "it",
          "hardware maintenance and hosting as well"},
    Scope{"it_healthcare", "IT outsourcing in healthcare", "it",
          "IT outsourcing by healthcare organisations only"},
};

constexpr std::array kSegments{
    Segment{"all BPO", "all_bpo"},
    Segment{"all BPO services", "all_bpo"},
    Segment{"BPM services spend", "all_bpo"},  // NASSCOM's word for business process outsourcing
    Segment{"all BPO (10 functions incl. logistics, engineering, facilities)", "all_bpo_broad"},
    Segment{"all BPO (9 functions incl. logistics, engineering, facilities)", "all_bpo_broad"},
    Segment{"all BPO (8 functions incl. logistics, engineering)", "all_bpo_broad"},
    Segment{"business services (IDC taxonomy)", "business_services"},
    Segment{"all outsourcing services (IT + BPO + KPO)", "all_outsourcing"},
    Segment{"all outsourcing spend (IT + BPO)", "all_outsourcing"},
    Segment{"BPO + IT outsourcing", "all_outsourcing"},
    Segment{"large outsourcing contracts (TCV above USD 25 m), ITO + BPO", "large_contracts"},
    Segment{"BPO contract awards (ACV, deals of USD 5 m and more)", "contract_awards"},
    Segment{"offshore/global sourcing (IT + BPM)", "global_sourcing"},
    Segment{"offshore BPO", "offshore_bpo"},
    Segment{"offshore services outsourcing executed (ITO + BPO + KPO)", "offshore_executed"},
    Segment{"IT-BPO exports", "it_bpo_exports"},
    Segment{"processing services", "processing_services"},
    Segment{"customer experience outsourcing", "customer_experience"},
    Segment{"customer services BPO", "customer_experience"},
    Segment{"contact-center outsourcing", "contact_centre"},
    Segment{"customer-management BPO: revenue of the ten largest providers", "customer_providers"},
    Segment{"finance & accounting outsourcing", "finance_accounting"},
    Segment{"accounting outsourcing", "accounting"},
    Segment{"HR outsourcing", "human_resources"},
    Segment{"HR BPO", "human_resources"},
    Segment{"payroll outsourcing", "payroll"},
    Segment{"recruitment process outsourcing", "recruitment"},
    Segment{"KPO", "knowledge"},
    Segment{"legal process outsourcing", "legal"},
    Segment{"offshore legal process outsourcing", "legal_offshore"},
    Segment{"healthcare BPO", "healthcare"},
    Segment{"healthcare BPO (incl. pharma)", "healthcare"},
    Segment{"healthcare BPO (payer, provider, pharma)", "healthcare"},
    Segment{"healthcare BPO (payer and provider operations only)", "healthcare_operations"},
    Segment{"healthcare payer services outsourcing", "healthcare_payer"},
    Segment{"procurement outsourcing", "procurement"},
    Segment{"procurement BPO", "procurement"},
    Segment{"IT outsourcing", "it_outsourcing"},
    Segment{"IT outsourcing (incl. cloud-enabled)", "it_outsourcing_cloud"},
    Segment{"IT outsourcing (incl. hardware maintenance and hosting)", "it_outsourcing_hosting"},
    Segment{"IT healthcare outsourcing", "it_healthcare"},
};

}  // namespace

std::span<const Scope> scopes() {
  return kScopes;
}
std::span<const Segment> segments() {
  return kSegments;
}

const Scope* find_scope(std::string_view id) {
  for (const Scope& scope : kScopes) {
    if (scope.id == id) return &scope;
  }
  return nullptr;
}

const Scope* scope_of(std::string_view segment) {
  for (const Segment& row : kSegments) {
    if (row.text == segment) return find_scope(row.scope);
  }
  return nullptr;
}

}  // namespace bpo::market

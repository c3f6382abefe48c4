#include "bpo/catalogue/function.hpp"

#include <array>

namespace bpo {
namespace {

constexpr std::array<Function, 25> kFunctions{{
    {"customer_service", "Customer support, by phone", "", true},
    {"chat_support", "Customer support, by chat", "customer_service", true, "chat"},
    {"email_support", "Customer support, by e-mail", "customer_service", true, "email"},
    {"it_service_desk", "IT service desk", "customer_service", true},
    {"technical_support", "Technical support", "it_service_desk", true},
    {"sales_lead_generation", "Sales and lead generation", "customer_service", true},
    {"back_office", "Back office and administration", "", false},
    {"data_entry", "Data entry", "back_office", false},
    {"finance_accounting", "Finance and accounting", "back_office", false},
    {"accounts_payable", "Accounts payable", "finance_accounting", false},
    {"payroll", "Payroll", "finance_accounting", false},
    {"hr", "Human resources", "back_office", false},
    {"recruiting", "Recruiting", "hr", false},
    {"procurement", "Procurement", "back_office", false},
    {"supply_chain", "Supply chain and logistics", "back_office", false},
    {"claims", "Insurance claims", "back_office", false},
    {"medical_coding_billing", "Medical coding and billing", "back_office", false},
    {"banking_mortgage", "Banking and mortgage processing", "back_office", false},
    {"legal", "Legal support", "back_office", false},
    {"research_analytics", "Research and analytics", "back_office", false},
    {"marketing", "Marketing", "back_office", false},
    {"content_moderation", "Content moderation", "back_office", false},
    {"it_services", "IT services", "back_office", false},
    {"it_development", "Application development", "it_services", false},
    {"it_infrastructure", "IT infrastructure", "it_services", false},
}};

}  // namespace

std::span<const Function> functions() {
  return kFunctions;
}

const Function* find_function(std::string_view code) {
  for (const Function& function : kFunctions) {
    if (function.code == code) return &function;
  }
  return nullptr;
}

std::vector<std::string_view> function_chain(std::string_view code) {
  std::vector<std::string_view> chain;
  for (const Function* function = find_function(code); function != nullptr;
       function = find_function(function->family)) {
    chain.push_back(function->code);
  }
  chain.push_back("any");
  return chain;
}

std::vector<std::string_view> related_functions(std::string_view code) {
  std::vector<std::string_view> related{code};
  for (const Function& function : kFunctions) {
    if (function.family == code) related.push_back(function.code);
  }
  const Function* function = find_function(code);
  while (function != nullptr && !function->family.empty()) {
    function = find_function(function->family);
    related.push_back(function->code);
  }
  return related;
}

}  // namespace bpo

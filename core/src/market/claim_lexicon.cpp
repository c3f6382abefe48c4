#include "claim_lexicon.hpp"

#include <algorithm>
#include <array>

namespace bpo::market {
namespace {

constexpr std::array kCurrencies{
    Name{"us $", "USD"},       Name{"u . s . $", "USD"}, Name{"$", "USD"},     Name{"usd", "USD"},
    Name{"us dollars", "USD"}, Name{"dollars", "USD"},   Name{"a $", "AUD"},   Name{"€", "EUR"},
    Name{"eur", "EUR"},        Name{"euro", "EUR"},      Name{"euros", "EUR"}, Name{"£", "GBP"},
    Name{"gbp", "GBP"},        Name{"pounds", "GBP"},    Name{"inr", "INR"},   Name{"rs .", "INR"},
    Name{"rs", "INR"},         Name{"₹", "INR"},         Name{"rmb", "CNY"},   Name{"cny", "CNY"},
    Name{"yuan", "CNY"},       Name{"¥", "JPY"},         Name{"jpy", "JPY"},   Name{"yen", "JPY"},
    Name{"php", "PHP"},        Name{"pesos", "PHP"},     Name{"zar", "ZAR"},   Name{"aud", "AUD"},
};

constexpr std::array kScales{
    Scale{"trillion", 1e3},  Scale{"trillions", 1e3}, Scale{"tn", 1e3},     Scale{"trn", 1e3},
    Scale{"t", 1e3},         Scale{"billion", 1},     Scale{"billions", 1}, Scale{"bn", 1},
    Scale{"bln", 1},         Scale{"bil", 1},         Scale{"b", 1},        Scale{"million", 1e-3},
    Scale{"millions", 1e-3}, Scale{"mn", 1e-3},       Scale{"mln", 1e-3},   Scale{"mio", 1e-3},
    Scale{"m", 1e-3},        Scale{"thousand", 1e-6}, Scale{"k", 1e-6},     Scale{"crore", 1e-2},
    Scale{"crores", 1e-2},   Scale{"lakh", 1e-4},
};

constexpr std::array kScopes{
    Name{"business process outsourcing", "all_bpo"},
    Name{"business processing outsourcing", "all_bpo"},
    Name{"customer experience outsourcing", "customer_experience"},
    Name{"cx outsourcing", "customer_experience"},
    Name{"customer services", "customer_experience"},
    Name{"contact center outsourcing", "contact_centre"},
    Name{"contact - center outsourcing", "contact_centre"},
    Name{"contact centre outsourcing", "contact_centre"},
    Name{"call center outsourcing", "contact_centre"},
    Name{"call centre outsourcing", "contact_centre"},
    Name{"finance and accounting outsourcing", "finance_accounting"},
    Name{"fao", "finance_accounting"},
    Name{"accounting outsourcing", "accounting"},
    Name{"human resource outsourcing", "human_resources"},
    Name{"hr outsourcing", "human_resources"},
    Name{"hr bpo", "human_resources"},
    Name{"payroll outsourcing", "payroll"},
    Name{"recruitment process outsourcing", "recruitment"},
    Name{"rpo", "recruitment"},
    Name{"knowledge process outsourcing", "knowledge"},
    Name{"kpo", "knowledge"},
    Name{"legal process outsourcing", "legal"},
    Name{"lpo", "legal"},
    Name{"healthcare payer services outsourcing", "healthcare_payer"},
    Name{"healthcare bpo", "healthcare"},
    Name{"healthcare outsourcing", "healthcare"},
    Name{"procurement outsourcing", "procurement"},
    Name{"procurement bpo", "procurement"},
    Name{"it outsourcing", "it_outsourcing"},
    Name{"outsourcing services", "all_outsourcing"},
    Name{"offshore bpo", "offshore_bpo"},
    Name{"business services", "business_services"},
    Name{"bpm", "all_bpo"},
    Name{"bpo", "all_bpo"},
};
constexpr std::array kRegions{
    Name{"united states", "United States"},
    Name{"u . s .", "United States"},
    Name{"us", "United States"},
    Name{"usa", "United States"},
    Name{"north america", "North America"},
    Name{"western europe", "Western Europe"},
    Name{"philippines", "Philippines"},
    Name{"india", "India"},
    Name{"china", "China"},
    Name{"global", "Global"},
    Name{"worldwide", "Global"},
    Name{"world", "Global"},
};

constexpr std::string_view kVague[] = {"about",  "around", "approximately", "roughly",  "nearly",
                                       "almost", "over",   "above",         "than",     "under",
                                       "some",   "circa",  "exceed",        "exceeding"};
constexpr std::string_view kGrowth[] = {
    "cagr",    "growth",    "grow",     "grows",    "growing",   "grew",       "grown",     "rate",
    "annual",  "annually",  "yearly",   "annum",    "year",      "compound",   "compounds", "expand",
    "expands", "expanding", "expanded", "increase", "increases", "increasing", "increased", "rise",
    "rises",   "rising",    "rose",     "up",       "climb",     "climbs",     "climbed",   "more",
    "higher",  "jump",      "jumped",   "surge",    "surged",    "gain"};
constexpr std::string_view kYearly[] = {"cagr",   "compound", "annual", "annually",
                                        "yearly", "annum",    "yoy",    "rate"};
constexpr std::string_view kLoss[] = {"decline", "declining", "declined", "shrink", "shrinking",
                                      "fall",    "falling",   "fell",     "down"};
constexpr std::string_view kShare[] = {"share",      "accounted", "accounts", "accounting",
                                       "represents", "holds",     "captured", "represented"};

constexpr std::string_view kNotMoney[] = {"people", "workers", "employees", "jobs",      "agents",
                                          "staff",  "users",   "customers", "companies", "professionals"};

std::span<const std::string_view> words_of(Cue cue) {
  switch (cue) {
    case Cue::vague:
      return kVague;
    case Cue::growth:
      return kGrowth;
    case Cue::yearly:
      return kYearly;
    case Cue::loss:
      return kLoss;
    case Cue::share:
      return kShare;
    case Cue::not_money:
      break;
  }
  return kNotMoney;
}

}  // namespace

std::span<const Name> currency_names() {
  return kCurrencies;
}
std::span<const Scale> scale_words() {
  return kScales;
}
std::span<const Name> scope_names() {
  return kScopes;
}
std::span<const Name> region_names() {
  return kRegions;
}

bool says(std::string_view word, Cue cue) {
  const std::span<const std::string_view> words = words_of(cue);
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace bpo::market

#include "bpo/sourcing/slot.hpp"

#include <array>
#include <charconv>
#include <cstddef>

#include "rules.hpp"

namespace bpo {
namespace {

template <typename Record>
struct Member {
  std::string_view name;
  double Record::*member;
};

constexpr std::array<Member<Placement>, 10> kPlacement{{{"weight", &Placement::weight},
                                                        {"rate", &Placement::rate},
                                                        {"aht_uplift", &Placement::aht_uplift},
                                                        {"cola", &Placement::cola},
                                                        {"fx_share", &Placement::fx_share},
                                                        {"fx_drift", &Placement::fx_drift},
                                                        {"fx_vol", &Placement::fx_vol},
                                                        {"should_cost", &Placement::should_cost},
                                                        {"arc", &Placement::arc},
                                                        {"rrc", &Placement::rrc}}};
constexpr std::array<Member<Wave>, 4> kWave{{{"share", &Wave::share},
                                             {"kt_start", &Wave::kt_start},
                                             {"kt_months", &Wave::kt_months},
                                             {"parallel_months", &Wave::parallel_months}}};
constexpr std::array<Member<AvoidedCost>, 2> kAvoided{
    {{"month", &AvoidedCost::month}, {"amount", &AvoidedCost::amount}}};
constexpr std::array<Member<Event>, 2> kEvent{{{"probability", &Event::probability}, {"cost", &Event::cost}}};

template <typename Record, std::size_t N>
double* find_member(Record& record, std::string_view name, const std::array<Member<Record>, N>& members) {
  for (const auto& member : members) {
    if (member.name == name) return &(record.*member.member);
  }
  return nullptr;
}

// "list[2].member" of one list.
template <typename Record, std::size_t N>
double* in_list(std::vector<Record>& records, std::string_view path, std::string_view list,
                const std::array<Member<Record>, N>& members) {
  if (!path.starts_with(list) || path.size() <= list.size() || path[list.size()] != '[') return nullptr;
  const std::string_view rest = path.substr(list.size() + 1);
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), index);
  const std::string_view tail = rest.substr(static_cast<std::size_t>(end - rest.data()));
  if (error != std::errc{} || index >= records.size() || !tail.starts_with("].")) return nullptr;
  return find_member(records[index], tail.substr(2), members);
}

}  // namespace

double* number_slot(Scenario& s, std::string_view path) {
  for (const auto rules : {money_rules(), inhouse_rules(), work_rules(), option_rules(), terms_rules(),
                           transition_rules(), run_rules(), benefit_rules(), risk_rules()}) {
    for (const NumberRule& rule : rules) {
      if (rule.path == path) return &rule.slot(s);
    }
  }
  if (path == "work.volume") return &s.work.volume;
  if (path == "work.headcount") return &s.work.headcount;
  if (path == "client.usd_rate") return &s.usd_rate;
  if (path == "inhouse.proficient_at_start") return &s.inhouse.proficient_at_start;
  if (path == "option.terms.arc") return &s.option.placements.front().arc;
  if (path == "option.terms.rrc") return &s.option.placements.front().rrc;
  if (double* found = in_list(s.option.placements, path, "option.locations", kPlacement)) return found;
  if (double* found = in_list(s.transition.waves, path, "transition.waves", kWave)) return found;
  if (double* found = in_list(s.benefits.avoided, path, "benefits.avoided", kAvoided)) return found;
  return in_list(s.risk.events, path, "risk.events", kEvent);
}

std::vector<double*> slots_alone(Scenario& s, std::string_view path) {
  constexpr std::string_view kOption = "option.";
  constexpr std::string_view kTerms = "option.terms.";
  double* slot = number_slot(s, path);
  if (slot == nullptr) return {};
  std::vector<double*> slots{slot};
  const std::string_view member = path.starts_with(kTerms)    ? path.substr(kTerms.size())
                                  : path.starts_with(kOption) ? path.substr(kOption.size())
                                                              : std::string_view{};
  for (Placement& placement : s.option.placements) {
    if (double* own = member.empty() ? nullptr : find_member(placement, member, kPlacement)) {
      slots.push_back(own);
    }
  }
  return slots;
}

bool set_alone(Scenario& s, std::string_view path, double value) {
  const std::vector<double*> slots = slots_alone(s, path);
  if (slots.empty()) return false;
  if (path == kHeadsPath) s.work.volume *= value / s.work.headcount;
  for (double* slot : slots) *slot = value;
  return true;
}

}  // namespace bpo

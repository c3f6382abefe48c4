#include "bpo/market/claim_text.hpp"

#include <algorithm>
#include <utility>

#include "claim_dating.hpp"
#include "claim_quantities.hpp"
#include "claim_tokens.hpp"

namespace bpo::market {
namespace {

using Role = Reading::Role;
using Kind = Reading::Kind;

/// Makes a claim of what was read: two dated sizes and the growth that is meant for them.
class Chooser {
 public:
  explicit Chooser(std::string_view text) {
    const Tokens tokens = tokens_of(text);
    result_.readings = quantities_of(tokens);
    date_sizes(result_.readings, tokens);
  }

  ClaimText run() {
    for (const Reading& reading : result_.readings) {
      if (reading.kind == Kind::scope && result_.scope.empty()) result_.scope = reading.id;
      if (reading.kind == Kind::region && result_.region.empty()) result_.region = reading.id;
    }
    choose();
    return std::move(result_);
  }

 private:
  void choose() {
    std::vector<Reading*> dated;
    for (Reading* size : of_kind(result_.readings, Kind::size)) {
      if (size->years.from > 0) dated.push_back(size);
    }
    std::vector<Reading*> stated;
    for (Reading* rate : of_kind(result_.readings, Kind::rate)) {
      if (rate->role == Role::stated) stated.push_back(rate);
    }
    std::stable_sort(stated.begin(), stated.end(),
                     [](const Reading* a, const Reading* b) { return a->yearly > b->yearly; });
    for (std::size_t i = 1; i < stated.size(); ++i) stated[i]->role = Role::unused;
    if (stated.empty()) result_.missing.emplace_back("the growth a year that is claimed");
    if (!of_kind(result_.readings, Kind::period).empty())
      result_.period = of_kind(result_.readings, Kind::period).front()->years;
    choose_sizes(dated, stated);
    if (stated.size() > 1) result_.missing.emplace_back("one growth: the text states several");
  }

  void choose_sizes(std::vector<Reading*> dated, const std::vector<Reading*>& stated) {
    const std::size_t sizes = of_kind(result_.readings, Kind::size).size();
    if (sizes == 0)
      result_.missing.emplace_back("two sizes with their years, such as USD 328 billion in 2025");
    if (sizes == 1) result_.missing.emplace_back("a second size with its year");
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Reading* a, const Reading* b) { return a->years.from < b->years.from; });
    for (std::size_t i = 1; i < dated.size(); ++i) {
      if (dated[i]->years.from == dated[i - 1]->years.from &&
          dated[i]->value.low != dated[i - 1]->value.low) {
        result_.missing.emplace_back("one size for " + std::to_string(dated[i]->years.from) +
                                     ": the text gives several");
        return;
      }
    }
    if (dated.size() < 2 || dated.front()->years.from == dated.back()->years.from) {
      if (sizes > dated.size()) result_.missing.emplace_back("the year of each size");
      return;
    }
    take_pair(dated, stated);
  }

  Claim claim_of(const Reading& start, const Reading& end, const std::vector<Reading*>& stated) const {
    Claim claim{
        {start.years.from, start.value, start.rounding}, {end.years.from, end.value, end.rounding}, {}, {}};
    if (stated.empty()) return claim;
    claim.stated = stated.front()->value;
    claim.stated_rounding = stated.front()->rounding;
    return claim;
  }

  // Of more than two sizes those that the growth is meant for: the first pair that gives it, else the widest.
  void take_pair(const std::vector<Reading*>& dated, const std::vector<Reading*>& stated) {
    Reading* start = dated.front();
    Reading* end = dated.back();
    bool found = dated.size() == 2 || stated.empty();
    for (std::size_t i = 0; i < dated.size() && !found; ++i) {
      for (std::size_t j = dated.size() - 1; j > i && !found; --j) {
        if (dated[i]->years.from == dated[j]->years.from) continue;
        found = check_claim(claim_of(*dated[i], *dated[j], stated)).verdict == Verdict::consistent;
        if (found) start = dated[i], end = dated[j];
      }
    }
    if (!found) result_.missing.emplace_back("two sizes: the text gives more");
    if (!start->currency.empty() && !end->currency.empty() && start->currency != end->currency) {
      result_.missing.emplace_back("both sizes in one currency");
      return;
    }
    start->role = Role::start;
    end->role = Role::end;
    result_.currency = !start->currency.empty() ? start->currency
                       : !end->currency.empty() ? end->currency
                                                : "USD";
    result_.claim = claim_of(*start, *end, stated);
  }

  ClaimText result_;
};

const Reading* with_role(const ClaimText& read, Role role) {
  for (const Reading& reading : read.readings) {
    if (reading.role == role) return &reading;
  }
  return nullptr;
}

/// The claim with as much rounding as vague words and zeros at the end allow.
Claim leniently(const ClaimText& read) {
  Claim claim = *read.claim;
  const auto widen = [](Size& size, const Reading* reading) {
    size.rounding = std::max(reading->lenient, reading->vague ? 2 * reading->rounding : 0.0);
  };
  widen(claim.start, with_role(read, Role::start));
  widen(claim.end, with_role(read, Role::end));
  return claim;
}

/// A growth that is not said to be yearly may be that of all years together.
bool fits_in_all(const Claim& claim) {
  const double half = claim.stated_rounding.value_or(0);
  const double least =
      (claim.end.value.low - *claim.end.rounding) / (claim.start.value.high + *claim.start.rounding) - 1;
  const double most =
      (claim.end.value.high + *claim.end.rounding) / (claim.start.value.low - *claim.start.rounding) - 1;
  return claim.stated->low - half <= most && claim.stated->high + half >= least;
}

}  // namespace

std::string_view wire_name(Reading::Kind kind) {
  switch (kind) {
    case Kind::size:
      return "size";
    case Kind::year:
      return "year";
    case Kind::period:
      return "period";
    case Kind::rate:
      return "rate";
    case Kind::scope:
      return "scope";
    case Kind::region:
      return "region";
  }
  return "size";
}

std::string_view wire_name(Reading::Role role) {
  switch (role) {
    case Role::unused:
      return "unused";
    case Role::start:
      return "start";
    case Role::end:
      return "end";
    case Role::stated:
      return "stated";
  }
  return "unused";
}

ClaimText read_claim_text(std::string_view text) {
  return Chooser(text).run();
}

ClaimCheck check_claim_text(const ClaimText& read) {
  const Claim& claim = *read.claim;
  ClaimCheck check = check_claim(claim);
  if (check.verdict != Verdict::inconsistent) return check;
  const auto doubt = [&](const std::string& why) {
    check.verdict = Verdict::cannot_tell;
    check.sum += " " + why;
  };
  const Reading* stated = with_role(read, Role::stated);
  const bool one_year = claim.end.year - claim.start.year == 1;
  if (!stated->yearly && !one_year) {
    if (fits_in_all(claim)) {
      check.verdict = Verdict::consistent;
      check.sum += " That is the growth of all years together.";
    } else {
      doubt("The text does not say that this is the growth of a year.");
    }
  } else if (read.period && (read.period->from != claim.start.year || read.period->to != claim.end.year)) {
    doubt("The growth is for " + std::to_string(read.period->from) + " to " +
          std::to_string(read.period->to) + ", the sizes are for " + std::to_string(claim.start.year) +
          " and " + std::to_string(claim.end.year) + ".");
  } else if (!read.missing.empty()) {
    doubt("The text lacks " + read.missing.back() + ".");
  } else if (check_claim(leniently(read)).verdict != Verdict::inconsistent) {
    doubt("The sizes are too rounded to say.");
  }
  return check;
}

}  // namespace bpo::market

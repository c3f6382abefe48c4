#include "market_reader.hpp"

#include <algorithm>

#include "bpo/io/document.hpp"
#include "bpo/market/estimate.hpp"
#include "bpo/market/scope.hpp"
#include "market_history.hpp"

namespace bpo::io {
namespace {

constexpr int kDefaultYear = 2025;
constexpr int kNewestBase = 2026;      // the latest year that an edition calls its own
constexpr int kDefaultYearsAhead = 8;  // most forecasts from a 2025 base end in 2033
constexpr int kLongestYearsAhead = 40;

std::string json_text(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string joined(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ", ") + text;
  return list;
}

std::optional<double> real(const Json& section, const char* name) {
  const auto found = section.find(name);
  return found == section.end() ? std::nullopt : std::optional(found->get<double>());
}

std::optional<int> integer(const Json& section, const char* name) {
  const std::optional<double> value = real(section, name);
  return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

// The default year where the choice has figures for it, else the latest of the years with most publishers:
// of those that were not the future when somebody counted, if there are any.
int best_year(const std::vector<market::YearCount>& years) {
  int best = kDefaultYear;
  int most = 0;
  for (const bool past : {true, false}) {
    for (const market::YearCount& count : years) {
      if (count.year == kDefaultYear) return kDefaultYear;
      if ((count.year <= kNewestBase) != past || count.publishers < most) continue;
      most = count.publishers;
      best = count.year;
    }
    if (most > 0) return best;
  }
  return best;
}

/// Turns a checked document into a question.
class Reader {
 public:
  Reader(const Json& document, const Catalogue& catalogue) : document_(document), catalogue_(catalogue) {}

  Result<MarketQuestion> read() {
    if (catalogue_.estimates.empty()) {
      return Error{ErrorCode::missing, "", "needs the market estimates, which are not loaded", "",
                   "the table market-estimates"};
    }
    read_scope();
    if (!errors_.empty()) return errors_;
    read_region();
    read_left_out();
    question_.choice.include_unverified = document_.value("include_unverified", false);
    question_.choice.roll_years = integer(document_, "roll_years").value_or(0);
    read_years();
    read_method();
    if (document_.contains("history")) {
      const Errors errors = read_history(document_["history"], catalogue_, question_);
      errors_.insert(errors_.end(), errors.begin(), errors.end());
    }
    if (document_.contains("levers")) read_levers(document_["levers"]);
    question_.levers.stance = *market::stance_named(document_.value("scenario", "base"));
    question_.basis = *market::basis_named(document_.value("basis", "absolute"));
    question_.inflation = real(document_, "inflation");
    if (!errors_.empty()) return errors_;
    return std::move(question_);
  }

 private:
  void read_scope() {
    question_.choice.scope = document_.value("scope", question_.choice.scope);
    if (market::find_scope(question_.choice.scope)) return;
    std::vector<std::string> ids;
    for (const market::Scope& scope : market::scopes()) ids.emplace_back(scope.id);
    refuse(ErrorCode::not_allowed, "scope", "is not a scope", json_text(question_.choice.scope), joined(ids));
  }

  void read_region() {
    const std::vector<Count> regions = region_counts(catalogue_.estimates, question_.choice.scope);
    const auto has = [&](const std::string& region) {
      return std::any_of(regions.begin(), regions.end(),
                         [&](const Count& count) { return count.id == region; });
    };
    std::string& region = question_.choice.region;
    if (document_.contains("region")) {
      region = document_["region"].get<std::string>();
    } else if (!has(region) && !regions.empty()) {
      region = regions.front().id;
    }
    if (has(region)) return;
    std::vector<std::string> names;
    names.reserve(regions.size());
    for (const Count& count : regions) names.push_back(count.id);
    refuse(ErrorCode::not_allowed, "region", "has no estimate of this scope", json_text(region),
           joined(names));
  }

  void read_left_out() {
    if (!document_.contains("exclude")) return;
    for (const Json& item : document_["exclude"]) {
      const auto id = item.get<std::string>();
      if (!find_by_id(catalogue_.estimates, id)) {
        refuse(ErrorCode::not_allowed, "exclude[" + std::to_string(question_.choice.left_out.size()) + "]",
               "is not an estimate", json_text(id), "the ids of market estimates");
      }
      question_.choice.left_out.push_back(id);
    }
  }

  void read_years() {
    question_.years = market::years_with_figures(catalogue_.estimates, question_.choice);
    const int year = integer(document_, "year").value_or(best_year(question_.years));
    const int until = integer(document_, "until").value_or(year + kDefaultYearsAhead);
    question_.choice.year = year;
    question_.outlook.until = until;
    if (until > year && until <= year + kLongestYearsAhead) return;
    refuse(ErrorCode::out_of_range, "until",
           "must be 1 to " + std::to_string(kLongestYearsAhead) + " years after year", std::to_string(until),
           std::to_string(year + 1) + " to " + std::to_string(year + kLongestYearsAhead));
  }

  // A rate of one's own asks for constant growth, unless the document says otherwise.
  void read_method() {
    market::OutlookChoice& outlook = question_.outlook;
    outlook.growth = real(document_, "growth");
    outlook.ceiling = real(document_, "ceiling");
    outlook.history_weight = real(document_, "history_weight");
    outlook.curve = document_.value("curve", "logistic") == "gompertz" ? market::Curve::gompertz
                                                                       : market::Curve::logistic;
    const std::string usual = outlook.growth ? "constant" : "publishers";
    outlook.method = *market::method_named(document_.value("method", usual));
  }

  void read_levers(const Json& levers) {
    question_.levers.growth = real(levers, "growth");
    question_.levers.ai_volume = real(levers, "ai_volume");
    question_.levers.ai_price = real(levers, "ai_price");
  }

  void refuse(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }

  const Json& document_;
  const Catalogue& catalogue_;
  MarketQuestion question_;
  Errors errors_;
};

}  // namespace

std::vector<Count> region_counts(std::span<const MarketEstimate> estimates, std::string_view scope) {
  std::vector<Count> counts;
  for (const MarketEstimate& estimate : estimates) {
    const market::Scope* own = market::scope_of(estimate.segment);
    if (!own || own->id != scope) continue;
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const Count& count) { return count.id == estimate.region; });
    if (found == counts.end()) {
      counts.push_back({estimate.region, 1});
    } else {
      ++found->estimates;
    }
  }
  std::sort(counts.begin(), counts.end(), [](const Count& a, const Count& b) {
    if ((a.id == "Global") != (b.id == "Global")) return a.id == "Global";
    return a.estimates != b.estimates ? a.estimates > b.estimates : a.id < b.id;
  });
  return counts;
}

Result<MarketQuestion> read_market(const Json& document, const Catalogue& catalogue) {
  return Reader(document, catalogue).read();
}

}  // namespace bpo::io

#include "where_reader.hpp"

#include <algorithm>
#include <array>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/where_document.hpp"
#include "field_checker.hpp"

namespace bpo::io {
namespace {

constexpr std::array<std::string_view, 4> kMustHaves{"eu_data", "same_language", "near", "own_pay"};
constexpr int kUsualYear = 2026;

std::string item(std::string_view list, std::size_t index) {
  return std::string(list) + "[" + std::to_string(index) + "]";
}

const Location* read_place(const Json& code, const std::string& at, const Catalogue& catalogue,
                           Errors& errors) {
  const Location* found = find_by_id(catalogue.locations, code.get<std::string>());
  if (found == nullptr) {
    errors.push_back({ErrorCode::not_allowed, at, "is not a country of the catalogue", quoted(code),
                      "a three-letter country code such as USA or PHL"});
  }
  return found;
}

decision::WorkingDay read_hours(const Json& document, const char* name) {
  decision::WorkingDay day;
  if (!document.contains(name)) return day;
  day.from = static_cast<int>(number_at(document[name], "from").value_or(day.from));
  day.to = static_cast<int>(number_at(document[name], "to").value_or(day.to));
  return day;
}

/// Places whose people in the trade are counted, or whose agents' pay is published.
bool is_known_for_it(const Catalogue& catalogue, const Location& place) {
  return find_level(catalogue, "bpo_headcount", place.id) != nullptr ||
         find_level(catalogue, "agent_base_wage_hourly", place.id) != nullptr;
}

std::vector<const Location*> read_places(const Json& document, const Location* home,
                                         const Catalogue& catalogue, Errors& errors) {
  std::vector<const Location*> places;
  if (!document.contains("places")) {
    for (const Location& place : catalogue.locations) {
      if (&place != home && is_known_for_it(catalogue, place)) places.push_back(&place);
    }
    return places;
  }
  std::size_t index = 0;
  for (const Json& code : document["places"]) {
    const std::string at = item("places", index++);
    const Location* place = read_place(code, at, catalogue, errors);
    if (place == nullptr) continue;
    if (std::find(places.begin(), places.end(), place) != places.end())
      errors.push_back({ErrorCode::not_allowed, at, "is there twice", quoted(code), ""});
    places.push_back(place);
  }
  return places;
}

/// Weights that are left out share what those given leave of 1, or of 100 where one of them is above 1, in
/// the proportions that are usual.
void share_rest(const std::vector<bool>& is_given, std::vector<PlaceScale>& scales) {
  double whole = 1, given = 0, usual = 0;
  for (std::size_t j = 0; j < scales.size(); ++j) {
    const double weight = scales[j].criterion.weight;
    if (is_given[j] && weight > 1) whole = 100;
    (is_given[j] ? given : usual) += weight;
  }
  if (usual == 0 || std::find(is_given.begin(), is_given.end(), true) == is_given.end()) return;
  for (std::size_t j = 0; j < scales.size(); ++j) {
    if (!is_given[j]) scales[j].criterion.weight *= std::max(0.0, whole - given) / usual;
  }
}

void read_criteria(const Json& document, std::vector<PlaceScale>& scales) {
  if (!document.contains("criteria")) return;
  std::vector<bool> is_weighed(scales.size());
  for (const Json& given : document["criteria"]) {
    const std::string id = text_at(given, "id");
    const auto found = std::find_if(scales.begin(), scales.end(),
                                    [&](const PlaceScale& scale) { return scale.criterion.name == id; });
    if (found == scales.end()) continue;
    found->given = true;
    decision::PlaceCriterion& criterion = found->criterion;
    is_weighed[static_cast<std::size_t>(found - scales.begin())] = given.contains("weight");
    criterion.weight = number_at(given, "weight").value_or(criterion.weight);
    criterion.worst = number_at(given, "worst").value_or(criterion.worst);
    criterion.best = number_at(given, "best").value_or(criterion.best);
  }
  share_rest(is_weighed, scales);
}

/// The usual ends; those of the cost from what the work costs at home, those of the hours from the day at
/// home.
std::vector<PlaceScale> usual_scales(const Catalogue& catalogue, const decision::PlaceQuestion& question,
                                     const decision::LabourCosts& costs) {
  std::vector<PlaceScale> scales;
  for (const decision::PlaceCriterion& criterion : decision::place_criteria()) {
    PlaceScale& scale = scales.emplace_back(PlaceScale{criterion});
    if (criterion.id == decision::PlaceCriterionId::overlap)
      scale.criterion.best = static_cast<double>(question.home_day.length());
    if (criterion.id != decision::PlaceCriterionId::cost) continue;
    std::optional<double> reference = costs.in(question.home).total.value;
    scale.basis = "from what it costs at home to a fifth of that";
    if (!reference) {
      const Location* america = find_by_id(catalogue.locations, "USA");
      if (america != nullptr) reference = costs.in(*america).total.value;
      scale.basis =
          "what it costs at home is not published in dollars: from the American cost to a fifth of that";
    }
    scale.has_scale = reference.has_value();
    if (!scale.has_scale) scale.basis = "no cost is known to hold it against: give the worst and the best";
    scale.criterion.worst *= reference.value_or(0);
    scale.criterion.best *= reference.value_or(0);
  }
  return scales;
}

void check_scales(const Json& document, std::vector<PlaceScale>& scales, Errors& errors) {
  std::size_t index = 0;
  for (const Json& given : document.contains("criteria") ? document["criteria"] : Json::array()) {
    const std::string at = item("criteria", index++);
    const std::string id = text_at(given, "id");
    for (PlaceScale& scale : scales) {
      if (scale.criterion.name != id) continue;
      if (given.contains("worst") && given.contains("best")) scale.has_scale = true;
      if (scale.has_scale && scale.criterion.worst == scale.criterion.best) {
        errors.push_back({ErrorCode::not_allowed, at + ".best", "must differ from the worst acceptable value",
                          number_text(scale.criterion.best), ""});
      }
    }
  }
  const bool weightless = std::all_of(scales.begin(), scales.end(),
                                      [](const PlaceScale& scale) { return scale.criterion.weight == 0; });
  if (weightless) {
    errors.push_back({ErrorCode::not_allowed, "criteria", "all have weight 0: give at least one some weight",
                      "0", "at least one weight above 0"});
  }
}

/// Shares of the work, brought to a sum of 1.
std::vector<PlaceShare> read_mix(const Json& document, const std::vector<const Location*>& places,
                                 Errors& errors) {
  std::vector<PlaceShare> mix;
  if (!document.contains("mix")) return mix;
  double sum = 0;
  for (const Json& part : document["mix"]) {
    const std::string at = item("mix", mix.size());
    const std::string code = text_at(part, "place");
    const auto found =
        std::find_if(places.begin(), places.end(), [&](const Location* one) { return one->id == code; });
    const auto index = static_cast<std::size_t>(found - places.begin());
    const bool twice =
        std::any_of(mix.begin(), mix.end(), [&](const PlaceShare& one) { return one.place == index; });
    if (found == places.end()) {
      errors.push_back({ErrorCode::not_allowed, at + ".place", "is not one of the places compared",
                        quoted(part["place"]), ""});
    } else if (twice) {
      errors.push_back({ErrorCode::not_allowed, at + ".place", "is there twice", quoted(part["place"]), ""});
    }
    mix.push_back({.place = index, .share = number_at(part, "share").value_or(0)});
    sum += mix.back().share;
  }
  if (!mix.empty() && sum == 0) {
    errors.push_back({ErrorCode::not_allowed, "mix", "all have share 0: give at least one some of the work",
                      "0", "at least one share above 0"});
  }
  for (PlaceShare& part : mix) part.share /= sum;
  return mix;
}

}  // namespace

Result<WhereQuestion> read_where(std::string_view text, const Catalogue& catalogue) {
  const Result<Json> read = read_document(text, "bpo-where/1", where_fields());
  if (!read) return read.errors();
  const Json& document = read.value();
  Errors errors;
  const Location* home = read_place(document["home"], "home", catalogue, errors);
  const std::string function = text_at(document, "function");
  if (find_function(function) == nullptr) {
    std::string known;
    for (const Function& one : functions()) known += (known.empty() ? "" : ", ") + std::string(one.code);
    errors.push_back(
        {ErrorCode::not_allowed, "function", "is not a kind of work", quoted(document["function"]), known});
  }
  std::vector<std::string> must_haves;
  for (const Json& one : document.contains("must_haves") ? document["must_haves"] : Json::array()) {
    const auto name = one.get<std::string>();
    if (std::find(kMustHaves.begin(), kMustHaves.end(), name) == kMustHaves.end()) {
      errors.push_back({ErrorCode::not_allowed, item("must_haves", must_haves.size()),
                        "is not one of the must-haves", quoted(one),
                        "eu_data, same_language, near, own_pay"});
    }
    must_haves.push_back(name);
  }
  std::vector<const Location*> places = read_places(document, home, catalogue, errors);
  if (home == nullptr || !errors.empty()) return errors;

  const std::string language = text_at(document, "language");
  const auto year = static_cast<int>(number_at(document, "year").value_or(kUsualYear));
  decision::PlaceQuestion question{.home = *home,
                                   .function = function,
                                   .language = language.empty() ? decision::first_language(*home) : language,
                                   .home_day = read_hours(document, "home_hours"),
                                   .place_day = read_hours(document, "place_hours"),
                                   .year = std::chrono::year(year)};
  decision::LabourCosts costs(catalogue, function);
  std::vector<PlaceScale> scales = usual_scales(catalogue, question, costs);
  read_criteria(document, scales);
  check_scales(document, scales, errors);
  std::vector<PlaceShare> mix = read_mix(document, places, errors);
  if (!errors.empty()) return errors;
  return WhereQuestion{.home = *home,
                       .question = std::move(question),
                       .costs = std::move(costs),
                       .places = std::move(places),
                       .scales = std::move(scales),
                       .must_haves = std::move(must_haves),
                       .least_shared_minutes = number_at(document, "least_shared_minutes").value_or(0),
                       .weighting = read_weighting(document),
                       .mix = std::move(mix)};
}

}  // namespace bpo::io

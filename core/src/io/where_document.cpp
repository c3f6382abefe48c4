#include "bpo/io/where_document.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/catalogue/function.hpp"
#include "bpo/catalogue/lookup.hpp"
#include "bpo/io/document.hpp"
#include "decision_writer.hpp"
#include "where_reader.hpp"

namespace bpo::io {
namespace {

using decision::PlaceFigure;
using decision::Worth;

/// What is known of a place.
struct Place {
  const Location* location = nullptr;
  std::optional<decision::Overlap> overlap;
  decision::LabourCost cost;
  std::vector<PlaceFigure> figures;  ///< one for each criterion
  std::vector<Worth> worths;         ///< the same
  std::vector<std::string> fails;
};

bool fails(const std::string& must_have, const WhereQuestion& asked, const Place& place) {
  const Location& there = *place.location;
  if (must_have == "eu_data") return there.eu_adequacy.empty() || there.eu_adequacy == "no";
  if (must_have == "same_language") return !decision::speaks(there, asked.question.language);
  if (must_have == "near") return distance(asked.home, there) == Distance::offshore;
  return !place.cost.pay.value || place.cost.pay.stands_in;
}

/// What a criterion goes by; of what the place's row shows besides, the same figure.
PlaceFigure figure_of(const WhereQuestion& asked, const Place& place, decision::PlaceCriterionId criterion,
                      const Catalogue& catalogue) {
  if (criterion == decision::PlaceCriterionId::cost) return place.cost.total;
  if (criterion == decision::PlaceCriterionId::overlap) return decision::figure_of(place.overlap);
  return decision::measure(catalogue, asked.question, *place.location, criterion);
}

Place look_at(const WhereQuestion& asked, const Location& location, const Catalogue& catalogue) {
  Place place{.location = &location,
              .overlap = decision::overlap(asked.question, location),
              .cost = asked.costs.in(location)};
  for (const PlaceScale& scale : asked.scales) {
    const decision::PlaceCriterion& criterion = scale.criterion;
    PlaceFigure figure = figure_of(asked, place, criterion.id, catalogue);
    Worth worth = Worth::unknown();
    const auto value = decision::place_value(criterion.id, criterion.worst, criterion.best);
    if (figure.value && scale.has_scale && value) {
      const auto measured = Worth::measured({.low = figure.low, .mode = *figure.value, .high = figure.high},
                                            value.value(), "places");
      if (measured) worth = measured.value();
    }
    place.figures.push_back(std::move(figure));
    place.worths.push_back(std::move(worth));
  }
  for (const std::string& must_have : asked.must_haves) {
    if (fails(must_have, asked, place)) place.fails.push_back(must_have);
  }
  if (asked.least_shared_minutes > 0 &&
      !(place.overlap && place.overlap->year.mean >= asked.least_shared_minutes)) {
    place.fails.emplace_back("least_shared_minutes");
  }
  return place;
}

class Writer {
 public:
  Writer(const WhereQuestion& asked, const std::vector<Place>& places,
         const std::vector<std::size_t>& assessed, const decision::Assessment* assessment,
         const Catalogue& catalogue)
      : asked_(asked), places_(places), catalogue_(catalogue) {
    for (const PlaceScale& scale : asked.scales) weights_.push_back(scale.criterion.weight);
    if (const auto shares = decision::normalised(weights_)) weights_ = shares.value();
    std::vector<std::string_view> codes;
    codes.reserve(places.size());
    for (const Place& place : places) codes.emplace_back(place.location->id);
    if (assessment != nullptr) writer_.emplace(out_, *assessment, std::move(codes), assessed);
  }

  std::string run() {
    out_.object().member("schema", "bpo-where-result/1").member("home", asked_.home.id);
    at_home();
    hours("home_hours", asked_.question.home_day);
    hours("place_hours", asked_.question.place_day);
    out_.member("function", asked_.question.function).member("language", asked_.question.language);
    out_.member("currency", "USD").member("year", static_cast<int>(asked_.question.year));
    out_.member("rule",
                "Onshore is the same country; nearshore is the same part of the world, at most three hours "
                "apart in January and in July; all else is offshore. A shared language is told beside it.");
    criteria();
    out_.array("places");
    for (std::size_t i = 0; i < places_.size(); ++i) place(i);
    out_.end();
    writer_ ? writer_->outcome(asked_.weighting) : write_no_outcome(out_);
    mix();
    choices();
    notes();
    return out_.end().text();
  }

 private:
  /// Where home is, and what the work costs there.
  void at_home() {
    const Location& home = asked_.home;
    out_.object("at_home").member("name", home.name).member("city", home.city);
    out_.member("lat", home.lat).member("lon", home.lon).object("cost");
    figure(asked_.costs.in(home).total);
    out_.end().end();
  }

  void hours(std::string_view name, const decision::WorkingDay& day) {
    out_.object(name).member("from", day.from).member("to", day.to).end();
  }

  /// What an hour costs over the places of the mix, and the minutes that an hour of its work shares with
  /// home's day on average; null where one of them is not known. All ends low, or all high, together.
  void mix() {
    if (asked_.mix.empty()) {
      out_.name("mix").null();
      return;
    }
    PlaceFigure cost{.value = 0};
    std::optional<double> shared = 0;
    out_.object("mix").array("parts");
    for (const PlaceShare& part : asked_.mix) {
      const Place& one = places_[part.place];
      const PlaceFigure& total = one.cost.total;
      out_.object().member("place", one.location->id).member("share", part.share).end();
      cost.value = cost.value && total.value ? std::optional(*cost.value + part.share * *total.value)
                                             : std::optional<double>();
      cost.low += part.share * total.low;
      cost.high += part.share * total.high;
      cost.stands_in = cost.stands_in || total.stands_in;
      shared = shared && one.overlap ? std::optional(*shared + part.share * one.overlap->year.mean)
                                     : std::optional<double>();
    }
    cost.basis = cost.value ? "shares of the work x what it costs in each place"
                            : "what it costs in one of the places is not published";
    out_.end().object("cost");
    figure(cost);
    out_.end().name("shared_minutes");
    shared ? out_.value(*shared) : out_.null();
    out_.end();
  }

  /// What can be asked for.
  void choices() {
    out_.object("choices").array("functions");
    for (const Function& one : functions())
      out_.object().member("code", one.code).member("label", one.label).end();
    out_.end().array("places");
    for (const Location& one : catalogue_.locations) {
      out_.object().member("code", one.id).member("name", one.name).member("region", one.region).end();
    }
    out_.end().end();
  }

  void criteria() {
    out_.array("criteria");
    for (std::size_t j = 0; j < asked_.scales.size(); ++j) {
      const PlaceScale& scale = asked_.scales[j];
      const decision::PlaceCriterion& one = scale.criterion;
      out_.object().member("id", one.name).member("label", one.label).member("unit", one.unit);
      out_.member("weight", weights_[j]);
      scale.has_scale ? out_.member("worst", one.worst).member("best", one.best)
                      : out_.name("worst").null().name("best").null();
      out_.member("basis", scale.basis).member("default", !scale.given);
      writer_ ? writer_->holds(j) : void(out_.name("holds").null());
      out_.end();
    }
    out_.end();
  }

  void records(const PlaceFigure& figure) {
    out_.array("records");
    for (const decision::Cited& record : figure.records) {
      out_.object().member("id", record.id).member("source", record.source);
      record.year > 0 ? out_.member("year", record.year) : out_.name("year").null();
      out_.end();
    }
    out_.end();
  }

  /// Members of an open object.
  void figure(const PlaceFigure& one) {
    if (one.value) {
      out_.member("value", *one.value).member("low", one.low).member("high", one.high);
    } else {
      out_.name("value").null().name("low").null().name("high").null();
    }
    out_.member("basis", one.basis).member("stands_in", one.stands_in);
    records(one);
  }

  void overlap(const Place& place) {
    if (!place.overlap) {
      out_.name("overlap").null();
      return;
    }
    const decision::Overlap& shared = *place.overlap;
    out_.object("overlap").member("mean", shared.year.mean).member("least", shared.year.least);
    out_.member("most", shared.year.most).member("january", shared.january).member("july", shared.july).end();
  }

  /// A published price of an hour of the work, or of the family it belongs to; else what is planned with.
  void rate(const Location& there) {
    const auto functions = function_chain(asked_.question.function);
    for (const std::string_view function : functions) {
      const BillingRate* row = find_hourly_rate(catalogue_, function, asked_.home, there);
      if (row == nullptr) continue;
      out_.object("rate").member("low", *row->low).member("high", *row->high);
      out_.member("function", row->function).member("of", row->country.empty() ? row->region : there.name);
      out_.member("year", row->year).member("confidence", row->confidence);
      out_.member("record", row->id).member("source", row->source).end();
      return;
    }
    const Fact* fact = find_fact(catalogue_, "provider_rate_per_hour", functions,
                                 delivery_chain(asked_.home, there), Side::outsourced);
    if (fact == nullptr || !fact->low || !fact->high) {
      out_.name("rate").null();
      return;
    }
    out_.object("rate").member("low", *fact->low).member("high", *fact->high);
    out_.member("function", fact->function).member("of", fact->location).name("year").null();
    out_.member("confidence", fact->confidence)
        .member("record", fact->id)
        .member("source", fact->source)
        .end();
  }

  /// As surveyed in the country; else what is planned with for the side of the world it lies on.
  void attrition(const Location& there) {
    const bool at_home = there.id == asked_.home.id;
    const PlaceFigure own = decision::surveyed_attrition(catalogue_, asked_.question.function, there);
    if (own.value && !at_home) {
      const decision::Cited& record = own.records.front();
      out_.object("attrition").member("value", *own.value).member("low", own.low).member("high", own.high);
      out_.member("of", there.name).member("year", record.year);
      out_.member("record", record.id).member("source", record.source).end();
      return;
    }
    const auto chain = at_home ? home_chain(asked_.home) : delivery_chain(asked_.home, there);
    const Fact* fact = find_fact(catalogue_, "attrition", function_chain(asked_.question.function), chain,
                                 at_home ? Side::in_house : Side::outsourced);
    if (fact == nullptr || !fact->mode) {
      out_.name("attrition").null();
      return;
    }
    out_.object("attrition").member("value", *fact->mode);
    out_.member("low", fact->low.value_or(*fact->mode)).member("high", fact->high.value_or(*fact->mode));
    out_.member("of", fact->location).name("year").null();
    out_.member("record", fact->id).member("source", fact->source).end();
  }

  void geography(const Location& there) {
    const Location& home = asked_.home;
    out_.member("code", there.id).member("iso2", there.iso2).member("name", there.name);
    out_.member("city", there.city).member("region", there.region);
    out_.member("lat", there.lat).member("lon", there.lon);
    out_.member("distance", wire_name(distance(home, there)));
    out_.member("kilometres", decision::kilometres(home, there));
    out_.object("ahead_hours").member("january", there.utc_offset_jan - home.utc_offset_jan);
    out_.member("july", there.utc_offset_jul - home.utc_offset_jul).end();
    out_.member("time_zone", there.time_zone).member("languages", there.languages);
    out_.member("same_language", decision::speaks(there, asked_.question.language));
    out_.member("eu_adequacy", there.eu_adequacy);
  }

  void place(std::size_t index) {
    const Place& one = places_[index];
    out_.object();
    geography(*one.location);
    out_.member("excluded", !one.fails.empty()).array("fails");
    for (const std::string& failed : one.fails) out_.value(failed);
    out_.end();
    overlap(one);
    out_.object("cost").object("pay");
    figure(one.cost.pay);
    out_.end().object("on_costs");
    figure(one.cost.on_costs);
    out_.end().object("overhead");
    figure(one.cost.overhead);
    out_.end().object("total");
    figure(one.cost.total);
    out_.end().end();
    rate(*one.location);
    attrition(*one.location);
    out_.array("values");
    for (std::size_t j = 0; j < one.figures.size(); ++j) {
      out_.object().member("criterion", asked_.scales[j].criterion.name);
      figure(one.figures[j]);
      out_.member("worth", one.worths[j].expected());
      out_.member("worth_low", one.worths[j].low()).member("worth_high", one.worths[j].high());
      out_.member("part", weights_[j] * one.worths[j].expected()).end();
    }
    out_.end().array("missing");
    for (std::size_t j = 0; j < one.figures.size(); ++j) {
      if (!one.figures[j].value) out_.value(asked_.scales[j].criterion.name);
    }
    out_.end();
    if (writer_) writer_->standing(index);
    out_.end();
  }

  void notes() {
    out_.array("notes");
    out_.value("A figure that is not published may lie anywhere on its scale.");
    out_.value("Hours are compared by the clock, every day as a working day; holidays and weekends are not.");
    const bool morocco = std::any_of(places_.begin(), places_.end(), [](const Place& place) {
      return place.location->time_zone == "Africa/Casablanca";
    });
    if (morocco) out_.value("Morocco puts its clock back by an hour in Ramadan, which is not counted.");
    for (const PlaceScale& scale : asked_.scales) {
      if (!scale.has_scale) out_.value("Cost does not tell places apart: " + scale.basis + ".");
    }
    if (places_.size() == 1) out_.value("With one place there is nothing to compare.");
    out_.end();
  }

  JsonText out_;
  const WhereQuestion& asked_;
  const std::vector<Place>& places_;
  const Catalogue& catalogue_;
  std::vector<double> weights_;
  std::optional<AssessmentWriter> writer_;
};

}  // namespace

std::string answer_where(std::string_view text, const Catalogue& catalogue) {
  const auto read = read_where(text, catalogue);
  if (!read) return error_document(read.errors());
  const WhereQuestion& asked = read.value();
  decision::Scorecard card{.criteria = asked.scales.size(),
                           .weighting = asked.weighting.weighting,
                           .within = asked.weighting.within,
                           .seed = asked.weighting.seed,
                           .draws = asked.weighting.draws};
  for (const PlaceScale& scale : asked.scales) card.weights.push_back(scale.criterion.weight);
  std::vector<Place> places;
  std::vector<std::size_t> assessed;
  for (const Location* location : asked.places) {
    const Place& place = places.emplace_back(look_at(asked, *location, catalogue));
    if (!place.fails.empty()) continue;
    assessed.push_back(places.size() - 1);
    card.worths.insert(card.worths.end(), place.worths.begin(), place.worths.end());
  }
  card.candidates = assessed.size();
  if (assessed.empty()) return Writer(asked, places, assessed, nullptr, catalogue).run();
  const auto assessment = decision::assess(card);
  if (!assessment) return error_document(assessment.errors());
  return Writer(asked, places, assessed, &assessment.value(), catalogue).run();
}

}  // namespace bpo::io

#include "bpo/risk/plan.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/sourcing/fields.hpp"
#include "bpo/sourcing/measures.hpp"
#include "bpo/sourcing/response.hpp"
#include "bpo/sourcing/slot.hpp"
#include "bpo/sourcing/workload.hpp"
#include "correlations.hpp"
#include "move_lengths.hpp"
#include "plain.hpp"

namespace bpo::risk {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

const Input* find_input(const Resolved& resolved, std::string_view path) {
  const auto& inputs = resolved.inputs;
  const auto found =
      std::find_if(inputs.begin(), inputs.end(), [&](const Input& i) { return i.path == path; });
  return found == inputs.end() ? nullptr : &*found;
}

bool is_judged(const std::string& confidence) {
  return confidence == "judgement" || confidence == "seed" || confidence == "unverified";
}

bool can_be_drawn(const Input& input, const Scenario& scenario) {
  return input.field != nullptr && input.field->kind == Kind::number && input.field->may_be_range &&
         !is_for_all(input) && Outcomes::can_vary(scenario, input.path);
}

struct Shape {
  stats::RangeShape shape = stats::RangeShape::pert;
  stats::RangeKind kind = stats::RangeKind::minmax;
};

std::optional<Shape> shape_of(std::string_view distribution, std::string_view kind) {
  Shape shape;
  if (kind == "p10p90") shape.kind = stats::RangeKind::p10p90;
  if (distribution == "triangular") shape.shape = stats::RangeShape::triangular;
  if (distribution == "normal") shape.shape = stats::RangeShape::normal;
  if (distribution == "lognormal") shape.shape = stats::RangeShape::lognormal;
  if (distribution == "fixed") return std::nullopt;
  return shape;
}

/// Collects what is drawn, input by input.
class Planner {
 public:
  Planner(const Given& given, const Resolved& resolved, const Catalogue& catalogue, const Request& request)
      : given_(given), resolved_(resolved), catalogue_(catalogue) {
    plan_.request = request;
  }

  Result<Plan> run() {
    headline_ = resolved_.scenario;
    resolve_events();
    if (!errors_.empty()) return errors_;
    ask();
    from_case();
    if (!errors_.empty()) return errors_;
    plan_.mode_npv = npv_of(headline_);
    plan_.swing_npv = npv_of(events_.scenario);
    for (Uncertain& input : plan_.inputs) {
      input.swing = swing(input.path, input.range);
      if (!input.swing.npv_low || !input.swing.npv_high) refuse_end(input);
    }
    published();
    check_size();
    check_team();
    if (!errors_.empty()) return errors_;
    chances();
    take(plan_correlations(plan_, given_, events_, catalogue_));
    if (!errors_.empty()) return errors_;
    return std::move(plan_);
  }

 private:
  // The case with its events, the published ones where it lists none.
  void resolve_events() {
    Given with_events = given_;
    if (plan_.request.events) with_events.flags["risk.expectation"] = true;
    Result<Resolved> resolved = resolve(with_events, catalogue_);
    if (!resolved) {
      errors_ = resolved.errors();
      return;
    }
    events_ = std::move(resolved).value();
    plan_.scenario = events_.scenario;
    plan_.scenario.risk.expectation = false;
    for (const Input& input : events_.inputs) {
      if (input.path.starts_with("risk.events[")) plan_.events.push_back(input);
    }
  }

  bool is_taken(const std::string& path) const {
    return std::find(taken_.begin(), taken_.end(), path) != taken_.end();
  }

  void fail(ErrorCode code, std::string path, std::string message, std::string value = {},
            std::string allowed = {}) {
    errors_.push_back({code, std::move(path), std::move(message), std::move(value), std::move(allowed)});
  }

  void ask() {
    for (const AskedRange& asked : plan_.request.ranges) {
      const Input* input = find_input(events_, asked.path);
      if (input == nullptr || input->field == nullptr || !input->field->may_be_range) {
        fail(ErrorCode::unknown_field, asked.at + ".input",
             "is not an input of this case that can be a range", asked.path);
        continue;
      }
      if (is_taken(asked.path)) {
        fail(ErrorCode::not_allowed, asked.at + ".input", "has a range already", asked.path,
             "one range each");
        continue;
      }
      taken_.push_back(asked.path);
      if (asked.held) continue;
      if (!asked.low) fail(ErrorCode::missing, asked.at + ".low", "is needed");
      if (!asked.high) fail(ErrorCode::missing, asked.at + ".high", "is needed");
      if (asked.low && asked.high) add_own(*input, asked);
    }
  }

  void from_case() {
    for (const auto& [path, range] : given_.ranges) {
      const Input* input = find_input(events_, path);
      if (input == nullptr || is_taken(path)) continue;
      taken_.push_back(path);
      add_own(*input, {.path = path,
                       .low = range.low.value_or(input->value),
                       .high = range.high.value_or(input->value),
                       .distribution = range.distribution,
                       .kind = range.kind,
                       .at = "case." + path});
    }
  }

  void add_own(const Input& input, const AskedRange& asked) {
    const Shape shape = shape_of(asked.distribution, asked.kind).value_or(Shape{});
    const stats::Range range{.low = *asked.low,
                             .mode = asked.mode.value_or(input.value),
                             .high = *asked.high,
                             .shape = shape.shape,
                             .kind = shape.kind};
    Uncertain* added = add(input, range, asked.at);
    if (added == nullptr) return;
    if (asked.mode) {
      set_alone(plan_.scenario, input.path, *asked.mode);
      set_alone(events_.scenario, input.path, *asked.mode);
      set_alone(headline_, input.path, *asked.mode);
    }
  }

  // Adds a range; nullptr where it is refused or has no width.
  Uncertain* add(const Input& input, stats::Range range, const std::string& at) {
    const Field& field = *input.field;
    const auto within = [&](double value, const char* name) {
      if (allows(field, value)) return true;
      fail(ErrorCode::out_of_range, at + name, "is outside what the input allows", plain(value),
           bounds(field));
      return false;
    };
    if (!within(range.low, ".low") || !within(range.high, ".high")) return nullptr;
    range.at_least = field.low;
    range.at_most = field.high;
    Result<stats::RangeDistribution> distribution = stats::RangeDistribution::make(range, at);
    if (!distribution) {
      take(distribution.errors());
      return nullptr;
    }
    if (distribution.value().is_constant()) {
      plan_.warnings.push_back({at, "has no width, so the input stays at its value"});
      return nullptr;
    }
    if (!Outcomes::can_vary(events_.scenario, input.path)) {
      plan_.warnings.push_back(
          {at, "shapes other inputs before the futures are drawn, so it stays at its value"});
      return nullptr;
    }
    Uncertain uncertain{.path = input.path,
                        .field = &field,
                        .range = range,
                        .distribution = std::move(distribution).value(),
                        .swing = {},
                        .at = at};
    plan_.inputs.push_back(std::move(uncertain));
    return &plan_.inputs.back();
  }

  static std::string bounds(const Field& field) {
    std::string low = (field.above_low ? "above " : "at least ") + plain(field.low);
    if (field.high == kInfinity) return low;
    return low + ", at most " + plain(field.high);
  }

  // The events count here, or what they cost would seem to move nothing.
  Swing swing(const std::string& path, const stats::Range& range) const {
    return swing_of(events_.scenario, path, range.low, range.high);
  }

  void refuse_end(const Uncertain& input) {
    fail(ErrorCode::not_allowed, input.at, "has an end for which the case has no answer",
         plain(input.swing.npv_low ? input.range.high : input.range.low));
  }

  /// A published range before it is known whether it is drawn: what follows takes longest.
  struct Candidate {
    const Input* input;
    stats::Range range;
    Swing swing;
  };

  void published() {
    std::vector<Candidate> all = candidates();
    const std::size_t taken = plan_.request.published ? std::min(all.size(), kPublishedRanges) : 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i < taken) {
        add_published(all[i]);
      } else {
        const auto& [input, range, swing] = all[i];
        plan_.held.push_back({input->path, input->field, range.low, range.high, swing.size()});
      }
    }
    by_swing(plan_.inputs);
    if (plan_.inputs.size() > kMostRanges) {
      fail(ErrorCode::too_large, "ranges", "are more than can be drawn together",
           std::to_string(plan_.inputs.size()), "at most " + std::to_string(kMostRanges));
    }
  }

  template <typename Swinging>
  static void by_swing(std::vector<Swinging>& all) {
    std::stable_sort(all.begin(), all.end(),
                     [](const Swinging& a, const Swinging& b) { return a.swing.size() > b.swing.size(); });
  }

  std::vector<Candidate> candidates() const {
    std::vector<Candidate> all;
    for (const Input& input : events_.inputs) {
      const std::optional<stats::Range> range = published_range(input);
      if (!range) continue;
      const Swing moved = swing(input.path, *range);
      if (moved.size() > 0) all.push_back({&input, *range, moved});
    }
    by_swing(all);
    return all;
  }

  std::optional<stats::Range> published_range(const Input& input) const {
    const bool has_one = input.origin != Origin::user && input.has_range && input.low < input.high;
    if (!has_one || is_taken(input.path) || !can_be_drawn(input, events_.scenario)) return std::nullopt;
    const Fact* fact = input.facts.empty() ? nullptr : find_by_id(catalogue_.facts, input.facts.front());
    const std::optional<Shape> shape = shape_of(fact == nullptr ? "" : fact->distribution, "");
    if (!shape || input.value < input.low || input.value > input.high) return std::nullopt;
    const double low = allows(*input.field, input.low) ? input.low : input.value;
    const double high = std::min(input.high, input.field->high);
    if (!(low < high) || (shape->shape == stats::RangeShape::lognormal && !(low > 0))) return std::nullopt;
    return stats::Range{.low = low, .mode = input.value, .high = high, .shape = shape->shape};
  }

  void add_published(const Candidate& candidate) {
    const Input& input = *candidate.input;
    Uncertain* added = add(input, candidate.range, input.path);
    if (added == nullptr) return;
    added->swing = candidate.swing;
    added->published = true;
    added->judged = is_judged(input.confidence);
    added->facts = input.facts;
    added->sources = input.sources;
    added->confidence = input.confidence;
  }

  // Heads and volume are one size of the work.
  void check_size() {
    const auto drawn = [&](std::string_view path) -> const Uncertain* {
      for (const Uncertain& input : plan_.inputs) {
        if (input.path == path) return &input;
      }
      return nullptr;
    };
    const Uncertain* heads = drawn(kHeadsPath);
    if (heads == nullptr || drawn("work.volume") == nullptr) return;
    fail(ErrorCode::not_allowed, heads->at, "moves the volume, which has a range of its own", heads->path,
         "one of the two");
  }

  // Attrition that no hiring can keep up with has no answer.
  void check_team() {
    Scenario worst = plan_.scenario;
    const Uncertain* attrition = nullptr;
    for (const Uncertain& input : plan_.inputs) {
      const bool of_team = input.path == "inhouse.attrition" || input.path == "inhouse.training_months";
      if (!of_team) continue;
      set_alone(worst, input.path, std::min(input.distribution.max(), input.field->high));
      attrition = &input;
    }
    if (attrition == nullptr || proficient_share(worst) >= kLeastProficientShare) return;
    fail(ErrorCode::not_allowed, attrition->path,
         "reaches values at which new hires leave before they are productive", plain(attrition->range.high),
         "attrition / 12 x months lost per hire below 0.9");
  }

  void chances() {
    plan_.chances.events = plan_.request.events && !plan_.scenario.risk.events.empty();
    plan_.chances.currencies =
        plan_.request.currency_paths &&
        std::any_of(plan_.scenario.option.placements.begin(), plan_.scenario.option.placements.end(),
                    [](const Placement& place) { return place.fx_share != 0 && place.fx_vol > 0; });
    take(plan_lengths(plan_, catalogue_));
  }

  void take(const Errors& refused) { errors_.insert(errors_.end(), refused.begin(), refused.end()); }

  const Given& given_;
  const Resolved& resolved_;
  const Catalogue& catalogue_;
  Scenario headline_;  // the case as the reader has it, at the most likely values
  Resolved events_;    // the case with its events on average
  Plan plan_;
  std::vector<std::string> taken_;  // inputs that the reader decided on
  Errors errors_;
};

}  // namespace

double Plan::late_share() const {
  double share = 0, from = 0;
  for (const MoveLength& length : chances.lengths) {
    if (length.late) share += length.up_to - from;
    from = length.up_to;
  }
  return share;
}

std::vector<std::string> Plan::paths() const {
  std::vector<std::string> paths;
  for (const Uncertain& input : inputs) paths.push_back(input.path);
  return paths;
}

Result<Plan> make_plan(const Given& given, const Resolved& resolved, const Catalogue& catalogue,
                       const Request& request) {
  return Planner(given, resolved, catalogue, request).run();
}

}  // namespace bpo::risk

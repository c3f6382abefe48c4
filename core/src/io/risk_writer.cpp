#include "risk_writer.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "json_text.hpp"

namespace bpo::io {
namespace {

using risk::Figure;
using risk::Share;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();  // written as null

double count_of(std::size_t count) {
  return static_cast<double>(count);
}

class Writer {
 public:
  explicit Writer(const RiskAnswer& answer) : a_(answer), plan_(answer.simulation.plan()) {}

  std::string run() {
    const std::size_t trials = a_.figures.trials;
    out_.object().member("schema", "bpo-risk-result/1").member("currency", a_.currency);
    out_.member("pricing", a_.pricing);
    out_.member("horizon_months", plan_.scenario.horizon());
    out_.member("trials", count_of(trials)).member("asked", count_of(a_.asked));
    out_.member("seed", count_of(plan_.request.seed));
    out_.member("sampling", plan_.request.sampling == risk::Sampling::sobol ? "sobol" : "philox");
    out_.member("scramblings", count_of(risk::kScramblings)).member("settled", a_.settled);
    out_.member("partial", trials < a_.simulation.trials());
    inputs();
    held();
    pairs();
    chances();
    npv();
    share("positive", a_.figures.positive).end();
    payback();
    pictures();
    decision();
    warnings();
    if (a_.drivers != nullptr) drivers();
    if (a_.stress != nullptr) stress();
    return out_.end().text();
  }

 private:
  void texts(std::string_view name, const std::vector<std::string>& values) {
    out_.array(name);
    for (const std::string& value : values) out_.value(value);
    out_.end();
  }

  static std::string_view event_name(EventKind kind) {
    if (kind == EventKind::early_termination) return "Early end of the contract";
    return kind == EventKind::breach ? "Data breach" : "Event";
  }

  // Of the events that cost money and end nothing.
  std::string_view loss_name() const {
    const auto& events = plan_.scenario.risk.events;
    const bool other = std::any_of(events.begin(), events.end(),
                                   [](const Event& event) { return event.kind == EventKind::other; });
    return event_name(other ? EventKind::other : EventKind::breach);
  }

  // "Early end of the contract: probability" where the field alone says "Probability".
  std::string label_of(const risk::Uncertain& input) const {
    std::string label(input.field->label);
    for (std::size_t i = 0; i < plan_.scenario.risk.events.size(); ++i) {
      if (!input.path.starts_with("risk.events[" + std::to_string(i) + "].")) continue;
      const bool is_cost = input.path.ends_with(".cost");
      label = std::string(event_name(plan_.scenario.risk.events[i].kind)) +
              (is_cost ? ": cost" : ": probability");
    }
    return label;
  }

  // What a path is called; the chances have names of their own.
  void named(const std::string& path) {
    out_.member("path", path);
    for (const risk::Uncertain& input : plan_.inputs) {
      if (input.path == path) out_.member("label", label_of(input)).member("unit", input.field->unit);
    }
    if (path == risk::kOverrunName) out_.member("label", "Overrun of the move").member("unit", "");
    if (path == risk::kEventsName) out_.member("label", "Breach and early end").member("unit", "");
    if (path == risk::kEarlyEndName)
      out_.member("label", event_name(EventKind::early_termination)).member("unit", "");
    if (path == risk::kLossName) out_.member("label", loss_name()).member("unit", "");
    if (path == risk::kCurrencyName) out_.member("label", "Currency").member("unit", "");
  }

  void inputs() {
    out_.array("inputs");
    for (const risk::Uncertain& input : plan_.inputs) {
      out_.object();
      named(input.path);
      out_.member("low", input.range.low).member("mode", input.range.mode).member("high", input.range.high);
      out_.member("distribution", wire_name(input.range.shape));
      out_.member("kind", wire_name(input.range.kind));
      for (const auto& [name, p] : {std::pair{"p10", 0.1}, std::pair{"p50", 0.5}, std::pair{"p90", 0.9}}) {
        out_.member(name, input.distribution.quantile(p).value());
      }
      out_.member("mean", input.distribution.mean());
      out_.member("origin", input.published ? "published" : "given").member("judged", input.judged);
      texts("facts", input.facts);
      texts("sources", input.sources);
      out_.member("confidence", input.confidence);
      density(input.distribution);
      out_.end();
    }
    out_.end();
  }

  void density(const stats::RangeDistribution& distribution) {
    constexpr int kPoints = 33;
    constexpr double kTail = 0.001;
    const double low = std::max(distribution.min(), distribution.quantile(kTail).value());
    const double high = std::min(distribution.max(), distribution.quantile(1 - kTail).value());
    std::vector<double> x(kPoints);
    std::vector<double> y(kPoints);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = low + (high - low) * static_cast<double>(i) / (kPoints - 1);
      y[i] = distribution.pdf(x[i]);
    }
    out_.object("density").member("x", x).member("y", y).end();
  }

  void held() {
    out_.array("held");
    for (const risk::Held& held : plan_.held) {
      out_.object().member("path", held.path).member("label", held.field->label);
      out_.member("unit", held.field->unit).member("low", held.low).member("high", held.high);
      out_.member("swing", held.swing).end();
    }
    out_.end();
  }

  void pairs() {
    out_.array("correlations");
    for (const risk::Pair& pair : plan_.pairs) {
      out_.object().member("first", pair.first).member("second", pair.second).member("rank", pair.rank);
      out_.member("used", pair.used).name("fact");
      pair.fact.empty() ? out_.null() : out_.value(pair.fact);
      out_.member("judged", !pair.fact.empty()).end();
    }
    out_.end();
  }

  double happened(unsigned bit) const {
    const auto all = a_.simulation.happened();
    return count_of(static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [bit](unsigned char bits) { return (bits & bit) != 0; })));
  }

  void move() {
    out_.object().member("id", "overrun").member("label", "Overrun of the move");
    out_.member("probability", plan_.late_share()).member("per", "contract");
    if (const auto& planned = plan_.request.transition) {
      out_.object("months").member("low", *planned->low).member("mode", *planned->mode);
      out_.member("high", *planned->high).end();
    } else {
      out_.member("factor", plan_.overrun_factor);
    }
    out_.member("count", happened(kOverrun));
    texts("facts", plan_.overrun_facts);
    texts("sources", plan_.overrun_sources);
    out_.end();
  }

  void chances() {
    out_.array("chances");
    if (plan_.late_share() > 0) move();
    for (std::size_t i = 0; plan_.chances.events && i < plan_.scenario.risk.events.size(); ++i) {
      event(plan_.scenario.risk.events[i], "risk.events[" + std::to_string(i) + "]");
    }
    out_.end();
  }

  void event(const Event& event, const std::string& path) {
    const bool ends = event.kind == EventKind::early_termination;
    const bool breach = event.kind == EventKind::breach;
    const std::string_view not_ending = breach ? "breach" : "other";
    out_.object().member("id", ends ? "early_termination" : not_ending);
    out_.member("label", event_name(event.kind));
    out_.member("path", path).member("probability", event.probability).member("per", "year");
    out_.member("cost", event.cost).member("count", happened(ends ? kEndedEarly : kLoss));
    std::vector<std::string> facts;
    std::vector<std::string> sources;
    for (const Input& input : plan_.events) {
      if (!input.path.starts_with(path + ".")) continue;
      facts.insert(facts.end(), input.facts.begin(), input.facts.end());
      sources.insert(sources.end(), input.sources.begin(), input.sources.end());
    }
    texts("facts", facts);
    texts("sources", sources);
    out_.end();
  }

  void figure(std::string_view name, const Figure& figure) {
    out_.member(name, figure.value).member(std::string(name) + "_error", figure.error);
  }

  void npv() {
    const risk::Figures& f = a_.figures;
    out_.object("npv").member("mode_case", plan_.mode_npv);
    figure("mean", f.mean);
    figure("sd", f.sd);
    figure("p10", f.p10);
    figure("p50", f.p50);
    figure("p90", f.p90);
    out_.member("least", f.least).member("most", f.most);
    out_.member("optimism_gap", plan_.mode_npv - f.mean.value);
    out_.object("shortfall").member("share", risk::kShortfallShare).member("value", f.shortfall.value);
    out_.member("error", f.shortfall.error).end().end();
  }

  // Left open for more members.
  JsonText& share(std::string_view name, const Share& share) {
    constexpr double kScore = 20;
    const double of_twenty = std::round(share.share() * kScore);
    const bool all = share.count == share.of;
    const bool none = share.count == 0;
    out_.object(name).member("count", count_of(share.count)).member("of", count_of(share.of));
    out_.member("share", share.share()).member("error", share.error);
    // All and none are only said of all and none.
    out_.member("out_of_twenty", all || none ? of_twenty : std::clamp(of_twenty, 1.0, kScore - 1));
    return out_;
  }

  void payback() {
    const risk::Figures& f = a_.figures;
    out_.object("payback");
    share("within_term", f.within_term).end();
    const auto months = [](double value) { return std::isfinite(value) ? value : kNone; };
    out_.member("p10", months(f.payback[0])).member("p50", months(f.payback[1]));
    out_.member("p90", months(f.payback[2]));
    if (!std::isfinite(f.payback[2])) out_.member("reason", "not_within_term");
    out_.object("by_month").array("month");
    for (std::size_t m = 0; m < f.paid_back_by.size(); ++m) out_.value(count_of(m));
    out_.end().array("share");
    for (const std::size_t count : f.paid_back_by) out_.value(count_of(count) / count_of(f.trials));
    out_.end().end().end();
  }

  void pictures() {
    const risk::Figures& f = a_.figures;
    out_.member("dots", f.dots);
    out_.object("histogram").member("low", f.histogram.low).member("width", f.histogram.width);
    out_.array("counts");
    for (const std::size_t count : f.histogram.counts) out_.value(count_of(count));
    out_.end()
        .member("below", count_of(f.histogram.below))
        .member("above", count_of(f.histogram.above))
        .end();
    out_.object("exceedance").member("value", f.percentiles).array("share");
    for (std::size_t i = 0; i < f.percentiles.size(); ++i) {
      out_.value(count_of(f.percentiles.size() - 1 - i) / count_of(f.percentiles.size() - 1));
    }
    out_.end().end();
  }

  void decision() {
    const risk::Decision& d = a_.figures.decision;
    out_.object("decision").member("choice", d.outsource ? "outsource" : "stay");
    out_.member("loss_of_choice", d.loss_of_choice())
        .member("loss_of_choice_error", a_.figures.decision_error);
    out_.member("loss_of_other", d.loss_of_other()).member("evpi", d.evpi()).end();
  }

  void warnings() {
    out_.array("warnings");
    for (const Warning& warning : plan_.warnings) {
      out_.object().member("path", warning.path).member("message", warning.message).end();
    }
    out_.end();
  }

  void drivers() {
    out_.object("drivers").member("trials", count_of(a_.drivers->trials));
    out_.member("tornado_base", plan_.swing_npv).array("tornado");
    for (const risk::Uncertain& input : plan_.inputs) {
      out_.object();
      named(input.path);
      out_.member("low", input.range.low).member("high", input.range.high);
      out_.member("npv_low", input.swing.npv_low.value_or(kNone))
          .member("npv_high", input.swing.npv_high.value_or(kNone));
      out_.member("swing", input.swing.size()).member("npv_zero_at", input.swing.npv_zero_at.value_or(kNone));
      if (input.swing.npv_zero_at)
        out_.member("chance_below_zero_at", input.distribution.cdf(*input.swing.npv_zero_at));
      out_.member("judged", input.judged).end();
    }
    out_.end();
    variance();
    out_.array("ranks");
    for (const risk::RankShare& rank : a_.drivers->ranks) {
      out_.object();
      named(rank.path);
      out_.member("rank_correlation", rank.correlation).member("share", rank.share).end();
    }
    out_.end().object("information").member("evpi", a_.drivers->perfect_information).array("inputs");
    for (const risk::Information& information : a_.drivers->information) {
      out_.object();
      named(information.path);
      out_.member("value", information.value).member("judged", information.judged).end();
    }
    out_.end().end().end();
  }

  // A small negative value is the error of an estimate of nothing.
  void index(std::string_view name, const stats::SobolIndex& index) {
    out_.member(name, std::max(0.0, index.value));
    out_.member(std::string(name) + "_low", std::max(0.0, index.low));
    out_.member(std::string(name) + "_high", std::max(0.0, index.high));
  }

  void variance() {
    const risk::VarianceShares& v = *a_.variance;
    out_.object("variance")
        .member("points", count_of(v.points))
        .member("evaluations", count_of(v.evaluations));
    out_.member("independent", true);
    double sum = 0;
    for (const auto& share : v.shares) sum += share.first.value;
    out_.member("first_sum", sum).array("inputs");
    for (const risk::VarianceShare& share : v.shares) {
      out_.object();
      named(share.path);
      index("first", share.first);
      index("total", share.total);
      out_.end();
    }
    out_.end().end();
  }

  void stress() {
    out_.array("stress");
    for (const risk::StressCase& stress : *a_.stress) {
      out_.object().member("id", stress.id).member("npv", stress.npv).member("change", stress.change);
      out_.array("changes");
      for (const risk::StressChange& change : stress.changes) {
        out_.object().member("path", change.path);
        if (change.field != nullptr) {
          out_.member("label", change.field->label).member("unit", change.field->unit);
        }
        out_.member("from", change.from).member("to", change.to).end();
      }
      out_.end();
      texts("facts", stress.facts);
      texts("sources", stress.sources);
      out_.end();
    }
    out_.end();
  }

  const RiskAnswer& a_;
  const risk::Plan& plan_;
  JsonText out_;
};

}  // namespace

std::string write_risk_result(const RiskAnswer& answer) {
  return Writer(answer).run();
}

}  // namespace bpo::io

#include <emscripten/bind.h>

#include <cmath>
#include <memory>
#include <vector>

#include "border.hpp"
#include "bpo/io/fit_document.hpp"
#include "bpo/io/risk_document.hpp"

namespace bpo::wasm {

namespace {

using emscripten::val;

/// A whole number of JavaScript's from 0 on; beyond every block for anything else.
std::size_t whole(const val& number) {
  const double value = number.isNumber() ? number.as<double>() : -1;
  const bool fits = value >= 0 && value == std::floor(value) && value <= risk::kMostTrials * 2;
  return fits ? static_cast<std::size_t>(value) : risk::kMostTrials * 2;
}

/// One run of a simulation in this instance. Embind's constructor cannot refuse, so the refusal is a text.
class Simulation {
 public:
  explicit Simulation(const val& document) {
    refusal_ = answered(document, [this](const std::string& text) {
      run_ = std::make_unique<io::RiskRun>(text, loaded());
      return run_->error();
    });
    if (!refusal_.empty()) run_.reset();
  }

  std::string error() const { return refusal_; }
  double blocks() const { return run_ ? static_cast<double>(run_->blocks()) : 0; }
  double trials() const { return run_ ? static_cast<double>(run_->trials()) : 0; }
  double merged() const { return run_ ? static_cast<double>(run_->merged()) : 0; }
  double complete() const { return run_ ? static_cast<double>(run_->complete()) : 0; }
  double columns() const { return static_cast<double>(risk::Simulation::kColumns); }

  val compute(const val& first, const val& count) {
    return guarded([&]() -> val {
      const std::vector<double> outcomes =
          run_ ? run_->compute(whole(first), whole(count)) : std::vector<double>();
      return val::global("Float64Array")
          .new_(emscripten::typed_memory_view(outcomes.size(), outcomes.data()));
    });
  }

  std::string merge(const val& first, const val& outcomes) {
    return guarded([&]() -> std::string {
      if (!run_) return refusal_;
      if (!outcomes.instanceof (val::global("Float64Array"))) {
        return refusal(ErrorCode::wrong_type, "outcomes", "must be a Float64Array");
      }
      return run_->merge(whole(first), emscripten::convertJSArrayToNumberVector<double>(outcomes));
    });
  }

  /// Computes and merges here, without a copy to JavaScript and back.
  std::string advance(const val& first, const val& count) {
    return guarded([&]() -> std::string {
      return run_ ? run_->merge(whole(first), run_->compute(whole(first), whole(count))) : refusal_;
    });
  }

  bool settled() { return run_ && run_->settled(); }

  std::string result(const val& what) {
    return guarded([&]() -> std::string {
      if (!run_) return refusal_;
      const bool drivers = what.isString() && what.as<std::string>() == "drivers";
      return run_->result(drivers ? io::RiskRun::Depth::drivers : io::RiskRun::Depth::figures);
    });
  }

  std::string trials_csv(const val& first, const val& count) {
    return guarded(
        [&]() -> std::string { return run_ ? run_->trials_csv(whole(first), whole(count)) : std::string(); });
  }

 private:
  std::string refusal_;
  std::unique_ptr<io::RiskRun> run_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(bpo_risk) {
  offer(io::risk_documents());
  emscripten::function("risk", &answer<io::answer_risk>);
  emscripten::function("fit", &answer<io::answer_fit>);
  emscripten::class_<Simulation>("Simulation")
      .constructor<val>()
      .function("error", &Simulation::error)
      .function("blocks", &Simulation::blocks)
      .function("trials", &Simulation::trials)
      .function("merged", &Simulation::merged)
      .function("complete", &Simulation::complete)
      .function("columns", &Simulation::columns)
      .function("compute", &Simulation::compute)
      .function("merge", &Simulation::merge)
      .function("advance", &Simulation::advance)
      .function("settled", &Simulation::settled)
      .function("result", &Simulation::result)
      .function("trialsCsv", &Simulation::trials_csv);
}

}  // namespace bpo::wasm

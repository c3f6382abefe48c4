#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/resolve.hpp"
#include "rules.hpp"

namespace bpo {

/// "transition.waves[2].share": a member of one entry of a list.
std::string indexed(std::string_view list, std::size_t index, std::string_view member);

/// Fills one scenario, field by field, and writes down where each value came from.
class Filler {
 public:
  /// `values_only`: nobody asks where the values come from, so only the latest input is kept.
  Filler(const Given& given, const Catalogue& catalogue, bool values_only = false)
      : given_(given),
        context_{
            .catalogue = catalogue, .given = given, .scenario = out_.scenario, .values_only = values_only} {}
  Filler(const Filler&) = delete;
  Filler& operator=(const Filler&) = delete;

  const Given& given() const { return given_; }
  Scenario& scenario() { return out_.scenario; }
  Context& context() { return context_; }

  bool has(std::string_view path) const { return given_.numbers.find(path) != given_.numbers.end(); }
  std::string text(std::string_view path) const;  ///< as given, else empty

  /// The given number, else what the rule finds; neither is an error, `missing`.
  template <typename Rule>
  void number(std::string_view path, double& slot, Rule rule) {
    const auto given = given_.numbers.find(path);
    if (given == given_.numbers.end()) return use_default(path, slot, rule());
    slot = given->second;
    if (!context_.values_only) record_given(path, slot, rule());
  }
  void apply(std::span<const NumberRule> rules);
  /// As `apply`, but a number that was not given and has no published figure is left out, no error.
  void apply_known(std::span<const NumberRule> rules);

  /// @returns the choice made
  std::string choice(std::string_view path, std::string_view fallback, std::string_view rule);
  void flag(std::string_view path, bool& slot, bool fallback, std::string_view rule);
  void list(std::string_view path, std::vector<double>& slot, const std::vector<double>& fallback,
            std::string_view rule);

  /// Input by input: `record_default` where a rule was asked outside of `number`.
  Input& record(std::string_view path, Origin origin);
  void record_default(std::string_view path, const Default& found);

  void warn(std::string path, std::string message);
  void fail(ErrorCode code, std::string path, std::string message, std::string value, std::string allowed);
  /// `why` in words, when more can be said than that nothing is published.
  void missing(std::string_view path, std::string_view why = {});

  Errors& errors() { return errors_; }
  Resolved& resolved() { return out_; }

 private:
  void use_default(std::string_view path, double& slot, const Default& found);
  void record_given(std::string_view path, double value, const Default& otherwise);

  const Given& given_;
  Resolved out_;
  Context context_;
  bool usd_rate_missing_ = false;
  Errors errors_;
};

/// Sets what a rule looks its facts up by: the function with its families, and the home country, which may be
/// unknown (nullptr).
void look_up_by(Context& context, std::string_view function, const Location* home);

/// The given currency, else that of pay in the home country, else US dollars.
void fill_currency(Filler& filler);

}  // namespace bpo

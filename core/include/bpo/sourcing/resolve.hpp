#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/field.hpp"
#include "bpo/result.hpp"
#include "bpo/sourcing/given.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// Where a value comes from: the reader, one published fact, or a rule over facts and other inputs.
enum class Origin { user, fact, rule };
std::string_view wire_name(Origin origin);

/// One resolved input with its provenance.
struct Input {
  std::string path;
  const Field* field = nullptr;
  double value = 0;          ///< where the field holds a number
  std::string text;          ///< where it holds a text or a choice
  std::vector<double> list;  ///< where it holds a list
  std::optional<bool> flag;  ///< where it is switched on or off
  Origin origin = Origin::rule;
  std::vector<std::string> facts;    ///< ids of the records used: parameters, occupations, indicators
  std::vector<std::string> sources;  ///< ids of their sources, each once
  std::string confidence;    ///< the weakest of the records used; "judgement" for a planning assumption
  std::string rule;          ///< how it was worked out, in words; empty for a plain fact
  double low = 0, high = 0;  ///< published range of a plain fact
  bool has_range = false;
  double default_value = 0;  ///< of a number that was given: what would stand there otherwise
  bool has_default = false;
};

struct Warning {
  std::string path;
  std::string message;
};

struct Resolved {
  Scenario scenario;
  std::vector<Input> inputs;
  std::vector<Warning> warnings;
};

/// Fills what was not given from the facts: the first match of (function, location), (function, any), (any,
/// location), (any, any), a location going from the country over onshore, nearshore, offshore or home to any.
/// Rules that combine facts are named in the inputs.
/// @returns every error at once: unknown codes, a value nobody published and the reader did not give
/// (`missing`), weights that do not sum to one, a cutover after the end of the term, attrition that no hiring
/// can keep up with.
Result<Resolved> resolve(const Given& given, const Catalogue& catalogue);

/// The scenario without its provenance, in a fraction of the time: for sweeps, searches and grids, which
/// resolve by the thousand.
Result<Scenario> resolve_values(const Given& given, const Catalogue& catalogue);

}  // namespace bpo

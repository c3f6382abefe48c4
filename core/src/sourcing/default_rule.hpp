#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpo/catalogue/lookup.hpp"
#include "bpo/sourcing/given.hpp"
#include "bpo/sourcing/scenario.hpp"

namespace bpo {

/// What a rule found for an input that the reader left open.
struct Default {
  double value = 0;
  bool found = false;
  std::vector<std::string> records;  ///< ids of the facts, occupations and indicators used
  std::vector<std::string> sources;
  std::string confidence;    ///< the weakest of them
  std::string rule;          ///< in words; empty for one plain fact; why not, where nothing was found
  double low = 0, high = 0;  ///< published range of one plain fact
  bool has_range = false;
};

/// Everything a rule may look at: the facts and the inputs worked out before it.
struct Context {
  const Catalogue& catalogue;
  const Given& given;
  Scenario& scenario;
  std::vector<std::string_view> functions;  ///< the function, its families, "any"
  std::vector<std::string> home;            ///< location types of the client's country
  std::vector<std::string> delivery;        ///< location types of the delivery country at hand
  const Location* home_location = nullptr;
  const Location* delivery_location = nullptr;
  bool voice = false;
  std::string_view channel = {};  ///< "chat" or "email" where customers write
  bool usd_rate_known = false;
  bool values_only = false;              ///< nobody asks where the values come from
  mutable bool usd_rate_wanted = false;  ///< a rule found a figure in dollars and had no exchange rate for it
};

enum class Where { home, delivery };

/// One plain fact, dollars turned into the reporting currency. A fact of the function's family is marked as
/// judgement, with a rule that says whose it is.
Default fact(const Context& context, std::string_view parameter, Where where, Side side);

/// The same, in the words of a rule: adds a record's provenance to a default that is worked out.
const Fact* use_fact(const Context& context, std::string_view parameter, Where where, Side side,
                     Default& into);

/// As `use_fact`, and where nothing is published for the work, the figure of finance work or else of customer
/// support stands in, marked as judgement.
const Fact* use_fact_or_stand_in(const Context& context, std::string_view parameter, Where where, Side side,
                                 Default& into);

/// As `fact`, with the same stand-ins and a rule that says so.
Default fact_or_stand_in(const Context& context, std::string_view parameter, Where where, Side side);

/// Adds the provenance of one record.
void add_record(Default& into, const std::string& id, const std::string& source,
                const std::string& confidence);

/// Money of a fact in dollars, in the reporting currency.
double in_currency(const Context& context, const Fact& fact, double value);
bool is_in_usd(const Fact& fact);

/// One plain fact that was published for a way of sourcing ("freelance", "contract") instead of a place.
Default fact_of_model(const Context& context, std::string_view parameter, std::string_view model);

/// As `use_fact` in the client's country; where nothing is published for it, the figure of the United States
/// stands in, marked as judgement.
const Fact* use_fact_at_home(const Context& context, std::string_view parameter, Default& into);

/// A value that this case does not use, with the reason: "no credits are agreed".
Default not_used(std::string_view reason);

/// A planning assumption of this project that no fact row holds.
Default judgement(double value, std::string rule);

/// A value worked out from other inputs alone.
Default worked_out(double value, std::string rule);

/// Marks a default as found with this value and explanation.
Default& conclude(Default& into, double value, std::string rule);

/// One input of a number: where it lives, and how it is filled when it was not given. `derive` when set, else
/// the fact `parameter`.
struct NumberRule {
  std::string_view path;
  double& (*slot)(Scenario&);
  std::string_view parameter;
  Where where = Where::home;
  Side side = Side::in_house;
  Default (*derive)(const Context&) = nullptr;
};

}  // namespace bpo

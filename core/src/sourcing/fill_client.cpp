#include "bpo/catalogue/function.hpp"
#include "fill.hpp"

namespace bpo {

void look_up_by(Context& context, std::string_view function, const Location* home) {
  const Function* row = find_function(function);
  context.voice = row != nullptr && row->voice;
  if (row != nullptr) context.channel = row->channel;
  context.functions = function_chain(function);
  context.home_location = home;
  context.home = home == nullptr ? std::vector<std::string>{"home", "global", "any"} : home_chain(*home);
}

void fill_currency(Filler& f) {
  Scenario& s = f.scenario();
  Context& context = f.context();
  const Occupation* pay = nullptr;
  for (const std::string_view function : context.functions) {
    if (pay == nullptr) pay = find_occupation(context.catalogue, function, s.home);
  }
  s.currency =
      f.choice("client.currency", pay != nullptr ? pay->currency : "USD", "currency of the home country");
  context.usd_rate_known = s.currency == "USD" || f.has("client.usd_rate");
}

void fill_client(Filler& f) {
  Scenario& s = f.scenario();
  Context& context = f.context();
  s.function = f.text("client.function");
  s.home = f.text("client.home");
  s.industry = f.text("client.industry");
  look_up_by(context, s.function, find_by_id(context.catalogue.locations, s.home));
  f.record("client.function", Origin::user).text = s.function;
  f.record("client.home", Origin::user).text = s.home;
  if (!s.industry.empty()) f.record("client.industry", Origin::user).text = s.industry;

  fill_currency(f);
  if (context.usd_rate_known)
    f.number("client.usd_rate", s.usd_rate, [] { return worked_out(1, "dollars as published"); });
  f.apply(money_rules());
  s.timing = f.choice("client.timing", "end", "end of the month") == "mid" ? Timing::mid : Timing::end;
  f.flag("round_fte", s.round_fte, false, "fractions of a head, as averages have them");
}

}  // namespace bpo

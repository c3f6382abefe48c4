#include "claim_quantities.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

#include "claim_lexicon.hpp"

namespace bpo::market {
namespace {

using Role = Reading::Role;
using Kind = Reading::Kind;

constexpr std::size_t kMostNumbers = 24;

/// How many tokens from `at` on are these words; 0 when they are others.
std::size_t match(const Tokens& tokens, std::size_t at, std::string_view words) {
  std::size_t count = 0;
  while (!words.empty()) {
    const std::size_t blank = words.find(' ');
    if (at + count >= tokens.size() || !tokens[at + count].is(words.substr(0, blank))) return 0;
    ++count;
    words = blank == std::string_view::npos ? std::string_view() : words.substr(blank + 1);
  }
  return count;
}

std::size_t words_in(std::string_view words) {
  return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

double power_of_ten(int places) {
  double scale = 1;
  for (int i = 0; i < places; ++i) scale *= 10;
  return scale;
}

/// Half a unit of the last digit printed; and the same, of a whole number that ends in zeros only two digits
/// taken for measured: 5 for 200, 50 for 1200.
double half_unit_of(const Token& number) {
  return 0.5 / power_of_ten(number.decimals);
}
double lenient_of(const Token& number) {
  if (number.decimals > 0) return half_unit_of(number);
  int zeros = 0;
  for (auto digit = number.text.rbegin(); digit != number.text.rend() && *digit == '0'; ++digit) ++zeros;
  return 0.5 * power_of_ten(std::clamp(static_cast<int>(number.text.size()) - 2, 0, zeros));
}

/// A number with the currency and the scale around it.
struct Amount {
  std::size_t number = 0;           ///< index of its token
  std::size_t first = 0, last = 0;  ///< tokens it takes, `last` excluded
  double billions = 0;              ///< its scale; 0 where none is given
  std::string_view currency;
  bool percent = false;
};

/// Goes through the tokens once and notes what it understands.
class QuantityReader {
 public:
  explicit QuantityReader(const Tokens& tokens) : tokens_(tokens) {}

  std::vector<Reading> run() {
    read_quantities();
    read_names(scope_names(), Kind::scope);
    read_names(region_names(), Kind::region);
    std::stable_sort(readings_.begin(), readings_.end(),
                     [](const Reading& a, const Reading& b) { return a.begin < b.begin; });
    return std::move(readings_);
  }

 private:
  const Token* token(std::size_t at) const { return at < tokens_.size() ? &tokens_[at] : nullptr; }
  bool is(std::size_t at, std::string_view text) const { return market::is(tokens_, at, text); }
  bool is_number(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].kind == Token::Kind::number;
  }

  /// The number at a token, with what belongs to it on both sides.
  Amount amount_at(std::size_t at) const {
    Amount amount{.number = at, .first = at, .last = at + 1, .billions = 0, .currency = {}, .percent = false};
    for (const Name& name : currency_names()) {
      const std::size_t length = words_in(name.words);
      if (length <= at && match(tokens_, at - length, name.words) > 0) {
        amount.currency = name.means;
        amount.first = at - length;
        break;
      }
    }
    std::size_t next = at + 1;
    if (is(next, "-") && token(next + 1) && tokens_[next + 1].kind == Token::Kind::word)
      ++next;  // "15-billion"
    for (const Scale& scale : scale_words()) {
      if (is(next, scale.word)) {
        amount.billions = scale.billions;
        amount.last = next + 1;
      }
    }
    for (const Name& name : currency_names()) {
      const std::size_t length = match(tokens_, amount.last, name.words);
      if (length > 0 && amount.currency.empty() && !is_number(amount.last + length)) {
        amount.currency = name.means;
        amount.last += length;
      }
    }
    if (amount.billions == 0 && amount.currency.empty()) {
      next = at + 1;
      if (is(next, "%") || is(next, "percent") || is(next, "pct") || is(next, "pc")) amount.last = next + 1;
      if (is(next, "per") && is(next + 1, "cent")) amount.last = next + 2;
      amount.percent = amount.last > next;
    }
    return amount;
  }

  bool joins(std::size_t at, std::size_t before) const {
    return is(at, "-") || is(at, "to") || is(at, "through") || is(at, "until") || is(at, "/") ||
           (is(at, "and") && before > 0 && (is(before - 1, "between")));
  }

  Reading& add(Kind kind, std::size_t first, std::size_t last) {
    Reading& reading = readings_.emplace_back();
    reading.kind = kind;
    reading.begin = tokens_[first].begin;
    reading.end = tokens_[last - 1].end;
    spans_.push_back({first, last});
    return reading;
  }

  void read_quantities() {
    std::size_t seen = 0;
    for (std::size_t at = 0; at < tokens_.size();) {
      if (!is_number(at) || ++seen > kMostNumbers) {
        ++at;
        continue;
      }
      const Amount amount = amount_at(at);
      if (amount.currency.empty() && amount.last < tokens_.size() &&
          says(tokens_[amount.last].text, Cue::not_money)) {
        at = amount.last;
      } else if (amount.percent || is_percent_range(at)) {
        at = read_rate(at);
      } else if (amount.billions > 0 || (market::year_at(tokens_, at) == 0 && is_size_range(amount))) {
        at = read_size(amount);
      } else if (!amount.currency.empty() && tokens_[at].value >= 1e6) {
        at = read_size({at, amount.first, amount.last, 1e-9, amount.currency, false});
      } else if (market::year_at(tokens_, at) > 0 && amount.currency.empty()) {
        at = read_year(at);
      } else if (is_bare_size(at)) {
        at = read_size({at, at, at + 1, last_scale_, last_currency_, false});
      } else {
        ++at;
      }
    }
  }

  bool is_percent_range(std::size_t at) const {
    return is_number(at + 2) && joins(at + 1, at) && amount_at(at + 2).percent &&
           market::year_at(tokens_, at) == 0;
  }

  // "328-348 billion": the first number borrows the scale of the second. "from 328 to 384 billion" are two
  // sizes, which borrow in the same way.
  bool is_size_range(const Amount& amount) const {
    if (!joins(amount.last, amount.first)) return false;
    const std::size_t other = next_number(amount.last + 1);
    return other < tokens_.size() && amount_at(other).billions > 0 &&
           amount_at(other).first <= amount.last + 1;
  }

  // The number at a token, or behind the currency that stands there.
  std::size_t next_number(std::size_t at) const {
    for (std::size_t ahead = 0; ahead < 4 && at + ahead < tokens_.size(); ++ahead) {
      if (is_number(at + ahead)) return at + ahead;
    }
    return tokens_.size();
  }

  // "up from 76.9 in 2016": a number without a unit between sizes, with a year behind it.
  bool is_bare_size(std::size_t at) const {
    if (last_scale_ == 0 || at == 0) return false;
    const bool led = is(at - 1, "from") || is(at - 1, "to") || is(at - 1, ",") || is(at - 1, "and");
    const bool dated =
        (is(at + 1, "in") || is(at + 1, "by") || is(at + 1, "(")) && market::year_at(tokens_, at + 2) > 0;
    return led && dated;
  }

  std::size_t read_size(const Amount& amount) {
    Amount high = amount;
    double billions = amount.billions;
    if (is_size_range(amount)) {
      const Amount other = amount_at(next_number(amount.last + 1));
      if (billions == 0) billions = other.billions;
      const bool between = amount.first > 0 && is(amount.first - 1, "between");
      const bool from = amount.first > 0 && is(amount.first - 1, "from");
      const bool borrowed = amount.billions == 0 && !from;
      if (is(amount.last, "-") || between || (is(amount.last, "to") && borrowed)) high = other;
    }
    const Token& low_number = tokens_[amount.number];
    const Token& high_number = tokens_[high.number];
    Reading& size = add(Kind::size, amount.first, std::max(amount.last, high.last));
    size.value = {low_number.value * billions, high_number.value * billions};
    if (size.value.high < size.value.low) std::swap(size.value.low, size.value.high);
    size.rounding = std::max(half_unit_of(low_number), half_unit_of(high_number)) * billions;
    size.lenient = std::max(lenient_of(low_number), lenient_of(high_number)) * billions;
    size.currency = amount.currency.empty() ? high.currency : amount.currency;
    size.vague = is_vague(amount.first);
    last_scale_ = billions;
    last_currency_ = size.currency;
    if (size.value.low <= 0 || !std::isfinite(size.value.high)) {
      readings_.pop_back();
      spans_.pop_back();
    }
    return std::max(amount.last, high.last);
  }

  bool is_vague(std::size_t first) const {
    for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
      if (says(tokens_[first - back].text, Cue::vague) || is(first - back, "~")) return true;
    }
    return false;
  }

  std::size_t read_year(std::size_t at) {
    int year = market::year_at(tokens_, at);
    const std::size_t first =
        at > 0 && touches_next(tokens_, at - 1) && (is(at - 1, "fy") || is(at - 1, "cy")) ? at - 1 : at;
    std::size_t last = at + 1;
    // "2019-20" is the fiscal year that ends in 2020, "2013-18" a period.
    const bool short_year = (is(last, "-") || is(last, "/")) && is_number(last + 1) &&
                            touches_next(tokens_, last) && tokens_[last + 1].text.size() == 2 &&
                            tokens_[last + 1].decimals == 0;
    const int ending = short_year ? year - year % 100 + static_cast<int>(tokens_[last + 1].value) : 0;
    if (short_year && (ending == year + 1 || ending == year - 99)) {
      ++year;
      last += 2;
    } else if (short_year && ending > year && !amount_at(last + 1).percent &&
               amount_at(last + 1).billions == 0) {
      add(Kind::period, first, last + 2).years = {year, ending};
      return last + 2;
    } else if (joins(last, at)) {
      const std::size_t second = is(last + 1, "fy") || is(last + 1, "by") ? last + 2 : last + 1;
      const int until = market::year_at(tokens_, second);
      if (until > year && !amount_at(second).percent && amount_at(second).billions == 0) {
        add(Kind::period, first, second + 1).years = {year, until};
        return second + 1;
      }
    }
    add(Kind::year, first, last).years = {year, year};
    return last;
  }

  std::size_t read_rate(std::size_t at) {
    Amount low = amount_at(at), high = low;
    if (is_number(low.last + 1) && joins(low.last, at) && amount_at(low.last + 1).percent)
      high = amount_at(low.last + 1);
    const bool minus = at > 0 && is(at - 1, "-") && touches_next(tokens_, at - 1) &&
                       (at < 2 || !touches_next(tokens_, at - 2));
    Reading& rate = add(Kind::rate, minus ? at - 1 : at, high.last);
    rate.value = {tokens_[low.number].value / 100, tokens_[high.number].value / 100};
    rate.rounding = half_unit_of(tokens_[high.number]) / 100;
    describe_rate(rate, at, high.last, minus);
    if (rate.value.high < rate.value.low) std::swap(rate.value.low, rate.value.high);
    if (rate.value.low <= -1) rate.role = Role::unused;
    return high.last;
  }

  // A percentage is a growth where words beside it say so; then whether a yearly one, and which way.
  void describe_rate(Reading& rate, std::size_t first, std::size_t last, bool minus) {
    bool growth = first > 0 && (is(first - 1, "at") || is(first - 1, "+"));
    bool loss = minus, share = is(last, "of") || is(last, "share");
    const auto look = [&](const Token& near) {
      growth = growth || says(near.text, Cue::growth);
      rate.yearly = rate.yearly || says(near.text, Cue::yearly);
      loss = loss || says(near.text, Cue::loss);
      share = share || says(near.text, Cue::share);
    };
    for (std::size_t back = 1; back <= 8 && back <= first && !market::ends_clause(tokens_, first - back);
         ++back)
      look(tokens_[first - back]);
    for (std::size_t next = last;
         next < std::min(last + 5, tokens_.size()) && !market::ends_clause(tokens_, next); ++next) {
      look(tokens_[next]);
      if (is(next, "year") && next > 0 &&
          (is(next - 1, "a") || is(next - 1, "per") || is(next - 1, "each") || is(next - 1, "-")))
        rate.yearly = true;
      if (is(next, "p") && is(next + 1, ".") && is(next + 2, "a")) growth = rate.yearly = true;
    }
    if (loss) rate.value = {-rate.value.high, -rate.value.low};
    rate.role = (growth || loss) && !share ? Role::stated : Role::unused;
  }

  void read_names(std::span<const Name> names, Kind kind) {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      for (const Name& name : names) {
        const std::size_t length = match(tokens_, at, name.words);
        const bool taken = length > 0 && std::any_of(spans_.begin(), spans_.end(), [&](const auto& span) {
                             return at < span.second && at + length > span.first;
                           });
        if (length == 0 || taken) continue;
        add(kind, at, at + length).id = name.means;
        break;
      }
    }
  }

  const Tokens& tokens_;
  std::vector<Reading> readings_;
  std::vector<std::pair<std::size_t, std::size_t>> spans_;  // tokens of each reading, as it was added
  double last_scale_ = 0;
  std::string_view last_currency_;
};

}  // namespace

std::vector<Reading> quantities_of(const Tokens& tokens) {
  return QuantityReader(tokens).run();
}

}  // namespace bpo::market

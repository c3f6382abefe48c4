#include "amounts.hpp"

#include <algorithm>
#include <array>

namespace bpo::quote {
namespace {

struct Name {
  std::string_view words, means;
};

/// Before or behind a number. Those of two tokens are written together: "US$", "A$".
constexpr std::array kCurrencies{
    Name{"us $", "USD"}, Name{"a $", "AUD"},    Name{"au $", "AUD"},    Name{"c $", "CAD"},
    Name{"ca $", "CAD"}, Name{"nz $", "NZD"},   Name{"s $", "SGD"},     Name{"hk $", "HKD"},
    Name{"$", "USD"},    Name{"usd", "USD"},    Name{"dollars", "USD"}, Name{"€", "EUR"},
    Name{"eur", "EUR"},  Name{"euro", "EUR"},   Name{"euros", "EUR"},   Name{"£", "GBP"},
    Name{"gbp", "GBP"},  Name{"pounds", "GBP"}, Name{"inr", "INR"},     Name{"rs", "INR"},
    Name{"₹", "INR"},    Name{"php", "PHP"},    Name{"₱", "PHP"},       Name{"pesos", "PHP"},
    Name{"aud", "AUD"},  Name{"cad", "CAD"},    Name{"nzd", "NZD"},     Name{"sgd", "SGD"},
    Name{"chf", "CHF"},  Name{"sek", "SEK"},    Name{"nok", "NOK"},     Name{"dkk", "DKK"},
    Name{"pln", "PLN"},  Name{"czk", "CZK"},    Name{"huf", "HUF"},     Name{"ron", "RON"},
    Name{"zar", "ZAR"},  Name{"jpy", "JPY"},    Name{"¥", "JPY"},       Name{"cny", "CNY"},
    Name{"mxn", "MXN"},  Name{"brl", "BRL"},    Name{"cop", "COP"},     Name{"jmd", "JMD"},
    Name{"%", "%"},      Name{"percent", "%"},  Name{"per cent", "%"},  Name{"pct", "%"},
};
/// Written with a dot for the thousands: "1.200 EUR" is twelve hundred.
constexpr std::string_view kDottedThousands = "EUR|CHF|DKK|SEK|NOK|PLN|CZK|HUF|RON|BRL|COP";

constexpr std::array kPeriods{
    Name{"hour|hours|hr|hrs|h", "hour"}, Name{"day|days", "day"},
    Name{"week|weeks|wk", "week"},       Name{"month|months|mo|mth", "month"},
    Name{"quarter|quarters", "quarter"}, Name{"year|years|annum|yr", "year"},
};
constexpr std::array kUnits{
    Name{"agent|agents|representative|csr|rep", "agent"},
    Name{"fte|ftes|headcount|head", "FTE"},
    Name{"seat|seats|workstation|position", "seat"},
    Name{"resource|resources|person|people|consultant|specialist|assistant", "person"},
    Name{"developer|developers|engineer|engineers", "developer"},
    Name{"employee|employees|worker|workers", "employee"},
    Name{"user|users|device|endpoint", "user"},
    Name{"hire|hires|placement", "hire"},
    Name{"minute|minutes|min", "minute"},
    Name{"call|calls", "call"},
    Name{"contact|contacts|interaction|interactions", "contact"},
    Name{"chat|chats|conversation|conversations", "chat"},
    Name{"email|emails|message|messages", "email"},
    Name{"ticket|tickets|incident|incidents|case|cases|request|requests", "ticket"},
    Name{"resolution|resolutions", "resolution"},
    Name{"invoice|invoices|bill", "invoice"},
    Name{"claim|claims", "claim"},
    Name{"payslip|payslips|payroll", "payslip"},
    Name{"run|runs", "pay run"},
    Name{"transaction|transactions|item|items|unit|order|orders", "transaction"},
    Name{"document|documents|page|pages|record|records|file|chart", "document"},
    Name{
        "language|line|site|team|project|entity|company|account|trip|visit|session|course|report|return|form|"
        "pensioner|client|licence|license|provider|integration|wave|change",
        "item"},
};
constexpr std::array kPeriodWords{
    Name{"hourly", "hour"},
    Name{"daily", "day"},
    Name{"weekly", "week"},
    Name{"monthly|pcm|recurring monthly", "month"},
    Name{"quarterly", "quarter"},
    Name{"annual|annually|yearly", "year"},
    Name{"one time|one off|once|upfront|up front|non recurring|lump sum|single payment", "once"},
};
constexpr std::array kShort{
    Name{"ph|p . h|p / h", "hour"},
    Name{"pa|p . a", "year"},
    Name{"pm|p . m", "month"},
};
constexpr std::array kScales{Name{"k|thousand", "1000"}, Name{"m|mn|million", "1000000"}};

template <std::size_t N>
std::string_view meaning(const std::array<Name, N>& names, const Tokens& tokens, std::size_t at,
                         std::size_t& count) {
  for (const Name& name : names) {
    count = match_any(tokens, at, name.words);
    if (count > 0) return name.means;
  }
  return {};
}

bool touch(const Tokens& tokens, std::size_t at) {
  return tokens[at].end == tokens[at + 1].begin;
}

class AmountReader {
 public:
  AmountReader(std::string_view line, const Tokens& tokens) : line_(line), tokens_(tokens) {}

  std::vector<FoundAmount> run() {
    std::vector<FoundAmount> found;
    for (at_ = 0; at_ < tokens_.size();) {
      if (!tokens_[at_].is_number() || !read()) {
        ++at_;
        continue;
      }
      found.push_back(found_);
      at_ = std::max(at_ + 1, found_.last);
    }
    return found;
  }

 private:
  bool is(std::size_t at, std::string_view text) const { return at < tokens_.size() && tokens_[at].is(text); }
  bool is_number(std::size_t at) const { return at < tokens_.size() && tokens_[at].is_number(); }

  /// The currency before `at`, whose first token becomes `first`.
  std::string_view currency_before(std::size_t at, std::size_t& first) const {
    for (const Name& name : kCurrencies) {
      const bool two = name.words.find(' ') != std::string_view::npos;
      const std::size_t count = two ? 2 : 1;
      if (at < count || match(tokens_, at - count, name.words) != count || name.means == "%") continue;
      if (two && !touch(tokens_, at - 2)) continue;
      first = at - count;
      return name.means;
    }
    return {};
  }

  std::string_view currency_behind(std::size_t at, std::size_t& last) const {
    std::size_t count = 0;
    const std::string_view currency = meaning(kCurrencies, tokens_, at, count);
    // "12 $15" is a cell and the next one, not "12 $".
    if (currency.empty() || (tokens_[at].is("$") && is_number(at + 1) && touch(tokens_, at))) return {};
    last = at + count;
    return currency;
  }

  /// The number at `at` with what is written to it; false for one too long to be a price.
  bool read_one(std::size_t at, double& value, std::string_view& currency, std::size_t& first,
                std::size_t& last) const {
    const Token& number = tokens_[at];
    first = at;
    last = at + 1;
    currency = currency_before(at, first);
    double scale = 1;
    std::size_t count = 0;
    const std::string_view scaled = meaning(kScales, tokens_, last, count);
    if (!scaled.empty()) {
      scale = scaled == "1000" ? 1e3 : 1e6;
      last += count;
    }
    if (currency.empty()) currency = currency_behind(last, last);
    const bool dotted = number.thousands && contains(kDottedThousands, currency);
    value = number.value * scale * (dotted ? 1000 : 1);
    if (!scaled.empty() && currency.empty()) return false;
    return true;
  }

  static bool contains(std::string_view list, std::string_view word) {
    while (!list.empty()) {
      if (take_piece(list, '|') == word) return !word.empty();
    }
    return false;
  }

  bool read() {
    found_ = {};
    Amount& amount = found_.amount;
    if (!read_one(at_, amount.low, amount.currency, found_.first, found_.last)) return false;
    amount.high = amount.low;
    read_range();
    std::size_t end = found_.last;
    read_units(end);
    if (amount.currency.empty() && amount.unit.empty() && amount.period.empty() && !is_last_cell())
      return false;
    const std::size_t begin = tokens_[found_.first].begin;
    amount.words = std::string(line_.substr(begin, tokens_[end - 1].end - begin));
    return true;
  }

  void read_range() {
    if (!is(found_.last, "-") && !is(found_.last, "to")) return;
    std::size_t second = found_.last + 1;
    while (second < tokens_.size() && !tokens_[second].is_number() && second < found_.last + 3) ++second;
    if (!is_number(second)) return;
    Amount& amount = found_.amount;
    double high = 0;
    std::string_view currency;
    std::size_t first = 0, last = 0;
    if (!read_one(second, high, currency, first, last) || first != found_.last + 1) return;
    const bool fit = currency == amount.currency || currency.empty() || amount.currency.empty();
    if (!fit || high < amount.low) return;
    if (amount.currency.empty() && !currency.empty()) {
      amount.currency = currency;
      if (tokens_[at_].thousands && contains(kDottedThousands, currency)) amount.low *= 1000;
    }
    amount.high = std::max(high, amount.low);
    found_.last = last;
  }

  /// "per agent hour", "/FTE/month", "an hour", "each", "monthly"; `end` moves behind it.
  void read_units(std::size_t& end) {
    Amount& amount = found_.amount;
    for (int piece = 0; piece < 4; ++piece) {
      std::size_t at = end;
      while (is(at, "+") || is(at, "plus") || is(at, "vat") || is(at, "(") || is(at, "-")) ++at;
      std::size_t count = 0;
      if (const auto word = meaning(kShort, tokens_, at, count); !word.empty() && at == end) {
        amount.period = word;
      } else if (const auto period = meaning(kPeriodWords, tokens_, at, count); !period.empty()) {
        amount.period = period;
      } else if (!read_unit(at, count)) {
        return;
      }
      end = at + count;
    }
  }

  bool read_unit(std::size_t at, std::size_t& count) {
    const bool article = is(at, "a") || is(at, "an") || is(at, "each") || is(at, "every");
    if (!article && !is(at, "per") && !is(at, "/") && !is(at, "x")) return false;
    constexpr std::size_t kMostWords = 5;
    Amount& amount = found_.amount;
    std::size_t end = 0;
    for (std::size_t i = at + 1; i < tokens_.size() && i < at + 1 + (article ? 2 : kMostWords); ++i) {
      std::size_t words = 0;
      const auto unit = meaning(kUnits, tokens_, i, words);
      const auto period = unit.empty() ? meaning(kPeriods, tokens_, i, words) : std::string_view();
      if (unit.empty() && period.empty()) {
        if (end > 0 || (!tokens_[i].is_word() && !is(i, "-"))) break;
        continue;
      }
      if (!unit.empty() && amount.unit.empty()) amount.unit = unit;
      if (!period.empty()) amount.period = period;
      end = i + 1;
    }
    if (end == 0 && is(at, "each")) {
      amount.unit = "item";
      end = at + 1;
    }
    count = end > at ? end - at : 0;
    return count > 0;
  }

  /// Behind a bar, a tab, an equals sign or a wide gap, with nothing but a bar after it; no year.
  bool is_last_cell() const {
    if (at_ == 0) return false;
    const bool last = at_ + 1 == tokens_.size() || (at_ + 2 == tokens_.size() && is(at_ + 1, "|"));
    const Token& number = tokens_[at_];
    if (!last || (number.text.size() == 4 && number.value >= 1950 && number.value < 2100)) return false;
    const std::string_view gap = line_.substr(tokens_[at_ - 1].end, number.begin - tokens_[at_ - 1].end);
    return is(at_ - 1, "|") || is(at_ - 1, "=") || is(at_ - 1, ":") ||
           gap.find('\t') != std::string_view::npos || gap.size() > 1;
  }

  std::string_view line_;
  const Tokens& tokens_;
  std::size_t at_ = 0;
  FoundAmount found_;
};

}  // namespace

std::vector<FoundAmount> amounts_of(std::string_view line, const Tokens& tokens) {
  return AmountReader(line, tokens).run();
}

std::string_view period_word(const Tokens& tokens, std::size_t at) {
  std::size_t count = 0;
  const std::string_view word = meaning(kPeriodWords, tokens, at, count);
  if (!word.empty()) return word;
  if (at == 0 || !(tokens[at - 1].is("per") || tokens[at - 1].is("a") || tokens[at - 1].is("/"))) return {};
  return meaning(kPeriods, tokens, at, count);
}

}  // namespace bpo::quote

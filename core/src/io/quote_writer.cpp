#include "quote_writer.hpp"

#include <cmath>
#include <limits>

#include "bpo/quote/worth.hpp"
#include "json_text.hpp"

namespace bpo::io {
namespace {

using quote::Owner;
using quote::Worth;

enum class Group { quoted, left_out, yours };

std::string_view wire_name(Group group) {
  switch (group) {
    case Group::quoted:
      return "quoted";
    case Group::left_out:
      return "left_out";
    case Group::yours:
      break;
  }
  return "yours";
}

Group group_of(const quote::ItemRow& row, const quote::ItemReading& reading) {
  if (reading.quoted) return Group::quoted;
  return row.owner == Owner::client ? Group::yours : Group::left_out;
}

/// Less than half a unit of the currency over the whole term is nothing, as is what rounding leaves.
bool is_in_case(const Worth& worth) {
  return std::abs(worth.pv) >= 0.5;
}

double share(double part, double whole) {
  return whole == 0 ? std::numeric_limits<double>::quiet_NaN() : part / whole;
}

class Writer {
 public:
  Writer(const Scenario& scenario, const std::vector<quote::QuoteLine>& lines,
         const std::vector<quote::LineReading>& readings)
      : scenario_(scenario), lines_(lines), readings_(readings) {}

  std::string run() {
    out_.object().member("schema", "bpo-quote-result/1").member("currency", scenario_.currency);
    out_.member("horizon_months", scenario_.horizon());
    write_lines();
    write_items();
    write_totals();
    write_notes();
    return out_.end().text();
  }

 private:
  void write_lines() {
    out_.array("lines");
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const quote::LineReading& reading = readings_[i];
      out_.object().member("text", lines_[i].text);
      if (!lines_[i].under.empty()) out_.member("under", lines_[i].under);
      out_.member("kind", quote::wire_name(reading.kind));
      if (!reading.language.empty()) out_.member("language", reading.language);
      out_.array("readings");
      for (const quote::Reading& one : reading.readings) write_reading(one);
      out_.end().array("amounts");
      for (const quote::Amount& amount : reading.amounts) write_amount(amount);
      out_.end().end();
    }
    out_.end();
  }

  void write_reading(const quote::Reading& reading) {
    out_.object().member("topic", reading.topic->id).member("label", reading.topic->label);
    out_.name("item");
    reading.topic->item ? out_.value(quote::row_of(*reading.topic->item).id) : out_.null();
    out_.member("standing", quote::wire_name(reading.standing)).member("words", reading.words);
    out_.name("amount");
    reading.amount ? write_amount(*reading.amount) : void(out_.null());
    out_.end();
  }

  void write_amount(const quote::Amount& amount) {
    out_.object().member("low", amount.low).member("high", amount.high);
    out_.member("currency", amount.currency).member("unit", amount.unit).member("period", amount.period);
    out_.member("words", amount.words).end();
  }

  void write_items() {
    out_.array("items");
    for (const quote::ItemRow& row : quote::item_table()) {
      const quote::ItemReading& reading = items_[row.item];
      out_.object().member("id", row.id).member("label", row.name());
      out_.member("line", line_table()[static_cast<std::size_t>(row.line)].id);
      out_.member("group", wire_name(group_of(row, reading)));
      out_.name("standing");
      reading.lines.empty() ? out_.null() : out_.value(quote::wire_name(reading.standing));
      out_.member("contradicted", reading.contradicted);
      out_.member("in_case", is_in_case(worth_[row.item]));
      write_worth(worth_[row.item]);
      write_topics("named", reading.named);
      write_topics("silent", reading.silent);
      out_.array("lines");
      for (const std::size_t line : reading.lines) out_.value(static_cast<double>(line));
      out_.end();
      write_paths(row.paths);
      out_.end();
    }
    out_.end();
  }

  void write_worth(const Worth& worth) { out_.member("pv", worth.pv).member("first_year", worth.first_year); }

  void write_topics(std::string_view name, const std::vector<const quote::Topic*>& topics) {
    out_.array(name);
    for (const quote::Topic* topic : topics) out_.value(topic->label);
    out_.end();
  }

  void write_paths(std::string_view paths) {
    out_.array("paths");
    for (std::size_t begin = 0; begin < paths.size();) {
      const std::size_t end = std::min(paths.find(' ', begin), paths.size());
      out_.value(paths.substr(begin, end - begin));
      begin = end + 1;
    }
    out_.end();
  }

  void write_totals() {
    struct Total {
      Worth worth;
      int items = 0;
    };
    std::array<Total, 3> totals;
    Worth all;
    for (const quote::ItemRow& row : quote::item_table()) {
      Total& total = totals[static_cast<std::size_t>(group_of(row, items_[row.item]))];
      total.items += is_in_case(worth_[row.item]);
      for (Worth* sum : {&total.worth, &all}) {
        sum->pv += worth_[row.item].pv;
        sum->first_year += worth_[row.item].first_year;
      }
    }
    out_.object("totals");
    for (const Group group : {Group::quoted, Group::left_out, Group::yours}) {
      const Total& total = totals[static_cast<std::size_t>(group)];
      out_.object(wire_name(group)).member("items", total.items);
      write_worth(total.worth);
      out_.member("share", share(total.worth.pv, all.pv)).end();
    }
    out_.object("modelled");
    write_worth(all);
    out_.end().end();
  }

  void write_notes() {
    out_.array("notes");
    for (const quote::ItemRow& row : quote::item_table()) {
      if (items_[row.item].contradicted) {
        out_.value(std::string(row.name()) +
                   ": one line names it and another leaves it out. It counts as quoted; ask which holds.");
      }
    }
    bool taxes = false;
    for (const quote::LineReading& reading : readings_) {
      for (const quote::Reading& one : reading.readings) taxes = taxes || one.topic->id == "taxes";
    }
    if (taxes) out_.value("Taxes on the price are not part of the case.");
    out_.end();
    out_.member("judgement", "which words stand for which line");
  }

  JsonText out_;
  const Scenario& scenario_;
  const std::vector<quote::QuoteLine>& lines_;
  const std::vector<quote::LineReading>& readings_;
  quote::ByItem<quote::ItemReading> items_ = quote::items_in(readings_);
  quote::ByItem<Worth> worth_ = quote::worth_of(scenario_);
};

}  // namespace

std::string write_quote_result(const Scenario& scenario, const std::vector<quote::QuoteLine>& lines,
                               const std::vector<quote::LineReading>& readings) {
  return Writer(scenario, lines, readings).run();
}

}  // namespace bpo::io

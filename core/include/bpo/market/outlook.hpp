#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/consensus.hpp"
#include "bpo/market/forecast.hpp"
#include "bpo/market/projection.hpp"

namespace bpo::market {

/// How the market is carried to later years; the wire name is the enumerator.
enum class Method {
  publishers,  ///< the consensus of their paths
  history,     ///< the trend found in a yearly series
  blend,       ///< both, by a weight
  constant,    ///< one rate a year
  ceiling,     ///< growth that slows towards a given size
};
std::string_view wire_name(Method method);
std::optional<Method> method_named(std::string_view name);

/// The shape of growth under a ceiling.
enum class Curve { logistic, gompertz };

/// A yearly series to project from: consecutive years, the last one last.
struct History {
  std::string name;
  int first_year = 0;
  std::vector<double> values;
  /// It counts something else than the question: only its growth is used, from the publishers' size on.
  bool growth_only = false;

  int last_year() const { return first_year + static_cast<int>(values.size()) - 1; }
};

/// What an outlook is to be made by.
struct OutlookChoice {
  Method method = Method::publishers;
  int until = 0;
  std::optional<double> growth;          ///< constant: the reader's rate; else the publishers'
  std::optional<double> history_weight;  ///< blend: 0 to 1; else by precision
  std::optional<double> ceiling;         ///< USD bn
  Curve curve = Curve::logistic;
};

/// The market's size year by year, USD bn.
struct Outlook {
  struct Point {
    int year = 0;
    double mean = 0;
    double sd = 0;  ///< of the logarithm; 0 for a method that says nothing of it
    std::optional<Interval> at50, at80, at95;
  };
  Method method = Method::publishers;
  std::vector<Point> points;
  std::string formula;           ///< the sum in words with its numbers
  std::optional<double> lambda;  ///< blend: the publishers' weight in the last year
  std::string reason;            ///< why there are no points; empty when there are

  double rate() const;  ///< constant growth a year from the first to the last point; needs two
};

/// The publishers' consensus with its intervals.
Outlook outlook_of(const Consensus& consensus);

/// Carries the market on. A method that lacks what it needs gives no points and the reason.
Outlook make_outlook(const OutlookChoice& choice, const Pool& pool, const std::optional<Consensus>& consensus,
                     const std::optional<History>& history);

}  // namespace bpo::market

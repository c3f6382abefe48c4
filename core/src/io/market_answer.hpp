#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "bpo/market/basis.hpp"
#include "bpo/market/consensus.hpp"
#include "bpo/market/outlook.hpp"
#include "bpo/market/path.hpp"
#include "bpo/market/pool.hpp"
#include "bpo/market/projection.hpp"
#include "bpo/market/scenario.hpp"
#include "bpo/market/track_record.hpp"
#include "market_reader.hpp"

namespace bpo::io {

/// Everything worked out for a question. Scenarios and bases only where the outlook has points.
struct MarketAnswer {
  market::Pool pool;
  std::vector<market::Path> paths;
  std::vector<market::TrackRecord> records;
  std::optional<market::Consensus> consensus;
  market::Outlook outlook;
  std::vector<market::PublisherGrowth> growth;  ///< of the publishers that speak, slowest first
  std::optional<std::array<market::Scenario, 3>> scenarios;
  std::optional<std::array<market::Basis, 5>> bases;
  std::vector<double> factors;  ///< of the chosen scenario, on the outlook's sizes

  /// Growth a year of what is shown, the levers moved; empty without points.
  std::optional<double> rate() const;
};

MarketAnswer answer_question(const MarketQuestion& question, const Catalogue& catalogue);

/// Why nobody's figures can be compared in the year of the question, and which years have some.
std::string no_figures(const MarketQuestion& question);

/// Why the pool could not be projected: nothing to start from, or what the method lacks.
std::string why_no_projection(const MarketQuestion& question, const MarketAnswer& answer);

}  // namespace bpo::io

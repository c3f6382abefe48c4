#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/market/outlook.hpp"

namespace bpo::market {

/// What sizes are shown as; the wire name is the enumerator.
enum class BasisKind { absolute, share, indexed, real, per_head };
std::string_view wire_name(BasisKind kind);
std::optional<BasisKind> basis_named(std::string_view name);

/// What sizes are multiplied by to be an index of 100 where the first is; the first above 0.
constexpr double index_factor(double first) {
  return 100 / first;
}

/// A way to show sizes: each times the factor of its year.
struct Basis {
  BasisKind kind = BasisKind::absolute;
  std::string_view label;
  std::string unit;
  std::vector<std::optional<double>> factors;  ///< one a point of the outlook; empty where there is no total
  std::string formula;                         ///< in words with its numbers
  std::vector<std::string_view> records;       ///< ids of the records it rests on
  std::string assumption;                      ///< what is taken to stay as it is; empty for nothing
  std::string reason;                          ///< why sizes cannot be shown so; empty when they can
};

/// All five. The share is of the world for a region, of all business processes for a part of them, of
/// business processes and IT together for all of them; totals are the publishers' consensus of the same
/// years. Prices are those of the first year, at the consumer price inflation of the United States (sizes are
/// in its money) or the reader's. Heads are those of the labour force.
std::array<Basis, 5> bases(const Outlook& outlook, const Choice& choice, std::optional<double> inflation,
                           const Catalogue& catalogue, std::span<const TrackRecord> records);

}  // namespace bpo::market

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/sourcing/bridge.hpp"
#include "bpo/sourcing/measures.hpp"

namespace bpo {

enum class Advice { outsource, hybrid, keep_in_house };
std::string_view wire_name(Advice advice);

/// A part of the move that could be left out: a wave or a delivery location.
struct Part {
  enum class Kind { wave, location } kind = Kind::wave;
  std::size_t index = 0;  ///< in the scenario
  double share = 0;       ///< of the work
};

/// A move of part of the work; the rest stays in-house for good.
struct PartialMove {
  std::vector<Part> kept;  ///< parts that stay in-house, the first to leave out first
  double share = 1;        ///< of the work that moves
  double npv = 0;
};

struct Verdict {
  Advice advice = Advice::keep_in_house;
  bool clear = false;                 ///< the risk-adjusted NPV points the same way
  std::optional<PartialMove> hybrid;  ///< the best partial move, where it beats both moving all and nothing
  std::string reason;                 ///< in words, without full stop
};

/// Compares moving all of the work with moving nothing and with leaving out waves and locations, one after
/// the other as long as that helps. What a partial move saves in one-offs, people kept and travel is not
/// counted: they stay as they are. Hybrid is advised when a partial move has a positive NPV that is above
/// that of the whole move by more than a thousandth of the in-house cost.
Verdict judge(const Scenario& scenario, const Measures& measures, const Leak& leak);

}  // namespace bpo

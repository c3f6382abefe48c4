#pragma once

#include "bpo/risk/simulation.hpp"
#include "support/support.hpp"

namespace bpo::test {

inline risk::AskedRange range(std::string path, double low, double mode, double high,
                              std::string distribution) {
  const std::string at = "ranges." + path;
  return {.path = std::move(path),
          .low = low,
          .mode = mode,
          .high = high,
          .distribution = std::move(distribution),
          .at = at};
}

/// Nothing but the given ranges is drawn.
inline risk::Request only(std::vector<risk::AskedRange> ranges) {
  return {.ranges = std::move(ranges),
          .published = false,
          .events = false,
          .currency_paths = false,
          .overrun = false};
}

/// E1 with twelve ranges.
inline risk::Request e1_request() {
  return only({range("work.volume", 34000, 40000, 47000, "pert"),
               range("inhouse.salary", 38000, 42000, 47000, "pert"),
               range("inhouse.attrition", 0.2, 0.3, 0.45, "pert"),
               range("inhouse.shrinkage", 0.25, 0.3, 0.36, "triangular"),
               range("inhouse.occupancy", 0.78, 0.85, 0.9, "pert"),
               range("inhouse.wage_inflation", 0.016, 0.03, 0.045, "normal"),
               range("option.locations[0].rate", 2900, 3300, 3900, "triangular"),
               range("option.locations[0].aht_uplift", 0, 0.08, 0.2, "pert"),
               range("option.occupancy", 0.78, 0.85, 0.9, "pert"),
               range("option.committed_productivity", 0, 0.03, 0.05, "pert"),
               range("run.governance", 0.03, 0.05, 0.12, "lognormal"),
               range("transition.stranded_share", 0.1, 0.3, 0.5, "pert")});
}

inline Result<risk::Plan> plan_e1(const risk::Request& request) {
  const Given given = e1_given();
  return risk::make_plan(given, resolve(given, catalogue()).value(), catalogue(), request);
}

inline risk::Simulation simulate_e1(const risk::Request& request) {
  return risk::Simulation(plan_e1(request).value());
}

/// Computes and merges blocks until there are so many.
inline void run_blocks(risk::Simulation& simulation, std::size_t blocks) {
  std::vector<double> out(risk::kBlock * risk::Simulation::kColumns);
  for (std::size_t block = simulation.merged(); block < blocks; ++block) {
    simulation.compute(block, 1, out);
    simulation.merge(block, out);
  }
}

}  // namespace bpo::test

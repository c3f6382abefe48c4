#pragma once

#include <string>

#include "bpo/catalogue/catalogue.hpp"
#include "bpo/risk/simulation.hpp"
#include "bpo/risk/stress.hpp"

namespace bpo::io {

/// What is told of a simulation: its figures and, where they were worked out, its drivers.
struct RiskAnswer {
  const risk::Simulation& simulation;
  const risk::Figures& figures;
  const std::string& currency;
  const std::string& pricing;  ///< what the provider's price is for, by its name in the case
  std::size_t asked = 0;
  bool settled = false;
  const risk::VarianceShares* variance = nullptr;
  const risk::TrialDrivers* drivers = nullptr;
  const std::vector<risk::StressCase>* stress = nullptr;
};

std::string write_risk_result(const RiskAnswer& answer);

}  // namespace bpo::io

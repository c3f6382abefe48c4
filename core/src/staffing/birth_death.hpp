#pragma once

#include <vector>

namespace bpo::staffing {

/// Contacts in hand while agents work, on a lattice of `bundle` contacts a state: the distribution moves on
/// by p' = p Q, a step of TR-BDF2 at a time. A step costs two tridiagonal solutions.
class OpenStep {
 public:
  /// @param arrivals   contacts a second
  /// @param completions  contacts a second of one agent
  OpenStep(std::size_t states, double bundle, double arrivals, double completions, double agents,
           double step_s);

  void advance(std::vector<double>& p);

 private:
  /// out += factor x (p Q)
  void add_flow(const std::vector<double>& p, double factor, std::vector<double>& out) const;
  void solve(std::vector<double>& p) const;

  std::vector<double> up_, down_;            ///< rates out of each state
  std::vector<double> pivot_, elimination_;  ///< of 1 - kImplicit step Q, factorised
  std::vector<double> middle_;
  double implicit_step_;
};

}  // namespace bpo::staffing

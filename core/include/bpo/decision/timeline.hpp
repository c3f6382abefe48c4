#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bpo/decision/pert.hpp"

namespace bpo::decision {

/// How large a move is, which sets how long it takes at most.
enum class MoveSize {
  small,              ///< up to 20 people
  large,              ///< more, in one country
  several_countries,  ///< more than one country
};
inline constexpr double kSmallTeam = 20;
std::string_view wire_name(MoveSize size);
MoveSize size_of_move(double people, int countries);

/// One step of an engagement, months.
struct Step {
  std::string_view id, label;
  double low = 0, mode = 0, high = 0;
  double overlap = 0;  ///< starts while this part of the step before is still to do, 0 to 0.5
  bool before_go_live = true;
};

/// The usual steps with planning ranges of this project for deals of middling size; those of the move by its
/// size. Monitoring, the sixth step, goes on to the end of the term and is not in the list.
/// @param large_tender  selection and negotiation are one step of 5 to 12 months
std::vector<Step> usual_steps(MoveSize size, bool large_tender);

/// Where a step or the go-live comes to lie, months from the start.
struct Moment {
  double mean = 0, sd = 0, p10 = 0, p50 = 0, p80 = 0, p90 = 0;
};

struct Timeline {
  std::vector<Moment> starts, ends;  ///< of each step
  Moment go_live;                    ///< the end of the last step before it
  std::vector<double> go_lives;      ///< every draw, ascending
  std::vector<double> rounds;        ///< every draw, scrambling by scrambling
  Moments approximation;             ///< of the go-live by adding up means and variances
};

/// Draws of a timeline: scramblings, whose spread is the error, of so many draws each.
inline constexpr std::size_t kTimelineRounds = 16, kTimelineDraws = 2048;

/// A step starts when the one before has ended, less the overlap, and never ends before that one. Durations
/// are PERT (beta), independent of one another.
/// @returns missing (no step before the go-live), out_of_range or not_allowed, path "steps[i]..."
Result<Timeline> timeline(std::span<const Step> steps, std::uint32_t seed);

/// A share or a mean over the draws of a timeline, with its standard error.
struct Estimate {
  double value = 0, error = 0;
};
/// P(go-live <= target).
Estimate probability_by(const Timeline& timeline, double target);
/// Mean months of going live after the target; 0 for being in time.
Estimate expected_delay(const Timeline& timeline, double target);

}  // namespace bpo::decision

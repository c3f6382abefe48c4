#include "bpo/decision/weights.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace bpo::decision {
namespace {

constexpr std::size_t kPointsAtOnce = 256;

}  // namespace

Result<std::vector<double>> normalised(std::span<const double> weights) {
  if (weights.empty()) return Error{ErrorCode::missing, "weights", "are needed", "", "at least one"};
  Errors errors;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] >= 0 && std::isfinite(weights[i])) continue;
    errors.push_back({ErrorCode::out_of_range, "weights[" + std::to_string(i) + "]", "must be at least 0", "",
                      "at least 0"});
  }
  if (!errors.empty()) return errors;
  // Divided by the largest first, so that the sum of huge weights is finite and that of tiny ones not zero.
  const double largest = *std::max_element(weights.begin(), weights.end());
  if (largest == 0) {
    return Error{ErrorCode::not_allowed, "weights", "are all 0: give at least one criterion some weight", "0",
                 "at least one above 0"};
  }
  std::vector<double> shares(weights.begin(), weights.end());
  for (double& share : shares) share /= largest;
  const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
  for (double& share : shares) share /= sum;
  return shares;
}

Result<WeightSampler> WeightSampler::make(Weighting weighting, std::span<const double> weights, double within,
                                          std::uint32_t seed) {
  if (weighting == Weighting::near && !(within > 0 && within <= 1))
    return Error{ErrorCode::out_of_range, "within", "must be above 0, at most 1", "", "above 0, at most 1"};
  std::optional<stats::SobolSequence> points;
  if (weights.size() > 1) {
    auto made =
        stats::SobolSequence::make(static_cast<std::uint32_t>(weights.size()), stats::Scrambling::owen, seed);
    if (!made) return made.errors();
    points = std::move(made).value();
  }
  return WeightSampler(weighting, weights, within, std::move(points));
}

WeightSampler::WeightSampler(Weighting weighting, std::span<const double> weights, double within,
                             std::optional<stats::SobolSequence> points)
    : weighting_(weighting),
      reader_(weights.begin(), weights.end()),
      by_weight_(weights.size()),
      points_(std::move(points)),
      taken_(kPointsAtOnce) {
  std::iota(by_weight_.begin(), by_weight_.end(), std::size_t{0});
  std::stable_sort(by_weight_.begin(), by_weight_.end(),
                   [&](std::size_t a, std::size_t b) { return reader_[a] > reader_[b]; });
  last_ = by_weight_.front();
  for (const double weight : reader_) {
    low_.push_back(weight * (1 - within));
    high_.push_back(std::min(1.0, weight * (1 + within)));
  }
}

void WeightSampler::refill() {
  uniforms_.resize(reader_.size() * kPointsAtOnce);
  for (std::size_t i = 0; i < reader_.size(); ++i) {
    points_->coordinates(next_, static_cast<std::uint32_t>(i),
                         std::span(uniforms_).subspan(i * kPointsAtOnce, kPointsAtOnce));
  }
  next_ += kPointsAtOnce;
  taken_ = 0;
}

// Exponentials, made to sum to 1, are even on the simplex. Devroye (1986), Non-Uniform Random Variate
// Generation, ch. V.2.
void WeightSampler::anywhere(std::size_t point, std::span<double> out) const {
  double sum = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = -std::log(uniforms_[i * kPointsAtOnce + point]);
    sum += out[i];
  }
  for (double& weight : out) weight /= sum;
}

void WeightSampler::in_order(std::span<double> out) const {
  std::vector<double> drawn(out.begin(), out.end());
  std::vector<double> falling = drawn;
  std::sort(falling.begin(), falling.end(), std::greater<>());
  for (std::size_t from = 0; from < by_weight_.size();) {
    std::size_t to = from + 1;
    while (to < by_weight_.size() && reader_[by_weight_[to]] == reader_[by_weight_[from]]) ++to;
    std::vector<std::size_t> equal(by_weight_.begin() + static_cast<std::ptrdiff_t>(from),
                                   by_weight_.begin() + static_cast<std::ptrdiff_t>(to));
    std::sort(equal.begin(), equal.end(), [&](std::size_t a, std::size_t b) { return drawn[a] > drawn[b]; });
    for (std::size_t i = 0; i < equal.size(); ++i) out[equal[i]] = falling[from + i];
    from = to;
  }
}

// The weights but one evenly in their box; the weightiest criterion, which has the widest, takes the rest.
// Evenness survives, because the simplex is flat over the others.
bool WeightSampler::nearby(std::size_t point, std::span<double> out) const {
  double rest = 1;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (i == last_) continue;
    out[i] = low_[i] + (high_[i] - low_[i]) * uniforms_[i * kPointsAtOnce + point];
    rest -= out[i];
  }
  out[last_] = rest;
  return rest >= low_[last_] && rest <= high_[last_];
}

void WeightSampler::draw(std::span<double> out) {
  const std::size_t size = reader_.size();
  if (!points_) {
    std::fill(out.begin(), out.end(), 1.0);
    return;
  }
  for (std::size_t at = 0; at < out.size();) {
    if (taken_ == kPointsAtOnce) refill();
    const std::span<double> one = out.subspan(at, size);
    const std::size_t point = taken_++;
    if (weighting_ == Weighting::near) {
      if (!nearby(point, one)) continue;
    } else {
      anywhere(point, one);
      if (weighting_ == Weighting::ordered) in_order(one);
    }
    at += size;
  }
}

}  // namespace bpo::decision

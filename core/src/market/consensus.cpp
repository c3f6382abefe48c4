#include "bpo/market/consensus.hpp"

#include <algorithm>
#include <cmath>

#include "bpo/market/estimate.hpp"
#include "bpo/stats/quantile.hpp"
#include "own_path.hpp"
#include "selection.hpp"

namespace bpo::market {
namespace {

int year_published(const MarketEstimate& estimate, const OwnPath& path) {
  int year = 0;
  for (const char c : estimate.published.substr(0, 4)) {
    if (c < '0' || c > '9') return path.stated().year;
    year = year * 10 + (c - '0');
  }
  return estimate.published.size() < 4 ? path.stated().year : year;
}

int newest_edition(std::span<const MarketEstimate> estimates) {
  int newest = 0;
  for (const MarketEstimate& estimate : estimates) {
    if (!estimate.published.empty() && !figures(estimate).empty())
      newest = std::max(newest, year_published(estimate, OwnPath(estimate)));
  }
  return newest;
}

bool speaks_of(const MarketEstimate& estimate, int year) {
  const OwnPath path(estimate);
  return path.covers(year) || (path.grows() && path.from() == year + 1);
}

/// The estimate that each publisher speaks with.
std::vector<const MarketEstimate*> speakers(std::span<const MarketEstimate> estimates, const Choice& choice,
                                            const Pool& pool) {
  std::vector<Candidate> others;
  std::vector<const MarketEstimate*> chosen;
  std::vector<std::string_view> known;
  for (const Candidate& candidate : select(estimates, choice).kept) {
    const bool pooled =
        std::any_of(pool.figures.begin(), pool.figures.end(),
                    [&](const PooledFigure& figure) { return figure.estimate == candidate.estimate; });
    if (pooled) {
      chosen.push_back(candidate.estimate);
      known.push_back(candidate.publisher);
    } else if (speaks_of(*candidate.estimate, choice.year)) {
      others.push_back(candidate);
    }
  }
  std::sort(others.begin(), others.end(), speaks_first);
  for (const Candidate& candidate : others) {
    if (std::find(known.begin(), known.end(), candidate.publisher) != known.end()) continue;
    known.push_back(candidate.publisher);
    chosen.push_back(candidate.estimate);
  }
  return chosen;
}

Voice voice_of(const MarketEstimate& estimate, int as_of, std::span<const TrackRecord> records) {
  Voice voice;
  voice.estimate = &estimate;
  voice.tier = tier(estimate);
  voice.age = std::max(0, as_of - year_published(estimate, OwnPath(estimate)));
  constexpr double kTiers[] = {combining::kTierA, combining::kTierB, combining::kTierC};
  voice.ranged = states_range(estimate);
  voice.sd = voice.ranged ? sd_of_range(*estimate.range_low, *estimate.range_high)
                          : kTiers[static_cast<int>(voice.tier)];
  const std::string_view publisher = publisher_name(estimate);
  for (const TrackRecord& record : records) {
    if (record.publisher != publisher) continue;
    voice.sd = record.sd(voice.sd);
    voice.bias = record.bias();
    voice.rated = record.rated();
  }
  return voice;
}

/// Does a voice say the year itself, in its own words or by its own growth?
std::optional<How> own_word(const OwnPath& path, int year, int first_year) {
  if (path.covers(year)) return path.states(year) ? How::stated : How::between;
  const bool just_before = year == first_year && year + 1 == path.from() && path.grows();
  const bool beyond = year > path.to() && year <= path.to() + path.reach();
  return just_before || beyond ? std::optional(How::carried) : std::nullopt;
}

int years_outside(const OwnPath& path, int year) {
  return std::max({path.from() - year, year - path.to(), 0});
}

/// Works the consensus out year by year.
class Chain {
 public:
  explicit Chain(Consensus& consensus) : consensus_(consensus) {
    for (const Voice& voice : consensus.voices) paths_.emplace_back(*voice.estimate);
  }

  void run(int until) {
    for (int year = consensus_.year; year <= until; ++year) {
      if (!add_sizes(year)) return;
      combine_year(year);
    }
  }

 private:
  // Own words first: their mean growth moves the voices that say no more.
  bool add_sizes(int year) {
    std::vector<std::optional<How>> words;
    double growth = 0;
    int growing = 0;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      words.push_back(own_word(paths_[i], year, consensus_.year));
      // A figure pooled from further away by the reader's leave is carried there.
      if (!words[i] && year == consensus_.year) words[i] = How::carried;
      const std::vector<How>& before = consensus_.voices[i].how;
      if (!words[i] || before.empty() || before.back() == How::with_others) continue;
      growth += std::log(paths_[i].size(year) / consensus_.voices[i].sizes.back());
      ++growing;
    }
    if (growing > 0) growth_ = growth / growing;
    if (year > consensus_.year && !growth_) return false;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      Voice& voice = consensus_.voices[i];
      voice.sizes.push_back(words[i] ? paths_[i].size(year) : voice.sizes.back() * std::exp(*growth_));
      voice.how.push_back(words[i].value_or(How::with_others));
    }
    return true;
  }

  void combine_year(int year) {
    std::vector<Opinion> opinions;
    std::vector<double> sizes;
    Consensus::Point point;
    point.year = year;
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      const Voice& voice = consensus_.voices[i];
      const double aged = combining::kPerYear * voice.age;
      const double carried = combining::kPerYear * years_outside(paths_[i], year);
      const double sd = std::sqrt(voice.sd * voice.sd + aged * aged + carried * carried);
      opinions.push_back({voice.sizes.back(), sd, voice.bias, {}});
      sizes.push_back(voice.sizes.back());
      point.spoken += voice.how.back() == How::stated || voice.how.back() == How::between;
    }
    if (point.spoken > 0) consensus_.last_spoken = year;
    point.combined = combine(opinions);
    point.median = stats::median(sizes).value();
    const auto [low, high] = std::minmax_element(sizes.begin(), sizes.end());
    point.low = *low;
    point.high = *high;
    for (std::size_t i = 0; i < paths_.size(); ++i)
      consensus_.voices[i].weights.push_back(point.combined.weights[i]);
    consensus_.points.push_back(std::move(point));
  }

  Consensus& consensus_;
  std::vector<OwnPath> paths_;
  std::optional<double> growth_;  // of the logarithm, in the year before
};

}  // namespace

std::string_view wire_name(How how) {
  switch (how) {
    case How::stated:
      return "stated";
    case How::between:
      return "between";
    case How::carried:
      return "carried";
    case How::with_others:
      return "with_others";
  }
  return "stated";
}

std::string_view wire_name(Tier tier) {
  return tier == Tier::a ? "A" : tier == Tier::b ? "B" : "C";
}

Tier tier(const MarketEstimate& estimate) {
  if (is_unsigned(estimate)) return Tier::c;
  return estimate.confidence == "primary" ? Tier::a : estimate.confidence == "secondary" ? Tier::b : Tier::c;
}

std::optional<Consensus> publishers_consensus(std::span<const MarketEstimate> estimates, const Choice& choice,
                                              const Pool& pool, int until,
                                              std::span<const TrackRecord> records) {
  if (pool.figures.empty()) return std::nullopt;
  Consensus consensus;
  consensus.year = choice.year;
  consensus.as_of = newest_edition(estimates);
  for (const MarketEstimate* estimate : speakers(estimates, choice, pool))
    consensus.voices.push_back(voice_of(*estimate, consensus.as_of, records));
  std::sort(consensus.voices.begin(), consensus.voices.end(), [&](const Voice& a, const Voice& b) {
    const double a_size = OwnPath(*a.estimate).size(choice.year);
    const double b_size = OwnPath(*b.estimate).size(choice.year);
    return a_size != b_size ? a_size < b_size : a.estimate->id < b.estimate->id;
  });
  Chain(consensus).run(until);
  return consensus;
}

std::vector<PublisherGrowth> spoken_growth(const Consensus& consensus) {
  std::vector<const MarketEstimate*> estimates;
  for (const Voice& voice : consensus.voices) estimates.push_back(voice.estimate);
  return growth_of(estimates);
}

std::vector<LeftOut> leave_one_out(const Consensus& consensus) {
  std::vector<LeftOut> all;
  if (consensus.voices.size() < 2) return all;
  const int last_year = consensus.points.back().year;
  for (const Voice& gone : consensus.voices) {
    Consensus rest;
    rest.year = consensus.year;
    for (const Voice& voice : consensus.voices) {
      if (&voice == &gone) continue;
      Voice copy = voice;
      copy.sizes.clear();
      copy.weights.clear();
      copy.how.clear();
      rest.voices.push_back(std::move(copy));
    }
    Chain(rest).run(last_year);
    LeftOut without;
    without.estimate = gone.estimate;
    without.first = rest.mean_at(rest.year);
    without.first_change = without.first / consensus.mean_at(consensus.year) - 1;
    if (rest.points.back().year == last_year) {
      without.last = rest.mean_at(last_year);
      without.last_change = *without.last / consensus.mean_at(last_year) - 1;
    }
    all.push_back(without);
  }
  std::stable_sort(all.begin(), all.end(), [](const LeftOut& a, const LeftOut& b) {
    return std::abs(a.last_change.value_or(a.first_change)) >
           std::abs(b.last_change.value_or(b.first_change));
  });
  return all;
}

}  // namespace bpo::market

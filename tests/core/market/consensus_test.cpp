#include "bpo/market/consensus.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "world_2025.hpp"

using namespace bpo;
using namespace bpo::market;
using namespace bpo::market::test;

namespace {

Consensus ask(const std::vector<MarketEstimate>& estimates, const Choice& choice = {}, int until = 2033) {
  const auto found = publishers_consensus(estimates, choice, pool_estimates(estimates, choice), until,
                                          track_records(estimates));
  REQUIRE(found);
  return *found;
}

const Voice& voice(const Consensus& consensus, std::string_view id) {
  const auto found = std::find_if(consensus.voices.begin(), consensus.voices.end(),
                                  [&](const Voice& v) { return v.estimate->id == id; });
  REQUIRE(found != consensus.voices.end());
  return *found;
}

/// A choice without anything of this publisher.
Choice without(const MarketEstimate& gone, const std::vector<MarketEstimate>& estimates) {
  Choice choice;
  for (const MarketEstimate& estimate : estimates) {
    if (estimate.publisher == gone.publisher) choice.left_out.push_back(estimate.id);
  }
  return choice;
}

}  // namespace

TEST_CASE("a stated range takes the place of the tier", "[market][consensus]") {
  auto world = world_2025();
  const auto mordor = std::find_if(world.begin(), world.end(),
                                   [](const MarketEstimate& e) { return e.id == "mordor-bpo-2026"; });
  REQUIRE(mordor != world.end());
  const Consensus before = ask(world);
  mordor->range_low = mordor->base_value.value() * 0.99;
  mordor->range_high = mordor->base_value.value() * 1.01;
  const Consensus narrow = ask(world);
  CHECK(voice(narrow, mordor->id).ranged);
  CHECK(voice(narrow, mordor->id).sd == Approx(std::log(1.01 / 0.99) / 2.56).epsilon(1e-12));
  CHECK(voice(narrow, mordor->id).weights.front() > voice(before, mordor->id).weights.front());
  mordor->range_low = mordor->base_value.value() * 0.2;
  mordor->range_high = mordor->base_value.value() * 1.8;
  const Consensus wide = ask(world);
  CHECK(voice(wide, mordor->id).weights.front() < voice(before, mordor->id).weights.front());
}

TEST_CASE("publishers speak in their own words as far as they go", "[market][consensus]") {
  const auto world = world_2025();
  const Consensus consensus = ask(world);
  CHECK(consensus.as_of == 2026);
  REQUIRE(consensus.points.size() == 9);

  const Voice& gvr = voice(consensus, "gvr-bpo-2025");
  CHECK(gvr.sizes.front() == 328.37);
  CHECK(gvr.sizes.back() == 695.77);
  CHECK(gvr.how.front() == How::stated);
  CHECK(gvr.how[3] == How::between);
  CHECK(gvr.rated);

  const Voice& mordor = voice(consensus, "mordor-bpo-2026");  // begins the year after, ends in 2031
  CHECK(mordor.how[0] == How::carried);
  CHECK(mordor.sizes[0] == Approx(406.3).margin(0.05));
  CHECK(mordor.how[6] == How::stated);
  CHECK(mordor.how[7] == How::carried);

  const Voice& pair = voice(consensus, "precedence-bpo-2025");  // one year long: carried one year, no more
  CHECK(pair.how[1] == How::stated);
  CHECK(pair.how[2] == How::carried);
  CHECK(pair.how[3] == How::with_others);
  CHECK(pair.how[8] == How::with_others);
  CHECK(pair.tier == Tier::c);

  CHECK(voice(consensus, "statista-bpo-2025").how[1] == How::with_others);  // one size, no growth
}

TEST_CASE("a publisher that falls silent does not move the consensus", "[market][consensus]") {
  // The high one names no growth: it keeps its distance to the other.
  const std::vector<MarketEstimate> two{with_sizes(estimate("low", "A", "2025"), 2025, 100, 2027, 121),
                                        with_size(estimate("high", "B", "2025"), 2025, 200)};
  const Consensus consensus = ask(two, {}, 2027);
  CHECK(voice(consensus, "high").sizes[2] == Approx(242).epsilon(1e-12));
  // Its weight falls with every year it is carried.
  CHECK(voice(consensus, "high").weights[2] < voice(consensus, "high").weights[1]);
}

TEST_CASE("a constant growth of all is the growth of the consensus", "[market][consensus]") {
  const std::vector<MarketEstimate> all{
      with_sizes(estimate("a", "A", "2026"), 2025, 100, 2033, 100 * std::pow(1.08, 8)),
      with_sizes(estimate("b", "B", "2026"), 2025, 140, 2033, 140 * std::pow(1.08, 8)),
      with_sizes(estimate("c", "C", "2026"), 2025, 150, 2028, 150 * std::pow(1.08, 3))};
  const Consensus consensus = ask(all, {}, 2028);
  CHECK(consensus.mean_at(2028) / consensus.mean_at(2025) == Approx(std::pow(1.08, 3)).epsilon(1e-12));
}

TEST_CASE("ages count from the newest edition, and the older the less it weighs", "[market][consensus]") {
  std::vector<MarketEstimate> two{with_size(estimate("new", "A", "2026"), 2025, 100),
                                  with_size(estimate("old", "B", "2021-05"), 2025, 120)};
  const Consensus consensus = ask(two, {}, 2025);
  CHECK(voice(consensus, "new").age == 0);
  CHECK(voice(consensus, "old").age == 5);
  CHECK(voice(consensus, "old").weights[0] < 0.5);
}

TEST_CASE("leaving out and putting back are inverse", "[market][consensus][property]") {
  const auto world = world_2025();
  const Consensus before = ask(world);
  for (const Voice& gone : before.voices) {
    const Consensus rest = ask(world, without(*gone.estimate, world));
    CHECK(rest.voices.size() == before.voices.size() - 1);
  }
  const Consensus after = ask(world);
  for (std::size_t i = 0; i < before.points.size(); ++i)
    CHECK(after.points[i].combined.log_mean == before.points[i].combined.log_mean);
}

TEST_CASE("leave one out says what leaving it out gives", "[market][consensus]") {
  const auto world = world_2025();
  const Consensus consensus = ask(world);
  const auto all = leave_one_out(consensus);
  REQUIRE(all.size() == consensus.voices.size());
  for (const LeftOut& out : all) {
    CAPTURE(out.estimate->id);
    const Consensus rest = ask(world, without(*out.estimate, world));
    CHECK(out.first == Approx(rest.mean_at(2025)).epsilon(1e-12));
    REQUIRE(out.last);
    CHECK(*out.last == Approx(rest.mean_at(2033)).epsilon(1e-12));
    CHECK(*out.last_change == Approx(rest.mean_at(2033) / consensus.mean_at(2033) - 1).epsilon(1e-9));
  }
}

TEST_CASE("a consensus does not depend on the order of the catalogue", "[market][consensus][property]") {
  auto world = world_2025();
  const double forward = ask(world).mean_at(2033);
  std::reverse(world.begin(), world.end());
  CHECK(ask(world).mean_at(2033) == forward);
}

TEST_CASE("where nobody gives a growth the consensus is of one year", "[market][consensus]") {
  const std::vector<MarketEstimate> one{with_size(estimate("a", "A", "2026"), 2025, 100)};
  CHECK(ask(one).points.size() == 1);
  CHECK(leave_one_out(ask(one)).empty());
}

TEST_CASE("beyond all paths the last growth goes on", "[market][consensus]") {
  const std::vector<MarketEstimate> one{with_sizes(estimate("a", "A", "2026"), 2025, 100, 2026, 110)};
  const Consensus consensus = ask(one, {}, 2030);
  REQUIRE(consensus.points.size() == 6);
  CHECK(consensus.last_spoken == 2026);
  CHECK(consensus.mean_at(2030) == Approx(100 * std::pow(1.1, 5)).epsilon(1e-12));
  for (std::size_t i = 2; i < 6; ++i)
    CHECK(consensus.points[i].combined.variance > consensus.points[i - 1].combined.variance);
}

TEST_CASE("without a figure for the year there is no consensus", "[market][consensus]") {
  const auto world = world_2025();
  Choice choice;
  choice.year = 2019;
  CHECK_FALSE(publishers_consensus(world, choice, pool_estimates(world, choice), 2027, {}));
}

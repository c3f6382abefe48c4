#include "bpo/stats/streaming_summary.hpp"

#include "bpo/stats/quantile.hpp"
#include "bpo/stats/summary.hpp"
#include "data.hpp"

using namespace bpo::stats;

namespace {

/// 10,000 numbers spread evenly over [offset, offset + 1) in a scattered order: multiples of the golden
/// section.
Data scattered(double offset) {
  Data data;
  for (int i = 1; i <= 10000; ++i) {
    const double turn = 0.6180339887498949 * i;
    data.push_back(offset + turn - std::floor(turn));
  }
  return data;
}

}  // namespace

TEST_CASE("a stream has the summary of the list", "[stats][stream]") {
  const Data ps{0.05, 0.5, 0.95};
  for (const double offset : {0.0, 1e6}) {
    StreamingSummary stream(ps);
    const Data data = scattered(offset);
    for (const double value : data) stream.add(value);
    CHECK(stream.count() == data.size());
    CHECK_THAT(stream.mean(), WithinRel(mean(data).value(), 1e-12));
    CHECK_THAT(stream.variance(), WithinRel(variance(data).value(), 1e-9));
    CHECK(stream.min() == Approx(offset).margin(1e-3));
    CHECK(stream.max() == Approx(offset + 1.0).margin(1e-3));
    for (std::size_t i = 0; i < ps.size(); ++i)
      CHECK_THAT(stream.quantile(i).value() - offset,
                 WithinAbs(quantile(data, ps[i]).value() - offset, 0.01));
  }
}

TEST_CASE("a stream of nothing and of too little", "[stats][stream]") {
  const Data ps{0.5};
  StreamingSummary stream(ps);
  CHECK(stream.count() == 0);
  CHECK(stream.mean() == 0.0);
  CHECK(stream.variance() == 0.0);
  stream.add(3.0);
  CHECK(stream.variance() == 0.0);
  CHECK(stream.mean() == 3.0);
  CHECK_FALSE(stream.quantile(0));
  CHECK_FALSE(stream.quantile(7));
}

TEST_CASE("a stream passes over what is no number and counts it", "[stats][stream]") {
  StreamingSummary stream(Data{0.5});
  for (const double value : {kNan, 1.0, kInfinity, 2.0}) stream.add(value);
  CHECK(stream.count() == 2);
  CHECK(stream.refused() == 2);
  CHECK(stream.mean() == 1.5);
}

TEST_CASE("a stream can be moved", "[stats][stream]") {
  StreamingSummary stream(Data{0.5});
  stream.add(4.0);
  const StreamingSummary moved = std::move(stream);
  CHECK(moved.mean() == 4.0);
}

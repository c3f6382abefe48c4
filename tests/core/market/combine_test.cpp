#include "bpo/market/combine.hpp"

#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <random>

using namespace bpo::market;

namespace {

std::vector<Opinion> random_opinions(std::mt19937_64& random) {
  std::uniform_real_distribution<double> log_size(4.0, 6.5);
  std::uniform_real_distribution<double> sd(0.05, 0.5);
  std::vector<Opinion> opinions(1 + random() % 12);
  for (Opinion& opinion : opinions) opinion = {std::exp(log_size(random)), sd(random), 0, {}};
  return opinions;
}

}  // namespace

TEST_CASE("the variance between the BCG vaccine trials is the published one", "[market][combine][golden]") {
  // Thirteen trials, cases and others under vaccine and control (Colditz et al. 1994); DerSimonian and
  // Laird's estimate 0.3088, mean log risk ratio -0.7141, s.e. 0.1787 as in Viechtbauer (2010), J. Stat.
  // Softw. 36(3).
  constexpr double kTrials[13][4] = {
      {4, 119, 11, 128},     {6, 300, 29, 274},      {3, 228, 11, 209},        {62, 13536, 248, 12619},
      {33, 5036, 47, 5761},  {180, 1361, 372, 1079}, {8, 2537, 10, 619},       {505, 87886, 499, 87892},
      {29, 7470, 45, 7232},  {17, 1699, 65, 1600},   {186, 50448, 141, 27197}, {5, 2493, 3, 2338},
      {27, 16886, 29, 17825}};
  std::vector<double> x, variances;
  for (const auto& t : kTrials) {
    x.push_back(std::log(t[0] / (t[0] + t[1]) / (t[2] / (t[2] + t[3]))));
    variances.push_back(1 / t[0] - 1 / (t[0] + t[1]) + 1 / t[2] - 1 / (t[2] + t[3]));
  }
  const double between = dersimonian_laird(x, variances);
  CHECK(between == Approx(0.3088).margin(0.00005));
  double weight = 0, mean = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    weight += 1 / (variances[i] + between);
    mean += x[i] / (variances[i] + between);
  }
  CHECK(mean / weight == Approx(-0.7141).margin(0.00005));
  CHECK(1 / std::sqrt(weight) == Approx(0.1787).margin(0.00005));
}

TEST_CASE("combinations agree with an independent reading of the method", "[market][combine][golden]") {
  std::ifstream file(BPO_SOURCE_DIR "/tests/golden/market/combine.json");
  const auto golden = nlohmann::json::parse(file);
  for (const auto& row : golden["cases"]) {
    CAPTURE(row["name"].get<std::string>());
    std::vector<std::string> reports;
    for (const auto& opinion : row["opinions"]) reports.push_back(opinion["report"]);
    std::vector<Opinion> opinions;
    for (std::size_t i = 0; i < reports.size(); ++i) {
      const auto& opinion = row["opinions"][i];
      opinions.push_back({opinion["value"], opinion["sd"], opinion["bias"], reports[i]});
    }
    const Combination combined = combine(opinions);
    CHECK(combined.log_mean == Approx(row["log_mean"].get<double>()).epsilon(1e-13));
    CHECK(combined.variance == Approx(row["variance"].get<double>()).epsilon(1e-12));
    CHECK(combined.tau == Approx(row["tau"].get<double>()).epsilon(1e-12));
    CHECK(combined.effective_count == Approx(row["effective"].get<double>()).epsilon(1e-14));
    REQUIRE(combined.weights.size() == opinions.size());
    for (std::size_t i = 0; i < opinions.size(); ++i)
      CHECK(combined.weights[i] == Approx(row["weights"][i].get<double>()).epsilon(1e-12));
  }
}

TEST_CASE("properties of a combination", "[market][combine][property]") {
  std::mt19937_64 random(1);
  for (int round = 0; round < 2000; ++round) {
    std::vector<Opinion> opinions = random_opinions(random);
    const Combination combined = combine(opinions);
    const auto m = static_cast<double>(opinions.size());

    double total = 0, low = 1e9, high = 0, certain = 1e9;
    for (std::size_t i = 0; i < opinions.size(); ++i) {
      total += combined.weights[i];
      CHECK(combined.weights[i] >= combining::kShrink / m * (1 - 1e-12));  // half of every weight is equal
      low = std::min(low, opinions[i].value);
      high = std::max(high, opinions[i].value);
      certain = std::min(certain, opinions[i].sd * opinions[i].sd);
    }
    CHECK(total == Approx(1).epsilon(1e-12));
    CHECK(combined.mean() >= low * (1 - 1e-12));
    CHECK(combined.mean() <= high * (1 + 1e-12));
    CHECK(combined.tau >= combining::kLeastTau);
    // However many reports: correlated sources never make the mean surer than half the surest one.
    CHECK(combined.variance >= combining::kCorrelation * certain);
    CHECK(combined.effective_count <= 1 / combining::kCorrelation);

    // In other units: the same opinion of the same thing.
    for (Opinion& opinion : opinions) opinion.value *= 1000;
    const Combination scaled = combine(opinions);
    CHECK(scaled.mean() == Approx(1000 * combined.mean()).epsilon(1e-12));
    CHECK(scaled.variance == Approx(combined.variance).epsilon(1e-9));
  }
}

TEST_CASE("disagreement never narrows", "[market][combine][property]") {
  std::mt19937_64 random(2);
  std::uniform_real_distribution<double> sd(0.05, 0.5);
  std::uniform_real_distribution<double> log_size(4.0, 6.5);
  std::uniform_real_distribution<double> weight(0, 1);
  for (int round = 0; round < 2000; ++round) {
    // Of equally sure sources every one that moves further out widens the whole.
    const double same = sd(random);
    std::vector<Opinion> opinions = random_opinions(random);
    for (Opinion& opinion : opinions) opinion.sd = same;
    double middle = 0;
    for (const Opinion& opinion : opinions)
      middle += std::log(opinion.value) / static_cast<double>(opinions.size());
    const double before = combine(opinions).variance;
    for (Opinion& opinion : opinions) opinion.value *= std::exp(0.5 * (std::log(opinion.value) - middle));
    CHECK(combine(opinions).variance >= before * (1 - 1e-9));

    // Publishers and history that drift apart: wider, whatever the weight.
    const double lambda = weight(random);
    const double p = log_size(random), h = log_size(random), vp = same * same, vh = sd(random) * sd(random);
    const Blend near = blend(p, vp, h, vh, lambda);
    const Blend far = blend(p, vp, h + (h > p ? 0.3 : -0.3), vh, lambda);
    CHECK(far.variance >= near.variance);
    CHECK(near.log_mean >= std::min(p, h));
    CHECK(near.log_mean <= std::max(p, h));
  }
}

TEST_CASE("a reprint adds nothing to what its report says", "[market][combine]") {
  const Combination once = combine(std::vector<Opinion>{{400, 0.35, 0, "r"}});
  const Combination thrice =
      combine(std::vector<Opinion>{{400, 0.35, 0, "r"}, {400, 0.35, 0, "r"}, {400, 0.35, 0, "r"}});
  CHECK(thrice.variance == Approx(once.variance).epsilon(1e-12));
  CHECK(thrice.log_mean == Approx(once.log_mean).epsilon(1e-12));
}

TEST_CASE("a stated 80 % range gives its s.d.", "[market][combine]") {
  CHECK(sd_of_range(std::exp(-1.28), std::exp(1.28)) == Approx(1).epsilon(1e-14));
  CHECK(sd_of_range(124, 130) == Approx(std::log(130.0 / 124) / 2.56).epsilon(1e-14));
}

TEST_CASE("the surer side weighs more, within bounds", "[market][combine]") {
  CHECK(precision_weight(0.01, 0.03) == Approx(0.75));
  CHECK(precision_weight(0.01, 0.0001) == 0.2);
  CHECK(precision_weight(0.0001, 0.01) == 0.8);
  CHECK(precision_weight(0, 0) == 0.5);
}

#include <vector>

#include "../numeric.hpp"
#include "bpo/stats/beta.hpp"
#include "bpo/stats/normal.hpp"
#include "bpo/stats/triangular.hpp"

using namespace bpo::stats;

namespace {

const std::vector<double> kShares{1e-9, 0.001, 0.1, 0.3, 0.5, 0.7, 0.95, 0.999999};

template <typename Distribution>
void check_inverse(const Distribution& distribution) {
  for (const double p : kShares)
    CHECK_THAT(distribution.cdf(distribution.quantile(p).value()), WithinRel(p, 1e-12));
}

}  // namespace

TEST_CASE("the normal distribution is R's", "[stats][distribution]") {
  const Normal normal = Normal::make(0.0, 1.0).value();
  CHECK_THAT(normal.cdf(-37.0), WithinRel(5.7255712225245771e-300, 1e-12));
  CHECK_THAT(normal.upper(3.0), WithinRel(0.0013498980316300946, 1e-15));
  CHECK_THAT(normal.pdf(3.0), WithinRel(0.0044318484119380075, 1e-15));
  CHECK_THAT(normal.quantile(1e-300).value(), WithinRel(-37.047096299361201, 1e-14));
  CHECK(normal.quantile(0.5).value() == 0.0);
  check_inverse(Normal::make(5.0, 2.0).value());
}

TEST_CASE("normal scores are odd around one half", "[stats][distribution]") {
  for (const double u : {0x1p-53, 0x1p-30, 0x1p-8, 0.0625, 0.078125, 0.25, 0.4375})
    CHECK(normal_score(1.0 - u) == -normal_score(u));
}

TEST_CASE("many normal scores are the same as one by one", "[stats][distribution]") {
  std::vector<double> u;
  for (int i = 0; i < 1001; ++i) u.push_back((i + 0.5) / 1001.0);
  std::vector<double> scores(u.size());
  normal_scores(u, scores);
  for (std::size_t i = 0; i < u.size(); ++i) CHECK(scores[i] == normal_score(u[i]));
}

TEST_CASE("the lognormal distribution is R's", "[stats][distribution]") {
  const LogNormal lognormal = LogNormal::make(0.2, 0.5).value();
  CHECK_THAT(lognormal.cdf(3.0), WithinRel(0.96385001286249383, 1e-14));
  CHECK_THAT(lognormal.pdf(3.0), WithinRel(0.052896837103808853, 1e-14));
  CHECK(lognormal.cdf(-1.0) == 0.0);
  CHECK(lognormal.quantile(0.0).value() == 0.0);
  check_inverse(lognormal);
  const LogNormal fitted = LogNormal::from_mean_sd(3.0, 2.0).value();
  CHECK_THAT(fitted.mean(), WithinRel(3.0, 1e-14));
  CHECK_THAT(fitted.variance(), WithinRel(4.0, 1e-14));
}

TEST_CASE("beta quantiles are R's, at any skew and in both tails", "[stats][distribution]") {
  struct Case {
    double alpha, beta, p, quantile;
  };
  const std::vector<Case> cases{
      {2, 3, 1e-9, 1.2910055600322013e-05},     {2, 3, 0.3, 0.2723839420751053},
      {2, 3, 0.999999, 0.99369042632979454},    {0.5, 0.5, 1e-9, 2.4674011002723403e-18},
      {0.5, 0.5, 0.3, 0.20610737385376351},     {0.1, 0.2, 1e-9, 4.3988747541943766e-89},
      {0.1, 0.2, 0.3, 0.00025970009490093528},  {200, 300, 1e-9, 0.27539828696840862},
      {200, 300, 0.95, 0.43623240051221435},    {30, 2.5, 1e-9, 0.437870949328591},
      {30, 2.5, 0.999999, 0.99979027971103118}, {1.8, 4.2, 1e-9, 2.9095963348301627e-06},
      {1.8, 4.2, 0.001, 0.0063139741678470114}, {1.8, 4.2, 0.95, 0.62127672401619027},
  };
  for (const Case& c : cases) {
    INFO(c.alpha << " " << c.beta << " " << c.p);
    const Beta beta = Beta::make(c.alpha, c.beta).value();
    CHECK_THAT(beta.quantile(c.p).value(), WithinRel(c.quantile, 1e-12));
    CHECK_THAT(beta.cdf(c.quantile), WithinRel(c.p, 1e-10));
  }
}

TEST_CASE("PERT has the moments of the three-point estimate", "[stats][distribution]") {
  const Beta pert = Beta::pert(10.0, 14.0, 30.0).value();
  CHECK_THAT(pert.alpha(), WithinRel(1.8, 1e-15));
  CHECK_THAT(pert.mean(), WithinRel((10.0 + 4.0 * 14.0 + 30.0) / 6.0, 1e-15));
  CHECK_THAT(pert.variance(), WithinRel((16.0 - 10.0) * (30.0 - 16.0) / 7.0, 1e-14));
  CHECK_THAT(pert.pdf(16.0), WithinRel(0.10124111206902731, 1e-13));  // R: dbeta(0.3, 1.8, 4.2) / 20
  CHECK(pert.pdf(9.0) == 0.0);
  CHECK(pert.cdf(31.0) == 1.0);
  CHECK(pert.quantile(0.0).value() == 10.0);
  CHECK(pert.quantile(1.0).value() == 30.0);
  check_inverse(Beta::pert(0.0, 4.0, 20.0).value());
  CHECK_THAT(Beta::pert(0.0, 3.0, 10.0, 0.0).value().quantile(0.25).value(), WithinRel(2.5, 1e-15));
}

TEST_CASE("the triangular distribution by its closed forms", "[stats][distribution]") {
  const Triangular triangular = Triangular::make(0.0, 3.0, 10.0).value();
  CHECK_THAT(triangular.mean(), WithinRel(13.0 / 3.0, 1e-15));
  CHECK_THAT(triangular.variance(), WithinRel((100.0 + 9.0 - 30.0) / 18.0, 1e-15));
  CHECK_THAT(triangular.cdf(3.0), WithinRel(0.3, 1e-15));
  CHECK_THAT(triangular.pdf(3.0), WithinRel(0.2, 1e-15));
  CHECK_THAT(triangular.median(), WithinRel(10.0 - std::sqrt(35.0), 1e-15));
  CHECK_THAT(triangular.upper(9.999), WithinRel(1e-6 / 70.0, 1e-9));
  check_inverse(triangular);
  check_inverse(Triangular::make(0.0, 0.0, 1.0).value());
  check_inverse(Triangular::make(0.0, 1.0, 1.0).value());
}

TEST_CASE("distributions refuse what they cannot be", "[stats][distribution]") {
  CHECK(refusal(Normal::make(0.0, 0.0)) == "sd out_of_range");
  CHECK(refusal(Normal::make(kNan, 1.0)) == "mean out_of_range");
  CHECK(refusal(Normal::make(0.0, 1.0).value().quantile(0.0)) == "p out_of_range");
  CHECK(refusal(Normal::make(0.0, 1.0).value().quantile(1.2)) == "p out_of_range");
  CHECK(refusal(LogNormal::from_mean_sd(-1.0, 1.0)) == "mean out_of_range");
  CHECK(refusal(LogNormal::make(0.0, 1.0).value().quantile(1.0)) == "p out_of_range");
  CHECK(refusal(Beta::make(0.0, 1.0)) == "alpha out_of_range");
  CHECK(refusal(Beta::make(1.0, 1.0, 2.0, 2.0)) == "max out_of_range");
  CHECK(refusal(Beta::pert(0.0, 11.0, 10.0)) == "mode out_of_range");
  CHECK(refusal(Beta::pert(0.0, 1.0, 10.0, -1.0)) == "lambda out_of_range");
  CHECK(refusal(Beta::make(1.0, 1.0).value().quantile(kNan)) == "p out_of_range");
  CHECK(refusal(Triangular::make(5.0, 5.0, 5.0)) == "max out_of_range");
  CHECK(refusal(Triangular::make(0.0, -1.0, 5.0)) == "mode out_of_range");
}

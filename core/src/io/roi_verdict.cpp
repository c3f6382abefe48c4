#include "bpo/sourcing/gates.hpp"
#include "bpo/sourcing/verdict.hpp"
#include "roi_parts.hpp"

namespace bpo::io {

void write_verdict(RoiAnswer& a, const Leak& leak) {
  const Scenario& s = a.scenario;
  const Measures& m = a.chosen();
  const Verdict v = judge(s, m, leak);
  a.out.object("verdict").member("advice", wire_name(v.advice)).member("npv", m.npv);
  a.optional("saving_share", m.saving_share);
  a.out.member("pays_back", m.discounted_payback_months.has_value()).member("clear", v.clear);
  a.out.member("reason", v.reason);
  if (a.extent == Extent::whole) {
    const double judged = share_of_judgement(a.swings);
    a.out.member("judged_share", judged).member("indicative", judged > kIndicativeShare);
  }
  if (v.hybrid) {
    a.out.object("hybrid").member("share", v.hybrid->share).member("npv", v.hybrid->npv);
    a.out.array("keep");
    for (const Part& part : v.hybrid->kept) {
      const bool wave = part.kind == Part::Kind::wave;
      a.out.object().member("kind", wave ? "wave" : "location").member("index", static_cast<int>(part.index));
      if (!wave) a.out.member("location", s.option.placements[part.index].location);
      a.out.member("share", part.share).end();
    }
    a.out.end().end();
  }
  a.out.end();
}

}  // namespace bpo::io

import { html } from 'lit/html.js';
import { formulaCard } from '../../parts/trace.js';
import { points } from '../keys.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RiskContext } from './context.js'
 */

const kNames = /** @type {const} */ ([
  'headline',
  'positive',
  'quantile',
  'shortfall',
  'payback',
  'dots',
  'gap',
  'range',
  'chances',
  'tornado',
  'variance',
  'information',
  'histogram',
  'exceedance',
  'stress',
  'flip',
  'fit',
]);

/**
 * The cards that figures open: how each was worked out, with its own numbers.
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function formulaCards({ result }, { fmt, say, more }) {
  const { npv, positive, payback, trials, seed, drivers } = result;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const { is } = more;
  const within = payback.within_term;
  /** @type {Record<typeof kNames[number], string>} */
  const texts = {
    headline: is.headline({
      count: count(within.count),
      of: count(within.of),
      share: fmt.percent(within.share, { digits: 2 }),
    }),
    positive: is.positive({
      count: count(positive.count),
      of: count(positive.of),
      share: fmt.percent(positive.share, { digits: 2 }),
      error: points(positive.error, fmt),
    }),
    quantile: is.quantile({
      p10: fmt.moneyExact(npv.p10),
      p50: fmt.moneyExact(npv.p50),
      p90: fmt.moneyExact(npv.p90),
      e50: fmt.moneyExact(npv.p50_error),
    }),
    shortfall: is.shortfall({ value: fmt.moneyExact(npv.shortfall.value), error: fmt.moneyExact(npv.shortfall.error) }),
    payback: is.payback({ count: count(within.count), of: count(within.of) }),
    dots: is.dots,
    gap: is.gap({
      plan: fmt.moneyExact(npv.mode_case),
      mean: fmt.moneyExact(npv.mean),
      gap: fmt.moneyExact(npv.optimism_gap),
    }),
    range: is.range({ trials: count(trials), seed: String(seed) }),
    chances: is.chances,
    tornado: is.tornado,
    variance: is.variance({ evaluations: count(drivers?.variance.evaluations ?? 0) }),
    information: is.information({ evpi: fmt.moneyExact(result.decision.evpi) }),
    histogram: is.histogram,
    exceedance: is.exceedance,
    stress: is.stress,
    flip: is.flip,
    fit: is.fit,
  };
  const words = /** @type {Record<string, string>} */ (more.cards);
  const cards = kNames.map(
    (name, index) =>
      html`${index ? ', ' : ''}${formulaCard(words[name], { origin: `formula/${name}`, heading: words[`${name}Of`], formula: texts[name] }, say)}`,
  );
  return html`<div class="foot formulas"><div>${more.cards.lead} ${cards}.</div></div>`;
}

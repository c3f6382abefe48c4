import { html } from 'lit/html.js';
import { formulaCard } from '../../parts/trace.js';
import { current, kBillion } from '../facts.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { MoreContext } from './index.js'
 */

/** The formulas behind the sentence, the key figures and the main chart. @param {MarketFacts} facts @param {MoreContext} context */
export function formulaCards(facts, context) {
  const { say, more } = context;
  const cards = workedOut(facts, context).map(
    ({ word, ...worked }, index) => html`${index ? ', ' : ''}${formulaCard(word, worked, say)}`,
  );
  return html`${more.formulas.lead} ${cards}.`;
}

/** What the view worked out itself: its sentences and key figures, each as a formula. @param {MarketFacts} facts @param {MoreContext} context */
function workedOut({ result, year }, { fmt, say, more }) {
  const words = more.formulas;
  const { pooled, projection, combined } = result;
  const bn = (/** @type {number} */ value) => fmt.number(value, 2);
  const middle =
    pooled.median === null
      ? null
      : {
          word: words.middle,
          origin: 'formula/middle',
          heading: words.middleOf(year),
          formula: words.median(
            pooled.figures.map(({ value }) => bn(value)),
            bn(pooled.median),
          ),
        };
  const method = result.method?.formula ?? combined?.formula;
  const path = projection && {
    word: words.projection,
    origin: 'formula/projection',
    heading: words.projectionOf(projection.points[projection.points.length - 1].year),
    formula: say.common.typeset(projection.formula),
    rows: /** @type {[string, unknown][]} */ (method ? [[words.method, say.common.typeset(method)]] : []),
  };
  const first = projection?.points[0];
  const last = projection?.points[projection.points.length - 1];
  const growth =
    projection && first && last
      ? {
          word: words.growth,
          origin: 'formula/growth',
          heading: words.growthOf(first.year, last.year),
          formula: words.rate(bn(last.value), bn(first.value), last.year - first.year, fmt.percent(projection.rate)),
          rows: /** @type {[string, unknown][]} */ (
            projection.doubling_years === null
              ? []
              : [[words.doubling, words.doubles(fmt.percent(projection.rate), fmt.number(projection.doubling_years))]]
          ),
        }
      : null;
  const sentence = {
    word: words.sentence,
    origin: 'formula/headline',
    heading: words.sentence,
    formula: words.sentenceOf(
      pooled.figures.map(({ publisher, value }) => `${publisher} ${fmt.money(value * kBillion)}`),
      pooled.spread === null ? null : fmt.percent(pooled.spread),
    ),
  };
  const counts = {
    word: words.counts,
    origin: 'formula/count',
    heading: words.counts,
    formula: words.counted({
      figures: pooled.count,
      year,
      paths: current({ result, year }).length,
      excluded: result.excluded.length,
      others: result.other_scopes.length,
    }),
  };
  return [sentence, middle, path || null, growth, counts].filter((each) => each !== null);
}

import { kBillion } from './facts.js';

/**
 * @import { Part } from '../../i18n/parts.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 */

/**
 * The answer in one sentence; the reader's own words in it lead to their inputs.
 * @param {MarketFacts} facts
 * @param {Context} context
 * @returns {Part[]}
 */
export function headline({ result, scope, scopeLabel, region, regionLabel, year, until }, { fmt, say }) {
  const words = say.market.headline;
  const { median, low, high, count, figures } = result.pooled;
  const { projection } = result;
  const what = { text: say.market.what(scope, say.common.small(scopeLabel), region, regionLabel), path: 'scope' };
  const money = (/** @type {number} */ bn) => fmt.money(bn * kBillion);
  const rate =
    result.scenario && result.scenario !== 'base'
      ? { text: words.byScenario[result.scenario], path: 'scenario' }
      : { text: words.byMethod[result.method?.id] ?? words.theirRate, path: 'method' };
  const end = { text: fmt.year(until), path: 'until' };
  const start = { text: fmt.year(year), path: 'year' };
  if (median === null || low === null || high === null) return words.nobody({ what, year: start });
  if (count === 1) {
    const alone = { publisher: say.common.capital(figures[0].publisher), what, value: money(median), year: start };
    const own = rate.path === 'method' && result.method?.id === 'publishers' ? { ...rate, text: words.itsRate } : rate;
    return projection
      ? words.alone({ ...alone, rate: own, later: money(projection.value), until: end })
      : words.aloneNoRate(alone);
  }
  const pooled = {
    what,
    range: fmt.moneyRange(low * kBillion, high * kBillion, say.common.to),
    year: fmt.year(year),
    middle: money(median),
    count,
  };
  return projection
    ? words.pooled({ ...pooled, rate, value: money(projection.value), until: end })
    : words.noRate(pooled);
}

/**
 * What the headlines of others leave out.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function deck({ result }, { fmt, say }) {
  const words = say.market.deck;
  const { spread, count } = result.pooled;
  const { years } = result;
  const { consistent, checked } = result.rates_that_add_up;
  if (count === 0)
    return years.length ? words.others(years.length, years[0].year, years[years.length - 1].year) : words.none;
  return [
    count === 1 || spread === null ? words.one : words.spread(fmt.percentWhole(spread)),
    checked ? words.rates(checked - consistent, checked) : '',
  ]
    .join(' ')
    .trim();
}

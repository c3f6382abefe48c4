import { moneyKey } from '../parts/keys.js';
import { kBillion, shortName } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { Key } from '../parts/keys.js'
 * @import { MarketFacts } from './facts.js'
 * @import { MarketResult } from './result.js'
 */

/**
 * @param {MarketFacts} facts
 * @param {Context} context
 * @returns {Key[]}
 */
export function keys(facts, context) {
  const { result, year } = facts;
  const { fmt, say } = context;
  const words = say.market.keys;
  const { median, low, high, count } = result.pooled;
  const bare = (/** @type {number} */ bn) => fmt.number(bn, bn < 10 ? 2 : 0);
  return [
    median === null || low === null || high === null
      ? { name: fmt.year(year), figure: words.nobody }
      : {
          name: words.middle(year, count),
          origin: 'formula/middle',
          ...moneyKey(median * kBillion, fmt),
          note: count > 1 ? words.middleNote(bare(low), bare(high)) : '',
        },
    ...projectionKeys(facts, context),
    rateKey(result, context),
  ];
}

/** @param {MarketFacts} facts @param {Context} context @returns {Key[]} */
function projectionKeys({ result: { projection }, until }, { fmt, say }) {
  const words = say.market.keys;
  if (!projection) return [];
  const last = projection.points[projection.points.length - 1];
  const apart = projection.rate_low !== projection.rate_high;
  const { lo80, hi80 } = last;
  const range =
    apart && last.low !== null && last.high !== null
      ? fmt.moneyRange(last.low * kBillion, last.high * kBillion, say.common.to)
      : null;
  const { rate, rate_low: low, rate_high: high, doubling_years: doubling, origin } = projection;
  const rates =
    apart && low !== null && high !== null ? words.growthNote(fmt.percentFigure(low), fmt.percent(high)) : '';
  return [
    {
      name: words.projection(until),
      origin: 'formula/projection',
      ...moneyKey(projection.value * kBillion, fmt),
      voice: 'mine',
      note:
        lo80 !== undefined && hi80 !== undefined
          ? words.projectionFan(fmt.moneyRange(lo80 * kBillion, hi80 * kBillion, say.common.to))
          : range
            ? words.projectionNote(range)
            : '',
    },
    {
      name: words.growth,
      origin: 'formula/growth',
      figure: fmt.percentFigure(rate),
      unit: '%',
      voice: origin === 'user' ? 'mine' : undefined,
      note: rates || (origin === 'user' ? words.growthOwn : words.growthOne),
    },
    doubling === null
      ? { name: words.doubles, figure: words.never }
      : {
          name: words.doubles,
          figure: fmt.number(doubling),
          unit: words.years,
          note: words.doublesNote,
          origin: 'formula/growth',
        },
  ];
}

/** @param {MarketResult} result @param {Context} context @returns {Key} */
function rateKey({ rates_that_add_up: rates }, { fmt, say }) {
  const words = say.market.keys;
  if (!rates.checked) return { name: words.addUp, figure: words.none, note: '' };
  const wrong = rates.rows.find(({ verdict }) => verdict === 'inconsistent');
  const note = wrong
    ? words.addUpNote(
        shortName(wrong.publisher),
        fmt.percentFigure(wrong.stated_low, { trim: true }),
        fmt.percentFigure(wrong.implied),
      )
    : words.addUpFine;
  return {
    name: words.addUp,
    figure: fmt.number(rates.consistent),
    unit: words.of(fmt.number(rates.checked)),
    note,
    origin: 'formula/rates',
  };
}

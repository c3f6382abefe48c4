import { moneyScale } from '../../charts/scales.js';
import { moneyKey } from '../parts/keys.js';

/**
 * @import { Context } from '../context.js'
 * @import { Key } from '../parts/keys.js'
 * @import { RiskFacts } from './facts.js'
 */

/**
 * @param {RiskFacts} facts
 * @param {Context} context
 * @returns {Key[]}
 */
export function keys({ result, months }, { fmt, say }) {
  const words = say.risk.keys;
  const { npv, positive, payback } = result;
  const half = Math.ceil(months / 2);
  const third = Math.ceil(months / 3);
  const backBy = (/** @type {number} */ month) =>
    hundred(payback.by_month.share[payback.by_month.month.indexOf(month)], words);
  return [
    {
      name: words.positive,
      figure: hundred(positive.share, words),
      unit: words.of,
      note: words.within(points(positive.error, fmt)),
      origin: 'formula/positive',
    },
    {
      name: words.middle,
      ...moneyKey(npv.p50, fmt),
      voice: npv.p50 < 0 ? 'bad' : undefined,
      note: words.plan(fmt.money(npv.mode_case), fmt.money(about(npv.p50_error))),
      origin: 'formula/quantile',
    },
    {
      name: words.most,
      ...between(npv.p10, npv.p90, fmt, say),
      note: words.today(months),
      origin: 'formula/quantile',
    },
    {
      name: words.worst,
      ...moneyKey(npv.shortfall.value, fmt),
      voice: npv.shortfall.value < 0 ? 'bad' : undefined,
      note: words.worstNote(fmt.money(about(npv.shortfall.error))),
      origin: 'formula/shortfall',
    },
    {
      name: words.back(half),
      figure: backBy(half),
      unit: words.of100,
      note: words.backNote(third, backBy(third)),
      origin: 'formula/payback',
    },
  ];
}

/** Two amounts in one unit: "$0.04 and 2.17 m". @param {number} low @param {number} high @param {Context['fmt']} fmt @param {Context['say']} say */
function between(low, high, fmt, say) {
  const { divisor, scale, digits } = moneyScale([low, high]);
  const { sign, leads } = fmt.currencySign();
  const [from, to] = [low, high].map((value) => fmt.fixed(value / divisor, digits));
  const first = from.startsWith('−') ? `−\u2060${sign}${from.slice(1)}` : `${sign}${from}`;
  return {
    figure: `${leads ? first : from}${say.risk.keys.and}${to}`,
    unit: say.charts.tick('', scale) + (leads ? '' : ` ${sign}`),
  };
}

/** A share as a count of a hundred, all or none only where the share is. @param {number} share @param {Context['say']['risk']['keys']} words */
function hundred(share, words) {
  const count = Math.round(share * 100);
  if ((count === 100 && share < 1) || (count === 0 && share > 0)) return words.nearly(count === 100);
  return String(count);
}

/** An error of a share in points of a hundred, rounded up. @param {number} error @param {Context['fmt']} fmt */
export const points = (error, fmt) => fmt.number(Math.max(0.01, Math.ceil(error * 1e4) / 100), 2);

/** An error is known to two figures at most. @param {number} error */
const about = (error) => Number(error.toPrecision(2));

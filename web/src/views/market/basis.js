import { kBillion } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { Basis, MarketResult, YearValue } from './result.js'
 */

/**
 * On what basis sizes are drawn, and how figures on it are written.
 * @typedef {object} Measure
 * @property {Basis | undefined} basis  undefined for dollars of the year
 * @property {(point: YearValue) => number | null} on  a size of a year on the basis; null where the core gives no factor
 * @property {string} axis  names the unit once, over the axis
 * @property {(value: number) => string} tick
 * @property {(value: number) => string} figure  in the unit of the axis
 * @property {(value: number) => string} said  with its unit
 */

/**
 * @param {MarketResult} result
 * @param {number[]} sizes  all that are drawn, for the digits
 * @param {Context} context
 * @returns {Measure}
 */
export function measureOf({ basis: id, bases = [] }, sizes, { fmt, say }) {
  const basis = bases.find((each) => each.id === id && each.value !== null);
  const most = Math.max(0, ...sizes);
  if (!basis || basis.id === 'absolute')
    return { ...dollars(most, fmt, say), basis: undefined, on: ({ value }) => value * kBillion };
  const factors = new Map(basis.factors.map(({ year, factor }) => [year, factor]));
  const times = (/** @type {YearValue} */ { year, value }) => {
    const factor = factors.get(year);
    return factor === undefined ? null : value * factor;
  };
  const largest = Math.max(0, ...[...factors.values()].map((factor) => factor * most));
  switch (basis.id) {
    case 'share':
      return {
        basis,
        on: times,
        axis: '%',
        tick: (value) => fmt.number(value * 100, 2),
        figure: (value) => fmt.number(value * 100, 2),
        said: (value) => fmt.percent(value, { digits: 2 }),
      };
    case 'indexed':
      return {
        basis,
        on: times,
        axis: say.market.bases.indexAxis,
        tick: (value) => fmt.number(value, 0),
        figure: (value) => fmt.number(value, 0),
        said: (value) => fmt.number(value, 1),
      };
    case 'per_head':
      return {
        basis,
        on: times,
        axis: fmt.currencySign().sign,
        tick: (value) => fmt.number(value, largest < 10 ? 1 : 0),
        figure: (value) => fmt.number(value, largest < 100 ? 1 : 0),
        said: (value) => fmt.money(value),
      };
    default:
      return {
        ...dollars(largest, fmt, say),
        basis,
        on: (point) => {
          const value = times(point);
          return value === null ? null : value * kBillion;
        },
      };
  }
}

/** Whole billions where the market is large, tenths where it is small. @param {number} most @param {Context['fmt']} fmt @param {Context['say']} say */
function dollars(most, fmt, say) {
  const digits = most >= 100 ? 0 : most >= 1 ? 1 : 2;
  return {
    axis: say.charts.axis(fmt.currencySign().sign, 'billion'),
    tick: (/** @type {number} */ value) => fmt.number(value / kBillion, 2),
    figure: (/** @type {number} */ value) => fmt.number(value / kBillion, digits),
    said: (/** @type {number} */ value) => fmt.money(value),
  };
}

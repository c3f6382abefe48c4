import { ticks } from 'd3-array';

/**
 * From values to px along a straight line.
 * @typedef {((value: number) => number) & { domain(): [number, number], range(): [number, number] }} LinearScale
 */

/**
 * A linear scale. The one of d3-scale brings dates, colours and number formats along, an eighth of the page's script.
 * @param {[number, number]} domain
 * @param {[number, number]} range  px
 * @returns {LinearScale}
 */
function straight([low, high], [from, to]) {
  const slope = (to - from) / (high - low);
  return Object.assign((/** @type {number} */ value) => from + (value - low) * slope, {
    domain: () => /** @type {[number, number]} */ ([low, high]),
    range: () => /** @type {[number, number]} */ ([from, to]),
  });
}

/**
 * A linear scale whose domain holds the values and, for bars, zero.
 * @param {number[]} values
 * @param {[number, number]} range  px
 * @param {{ zero?: boolean }} [options]
 */
export function linear(values, range, { zero = true } = {}) {
  const all = (zero ? [0, ...values] : values).filter(Number.isFinite);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return straight([low, high === low ? low + 1 : high], range);
}

/**
 * Round values along a scale.
 * @param {{ domain(): number[] }} scale
 * @param {number} count  about how many
 */
export function roundTicks(scale, count) {
  const [low, high] = scale.domain();
  return ticks(low, high, count);
}

/**
 * The unit an axis of money names once, chosen by its largest figure.
 * @param {number[]} values
 * @returns {{ divisor: number, scale: 'unit' | 'thousand' | 'million' | 'billion', digits: number }}
 */
export function moneyScale(values) {
  const most = Math.max(0, ...values.filter(Number.isFinite).map(Math.abs));
  if (most >= 1e9) return { divisor: 1e9, scale: 'billion', digits: most >= 1e11 ? 0 : most >= 1e10 ? 1 : 2 };
  if (most >= 1e6) return { divisor: 1e6, scale: 'million', digits: most >= 1e8 ? 0 : most >= 1e7 ? 1 : 2 };
  if (most >= 1e4) return { divisor: 1e3, scale: 'thousand', digits: most >= 1e5 ? 0 : 1 };
  return { divisor: 1, scale: 'unit', digits: 0 };
}

import { dot, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { textWidth } from './text.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {{ low: number, high: number }} Range  growth a year, as fractions
 * @typedef {object} ClaimData
 * @property {Range | null} stated  null where the claim gives no rate
 * @property {Range} implied
 * @property {boolean} agrees
 * @property {string} statedLabel
 * @property {string} impliedLabel
 * @property {[string, string]} sums  what the low and the high end of `implied` come from: "348 to 384"
 * @property {import('./traced.js').Origin} origin
 * @property {Spoken} spoken
 */

const kHeight = 150;

/**
 * One claim: the growth it states over the growth its own sizes give, as ranges on one scale.
 * @param {ClaimData} data
 * @param {ChartEnv} env
 */
export function claim({ stated, implied, agrees, statedLabel, impliedLabel, sums, origin, spoken }, env) {
  const all = [implied.low, implied.high, ...(stated ? [stated.low, stated.high] : [])];
  const pad = Math.max(0.005, (Math.max(...all) - Math.min(...all)) * 0.12);
  const x = linear([Math.min(...all) - pad, Math.max(...all) + pad], [10, env.width - 14], { zero: false });
  const kind = agrees
    ? { line: 'l-claim', dot: 'd-history', words: 'strong' }
    : { line: 'l-wrong', dot: 'd-loss', words: 'bad' };
  return drawing(env, kHeight, spoken, [
    roundTicks(x, 5).map((tick) => [
      rule('g-grid', x(tick), 20, x(tick), 124),
      text(x(tick), 142, 'tick scale m', env.fmt.percent(tick, { trim: true })),
    ]),
    traced(origin, [
      stated ? range(stated, x, 32, 'l-claim', 'd-history') : [],
      words(stated ? x(stated.low) : 0, 16, 'strong halo', statedLabel, env.width),
      range(implied, x, 82, kind.line, kind.dot),
      words(x(implied.low), 66, `${kind.words} halo`, impliedLabel, env.width),
      ends(sums, implied, x, env.width),
    ]),
    rule('g-zero', 10, 123.5, env.width - 14, 123.5),
  ]);
}

/**
 * @param {Range} of
 * @param {LinearScale} x
 * @param {number} y
 * @param {string} line
 * @param {string} mark
 */
const range = ({ low, high }, x, y, line, mark) => [
  rule(line, x(low), y, x(high), y),
  dot(mark, x(low), y, 5),
  high > low ? dot(mark, x(high), y, 5) : [],
];

/**
 * Over the left end, moved in where it would run out at the right.
 * @param {number} at
 * @param {number} y
 * @param {string} kind
 * @param {string} said
 * @param {number} width
 */
const words = (at, y, kind, said, width) => text(Math.max(0, Math.min(at - 4, width - textWidth(said))), y, kind, said);

/**
 * @param {[string, string]} sums
 * @param {Range} implied
 * @param {LinearScale} x
 * @param {number} width
 */
function ends([low, high], implied, x, width) {
  if (implied.high === implied.low || low === high) return words(x(implied.low), 104, 'tick halo', low, width);
  const apart = x(implied.high) - x(implied.low) > textWidth(low) + textWidth(high) - 8;
  return [
    words(x(implied.low), 104, 'tick halo', low, width),
    apart ? text(x(implied.high) + 4, 104, 'tick e halo', high) : [],
  ];
}

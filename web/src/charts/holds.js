import { dot, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { fitted } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} Held
 * @property {string} label
 * @property {number} weight  share of all
 * @property {number} from  the winner stays first from here
 * @property {number} to  to here
 * @property {string} said  who takes over where
 *
 * @typedef {object} HoldsData
 * @property {Held[]} rows
 * @property {Spoken} spoken
 */

const kPitch = 40;

/**
 * How far the weight of each criterion may move before another candidate comes first: a line with ends where one takes
 * over, a ring where the weight is.
 * @param {HoldsData} data
 * @param {ChartEnv} env
 */
export function holds({ rows, spoken }, env) {
  const x = linear([1], [7, env.width - 18]);
  const base = rows.length * kPitch + 6;
  return drawing(env, base + 24, spoken, [
    roundTicks(x, 4).map((tick) => [
      rule(tick === 0 ? 'g-zero' : 'g-grid', x(tick), 2, x(tick), base),
      text(x(tick), base + 17, 'tick scale m', env.fmt.percentWhole(tick)),
    ]),
    rows.map(({ label, weight, from, to, said }, index) => {
      const y = index * kPitch + 30;
      return [
        text(x(0) + 6, y - 14, 'ink halo', fitted(`${label} ${said}`, env.width - x(0) - 6)),
        rule('l-yours', x(from), y, x(to), y),
        from > 0 ? rule('l-yours', x(from), y - 5, x(from), y + 5) : [],
        to < 1 ? rule('l-yours', x(to), y - 5, x(to), y + 5) : [],
        dot('d-ring', x(weight), y, 4.5),
      ];
    }),
  ]);
}

import { dot, drawing, rule } from './draw.js';
import { inside, moneyAxis } from './money-axis.js';
import { linear } from './scales.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} OutcomesData  money in units of the currency
 * @property {number[]} values  in the order they come
 * @property {number} shown  how many of them have come
 * @property {string} said  the last of those
 * @property {Spoken} spoken
 */

const kHeight = 96;
const kBase = 66;

/** Outcomes as they come, one after another: each leaves a stroke on the scale, the last one is named. @param {OutcomesData} data @param {ChartEnv} env */
export function outcomes({ values, shown, said, spoken }, env) {
  const x = linear(values, [12, env.width - 12]);
  const come = values.slice(0, shown);
  const last = come[come.length - 1];
  return drawing(env, kHeight, spoken, [
    rule('g-zero', 0, kBase, env.width, kBase),
    moneyAxis(x, kBase, env),
    rule('g-zero', x(0), 26, x(0), kBase + 6),
    come.map((value) =>
      rule(value < 0 ? 'l-loss' : 'l-yours-thin', x(value), kBase - (value < 0 ? 12 : 20), x(value), kBase),
    ),
    last === undefined
      ? []
      : [
          rule(last < 0 ? 'l-loss' : 'l-yours-thin', x(last), 30, x(last), kBase),
          dot(last < 0 ? 'd-loss' : 'd-yours', x(last), 28, 7),
          inside(x(last), 14, last < 0 ? 'bad halo' : 'mine halo', said, env.width),
        ],
  ]);
}

import { bar, drawing, rule, text } from './draw.js';
import { linear, moneyScale } from './scales.js';
import { fitted, textWidth } from './text.js';

/**
 * @typedef {{ label: string, total: number, lines: { label: string, value: number }[], more: string }} Side  `more`: what is said of further lines, under the last
 * @typedef {object} CostsData  money in units of the currency
 * @property {Side} home
 * @property {Side} away
 * @property {import('./draw.js').Spoken} spoken
 */

const kPitch = 21;
const kBar = 13;

/**
 * What each side costs, line by line, both on one scale.
 * @param {CostsData} data
 * @param {import('./draw.js').ChartEnv} env
 */
export function costs({ home, away, spoken }, env) {
  const all = [...home.lines, ...away.lines];
  const left = Math.min(200, Math.max(...all.map(({ label }) => textWidth(label))) + 10, env.width * 0.5);
  const most = Math.max(...all.map(({ value }) => value));
  const { divisor } = moneyScale([home.total, away.total]);
  const { digits } = moneyScale([most]);
  const room = textWidth(env.fmt.fixed(most / divisor, digits)) + 8;
  const x = linear(all.map(({ value }) => value), [left, env.width - room]);
  const second = 14 + home.lines.length * kPitch + 38;
  const height = second + (away.lines.length + (away.more ? 1 : 0)) * kPitch + 12;
  const side = (/** @type {Side} */ of, /** @type {number} */ top, /** @type {string} */ voice, /** @type {string} */ kind) => [
    text(0, top, `${voice} big`, of.label),
    text(env.width, top, `e ${voice} big`, env.fmt.money(of.total)),
    of.lines.map(({ label, value }, index) => {
      const base = top + 22 + index * kPitch;
      return [
        text(0, base, '', fitted(label, left - 8)),
        bar(kind, x(0), x(value), base - 11, kBar),
        text(Math.max(x(value), x(0)) + 5, base, 'ink', env.fmt.fixed(value / divisor, digits)),
      ];
    }),
    of.more ? text(0, top + 22 + of.lines.length * kPitch, 'tick', of.more) : [],
    rule('g-zero', x(0) + 0.5, top + 8, x(0) + 0.5, top + 12 + of.lines.length * kPitch),
  ];
  return drawing(env, height, spoken, [side(home, 14, 'strong', 'r-home'), side(away, second, 'mine', 'r-yours')]);
}

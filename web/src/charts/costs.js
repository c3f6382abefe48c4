import { bar, drawing, rule, text } from './draw.js';
import { linear, moneyScale } from './scales.js';
import { fitted, textWidth } from './text.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {{ label: string, total: number, lines: { label: string, value: number }[], more: string }} Side  `more`: what is said of further lines, under the last
 * @typedef {object} CostsData  money in units of the currency
 * @property {Side} home
 * @property {Side} away
 * @property {Spoken} spoken
 */

const kBar = 13;

/** Below this width the names stand over their bars. */
const kNarrow = 390;

/**
 * What each side costs, line by line, both on one scale.
 * @param {CostsData} data
 * @param {ChartEnv} env
 */
export function costs({ home, away, spoken }, env) {
  const all = [...home.lines, ...away.lines];
  const narrow = env.width < kNarrow;
  const most = Math.max(...all.map(({ value }) => value));
  const { divisor } = moneyScale([home.total, away.total]);
  const { digits } = moneyScale([most]);
  const figure = (/** @type {number} */ value) => env.fmt.fixed(value / divisor, digits);
  const names = Math.min(Math.max(...all.map(({ label }) => textWidth(label))) + 10, env.width * 0.52);
  const left = narrow ? 0 : names;
  const x = linear(
    all.map(({ value }) => value),
    [left, env.width - textWidth(figure(most)) - 8],
  );
  /** @type {Pen} */
  const pen = { env, x, left, pitch: narrow ? 38 : 21, narrow, figure };
  const second = 14 + length(home, pen) + 38;
  return drawing(env, second + length(away, pen) + 12, spoken, [
    side(home, 14, 'strong', 'r-home', pen),
    side(away, second, 'mine', 'r-yours', pen),
  ]);
}

/**
 * @typedef {object} Pen
 * @property {ChartEnv} env
 * @property {LinearScale} x
 * @property {number} left
 * @property {number} pitch
 * @property {boolean} narrow
 * @property {(value: number) => string} figure
 */

/** @param {Side} side @param {Pen} pen */
const length = ({ lines, more }, { pitch }) => lines.length * pitch + (more ? 21 : 0);

/** @param {Side} of @param {number} top @param {string} voice @param {string} kind @param {Pen} pen */
function side({ label, total, lines, more }, top, voice, kind, pen) {
  const { env, x, left, pitch, narrow } = pen;
  const end = top + lines.length * pitch;
  return [
    text(0, top, `${voice} big`, label),
    text(env.width, top, `e ${voice} big`, env.fmt.money(total)),
    lines.map(({ label: name, value }, index) => {
      const base = top + 22 + index * pitch;
      const bottom = narrow ? base + 18 : base;
      return [
        text(0, base, '', narrow ? name : fitted(name, left - 8)),
        bar(kind, x(0), x(value), bottom - 11, kBar),
        text(Math.max(x(value), x(0)) + 5, bottom, 'ink', pen.figure(value)),
      ];
    }),
    more ? text(0, end + 22, 'tick', more) : [],
    narrow ? [] : rule('g-zero', x(0) + 0.5, top + 8, x(0) + 0.5, end + 12),
  ];
}

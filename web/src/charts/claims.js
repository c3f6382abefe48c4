import { dot, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';

/**
 * @typedef {object} Rate  one publisher's growth a year, as a fraction
 * @property {string} label
 * @property {number} stated
 * @property {number} implied  what its own two sizes give
 * @property {boolean} agrees  by the core's tolerance
 * @typedef {{ rates: Rate[], spoken: import('./draw.js').Spoken }} ClaimsData
 */

const kPitch = 30;

/**
 * Growth as stated against growth as the publisher's own figures give it: a line between the two where they part.
 * @param {ClaimsData} data
 * @param {import('./draw.js').ChartEnv} env
 */
export function claims({ rates, spoken }, env) {
  const left = Math.min(Math.max(...rates.map(({ label }) => textWidth(label))) + 14, env.width * 0.42);
  const x = linear(rates.flatMap(({ stated, implied }) => [stated, implied]), [left + 50, env.width - 62], { zero: false });
  const bottom = rates.length * kPitch + 8;
  return drawing(env, bottom + 26, spoken, [
    roundTicks(x, 4).map((tick) => [rule('g-grid', x(tick), 4, x(tick), bottom), text(x(tick), bottom + 20, 'tick m', env.fmt.percent(tick, { trim: true }))]),
    rates.map((rate, index) => row(rate, kPitch * index + 19, left, x, env)),
  ]);
}

/** @param {Rate} rate @param {number} y @param {number} left @param {import('d3-scale').ScaleLinear<number, number>} x @param {import('./draw.js').ChartEnv} env */
function row({ label, stated, implied, agrees }, y, left, x, { fmt, say }) {
  const name = text(0, y + 4.5, agrees ? '' : 'strong', fitted(label, left - 8));
  if (agrees) return [name, dot('d-history', x(stated), y, 4), text(x(stated) + 9, y + 4.5, 'halo', fmt.percent(stated, { trim: true }))];
  const words = say.charts.claims;
  const said = `${words.says} ${fmt.percentFigure(stated, { trim: true })}`;
  const sums = `${words.gives} ${fmt.percentFigure(implied, { trim: true })}`;
  const right = stated > implied;
  return [
    name,
    rule('l-wrong', x(implied), y, x(stated), y),
    dot('d-history', x(stated), y, 4.5),
    dot('d-loss', x(implied), y, 4.5),
    text(x(stated) + (right ? 9 : -9), y + 4.5, right ? 'ink halo' : 'ink halo e', said),
    text(x(implied) + (right ? -9 : 9), y + 4.5, right ? 'bad halo e' : 'bad halo', right && x(implied) - textWidth(sums) - 9 < left ? fmt.percentFigure(implied, { trim: true }) : sums),
  ];
}

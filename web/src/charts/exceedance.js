import { html } from 'lit/html.js';
import { through } from './curve.js';
import { dot, drawing, path, rule, text } from './draw.js';
import { moneyAxis } from './money-axis.js';
import { reading } from './reading.js';
import { linear } from './scales.js';
import { textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} ExceedanceData  money in units of the currency
 * @property {{ value: number, chance: number }[]} points  rising values; the chance of at least that much
 * @property {number | null} noLoss  the chance of zero or more
 * @property {{ unit: string, noLoss: string, point(at: { value: number, chance: number }): string, read: string }} said
 * @property {Spoken} spoken
 */

const kHeight = 236;
const kTop = 26;
const kBase = 204;
const kLeft = 30;

/** The point read first: three chances in four. */
const kFirst = 0.75;

/**
 * The chance of saving at least a given amount.
 * @param {ExceedanceData} data
 * @param {ChartEnv} env
 */
export function exceedance({ points, noLoss, said, spoken }, env) {
  const right = env.width - 6;
  const x = linear(
    points.map(({ value }) => value),
    [kLeft + 6, right],
    { zero: false },
  );
  const y = linear([0, 1], [kBase, kTop]);
  const line = points.map(({ value, chance }) => ({ x: x(value), y: y(chance) }));
  const stops = points.map((point, index) => ({ ...line[index], said: said.point(point) }));
  const away = points.map(({ chance }) => Math.abs(chance - kFirst));
  const [low, high] = x.domain();
  const toLeft = x(0) - textWidth(said.noLoss) > kLeft + 12;
  const seen = noLoss !== null && low < 0 && high > 0;
  return html`${drawing(env, kHeight, spoken, [
    text(0, 10, 'tick scale', said.unit),
    [0, 0.25, 0.5, 0.75, 1].map((tick) => [
      tick === 0 ? [] : rule('g-grid', kLeft, y(tick), right, y(tick)),
      text(kLeft - 5, y(tick) + 4, 'tick scale e', env.fmt.percentFigure(tick, { digits: 0 })),
    ]),
    rule('g-zero', kLeft, kBase, right, kBase),
    moneyAxis(x, kBase, env, { count: 4 }),
    seen ? rule('g-zero', x(0), y(noLoss), x(0), kBase) : [],
    path('l-yours', through(line)),
    seen
      ? [
          dot('d-history', x(0), y(noLoss), 3.5),
          text(x(0) + (toLeft ? -7 : 7), kBase - 9, toLeft ? 'e halo' : 'halo', said.noLoss),
        ]
      : [],
  ])}
    ${reading({ stops, first: away.indexOf(Math.min(...away)), name: said.read, base: kBase, width: env.width, height: kHeight, falls: true })}`;
}

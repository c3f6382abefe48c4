import { html } from 'lit/html.js';
import { through } from './curve.js';
import { dot, drawing, path, rule, text } from './draw.js';
import { reading } from './reading.js';
import { linear, roundTicks } from './scales.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} ByMonthData
 * @property {{ month: number, chance: number }[]} points  rising months; the chance of being done by then
 * @property {{ month: number, chance: number, label: string } | null} target  read out first
 * @property {{ unit: string, point(at: { month: number, chance: number }): string, read: string }} said
 * @property {Spoken} spoken
 */

const kHeight = 236;
const kTop = 26;
const kBase = 204;
const kLeft = 30;

/**
 * The chance of being done by a month.
 * @param {ByMonthData} data
 * @param {ChartEnv} env
 */
export function byMonth({ points, target, said, spoken }, env) {
  const right = env.width - 8;
  const months = [...points.map(({ month }) => month), ...(target ? [target.month] : [])];
  const x = linear(months, [kLeft + 6, right], { zero: false });
  const y = linear([0, 1], [kBase, kTop]);
  const line = points.map(({ month, chance }) => ({ x: x(month), y: y(chance) }));
  const stops = points.map((point, index) => ({ ...line[index], said: said.point(point) }));
  const away = points.map(({ month, chance }) => (target ? Math.abs(month - target.month) : Math.abs(chance - 0.5)));
  return html`${drawing(env, kHeight, spoken, [
    text(0, 10, 'tick scale', said.unit),
    [0, 0.25, 0.5, 0.75, 1].map((tick) => [
      tick === 0 ? [] : rule('g-grid', kLeft, y(tick), right, y(tick)),
      text(kLeft - 5, y(tick) + 4, 'tick scale e', env.fmt.percentFigure(tick, { digits: 0 })),
    ]),
    rule('g-zero', kLeft, kBase, right, kBase),
    roundTicks(x, 5).map((tick) => text(x(tick), kBase + 18, 'tick scale m', env.fmt.number(tick, 0))),
    path('l-yours', through(line)),
    target
      ? [
          rule('g-zero', x(target.month), kTop - 10, x(target.month), kBase),
          dot('d-history', x(target.month), y(target.chance), 3.5),
          text(x(target.month) + 6, kTop - 6, 'halo', target.label),
        ]
      : [],
  ])}
    ${reading({ stops, first: away.indexOf(Math.min(...away)), name: said.read, base: kBase, width: env.width, height: kHeight })}`;
}

import { svg } from 'lit/html.js';
import { dot, drawing, label, px, rule, text } from './draw.js';
import { place } from './place.js';
import { linear, roundTicks } from './scales.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Label } from './place.js'
 * @import { Origin } from './traced.js'
 */

/**
 * @typedef {object} Trial  a forecast of a year that has since come
 * @property {number} year
 * @property {number} forecast
 * @property {number} low  of the 80 % interval
 * @property {number} high
 * @property {number} actual
 * @property {boolean} held  what came lies in the interval
 * @typedef {{ trials: Trial[], axis: string, figure: (value: number) => string, says: { forecast: string, came: string, interval: string, missed: (year: number) => string }, origin: Origin, spoken: Spoken }} StripData
 */

const kHeight = 300;
const kBottom = 272;

/**
 * What would have been forecast against what came: the interval as a bar, the forecast as its tick, what came as a dot,
 * hollow where it lies outside.
 * @param {StripData} data
 * @param {ChartEnv} env
 */
export function strip({ trials, axis, figure, says, origin, spoken }, env) {
  const years = trials.map(({ year }) => year);
  const x = linear([Math.min(...years) - 0.6, Math.max(...years) + 0.6], [40, env.width - 6], { zero: false });
  const y = linear(
    trials.flatMap(({ low, high, actual }) => [low, high, actual]),
    [kBottom, 24],
  );
  const room = (x.range()[1] - x.range()[0]) / (Math.max(...years) - Math.min(...years) + 1.2);
  const thick = Math.max(4, Math.min(16, room * 0.5));
  return drawing(env, kHeight, spoken, [
    text(0, 11, 'tick scale', axis),
    roundTicks(y, 4).map((tick) => [
      tick === 0 ? [] : rule('g-grid', 34, y(tick), env.width, y(tick)),
      text(28, y(tick) + 4, 'tick scale e', figure(tick)),
    ]),
    rule('g-zero', 34, y(0), env.width, y(0)),
    roundTicks(x, env.width < 420 ? 4 : 7)
      .filter(Number.isInteger)
      .map((year) => text(x(year), kHeight - 6, 'tick scale m', env.fmt.year(year))),
    traced(
      origin,
      trials.map(({ year, forecast, low, high, actual, held }) => [
        svg`<rect class="b-rival" x=${px(x(year) - thick / 2)} y=${px(y(high))} width=${px(thick)} height=${px(Math.max(1, y(low) - y(high)))}></rect>`,
        rule('l-forecast', x(year) - thick / 2 - 2, y(forecast), x(year) + thick / 2 + 2, y(forecast)),
        dot(held ? 'd-history' : 'd-loss', x(year), y(actual), held ? 3.5 : 4),
      ]),
    ),
    names(trials, says, origin, env, x, y, thick),
  ]);
}

/**
 * The last trial names its marks; a miss names its year, the first one what it is.
 * @param {Trial[]} trials
 * @param {StripData['says']} says
 * @param {Origin} origin
 * @param {ChartEnv} env
 * @param {import('./scales.js').LinearScale} x
 * @param {import('./scales.js').LinearScale} y
 * @param {number} thick
 */
function names(trials, says, origin, env, x, y, thick) {
  const side = thick / 2 + 5;
  const last = trials[trials.length - 1];
  const end = /** @type {const} */ ('end');
  /** @type {(Label & { kind: string })[]} */
  const wanted = [
    ...trials
      .filter(({ held }) => !held)
      .map(({ year, actual }, index) => ({
        text: index === 0 ? says.missed(year) : env.fmt.year(year),
        at: { x: x(year), y: y(actual) },
        kind: 'bad halo',
        tries: [
          { dx: -side, dy: -8, anchor: end },
          { dx: side, dy: 18 },
          { dx: -side, dy: 18, anchor: end },
          { dx: side, dy: -8 },
          { dx: -side, dy: -24, anchor: end },
        ],
      })),
    ...[
      { text: says.came, at: { x: x(last.year), y: y(last.actual) }, kind: 'ink halo' },
      { text: says.forecast, at: { x: x(last.year), y: y(last.forecast) }, kind: 'halo' },
      { text: says.interval, at: { x: x(last.year), y: y(last.low) }, kind: 'tick halo' },
    ].map((each) => ({
      ...each,
      tries: [
        { dx: -side, dy: 4, anchor: end },
        { dx: -side, dy: 18, anchor: end },
        { dx: -side, dy: -12, anchor: end },
        { dx: -side - 30, dy: 34, anchor: end },
        { dx: -side - 30, dy: -30, anchor: end },
      ],
    })),
  ];
  const marks = trials.flatMap(({ year, low, high, actual }) => {
    const at = x(year);
    const from = Math.min(y(high), y(actual));
    const to = Math.max(y(low), y(actual));
    return Array.from({ length: Math.max(1, Math.ceil((to - from) / 6)) }, (_, step) => ({
      x: at,
      y: from + step * 6,
    }));
  });
  const places = place(wanted, { x0: 34, y0: 12, x1: env.width, y1: kBottom - 2 }, marks);
  return wanted.map(({ text: said, kind }, index) => traced(origin, label(places[index], kind, said)));
}

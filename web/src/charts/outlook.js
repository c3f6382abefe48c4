import { html } from 'lit/html.js';
import { along, between, through } from './curve.js';
import { dot, drawing, label, path, rule, text } from './draw.js';
import { place } from './place.js';
import { reading } from './reading.js';
import { linear, roundTicks } from './scales.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Label, Point } from './place.js'
 * @import { Origin } from './traced.js'
 */

/**
 * @typedef {{ year: number, value: number, origin: Origin }} Past
 * @typedef {{ year: number, mean: number, lo50: number, hi50: number, lo80: number, hi80: number, lo95: number, hi95: number }} Ahead
 * @typedef {object} OutlookData  one series and where it goes
 * @property {Past[]} history  by year
 * @property {Past[]} aims  what its publisher projects itself, by year: beside the projection, never part of it
 * @property {Ahead[]} ahead
 * @property {string} axis
 * @property {(value: number) => string} figure
 * @property {string[]} read  what each year ahead says when it is read
 * @property {string} readName
 * @property {string} hint
 * @property {Origin} origin  of what is worked out
 * @property {Spoken} spoken
 */

const kHeight = 300;
const kBottom = 272;
const kDotsUpTo = 14;

/**
 * History solid, years missing thin, the projection dashed in its fan of 50, 80 and 95 %.
 * @param {OutlookData} data
 * @param {ChartEnv} env
 */
export function outlook(data, env) {
  const { history, aims, ahead, origin, figure } = data;
  const last = history[history.length - 1];
  const x = linear(
    [...history, ...aims, ...ahead].map(({ year }) => year),
    [40, env.width - 62],
    { zero: false },
  );
  const y = linear(
    [...[...history, ...aims].map(({ value }) => value), ...ahead.flatMap(({ hi95, mean }) => [hi95, mean])],
    [kBottom, 24],
  );
  const at = (/** @type {number} */ year, /** @type {number} */ value) => ({ x: x(year), y: y(value) });
  const past = history.map(({ year, value }) => at(year, value));
  const start = last ? [at(last.year, last.value)] : [];
  const middle = [...start, ...ahead.map(({ year, mean }) => at(year, mean))];
  const band = (/** @type {'lo95' | 'lo80' | 'lo50'} */ low, /** @type {'hi95' | 'hi80' | 'hi50'} */ high) =>
    ahead.length
      ? between(
          [...start, ...ahead.map((each) => at(each.year, each[high]))],
          [...start, ...ahead.map((each) => at(each.year, each[low]))],
        )
      : null;
  return html`${drawing(env, kHeight, data.spoken, [
    text(0, 11, 'tick scale', data.axis),
    roundTicks(y, 4).map((tick) => [
      tick === 0 ? [] : rule('g-grid', 34, y(tick), env.width - 56, y(tick)),
      text(28, y(tick) + 4, 'tick scale e', figure(tick)),
    ]),
    rule('g-zero', 34, y(0), env.width - 56, y(0)),
    roundTicks(x, env.width < 420 ? 4 : 7)
      .filter(Number.isInteger)
      .map((year) => text(x(year), kHeight - 6, 'tick scale m', env.fmt.year(year))),
    traced(origin, [
      path('b-95', band('lo95', 'hi95')),
      path('b-80', band('lo80', 'hi80')),
      path('b-50', band('lo50', 'hi50')),
    ]),
    past
      .slice(1)
      .map((to, index) =>
        traced(history[index + 1].origin, path(kindOf(history[index], history[index + 1]), through([past[index], to]))),
      ),
    past.map((spot, index) => {
      const shown = history.length <= kDotsUpTo || history[index] === last;
      return shown ? traced(history[index].origin, dot('d-history', spot.x, spot.y, 3)) : [];
    }),
    traced(origin, path('l-yours-projection', through(middle))),
    aims.map(({ year, value, origin: own }) => {
      const spot = at(year, value);
      const way = last && year > last.year ? path('l-rival', through([at(last.year, last.value), spot])) : [];
      return traced(own, [way, dot('d-open', spot.x, spot.y, 3.5)]);
    }),
    names(
      data,
      past,
      middle,
      aims.map(({ year, value }) => at(year, value)),
      env,
    ),
  ])}
    ${reading({
      stops: ahead.map(({ year, mean }, index) => ({
        ...at(year, mean),
        said: `${env.fmt.year(year)}: ${figure(mean)}`,
        more: data.read[index],
      })),
      first: null,
      name: data.readName,
      hint: data.hint,
      origin,
      base: kBottom,
      width: env.width,
      height: kHeight,
    })}`;
}

/** @param {Past} from @param {Past} to */
const kindOf = (from, to) => (to.year - from.year > 1 ? 'l-gap' : 'l-history');

/** First, last and end, each at its mark, and what is aimed at. @param {OutlookData} data @param {Point[]} past @param {Point[]} middle @param {Point[]} goals @param {ChartEnv} env */
function names({ history, aims, ahead, figure, origin }, past, middle, goals, env) {
  const last = history.length - 1;
  const words = env.say.charts.series;
  /** @type {(Label & { kind: string, origin: Origin })[]} */
  const wanted = [];
  const end = /** @type {const} */ ('end');
  if (ahead.length)
    wanted.push({
      text: figure(ahead[ahead.length - 1].mean),
      at: middle[middle.length - 1],
      kind: 'mine big halo',
      origin,
      tries: [{ dx: 7, dy: 5 }],
    });
  if (last >= 0)
    wanted.push({
      text: words.at(figure(history[last].value), history[last].year),
      at: past[last],
      kind: 'strong halo',
      origin: history[last].origin,
      tries: [
        { dx: -4, dy: -12, anchor: end },
        { dx: 6, dy: 20 },
        { dx: -8, dy: -26, anchor: end },
      ],
    });
  if (last > 0)
    wanted.push({
      text: words.at(figure(history[0].value), history[0].year),
      at: past[0],
      kind: 'tick halo',
      origin: history[0].origin,
      tries: [
        { dx: 0, dy: -14 },
        { dx: 0, dy: -28 },
        { dx: 8, dy: 16 },
      ],
    });
  for (const [index, { year, value, origin: own }] of aims.entries())
    wanted.push({
      text: words.aim(figure(value), year),
      at: goals[index],
      kind: 'tick halo',
      origin: own,
      tries: [
        { dx: -9, dy: -8, anchor: end },
        { dx: -9, dy: 4, anchor: end },
        { dx: 0, dy: -12, anchor: end },
        { dx: 9, dy: 18 },
      ],
    });
  const places = place(wanted, { x0: 34, y0: 12, x1: env.width, y1: kBottom - 2 }, [
    ...along(past),
    ...along(middle),
    ...goals,
  ]);
  return wanted.map((each, index) => traced(each.origin, label(places[index], each.kind, each.text)));
}

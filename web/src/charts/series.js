import { along, through } from './curve.js';
import { dot, drawing, label, path, rule, text } from './draw.js';
import { place } from './place.js';
import { linear, roundTicks } from './scales.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Label, Point } from './place.js'
 */

/**
 * @typedef {{ year: number, value: number, aim?: boolean, origin: import('./traced.js').Origin }} Figure  money in units of the currency; `aim`: not yet happened
 * @typedef {object} SeriesData
 * @property {Figure[]} figures  by year
 * @property {[number, number]} years  shared by the multiples
 * @property {number} most  shared by the multiples
 * @property {Spoken} spoken
 */

const kHeight = 190;
const kBottom = 166;
const kDotsUpTo = 10;

/**
 * One country's own series; missing years are a thin line, aims are dashed to an open dot.
 * @param {SeriesData} data
 * @param {ChartEnv} env
 */
export function series({ figures, years, most, spoken }, env) {
  const x = linear(years, [36, env.width - 16], { zero: false });
  const y = linear([most], [kBottom, 20]);
  const spots = figures.map(({ year, value }) => ({ x: x(year), y: y(value) }));
  const past = figures.filter(({ aim }) => !aim);
  const marked = past.length <= kDotsUpTo;
  return drawing(env, kHeight, spoken, [
    roundTicks(y, 3).map((tick) => [
      tick === 0 ? [] : rule('g-grid', 30, y(tick), env.width - 8, y(tick)),
      text(24, y(tick) + 4, 'tick scale e', env.fmt.number(tick / 1e9)),
    ]),
    rule('g-zero', 30, kBottom, env.width - 8, kBottom),
    spots
      .slice(1)
      .map((to, index) =>
        traced(
          figures[index + 1].origin,
          path(kindOf(figures[index], figures[index + 1]), through([spots[index], to])),
        ),
      ),
    spots.map((spot, index) => {
      const { aim, origin } = figures[index];
      if (aim) return traced(origin, dot('d-open', spot.x, spot.y, 3.5));
      return marked || index === past.length - 1 ? traced(origin, dot('d-history', spot.x, spot.y, 3)) : [];
    }),
    labels(figures, spots, env),
    roundTicks(x, env.width < 300 ? 4 : 5)
      .filter(Number.isInteger)
      .map((year) => text(x(year), kHeight - 6, 'tick scale m', env.fmt.year(year))),
  ]);
}

/** @param {Figure} from @param {Figure} to */
const kindOf = (from, to) => (to.aim ? 'l-projection' : to.year - from.year > 1 ? 'l-gap' : 'l-history');

/** @param {Figure[]} figures @param {Point[]} spots @param {ChartEnv} env */
function labels(figures, spots, { fmt, say, width }) {
  const words = say.charts.series;
  const figure = (/** @type {Figure} */ { value }) => fmt.number(value / 1e9);
  const last = figures.findLastIndex(({ aim }) => !aim);
  const aim = figures.length - 1;
  /** @type {(Label & { kind: string, origin: string })[]} */
  const wanted = [];
  const end = /** @type {const} */ ('end');
  if (last >= 0)
    wanted.push({
      text: words.at(figure(figures[last]), figures[last].year),
      at: spots[last],
      kind: 'strong halo',
      origin: figures[last].origin,
      tries: [
        { dx: 4, dy: -10, anchor: end },
        { dx: 8, dy: 20, anchor: end },
        { dx: -8, dy: -4, anchor: end },
        { dx: 14, dy: 34, anchor: end },
      ],
    });
  if (aim > last)
    wanted.push({
      text: words.aim(figure(figures[aim]), figures[aim].year),
      at: spots[aim],
      kind: 'halo',
      origin: figures[aim].origin,
      tries: [
        { dx: -10, dy: 4, anchor: end },
        { dx: 4, dy: -9, anchor: end },
      ],
    });
  if (last > 0)
    wanted.push({
      text: words.at(figure(figures[0]), figures[0].year),
      at: spots[0],
      kind: 'tick halo',
      origin: figures[0].origin,
      tries: [
        { dx: 0, dy: -14 },
        { dx: -8, dy: 4, anchor: end },
        { dx: 0, dy: -26 },
        { dx: 8, dy: 18 },
      ],
    });
  const places = place(wanted, { x0: 28, y0: 0, x1: width, y1: kBottom - 3 }, along(spots));
  return wanted.map(({ text: said, kind, origin }, index) => traced(origin, label(places[index], kind, said)));
}

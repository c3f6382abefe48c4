import { html } from 'lit/html.js';
import { along, between, through } from './curve.js';
import { dot, drawing, kNarrowBelow, path, rule, text } from './draw.js';
import { reading } from './reading.js';
import { bases } from './rivals-bases.js';
import { ends } from './rivals-ends.js';
import { linear, roundTicks } from './scales.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Point } from './place.js'
 * @import { ScaleLinear } from 'd3-scale'
 */

/**
 * @typedef {{ year: number, value: number }} At  money in units of the currency
 * @typedef {{ year: number, low: number, high: number }} Span
 * @typedef {{ id: string, label: string, points: At[] }} Path
 * @typedef {object} Base  where the paths start: one year, many figures
 * @property {number} year
 * @property {{ label: string, value: number, firm: boolean }[]} dots  every publisher's figure; `firm`: seen on its own page
 * @property {number} middle
 * @property {number} count
 * @typedef {object} RivalsData
 * @property {Path[]} paths  one a publisher, from its base to its end
 * @property {Path | null} editions  one publisher's figures over the years, as it printed them
 * @property {Base} base
 * @property {At[]} yours  the reader's projection
 * @property {Span[]} yoursBand  where the lowest and the highest of the publishers' own growth would lead
 * @property {Spoken} spoken
 *
 * @typedef {object} Pen
 * @property {ChartEnv} env
 * @property {(at: At) => Point} at
 * @property {{ left: number, right: number, top: number, bottom: number }} plot
 * @property {boolean} narrow
 * @property {(value: number) => string} figure  in the unit of the axis, which is named once
 */

/** Publishers count in billions. */
const kBillion = 1e9;

/**
 * The publishers' paths as many thin voices, the reader's projection over them.
 * @param {RivalsData} data
 * @param {ChartEnv} env
 */
export function rivals(data, env) {
  const narrow = env.width < kNarrowBelow;
  const height = narrow ? 430 : 580;
  const plot = narrow
    ? { left: 34, right: env.width - 116, top: 26, bottom: height - 28 }
    : { left: 40, right: env.width - 152, top: 26, bottom: height - 28 };
  const years = everyYear(data);
  const x = linear(years, [plot.left, plot.right], { zero: false });
  const y = linear(everyValue(data), [plot.bottom, plot.top]);
  /** @type {Pen} */
  const pen = {
    env,
    plot,
    narrow,
    figure: figureIn(everyValue(data), env),
    at: ({ year, value }) => ({ x: x(year), y: y(value) }),
  };
  const yours = data.yours.map(pen.at);
  const free = narrow ? besideNames(data.base, pen.at) : () => true;
  return html`${drawing(env, height, data.spoken, [
    valueAxis(pen, y, free),
    spanArea('b-80', data.yoursBand, pen),
    data.paths.map(({ points }) => path('l-rival', through(points.map(pen.at)))),
    editions(data.editions, pen),
    path('l-yours-projection', through(yours)),
    ends(data, pen),
    bases(data, pen, [
      ...along(yours),
      ...data.paths.flatMap(({ points }) => along(points.map(pen.at))),
      ...tickMarks(y, plot.left, free),
    ]),
    yearAxis(pen, x, data.base.year),
  ])}
    ${reading({ ...stops(data.yours, yours, env), base: plot.bottom, width: env.width, height })}`;
}

/** @param {RivalsData} data */
const everyYear = ({ paths, editions, base, yours }) =>
  [...paths, ...(editions ? [editions] : [])]
    .flatMap(({ points }) => points.map(({ year }) => year))
    .concat(
      base.year - 1,
      base.year + 1,
      yours.map(({ year }) => year),
    );

/** @param {RivalsData} data */
const everyValue = ({ paths, editions, yours, yoursBand, base }) =>
  [...paths, ...(editions ? [editions] : [])]
    .flatMap(({ points }) => points.map(({ value }) => value))
    .concat(
      yours.map(({ value }) => value),
      yoursBand.map(({ high }) => high),
      base.dots.map(({ value }) => value),
    );

/** @param {string} kind @param {Span[]} spans @param {Pen} pen */
function spanArea(kind, spans, { at }) {
  if (spans.length < 2) return [];
  return path(
    kind,
    between(
      spans.map(({ year, high }) => at({ year, value: high })),
      spans.map(({ year, low }) => at({ year, value: low })),
    ),
  );
}

/**
 * Whole billions where the market is large, tenths where it is small.
 * @param {number[]} values
 * @param {ChartEnv} env
 * @returns {(value: number) => string}
 */
function figureIn(values, { fmt }) {
  const digits = Math.max(...values) >= 100 * kBillion ? 0 : 1;
  return (value) => fmt.number(value / kBillion, digits);
}

/** @param {Pen} pen @param {ScaleLinear<number, number>} y @param {(y: number) => boolean} free */
function valueAxis({ env: { fmt, say }, plot }, y, free) {
  return [
    text(0, 11, 'tick', say.charts.axis(fmt.currencySign().sign, 'billion')),
    roundTicks(y, 5).map((tick) => [
      tick === 0 ? [] : rule('g-grid', plot.left, y(tick), plot.right, y(tick)),
      free(y(tick)) ? text(plot.left - 6, y(tick) + 4, 'tick e', fmt.number(tick / kBillion, 2)) : [],
    ]),
  ];
}

/**
 * Where it is narrow, the names of the base figures stand over the axis: its own figures make room for them.
 * @param {Base} base
 * @param {Pen['at']} at
 * @returns {(y: number) => boolean}
 */
function besideNames({ year, middle, dots }, at) {
  const named = [middle, Math.max(...dots.map(({ value }) => value))].map((value) => at({ year, value }).y - 4);
  return (y) => named.every((other) => Math.abs(other - y) > 24);
}

/**
 * Where the axis has its figures, for labels to keep off.
 * @param {ScaleLinear<number, number>} y
 * @param {number} left
 * @param {(y: number) => boolean} free
 */
const tickMarks = (y, left, free) =>
  roundTicks(y, 5)
    .filter((tick) => free(y(tick)))
    .flatMap((tick) =>
      along(
        [
          { x: left - 26, y: y(tick) },
          { x: left, y: y(tick) },
        ],
        4,
      ),
    );

/** @param {Pen} pen @param {ScaleLinear<number, number>} x @param {number} baseYear */
function yearAxis({ env: { fmt }, plot, narrow }, x, baseYear) {
  const ticks = roundTicks(x, narrow ? 4 : 9).filter(Number.isInteger);
  return [
    rule('g-zero', plot.left, plot.bottom, plot.right, plot.bottom),
    rule('g-lead', x(baseYear), plot.bottom - 5, x(baseYear), plot.bottom),
    ticks.map((year, index) =>
      text(x(year), plot.bottom + 21, 'tick m', narrow && index > 0 ? `’${fmt.year(year).slice(2)}` : fmt.year(year)),
    ),
  ];
}

/** @param {Path | null} one @param {Pen} pen */
function editions(one, { at }) {
  if (!one) return [];
  const spots = one.points.map(at);
  return [path('l-history', through(spots)), spots.map(({ x, y }) => dot('d-history', x, y, 3))];
}

/** @param {At[]} yours @param {Point[]} spots @param {ChartEnv} env */
function stops(yours, spots, { fmt, say }) {
  return {
    stops: spots.map((spot, index) => ({
      ...spot,
      said: say.charts.rivals.reading(yours[index].year, fmt.money(yours[index].value)),
    })),
    first: null,
    name: say.charts.rivals.read,
  };
}

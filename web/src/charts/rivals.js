import { html } from 'lit/html.js';
import { along, between, through } from './curve.js';
import { drawing, kNarrowBelow, path, rule, text } from './draw.js';
import { reading } from './reading.js';
import { apart } from './rivals-apart.js';
import { bases } from './rivals-bases.js';
import { dots } from './rivals-dots.js';
import { ends } from './rivals-ends.js';
import { linear, roundTicks } from './scales.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Point } from './place.js'
 * @import { Origin } from './traced.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {{ year: number, value: number, origin?: Origin }} At  in units of the scale; `origin` where it is not that of its path
 * @typedef {{ year: number, low: number, high: number }} Span
 * @typedef {{ id: string, label: string, origin: Origin, points: At[] }} Path
 * @typedef {object} Base  where the paths start: one year, many figures
 * @property {number} year
 * @property {{ label: string, value: number, firm: boolean, origin: Origin }[]} dots  every publisher's figure; `firm`: seen on its own page
 * @property {number | null} middle  null where the scale has none for the year
 * @property {number} count
 * @typedef {object} Scale  how figures are written
 * @property {string} axis  names the unit once
 * @property {(value: number) => string} tick
 * @property {(value: number) => string} figure  in the unit of the axis
 * @typedef {object} RivalsData
 * @property {Scale} scale
 * @property {Path[]} paths  one a publisher, from its base to its end
 * @property {Path | null} editions  one publisher's figures over the years, as it printed them
 * @property {Base} base
 * @property {At[]} yours  the reader's projection
 * @property {string[]} read  what each year of it says when it is read
 * @property {{ kind: 'b-95' | 'b-80' | 'b-50', spans: Span[] }[]} fan  bands round it, the widest first
 * @property {string} fanName  of the widest
 * @property {{ id: string, label: string, points: At[] }[]} others  its other scenarios
 * @property {Path | null} apart  figures that count something else: shown, never pooled
 * @property {Spoken} spoken
 *
 * @typedef {object} Pen
 * @property {ChartEnv} env
 * @property {Scale} scale
 * @property {(at: At) => Point} at
 * @property {{ left: number, right: number, top: number, bottom: number }} plot
 * @property {boolean} narrow
 */

/** What is worked out carries the name of its formula. */
const kProjection = 'formula/projection';

/**
 * The publishers' paths as many thin voices, the reader's projection and its fan over them.
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
    scale: data.scale,
    at: ({ year, value }) => ({ x: x(year), y: y(value) }),
  };
  const yours = data.yours.map(pen.at);
  const free = narrow ? besideNames(data.base, pen.at) : () => true;
  return html`${drawing(env, height, data.spoken, [
    valueAxis(pen, y, free),
    traced(
      kProjection,
      data.fan.map(({ kind, spans }) => spanArea(kind, spans, pen)),
    ),
    data.paths.map(({ origin, points }) => traced(origin, path('l-rival', through(points.map(pen.at))))),
    editions(data.editions, pen),
    apart(data.apart, pen),
    traced('formula/scenarios', [data.others.map(({ points }) => path('l-yours-thin', through(points.map(pen.at))))]),
    traced(kProjection, path('l-yours-projection', through(yours))),
    ends(data, pen),
    bases(data, pen, [
      ...along(yours),
      ...data.paths.flatMap(({ points }) => along(points.map(pen.at))),
      ...tickMarks(y, plot.left, free),
    ]),
    yearAxis(pen, x, data.base.year),
  ])}
    ${reading({ ...stops(data, yours, env), base: plot.bottom, width: env.width, height })}`;
}

/** @param {RivalsData} data */
const everyPath = ({ paths, editions, apart, others }) => [
  ...paths,
  ...(editions ? [editions] : []),
  ...(apart ? [apart] : []),
  ...others,
];

/** @param {RivalsData} data */
const everyYear = (data) =>
  everyPath(data)
    .flatMap(({ points }) => points.map(({ year }) => year))
    .concat(
      data.base.year - 1,
      data.base.year + 1,
      data.yours.map(({ year }) => year),
    );

/** @param {RivalsData} data */
const everyValue = (data) =>
  everyPath(data)
    .flatMap(({ points }) => points.map(({ value }) => value))
    .concat(
      data.yours.map(({ value }) => value),
      data.fan.flatMap(({ spans }) => spans.map(({ high }) => high)),
      data.base.dots.map(({ value }) => value),
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

/** @param {Pen} pen @param {LinearScale} y @param {(y: number) => boolean} free */
function valueAxis({ scale, plot }, y, free) {
  return [
    text(0, 11, 'tick scale', scale.axis),
    roundTicks(y, 5).map((tick) => [
      tick === 0 ? [] : rule('g-grid', plot.left, y(tick), plot.right, y(tick)),
      free(y(tick)) ? text(plot.left - 6, y(tick) + 4, 'tick scale e', scale.tick(tick)) : [],
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
  const figures = [...(middle === null ? [] : [middle]), ...dots.map(({ value }) => value)];
  const named = [middle ?? Math.max(...figures), Math.max(...figures)].map((value) => at({ year, value }).y - 4);
  return (y) => named.every((other) => Math.abs(other - y) > 24);
}

/**
 * Where the axis has its figures, for labels to keep off.
 * @param {LinearScale} y
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

/** @param {Pen} pen @param {LinearScale} x @param {number} baseYear */
function yearAxis({ env: { fmt }, plot, narrow }, x, baseYear) {
  const ticks = roundTicks(x, narrow ? 4 : 9).filter(Number.isInteger);
  return [
    rule('g-zero', plot.left, plot.bottom, plot.right, plot.bottom),
    rule('g-lead', x(baseYear), plot.bottom - 5, x(baseYear), plot.bottom),
    ticks.map((year, index) =>
      text(
        x(year),
        plot.bottom + 21,
        'tick scale m',
        narrow && index > 0 ? `’${fmt.year(year).slice(2)}` : fmt.year(year),
      ),
    ),
  ];
}

/** @param {Path | null} one @param {Pen} pen */
function editions(one, { at }) {
  if (!one) return [];
  const spots = one.points.map(at);
  return [traced(one.origin, path('l-history', through(spots))), dots('d-history', one, spots)];
}

/** @param {RivalsData} data @param {Point[]} spots @param {ChartEnv} env */
function stops({ yours, read, scale }, spots, { say }) {
  return {
    stops: spots.map((spot, index) => ({
      ...spot,
      said: say.charts.rivals.reading(yours[index].year, scale.figure(yours[index].value)),
      more: read[index],
    })),
    first: null,
    name: say.charts.rivals.read,
    hint: say.charts.rivals.hint,
    origin: kProjection,
  };
}

import { dot, label } from './draw.js';
import { place } from './place.js';
import { isShort } from './rivals-ends.js';
import { fitted } from './text.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv } from './draw.js'
 * @import { Label, Offset, Point } from './place.js'
 * @import { Path, Pen, RivalsData } from './rivals.js'
 */

/** Room for the name of a publisher, px. */
const kName = 160;
const kNarrowName = 72;

/** @type {Offset[]} */
const kLeft = [
  { dx: -10, dy: 4, anchor: 'end' },
  { dx: -10, dy: -8, anchor: 'end' },
  { dx: -10, dy: 18, anchor: 'end' },
  { dx: 9, dy: -8 },
  { dx: -10, dy: -22, anchor: 'end' },
];
/** @type {Offset[]} */
const kUnder = [
  { dx: 9, dy: 17 },
  { dx: 9, dy: 30 },
  { dx: -9, dy: 18, anchor: 'end' },
  { dx: -9, dy: 32, anchor: 'end' },
];
/** @type {Offset[]} */
const kNearMiddle = [
  { dx: -11, dy: -12, anchor: 'end' },
  { dx: -11, dy: 22, anchor: 'end' },
  { dx: -11, dy: -26, anchor: 'end' },
  { dx: -11, dy: -40, anchor: 'end' },
];
/** @type {Offset[]} */
const kUnderHistory = [
  { dx: 2, dy: 22 },
  { dx: 2, dy: 34 },
  { dx: 2, dy: -16 },
  { dx: 2, dy: 50 },
];

/**
 * Where the paths start: a dot for every publisher, names for the highest and the lowest, a ring on the middle, and the
 * line of earlier editions named under itself.
 * @param {RivalsData} data
 * @param {Pen} pen
 * @param {Point[]} curves
 */
export function bases({ base, editions, paths, fan, fanName }, pen, curves) {
  const { env, at, plot, narrow } = pen;
  const { figure } = pen.scale;
  const words = env.say.charts.rivals;
  const spot = (/** @type {number} */ value) => at({ year: base.year, value });
  const order = base.dots.slice().sort((a, b) => b.value - a.value);
  const [high, low] = [order[0], order[order.length - 1]];
  const room = narrow ? kNarrowName : kName;
  const ring = base.middle === null ? null : spot(base.middle);
  const labels = [
    ...(base.count > 1 && ring && base.middle !== null
      ? [
          {
            text: (narrow ? words.middleShort : (/** @type {string} */ each) => words.middle(base.count, each))(
              figure(base.middle),
            ),
            at: ring,
            kind: 'mine halo',
            origin: 'formula/middle',
            tries: kNearMiddle,
          },
        ]
      : []),
    ...(high
      ? [
          {
            text: `${fitted(high.label, room)} ${figure(high.value)}`,
            at: spot(high.value),
            kind: 'ink halo',
            origin: high.origin,
            tries: kLeft,
          },
        ]
      : []),
    ...(low && low !== high
      ? [
          {
            text: `${fitted(low.label, room)} ${figure(low.value)}`,
            at: spot(low.value),
            kind: 'ink halo',
            origin: low.origin,
            tries: kUnder,
          },
        ]
      : []),
    ...history(editions, pen),
    ...bandName(fan, fanName, pen),
    ...(narrow ? [] : paths.filter((path) => isShort(path, base.year)).map((path) => stub(path, pen))),
  ];
  const spots = order.map(({ value }) => spot(value));
  const own = editions ? editions.points.map(at) : [];
  const places = place(labels, { x0: 0, y0: plot.top, x1: plot.right, y1: plot.bottom }, [
    ...curves,
    ...spots,
    ...own,
    ...(ring ? [ring] : []),
  ]);
  return [
    order.map(({ value, firm, origin }) =>
      traced(origin, dot(firm ? 'd-rival' : 'd-open', spot(value).x, spot(value).y, firm ? 3 : 4)),
    ),
    ring ? traced('formula/middle', dot('d-ring', ring.x, ring.y, 5)) : [],
    labels.map(({ text: said, kind, origin }, index) => traced(origin, label(places[index], kind, said))),
  ];
}

/** @typedef {Label & { kind: string, origin: string }} Named */

/**
 * What the widest band round the projection is, along its upper edge.
 * @param {RivalsData['fan']} fan
 * @param {string} name
 * @param {Pen} pen
 * @returns {Named[]}
 */
function bandName(fan, name, { at, narrow }) {
  const band = fan[0]?.spans ?? [];
  if (band.length < 4 || narrow) return [];
  const { year, high } = band[band.length - 2];
  return [
    {
      text: name,
      at: at({ year, value: high }),
      kind: 'tick halo',
      origin: 'formula/projection',
      tries: [
        { dx: -10, dy: -6, anchor: 'end' },
        { dx: -10, dy: -20, anchor: 'end' },
        { dx: -40, dy: 4, anchor: 'end' },
      ],
    },
  ];
}

/**
 * @param {Path} path
 * @param {Pen} pen
 * @returns {Named}
 */
function stub({ label: name, origin, points }, { at, env, scale }) {
  const end = points[points.length - 1];
  return {
    text: `${name} ${scale.figure(end.value)} ’${env.fmt.year(end.year).slice(2)}`,
    at: at(end),
    kind: 'halo',
    origin,
    tries: [
      { dx: 6, dy: 40 },
      { dx: 20, dy: 56 },
      { dx: 8, dy: 70 },
    ],
  };
}

/**
 * @param {Path | null} editions
 * @param {Pen} pen
 * @returns {Named[]}
 */
function history(editions, { at, env: { say }, scale, narrow }) {
  if (!editions || editions.points.length < 2) return [];
  const [first, last] = [editions.points[0], editions.points[editions.points.length - 1]];
  const name = {
    text: say.charts.rivals.editions(editions.label, editions.points.length),
    at: at(first),
    kind: 'strong halo',
    origin: editions.origin,
    tries: kUnderHistory,
  };
  const span = {
    ...name,
    text: say.charts.rivals.span(scale.figure(first.value), first.year, scale.figure(last.value), last.year),
    kind: 'halo',
    tries: kUnderHistory.map((each) => ({ ...each, dy: each.dy + 17 })),
  };
  return narrow ? [name] : [name, span];
}

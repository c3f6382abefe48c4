import { dot, label } from './draw.js';
import { place } from './place.js';
import { isShort } from './rivals-ends.js';

/**
 * @import { ChartEnv } from './draw.js'
 * @import { Label, Offset, Point } from './place.js'
 * @import { At, Path, Pen, RivalsData, Span } from './rivals.js'
 */

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
export function bases({ base, editions, paths, yoursBand }, pen, curves) {
  const { env, at, plot, narrow, figure } = pen;
  const words = env.say.charts.rivals;
  const spot = (/** @type {number} */ value) => at({ year: base.year, value });
  const order = base.dots.slice().sort((a, b) => b.value - a.value);
  const [high, low] = [order[0], order[order.length - 1]];
  const ring = spot(base.middle);
  const labels = [
    ...(base.count > 1
      ? [
          {
            text: (narrow ? words.middleShort : (/** @type {string} */ each) => words.middle(base.count, each))(
              figure(base.middle),
            ),
            at: ring,
            kind: 'mine halo',
            tries: kNearMiddle,
          },
        ]
      : []),
    ...(high
      ? [{ text: `${high.label} ${figure(high.value)}`, at: spot(high.value), kind: 'ink halo', tries: kLeft }]
      : []),
    ...(low && low !== high
      ? [{ text: `${low.label} ${figure(low.value)}`, at: spot(low.value), kind: 'ink halo', tries: kUnder }]
      : []),
    ...history(editions, env, at, figure, narrow),
    ...bandName(yoursBand, pen),
    ...(narrow
      ? []
      : paths
          .filter((path) => isShort(path, base.year))
          .map(({ label: name, points }) => stub(name, points[points.length - 1], pen))),
  ];
  const spots = order.map(({ value }) => spot(value));
  const own = editions ? editions.points.map(at) : [];
  const places = place(labels, { x0: 0, y0: plot.top, x1: plot.right, y1: plot.bottom }, [
    ...curves,
    ...spots,
    ...own,
    ring,
  ]);
  return [
    order.map(({ value, firm }) => dot(firm ? 'd-rival' : 'd-open', spot(value).x, spot(value).y, firm ? 3 : 4)),
    dot('d-ring', ring.x, ring.y, 5),
    labels.map(({ text: said, kind }, index) => label(places[index], kind, said)),
  ];
}

/**
 * What the band round the projection is, along its upper edge.
 * @param {Span[]} band
 * @param {Pen} pen
 * @returns {(Label & { kind: string })[]}
 */
function bandName(band, { at, env, narrow }) {
  if (band.length < 4 || narrow) return [];
  const { year, high } = band[band.length - 2];
  return [
    {
      text: env.say.charts.rivals.band,
      at: at({ year, value: high }),
      kind: 'tick',
      tries: [
        { dx: -10, dy: -6, anchor: 'end' },
        { dx: -10, dy: -20, anchor: 'end' },
      ],
    },
  ];
}

/**
 * @param {string} name
 * @param {At} end
 * @param {Pen} pen
 * @returns {Label & { kind: string }}
 */
function stub(name, end, { at, env, figure }) {
  const text = `${name} ${figure(end.value)} ’${env.fmt.year(end.year).slice(2)}`;
  return {
    text,
    at: at(end),
    kind: 'halo',
    tries: [
      { dx: 6, dy: 40 },
      { dx: 20, dy: 56 },
      { dx: 8, dy: 70 },
    ],
  };
}

/**
 * @param {Path | null} editions
 * @param {ChartEnv} env
 * @param {Pen['at']} at
 * @param {(value: number) => string} figure
 * @param {boolean} narrow
 */
function history(editions, { say }, at, figure, narrow) {
  if (!editions || editions.points.length < 2) return [];
  const [first, last] = [editions.points[0], editions.points[editions.points.length - 1]];
  const name = {
    text: say.charts.rivals.editions(editions.label, editions.points.length),
    at: at(first),
    kind: 'strong halo',
    tries: kUnderHistory,
  };
  const span = {
    text: say.charts.rivals.span(figure(first.value), first.year, figure(last.value), last.year),
    at: at(first),
    kind: 'halo',
    tries: kUnderHistory.map((each) => ({ ...each, dy: each.dy + 17 })),
  };
  return narrow ? [name] : [name, span];
}

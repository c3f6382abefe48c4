import { dot, drawing, label, rule, text } from './draw.js';
import { place } from './place.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Offset } from './place.js'
 * @import { Origin } from './traced.js'
 */

/**
 * @typedef {{ value: number, label: string, short?: string, firm: boolean, origin: Origin, bad?: boolean }} Mark  `short`: where there is
 *   no room for the label
 * @typedef {{ label: string, note?: string, marks: Mark[] }} Row
 * @typedef {object} RowsData
 * @property {Row[]} rows
 * @property {(value: number) => string} tick
 * @property {Spoken} spoken
 */

/** Below this width a row's name stands over it. */
const kBesideFrom = 560;
const kNoteFrom = 860;

/** @type {Offset[]} */
const kTries = [
  { dx: 8, dy: 4.5 },
  { dx: -8, dy: 4.5, anchor: 'end' },
  { dx: 0, dy: -8, anchor: 'middle' },
  { dx: 8, dy: -7 },
  { dx: -8, dy: -7, anchor: 'end' },
  { dx: 0, dy: 17, anchor: 'middle' },
  { dx: -4, dy: 17 },
  { dx: 4, dy: 17, anchor: 'end' },
  { dx: -4, dy: -8 },
  { dx: 4, dy: -8, anchor: 'end' },
  ...[21.5, -12.5].flatMap((dy) => [
    { dx: 0, dy, anchor: /** @type {const} */ ('middle') },
    { dx: -4, dy },
    { dx: 4, dy, anchor: /** @type {const} */ ('end') },
  ]),
];

/** px between the points that stand for a line when names are placed. */
const kDense = 3;

/** Away from the zero line. */
const kTriesLeft = [kTries[1], kTries[0], ...kTries.slice(2)];

/**
 * Rows of dots on one scale: who says how much of the same thing, with a line between those who differ. A dot is named
 * where its name lies over nothing; the table has them all.
 * @param {RowsData} data
 * @param {ChartEnv} env
 */
export function rows({ rows: all, tick, spoken }, env) {
  const beside = env.width >= kBesideFrom;
  const pitch = beside ? 36 : 52;
  const names = beside ? Math.min(260, Math.max(...all.map((row) => textWidth(row.label))) + 10) : 0;
  const notes =
    env.width >= kNoteFrom ? Math.min(230, Math.max(...all.map(({ note = '' }) => textWidth(note))) + 20) : 0;
  const left = names + notes + (beside ? 24 : 8);
  const values = all.flatMap(({ marks }) => marks.map(({ value }) => value));
  const x = linear(values, [left, env.width - Math.min(150, env.width * 0.2)]);
  const bottom = 8 + all.length * pitch;
  const baseOf = (/** @type {number} */ index) => 8 + index * pitch + (beside ? pitch / 2 : 36);
  const places = place(
    all.flatMap(({ marks }, index) =>
      marks.map((each) => ({
        text: each.label,
        short: each.short,
        at: { x: x(each.value), y: baseOf(index) },
        tries: each.value < 0 ? kTriesLeft : kTries,
      })),
    ),
    { x0: left - 6, y0: 0, x1: env.width, y1: bottom + 4 },
    all.flatMap((row, index) => inTheWay(row, baseOf(index), x, beside)),
  );
  const firstOf = all.map((_, index) => all.slice(0, index).reduce((sum, { marks }) => sum + marks.length, 0));
  return drawing(env, bottom + 26, spoken, [
    roundTicks(x, Math.max(2, Math.round((env.width - left) / 110))).map((at) => [
      rule(at === 0 ? 'g-zero' : 'g-grid', x(at), 6, x(at), bottom),
      text(x(at), bottom + 19, 'tick scale m', tick(at)),
    ]),
    all.map((row, index) => {
      const y = baseOf(index);
      const spots = row.marks.map(({ value }) => x(value));
      return [
        text(0, beside ? y + 4.5 : y - 18, 'ink halo', fitted(row.label, beside ? names - 8 : env.width)),
        notes ? text(left - 24, y + 4.5, 'tick e', fitted(row.note ?? '', notes - 10)) : [],
        spots.length > 1 ? rule('g-between', Math.min(...spots), y, Math.max(...spots), y) : [],
        row.marks.map((mark, at) => {
          const placed = places[firstOf[index] + at];
          return traced(mark.origin, [
            dot(mark.bad ? 'd-loss' : mark.firm ? 'd-history' : 'd-open', spots[at], y, 4),
            placed.clear ? label(placed, mark.bad ? 'bad halo' : 'halo', placed.text) : [],
          ]);
        }),
      ];
    }),
  ]);
}

/**
 * What names must not lie over: the dots of a row, the line between them, and its name where that stands over it.
 * @param {Row} row
 * @param {number} y
 * @param {import('./scales.js').LinearScale} x
 * @param {boolean} beside
 */
function inTheWay({ label: name, marks }, y, x, beside) {
  const spots = marks.map(({ value }) => x(value));
  const [first, last] = [Math.min(...spots), Math.max(...spots)];
  const line = Array.from({ length: Math.ceil((last - first) / kDense) }, (_, at) => first + at * kDense);
  const over = beside ? 0 : Math.ceil(textWidth(name) / kDense);
  return [
    ...[...spots, ...line].map((at) => ({ x: at, y: y - 0.5 })),
    ...Array.from({ length: over }, (_, at) => ({ x: at * kDense, y: y - 22 })),
  ];
}

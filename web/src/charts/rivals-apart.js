import { through } from './curve.js';
import { label, path } from './draw.js';
import { place } from './place.js';
import { dots } from './rivals-dots.js';
import { traced } from './traced.js';

/** @import { Path, Pen } from './rivals.js' */

/**
 * Figures that count something else: dotted, with open dots, out of every band and middle.
 * @param {Path | null} one
 * @param {Pen} pen
 */
export function apart(one, { env, at, plot, scale }) {
  if (!one) return [];
  const spots = one.points.map(at);
  const last = one.points[one.points.length - 1];
  const spot = spots[spots.length - 1];
  const said = env.say.charts.rivals.apart(one.label, scale.figure(last.value), last.year);
  const [where] = place(
    [
      {
        text: said,
        at: spot,
        tries: [
          { dx: 8, dy: 4 },
          { dx: -8, dy: -10, anchor: 'end' },
          { dx: -8, dy: 20, anchor: 'end' },
          { dx: 0, dy: -12, anchor: 'middle' },
        ],
      },
    ],
    { x0: plot.left, y0: plot.top - 16, x1: plot.right, y1: plot.bottom },
    [],
  );
  return [
    traced(one.origin, [path('l-apart', through(spots)), label(where, 'tick halo', said)]),
    dots('d-open', one, spots),
  ];
}

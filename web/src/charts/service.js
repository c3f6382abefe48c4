import { along, through } from './curve.js';
import { dot, drawing, label, path, rule, text } from './draw.js';
import { place } from './place.js';
import { linear, roundTicks } from './scales.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Origin } from './traced.js'
 *
 * @typedef {{ label: string, short: string, kind: 'l-yours' | 'l-rival' | 'l-history', points: { agents: number, level: number }[], needed?: number }} Line
 * @typedef {object} ServiceData
 * @property {Line[]} lines
 * @property {number} target  a fraction
 * @property {string} targetName
 * @property {(agents: number) => string} needs  "48 agents"
 * @property {Origin} origin
 * @property {Spoken} spoken
 */

/** px; what a strong label is as wide as. */
const kStrong = 14.5;

/**
 * How many are answered in time by how many agents; a ring where a line first reaches the target.
 * @param {ServiceData} data
 * @param {ChartEnv} env
 */
export function service({ lines, target, targetName, needs, origin, spoken }, env) {
  const [left, right, top, bottom] = [44, env.width - 16, 16, 216];
  const agents = lines.flatMap(({ points }) => points.map((point) => point.agents));
  const x = linear(agents, [left, right], { zero: false });
  const y = linear([0, 1], [bottom, top]);
  const marks = lines.flatMap((line) => {
    const at = line.points.find((point) => point.agents === line.needed);
    return at ? [{ line, at: { x: x(at.agents), y: y(at.level) }, text: `${line.short}, ${needs(at.agents)}` }] : [];
  });
  const [targetAt, ...labels] = place(
    [
      {
        text: targetName,
        at: { x: right, y: y(target) },
        tries: [
          { dx: 0, dy: 15, anchor: /** @type {const} */ ('end') },
          { dx: left + 4 - right, dy: -6 },
        ],
      },
      ...marks.map(({ at, text: said }) => ({
        text: said,
        at,
        size: kStrong,
        tries: [
          { dx: 8, dy: 22 },
          { dx: -8, dy: -10, anchor: /** @type {const} */ ('end') },
          { dx: 8, dy: 40 },
          { dx: -8, dy: 22, anchor: /** @type {const} */ ('end') },
          { dx: right - at.x, dy: 44, anchor: /** @type {const} */ ('end') },
          { dx: right - at.x, dy: 66, anchor: /** @type {const} */ ('end') },
        ],
      })),
    ],
    { x0: left, y0: 0, x1: right, y1: bottom },
    lines.flatMap(({ points }) => along(points.map((point) => ({ x: x(point.agents), y: y(point.level) })))),
  );
  return drawing(env, 262, spoken, [
    [0, 0.25, 0.5, 0.75, 1].map((level) => [
      rule(level === 0 ? 'g-zero' : 'g-grid', left, y(level), right, y(level)),
      text(left - 6, y(level) + 4.5, 'tick scale e', env.fmt.percentWhole(level)),
    ]),
    roundTicks(x, Math.max(3, Math.round(env.width / 110)))
      .filter(Number.isInteger)
      .map((at) => text(x(at), bottom + 19, 'tick scale m', env.fmt.number(at, 0))),
    traced(origin, [
      rule('g-lead', left, y(target), right, y(target)),
      label(targetAt, 'tick halo', targetName),
      lines.map(({ kind, points }) =>
        path(kind, through(points.map(({ agents: at, level }) => ({ x: x(at), y: y(level) })))),
      ),
      marks.map(({ line, at }, index) => [
        dot(line.kind === 'l-yours' ? 'd-ring' : 'd-open', at.x, at.y, 5),
        label(labels[index], line.kind === 'l-yours' ? 'mine halo' : 'halo', marks[index].text),
      ]),
    ]),
  ]);
}

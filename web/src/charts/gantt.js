import { html } from 'lit/html.js';
import { bar, drawing, kNarrowBelow, rule, text } from './draw.js';
import { reading } from './reading.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} Span  a step of a plan, in months from its start
 * @property {string} label
 * @property {number} from
 * @property {number} to
 * @property {number | null} late  where it ends in eight of ten plans
 * @property {'mine' | 'plain' | 'open'} kind  `open`: somebody else's figure
 * @property {string} said
 *
 * @typedef {object} GanttData
 * @property {Span[]} spans
 * @property {number} first  the span that is read before the reader moves it
 * @property {{ at: number, label: string }[]} marks  months that are told apart
 * @property {{ unit: string, read: string }} said
 * @property {Spoken} spoken
 */

const kTop = 34;
const kThick = 14;

/** Of the axis, where names stand over their bars. */
const kAside = 8;
const kBars = { mine: 'r-yours', plain: 'r-home', open: 'r-soft' };

/**
 * The steps of a plan under each other on one scale of months; how much longer each may take is a line with an end.
 * @param {GanttData} data
 * @param {ChartEnv} env
 */
export function gantt({ spans, first, marks, said, spoken }, env) {
  const beside = env.width >= kNarrowBelow;
  const pitch = beside ? 32 : 46;
  const left = beside ? Math.min(230, Math.max(...spans.map(({ label }) => textWidth(label))) + 16) : 2;
  const x = linear(
    [...spans.flatMap(({ to, late }) => [to, late ?? to]), ...marks.map(({ at }) => at)],
    [left, env.width - 16],
  );
  const base = kTop + spans.length * pitch;
  const middle = (/** @type {number} */ index) => kTop + index * pitch + (beside ? pitch / 2 : 32);
  const stops = spans.map(({ to, said: words }, index) => ({ x: x(to), y: middle(index), said: '', more: words }));
  return html`${drawing(env, base + 24, spoken, [
    text(0, 10, 'tick scale', said.unit),
    roundTicks(x, Math.max(3, Math.round((env.width - left) / 80))).map((at) => [
      rule(at === 0 ? 'g-zero' : 'g-grid', x(at), kTop - 4, x(at), base),
      text(x(at), base + 17, 'tick scale m', env.fmt.number(at, 0)),
    ]),
    spans.map(({ label, from, to, late, kind }, index) => {
      const y = middle(index);
      const name = fitted(label, beside ? left - 12 : env.width - kAside);
      return [
        text(beside ? 0 : kAside, beside ? y + 4.5 : y - 13, 'ink halo', name),
        late !== null && late > to
          ? [rule('g-between', x(to), y, x(late), y), rule('g-between', x(late), y - 5, x(late), y + 5)]
          : [],
        bar(kBars[kind], x(from), x(to), y - kThick / 2, kThick),
      ];
    }),
    marks.map(({ at, label }, index) => {
      const before = textWidth(label) < x(at) - 50; // beside the unit of the axis
      return [
        rule('g-zero', x(at), kTop - 10, x(at), base),
        text(x(at) + (before ? -4 : 4), kTop - 6 - 12 * ((index + 1) % 2), before ? 'e halo' : 'halo', label),
      ];
    }),
  ])}
    ${reading({ stops, first, name: said.read, base, width: env.width, height: base + 24, hint: said.read, rows: true })}`;
}

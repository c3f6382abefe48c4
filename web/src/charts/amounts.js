import { bar, drawing, hatched, hatching, rule, text } from './draw.js';
import { inside } from './money-axis.js';
import { linear } from './scales.js';
import { fitted, textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} AmountRow
 * @property {string} label
 * @property {number} value  below zero: lost
 * @property {string} said
 * @property {'ink' | 'yours' | 'home'} kind
 *
 * @typedef {object} AmountsData
 * @property {AmountRow[]} rows
 * @property {{ value: number, said: string }} [mark]  a line across all rows
 * @property {Spoken} spoken
 */

const kVoice = { ink: 'strong', yours: 'mine', home: '' };
const kBar = 14;

/** Below this width names stand over their bars. */
const kBesideFrom = 420;

/**
 * Named amounts as bars from zero, hatched where money is lost, with their figures in a column at the right.
 * @param {AmountsData} data
 * @param {ChartEnv} env
 */
export function amounts({ rows, mark, spoken }, env) {
  const beside = env.width >= kBesideFrom;
  const pitch = beside ? 30 : 42;
  const figures = Math.max(...rows.map(({ said }) => textWidth(said))) + 10;
  const names = beside ? Math.min(env.width * 0.42, Math.max(...rows.map(({ label }) => textWidth(label)))) + 14 : 0;
  const x = linear(
    [...rows.map(({ value }) => value), ...(mark ? [mark.value] : [])],
    [names + 1, env.width - figures],
  );
  const top = mark ? 26 : 4;
  const end = top + rows.length * pitch;
  return drawing(env, end + 4, spoken, [
    hatching(env.id),
    rows.map(({ label, value, said, kind }, index) => {
      const y = top + index * pitch + (beside ? 8 : 20);
      const voice = value < 0 ? 'bad' : kVoice[kind];
      return [
        text(0, beside ? y + 11.5 : y - 5, voice || 'ink', fitted(label, beside ? names - 8 : env.width)),
        value < 0 ? bar('r-loss', x(0), x(value), y, kBar, hatched(env.id)) : bar(`r-${kind}`, x(0), x(value), y, kBar),
        text(env.width, y + 11.5, `${voice || 'ink'} e`, said),
        rule('g-zero', x(0), y - 3, x(0), y + kBar + 3),
      ];
    }),
    mark
      ? [
          rule('l-yours-thin', x(mark.value), 18, x(mark.value), end),
          inside(x(mark.value), 12, 'mine', mark.said, env.width),
        ]
      : [],
  ]);
}

import { bar, drawing, hatched, hatching, rule, text } from './draw.js';
import { inside, moneyAxis } from './money-axis.js';
import { linear } from './scales.js';
import { fitted, textWidth } from './text.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {{ value: number, said: string }} End  the outcome with the input at that end, and the end as it is said
 * @typedef {{ label: string, own: boolean, low: End, high: End }} Swing  `own`: the range is the reader's
 * @typedef {object} TornadoData  money in units of the currency
 * @property {Swing[]} swings  the widest first
 * @property {number} plan  the outcome with every input as planned
 * @property {{ plan: string }} said
 * @property {Spoken} spoken
 */

const kBar = 16;
const kTop = 30;

/** Below this width names stand over their bars. */
const kBesideFrom = 560;

/**
 * The outcome with one input at either end of its range and the others as planned; what is worse is light, what is better
 * dark, what loses hatched.
 * @param {TornadoData} data
 * @param {ChartEnv} env
 */
export function tornado({ swings, plan, said, spoken }, env) {
  const beside = env.width >= kBesideFrom;
  const pitch = beside ? 28 : 44;
  const names = beside ? Math.min(270, Math.max(...swings.map(({ label }) => textWidth(label)))) + 12 : 0;
  const room = Math.max(...swings.flatMap(({ low, high }) => [low, high].map((end) => textWidth(end.said)))) + 8;
  const x = linear(
    [plan, 0, ...swings.flatMap(({ low, high }) => [low.value, high.value])],
    [names + room, env.width - room],
  );
  const base = kTop + swings.length * pitch;
  return drawing(env, base + 26, spoken, [
    hatching(env.id),
    moneyAxis(x, base, env, { grid: kTop - 4 }),
    rule('g-zero', x(0), kTop - 4, x(0), base),
    swings.map((swing, index) => {
      const top = kTop + index * pitch + (beside ? 6 : 22);
      return [
        text(
          0,
          beside ? top + 12 : top - 5,
          swing.own ? 'mine halo' : 'ink halo',
          fitted(swing.label, beside ? names - 8 : env.width),
        ),
        ends(swing, plan, x, top, env.id),
      ];
    }),
    rule('l-yours-thin', x(plan), 18, x(plan), base),
    inside(x(plan), 12, 'mine', said.plan, env.width),
  ]);
}

/** @param {Swing} swing @param {number} plan @param {LinearScale} x @param {number} top @param {string} id */
function ends({ low, high }, plan, x, top, id) {
  const [worse, better] = low.value <= high.value ? [low, high] : [high, low];
  const from = x(Math.min(plan, better.value));
  const to = x(Math.max(plan, worse.value));
  return [
    worse.value < plan ? bar('r-soft', x(worse.value), from, top, kBar) : [],
    worse.value < 0 ? bar('r-loss', x(worse.value), x(Math.min(0, better.value, plan)), top, kBar, hatched(id)) : [],
    better.value > plan ? bar('r-home', to, x(better.value), top, kBar) : [],
    text(Math.min(x(worse.value), x(plan)) - 6, top + 12.5, 'halo e', worse.said),
    text(Math.max(x(better.value), x(plan)) + 6, top + 12.5, 'halo', better.said),
  ];
}

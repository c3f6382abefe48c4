import { bar, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} Driver
 * @property {string} label
 * @property {number} alone  share of the variance that the input makes by itself
 * @property {[number, number]} between  where that share lies, 19 times in 20
 * @property {number} whole  with all it does together with others
 * @property {string} said
 *
 * @typedef {object} DriversData
 * @property {Driver[]} drivers  the greatest first
 * @property {Spoken} spoken
 */

const kBar = 12;
const kBesideFrom = 420;

/**
 * What the spread of the outcomes comes from: dark what an input does alone, light what it does together with others, a
 * line with ends for how exact the first is known.
 * @param {DriversData} data
 * @param {ChartEnv} env
 */
export function drivers({ drivers: all, spoken }, env) {
  const beside = env.width >= kBesideFrom;
  const pitch = beside ? 28 : 42;
  const figures = Math.max(...all.map(({ said }) => textWidth(said))) + 10;
  const names = beside ? Math.min(env.width * 0.45, Math.max(...all.map(({ label }) => textWidth(label)))) + 14 : 0;
  const x = linear(
    all.flatMap(({ whole, between }) => [whole, between[1]]),
    [names + 1, env.width - figures],
  );
  const base = 4 + all.length * pitch;
  return drawing(env, base + 24, spoken, [
    roundTicks(x, 4).map((tick) => [
      rule(tick === 0 ? 'g-zero' : 'g-grid', x(tick), 2, x(tick), base),
      text(x(tick), base + 17, 'tick scale m', env.fmt.percentWhole(tick)),
    ]),
    all.map(({ label, alone, between, whole, said }, index) => {
      const y = 4 + index * pitch + (beside ? 8 : 22);
      const middle = y + kBar / 2;
      return [
        text(0, beside ? y + 10.5 : y - 6, 'ink halo', fitted(label, beside ? names - 8 : env.width)),
        bar('r-soft', x(0), x(Math.max(alone, whole)), y, kBar),
        bar('r-home', x(0), x(alone), y, kBar),
        rule('l-history', x(between[0]), middle, x(between[1]), middle),
        text(env.width, y + 10.5, 'ink e', said),
      ];
    }),
  ]);
}

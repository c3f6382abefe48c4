import { bar, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {object} Ranked
 * @property {string} label
 * @property {number[]} shares  of the weightings in which it comes first, second, ...
 * @property {boolean} [mine]  the one that the figure is about
 * @property {string} said
 *
 * @typedef {object} RanksData
 * @property {Ranked[]} rows
 * @property {string[]} places  what the first ranks are called, as many as are told apart
 * @property {Spoken} spoken
 */

const kTop = 24;
const kBar = 14;
const kBesideFrom = 360;
const kMine = ['r-yours', 'b-50', 'b-80'];
const kOthers = ['r-ink', 'r-home', 'r-soft'];

/**
 * How often each candidate comes first, second, third: a bar for each, whose empty rest are the ranks behind.
 * @param {RanksData} data
 * @param {ChartEnv} env
 */
export function ranks({ rows, places, spoken }, env) {
  const beside = env.width >= kBesideFrom;
  const pitch = beside ? 30 : 44;
  const figures = Math.max(...rows.map(({ said }) => textWidth(said))) + 10;
  const names = beside ? Math.min(env.width * 0.4, Math.max(...rows.map(({ label }) => textWidth(label)))) + 14 : 0;
  const x = linear([1], [names + 1, env.width - figures]);
  const base = kTop + rows.length * pitch;
  return drawing(env, base + 24, spoken, [
    places.length > 1 ? key(places, names, env) : [],
    roundTicks(x, 4).map((tick) => [
      rule(tick === 0 ? 'g-zero' : 'g-grid', x(tick), kTop, x(tick), base),
      text(x(tick), base + 17, 'tick scale m', env.fmt.percentWhole(tick)),
    ]),
    rows.map(({ label, shares, mine, said }, index) => {
      const y = kTop + index * pitch + (beside ? 8 : 24);
      const fills = mine ? kMine : kOthers;
      return [
        text(
          beside ? 0 : 7,
          beside ? y + 11.5 : y - 6,
          mine ? 'mine halo' : 'ink halo',
          fitted(label, beside ? names - 8 : env.width - 7),
        ),
        shares.slice(0, places.length).map((share, rank) => {
          const before = shares.slice(0, rank).reduce((sum, each) => sum + each, 0);
          return share > 0 ? bar(fills[rank], x(before), x(Math.min(1, before + share)), y, kBar) : [];
        }),
        text(env.width, y + 11.5, mine ? 'mine e' : 'ink e', said),
      ];
    }),
  ]);
}

/** What the shades are: names over the bars. @param {string[]} places @param {number} left @param {ChartEnv} env */
function key(places, left, env) {
  let at = left + 1;
  return places.map((place, rank) => {
    const from = at;
    at += 16 + textWidth(place) + 12;
    return at > env.width + 12 ? [] : [bar(kOthers[rank], from, from + 10, 2, 10), text(from + 16, 11, 'tick', place)];
  });
}

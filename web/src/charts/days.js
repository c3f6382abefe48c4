import { bar, drawing, kNarrowBelow, rule, text } from './draw.js';
import { linear } from './scales.js';
import { fitted, textWidth } from './text.js';

/** @import { ChartEnv, Spoken } from './draw.js' */

/**
 * @typedef {{ from: number, to: number }} Span  minutes from midnight by the clock at home; to may lie on the next day
 * @typedef {{ label: string, july: Span, january: Span, said: string, mine: boolean }} DayRow
 *
 * @typedef {object} DaysData
 * @property {Span} home
 * @property {DayRow[]} rows
 * @property {{ midnight: string }} says
 * @property {Spoken} spoken
 */

const kDay = 1440;
const kTop = 26;
const kThick = 9;
const kThin = 3;

/**
 * Working days of places under each other by the clock at home, what lies in the hours there apart from what does not.
 * @param {DaysData} data
 * @param {ChartEnv} env
 */
export function days({ home, rows, says, spoken }, env) {
  const beside = env.width >= kNarrowBelow;
  const pitch = beside ? 27 : 44;
  const left = beside ? Math.max(...rows.map(({ label }) => textWidth(label))) + 16 : 1;
  const right = env.width - (beside ? Math.max(...rows.map(({ said }) => textWidth(said))) + 16 : 1);
  const x = linear([0, kDay], [left, right]);
  const base = kTop + rows.length * pitch;
  return drawing(env, base + 6, spoken, [
    pieces(home).map(({ from, to }) => bar('day-home', x(from), x(to), kTop, rows.length * pitch)),
    [0, 6, 12, 18, 24].map((hour) => [
      rule('g-grid', x(hour * 60), kTop - 4, x(hour * 60), base),
      text(
        x(hour * 60),
        12,
        hour === 0 ? 'tick scale' : hour === 24 ? 'tick scale e' : 'tick scale m',
        hour % 24 === 0 ? says.midnight : clockHour(hour, env),
      ),
    ]),
    rows.map(({ label, july, january, said, mine }, index) => {
      const y = kTop + index * pitch + (beside ? 8 : 25);
      return [
        text(
          0,
          beside ? y + 10 : y - 6,
          mine ? 'mine halo' : 'ink halo',
          fitted(label, beside ? left - 8 : env.width * 0.5),
        ),
        strip(july, home, mine, y, kThick, x),
        strip(january, home, mine, y + kThick + 2, kThin, x),
        text(env.width, beside ? y + 10 : y - 6, mine ? 'mine e halo' : 'e halo', said),
      ];
    }),
  ]);
}

/** @param {Span} span @param {Span} home @param {boolean} mine @param {number} y @param {number} thick @param {(minute: number) => number} x */
function strip(span, home, mine, y, thick, x) {
  const own = pieces(span);
  const both = own.flatMap(({ from, to }) =>
    pieces(home).flatMap((part) => {
      const [start, end] = [Math.max(from, part.from), Math.min(to, part.to)];
      return end > start ? [{ from: start, to: end }] : [];
    }),
  );
  return [
    own.map(({ from, to }) => bar('r-soft', x(from), x(to), y, thick)),
    both.map(({ from, to }) => bar(mine ? 'r-yours' : 'r-home', x(from), x(to), y, thick)),
  ];
}

/** A span by the clock of one day: in two where it passes midnight. @param {Span} span @returns {Span[]} */
export function pieces({ from, to }) {
  const length = to - from;
  const start = ((from % kDay) + kDay) % kDay;
  const end = start + length;
  return end <= kDay
    ? [{ from: start, to: end }]
    : [
        { from: start, to: kDay },
        { from: 0, to: end - kDay },
      ];
}

/** "6 AM", "18:00": as the reader's clock has it. @param {number} hour @param {ChartEnv} env */
const clockHour = (hour, { fmt }) =>
  new Intl.DateTimeFormat(fmt.locale, { hour: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 1, hour));

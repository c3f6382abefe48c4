import { days } from '../../../charts/days.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';
import { hours } from '../said.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { Hours, Ranked } from '../result.js'
 * @import { WhereContext } from './context.js'
 */

const kShown = 10;
const kHour = 60;

/** The working days of the first places by the clock at home. @param {WhereFacts} facts @param {WhereContext} context */
export function dayFigure({ result, ranked, winner, day }, context) {
  const { say, more, fmt, layout, id } = context;
  const words = more.day;
  const known = ranked.filter(({ overlap }) => overlap);
  if (!winner?.overlap || known.length === 0) return '';
  const said = (/** @type {Ranked} */ { overlap }) =>
    overlap?.january || overlap?.july
      ? words.both(hours(overlap.january, context), hours(overlap.july, context))
      : words.nothing;
  const rows = known.slice(0, kShown).map((place) => ({
    label: place.name,
    july: seenAt(result.place_hours, place.ahead_hours.july),
    january: seenAt(result.place_hours, place.ahead_hours.january),
    said: said(place),
    mine: place === winner,
  }));
  const { from } = result.home_hours;
  return figure(
    {
      id: `${id}-day`,
      title: winner.overlap.most
        ? words.title(winner.name, hours(winner.overlap.mean, context))
        : words.none(winner.name),
      units: words.units,
      formula: 'headline',
      chart: block(
        'headline',
        days(
          {
            home: { from, to: from + day },
            rows,
            says: { midnight: words.midnight },
            spoken: { title: words.name, desc: rows.map((row) => words.desc(row.label, row.said)).join('; ') },
          },
          chartEnv(context, 'day', layout.whole),
        ),
      ),
      table: block(
        'headline',
        table(
          words.name,
          [
            { text: words.columns.place },
            { text: words.columns.zone, optional: true },
            { text: words.columns.january, number: true },
            { text: words.columns.july, number: true },
            { text: words.columns.mean, number: true },
          ],
          known.map((place) => ({
            kind: place === winner ? /** @type {const} */ ('mine') : undefined,
            cells: [
              place.name,
              place.time_zone,
              ...['january', 'july', 'mean'].map((each) =>
                fmt.number(Number(place.overlap?.[/** @type {'mean'} */ (each)]) / kHour),
              ),
            ],
          })),
        ),
      ),
      foot: words.foot,
    },
    say,
  );
}

/** A working day elsewhere by the clock at home. @param {Hours} there @param {number} ahead  hours */
export function seenAt({ from, to }, ahead) {
  const start = from - ahead * kHour;
  return { from: start, to: start + (to > from ? to - from : to - from + 24 * kHour) };
}

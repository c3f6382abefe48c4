import { holds as holdsChart } from '../../../charts/holds.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';
import { nameOf } from '../facts.js';

/**
 * @import { WhereContext } from './context.js'
 * @import { WhereFacts } from '../facts.js'
 */

/** How far each weight may move before another place comes first. @param {WhereFacts} facts @param {WhereContext} context */
export function holdsFigure({ result, winner, flip }, context) {
  const { say, more, fmt, layout, id } = context;
  const words = more.holds;
  const rows = result.criteria.flatMap(({ label, weight, holds }) => (holds ? [{ label, weight, holds }] : []));
  if (!winner || rows.length === 0) return '';
  const percent = (/** @type {number} */ share) => fmt.percentWhole(share);
  const name = (/** @type {string | null} */ code) => (code ? nameOf(result, code) : words.never);
  const note = (/** @type {typeof rows[number]['holds']} */ { from, to, below, above }) =>
    [below ? words.below(percent(from), name(below)) : '', above ? words.above(percent(to), name(above)) : '']
      .filter(Boolean)
      .join(', ');
  const title = flip
    ? (flip.more ? words.title : words.titleDown)(flip.criterion.label, percent(flip.limit))
    : words.titleFirm;
  return figure(
    {
      id: `${id}-holds`,
      title,
      units: words.units(winner.name),
      formula: 'headline',
      chart: block(
        'headline',
        holdsChart(
          {
            rows: rows.map(({ label, weight, holds }) => ({
              label,
              weight,
              from: holds.from,
              to: holds.to,
              said: note(holds),
            })),
            spoken: { title: words.name, desc: title },
          },
          chartEnv(context, 'holds', layout.half),
        ),
      ),
      table: block(
        'headline',
        table(
          words.name,
          [
            { text: words.columns.criterion },
            { text: words.columns.now, number: true },
            { text: words.columns.from, number: true },
            { text: words.columns.to, number: true },
            { text: words.columns.below, optional: true },
            { text: words.columns.above, optional: true },
          ],
          rows.map(({ label, weight, holds }) => ({
            cells: [
              label,
              fmt.percent(weight),
              fmt.percent(holds.from),
              fmt.percent(holds.to),
              name(holds.below),
              name(holds.above),
            ],
          })),
        ),
      ),
      foot: words.foot,
    },
    say,
  );
}

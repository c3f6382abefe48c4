import { nothing } from 'lit/html.js';
import { holds } from '../../../charts/holds.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { nearestTurn } from './standing.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { Criterion } from './result.js'
 */

/** How far each weight may move before another candidate comes first. @param {WhoContext} context */
export function holdsFigure(context) {
  const {
    result,
    words: { holds: words },
    fmt,
    say,
    layout,
    id,
  } = context;
  const criteria = /** @type {(Criterion & { holds: NonNullable<Criterion['holds']> })[]} */ (
    result.criteria.filter((each) => each.holds)
  );
  if (criteria.length === 0) return nothing;
  const share = (/** @type {number} */ value) => fmt.percentWhole(value);
  const turn = nearestTurn(result);
  const said = (/** @type {NonNullable<Criterion['holds']>} */ { from, to, below, above }) =>
    [below && words.below(share(from), below), above && words.above(share(to), above)].filter(Boolean).join(', ') ||
    words.never;
  return figure(
    {
      id: `${id}-holds`,
      title: turn ? words.title(turn.criterion.label, share(turn.criterion.weight), share(turn.limit)) : words.firm,
      units: words.units,
      chart: holds(
        {
          rows: criteria.map(({ label, weight, holds: each }) => ({
            label,
            weight,
            from: each.from,
            to: each.to,
            said: said(each),
          })),
          spoken: {
            title: words.name,
            desc: criteria.map(({ label, holds: each }) => `${label}: ${said(each)}`).join('; '),
          },
        },
        chartEnv(context, 'holds', layout.pair),
      ),
      table: table(
        words.name,
        [
          { text: words.columns.criterion },
          { text: words.columns.weight, number: true },
          { text: words.columns.from, number: true },
          { text: words.columns.to, number: true },
          { text: words.columns.other, optional: true },
        ],
        criteria.map(({ label, weight, holds: each }) => ({
          cells: [label, fmt.percent(weight), fmt.percent(each.from), fmt.percent(each.to), said(each)],
        })),
      ),
      foot: words.foot,
    },
    say,
  );
}

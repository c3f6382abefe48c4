import { html } from 'lit/html.js';
import { rows } from '../../../charts/rows.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { kBillion, shortName } from '../facts.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { MoreContext } from './index.js'
 */

/** What each publisher does to the middle: how far it moves when that one is left out. @param {MarketFacts} facts @param {MoreContext} context */
export function influenceFigure({ result, until }, context) {
  const { say, more, layout, id, fmt } = context;
  const words = more.influence;
  const origin = 'formula/influence';
  const list = (result.leave_one_out ?? [])
    .flatMap((each) => (each.until_change === null ? [] : [{ ...each, until_change: each.until_change }]))
    .sort((a, b) => Math.abs(b.until_change) - Math.abs(a.until_change));
  if (!list.length) return html``;
  const moved = (/** @type {number} */ change) => fmt.percent(change, { signed: true });
  const most = list[0];
  return figure(
    {
      id: `${id}-influence`,
      title: words.title(shortName(most.publisher), moved(most.until_change), until),
      about: 'combination',
      formula: 'influence',
      units: words.units(until),
      chart: rows(
        {
          rows: list.map(({ publisher, until_change: change }) => ({
            label: shortName(publisher),
            marks: [{ value: change, label: moved(change), firm: true, origin }],
          })),
          tick: (value) => fmt.percent(value, { digits: 0, signed: true }),
          spoken: { title: words.name, desc: words.desc(shortName(most.publisher), moved(most.until_change)) },
        },
        chartEnv(context, 'influence', layout.pair),
      ),
      table: table(
        words.name,
        [
          { text: words.columns.publisher },
          { text: words.columns.year(result.pooled.year), number: true },
          { text: words.columns.change, number: true },
          { text: words.columns.year(until), number: true },
          { text: words.columns.change, number: true },
        ],
        list.map((each) => ({
          cells: [
            each.publisher,
            traced(origin, fmt.money(each.year_mean * kBillion)),
            traced(origin, moved(each.year_change)),
            traced(origin, fmt.money((each.until_mean ?? 0) * kBillion)),
            traced(origin, moved(each.until_change)),
          ],
        })),
      ),
      foot: html`${formulaCard(say.common.card.workedOut, { origin, heading: words.name, formula: words.formula }, say)}: ${words.foot}`,
    },
    say,
  );
}

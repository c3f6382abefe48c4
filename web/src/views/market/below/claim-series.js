import { html, nothing } from 'lit/html.js';
import { cite } from '../../parts/card.js';
import { recordLink } from '../../parts/record-link.js';
import { kBillion } from '../facts.js';

/**
 * @import { ClaimResult, NearSeries } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/**
 * The yearly series that comes nearest to both sizes of a claim, each of its figures with the way to its row; that there
 * is none, where a claim could be compared.
 * @param {ClaimResult} result
 * @param {MoreContext} context
 */
export function nearestSeries({ nearest, nearest_series: [first] }, context) {
  if (!nearest.length) return nothing;
  const { say, more } = context;
  const words = more.claim.near;
  if (!first) return html`<span class="near-series">${words.noSeries}</span>`;
  const points = first.points.map((point, index) => html`${index ? words.and : ''}${figureOf(first, point, context)}`);
  return html`<span class="near-series">${words.series} ${say.common.typeset(first.name)} (${cardOf(first, context)}): ${points}.</span>`;
}

/** @param {NearSeries} series @param {MoreContext} context */
const cardOf = ({ id, name, publisher, source }, { session, say }) =>
  cite(
    publisher,
    {
      heading: say.common.typeset(name),
      origin: `series/${id}`,
      source: { ...session.source(source), id: source, publisher },
    },
    say,
  );

/** @param {NearSeries} series @param {NearSeries['points'][number]} point @param {MoreContext} context */
function figureOf({ id }, { year, value, difference }, { fmt, more }) {
  const ref = { table: 'market-series', record: `${id}.${year}` };
  const apart = more.claim.near.apartBy(fmt.percent(Math.abs(difference), { trim: true }), Math.sign(difference));
  const size = recordLink(fmt.money(value * kBillion), ref);
  return html`${size}${more.claim.near.in(fmt.year(year))} <span data-record="${ref.table}/${ref.record}">(${apart})</span>`;
}

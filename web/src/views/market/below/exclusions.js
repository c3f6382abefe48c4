import { html, nothing } from 'lit/html.js';
import { table } from '../../parts/table.js';
import { recordOf } from '../facts.js';
import { leaveOut } from './card.js';
import { recordCell } from './record.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { MoreContext } from './index.js'
 */

/** Every estimate that is not counted, and why. @param {MarketFacts} facts @param {MoreContext} context */
export function exclusions({ result }, context) {
  const { say, more, id, session } = context;
  const words = more.exclusions;
  const left = new Set(session.documents.market?.exclude ?? []);
  if (!result.excluded.length) return nothing;
  const takeBack = (/** @type {string} */ record) =>
    html`<button class="link" type="button" @click=${() => leaveOut(record, context)}>${say.market.form.takeBack}</button>`;
  return html`<details class="fold wide" id="${id}-exclusions">
    <summary data-formula="count">${words.heading(result.excluded.length)}<span class="sum">${words.sum}</span></summary>
    <div class="in as-list" role="region" aria-label=${words.heading(result.excluded.length)} tabindex="0">
      ${table(
        words.heading(result.excluded.length),
        [
          { text: words.columns.publisher },
          { text: words.columns.reason },
          { text: words.columns.record, optional: true },
        ],
        result.excluded.map((each) => ({
          cells: [
            each.publisher,
            html`<span data-record=${recordOf(each)}>${say.common.typeset(each.reason)}</span> ${left.has(each.id) ? takeBack(each.id) : nothing}`,
            recordCell('market-estimates', each.id, context),
          ],
        })),
      )}
    </div>
  </details>`;
}

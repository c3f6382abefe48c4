import { html, nothing } from 'lit/html.js';
import { later } from '../parts/later.js';
import { below } from './below.js';

/**
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 */

/**
 * On what basis sizes are shown; those that lack a fact stay closed and say which.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function basisTabs({ result: { bases, basis } }, context) {
  const { id, say, session } = context;
  if (!bases?.length) return nothing;
  const words = say.market.bases;
  const lacking = bases.filter(({ value }) => value === null);
  const chosen = bases.find((each) => each.id === basis);
  return html`<fieldset class="tabs bases">
      <legend>${words.legend}</legend>
      ${bases.map(
        ({ id: each, label, value }) => html`<label class=${value === null ? 'off' : nothing}>
        <input type="radio" name="${id}-basis" .checked=${each === basis} ?disabled=${value === null}
          @change=${() => (each === 'absolute' ? session.reset('basis') : session.set('basis', each))} />${words.names[each] ?? say.common.typeset(label)}</label>`,
      )}
    </fieldset>
    ${later(below, (/** @type {typeof import('./below/index.js')} */ { basisNote }) => basisNote(chosen, context))}
    ${
      lacking.length
        ? html`<p class="kept">${lacking.map(({ id: each, label, reason }) => `${words.names[each] ?? say.common.typeset(label)}: ${say.common.typeset(reason ?? '')}.`).join(' ')}</p>`
        : nothing
    }`;
}

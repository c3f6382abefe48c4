import { html } from 'lit/html.js';
import { row } from '../../parts/rows.js';
import { candidatesOf, changedMust, withMust } from './edit.js';
import { blankText } from './entry.js';

/**
 * @import { WhoContext } from './context.js'
 * @import { OwnCandidate } from './edit.js'
 */

/** A must-have, and who meets it. @param {string} must @param {number} index @param {OwnCandidate[]} candidates @param {WhoContext} here */
export function mustRow(must, index, candidates, here) {
  const { session, words } = here;
  const own = words.scorecard;
  const change = (/** @type {string} */ text) =>
    session.change(changedMust(session.documents.score, index, text), 'score');
  const meets = (/** @type {OwnCandidate} */ candidate, /** @type {number} */ at) =>
    html`<td class="n"><label class="switch"><input
      type="checkbox"
      aria-label=${own.meets(candidate.name, must)}
      .checked=${!candidate.fails?.includes(must)}
      @change=${(/** @type {Event} */ event) =>
        session.set(
          'candidates',
          candidatesOf(session.documents.score).with(
            at,
            withMust(candidate, must, /** @type {HTMLInputElement} */ (event.target).checked),
          ),
          'score',
        )}
    /></label></td>`;
  const head = html`${blankText({ path: `must_haves[${index}]`, value: must, label: own.mustName, change }, here)}<button
      class="link" type="button" aria-label=${own.takeOff(must)} @click=${() => change('')}>${own.off}</button>`;
  return row(head, [html`<td class="n">${own.must}</td>`, ...candidates.map(meets)], !here.layout.columns);
}

import { html } from 'lit/html.js';

/** @import { WhoContext } from './context.js' */

const kChoices = /** @type {const} */ (['near', 'ordered', 'any']);

/** How sure the reader is of the weights: what weightings are drawn. @param {WhoContext} here */
export function weighting({ session, words: { weighting: words }, id }) {
  const asked = session.documents.score.weighting ?? 'near';
  const set = (/** @type {Event} */ event) =>
    session.set('weighting', /** @type {HTMLSelectElement} */ (event.target).value, 'score');
  return html`<div class="picks"><div class="field${session.given('weighting', 'score') ? ' yours' : ''}">
    <label for="${id}-in-score-weighting">${words.label}</label>
    <div class="blank"><select id="${id}-in-score-weighting" @change=${set}>${kChoices.map(
      (each) => html`<option value=${each} ?selected=${each === asked}>${words[each]}</option>`,
    )}</select></div>
    <p class="origin">${words.why}</p>
  </div></div>`;
}

import { html, nothing } from 'lit/html.js';
import { stays } from '../../../state/link.js';
import { idOf } from '../../form/paths.js';
import { entered, settled, typing } from '../../form/settled.js';
import { warning } from '../../parts/warning.js';

/** @import { QuoteContext } from './context.js' */

/** Bytes the core takes of a quote. */
const kMostBytes = 20_000;

/** The blank for the quote, with an example to look at. @param {QuoteContext} here */
export function entry({ session, words, id, read: { text } }) {
  const field = idOf(id, 'quote.text');
  const take = (/** @type {string} */ typed) => session.set('text', typed.trim() ? typed : undefined, 'quote');
  const enter = (/** @type {Event} */ event) => {
    entered(event);
    const { value } = /** @type {HTMLTextAreaElement} */ (event.target);
    if (value !== text) take(value);
  };
  return html`<div class="quote-entry">
    <div class="field"><label for=${field}>${words.blank}</label>
      <div class="blank${text ? ' set' : ''}"><textarea id=${field} rows="9" maxlength=${kMostBytes} spellcheck="false" .value=${settled(text)} @input=${typing} @change=${enter}></textarea></div>
    </div>
    <p class="acts">
      <button class="btn" type="button" @click=${() => take(words.example.text)}>${words.example.act}</button>
      ${text ? html`<button class="btn" type="button" @click=${() => take('')}>${words.clear}</button>` : nothing}
    </p>
    ${text === words.example.text ? warning(words.example.what, words.example.why) : nothing}
    ${stays(text) ? warning('', words.long) : nothing}
  </div>`;
}

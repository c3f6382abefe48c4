import { live } from 'lit/directives/live.js';
import { html } from 'lit/html.js';
import { idOf } from './paths.js';

/**
 * @import { Context } from '../context.js'
 *
 * The blank that words are looked for with: the view follows every letter, the case takes a step with the last.
 * @param {unknown} asked
 * @param {{ find: string, hint: string }} words
 * @param {Record<string, undefined>} closed  what stands open and gives way to what is found
 * @param {Pick<Context, 'session' | 'id'>} context
 */
export function finding(asked, { find, hint }, closed, { session, id }) {
  const input = idOf(id, 'find');
  const value = String(asked ?? '');
  const textOf = (/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).value;
  const next = (/** @type {string} */ text) => ({ find: text || undefined, ...closed });
  return html`<div class="field${value ? ' yours' : ''}">
    <label for=${input}>${find}</label>
    <div class="blank words-in${value ? ' set' : ''}"><input
      id=${input}
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${input}-hint"
      .value=${live(value)}
      @input=${(/** @type {Event} */ event) => session.preview(next(textOf(event)))}
      @change=${(/** @type {Event} */ event) => session.change(next(textOf(event).trim()))}
    /></div>
    <p class="origin" id="${input}-hint">${hint}</p>
  </div>`;
}

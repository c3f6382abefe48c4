import { html, nothing } from 'lit/html.js';
import { idOf } from '../../form/paths.js';
import { entered, settled, typing } from '../../form/settled.js';

/**
 * @import { WhoContext } from './context.js'
 *
 * @typedef {object} Blank
 * @property {string} path  in the document
 * @property {string} value  as it stands there
 * @property {string} label
 * @property {(text: string) => void} change  with what was typed, if it is something else
 * @property {boolean} [figure]
 * @property {boolean} [set]  by the reader
 */

/** A blank of the scorecard. @param {Blank} blank @param {WhoContext} here */
export function blankText({ path, value, label, change, figure, set }, { session, id }) {
  const wrong = (session.errors.score ?? []).some(({ path: at }) => at === path || at.startsWith(`${path}.`));
  const enter = (/** @type {Event} */ event) => {
    entered(event);
    const text = /** @type {HTMLInputElement} */ (event.target).value.trim();
    if (text !== value) change(text);
  };
  return html`<div class="blank${set ? ' set' : ''}${wrong ? ' wrong' : ''}"><input
    id=${idOf(id, `score.${path}`)}
    inputmode=${figure ? 'decimal' : nothing}
    autocomplete="off"
    spellcheck="false"
    aria-label=${label}
    aria-invalid=${wrong ? 'true' : nothing}
    .value=${settled(value)}
    @input=${typing}
    @change=${enter}
  /></div>`;
}

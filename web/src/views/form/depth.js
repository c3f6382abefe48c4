import { html } from 'lit/html.js';

/** @import { Context } from '../context.js' */

/** @type {('quick' | 'standard' | 'expert')[]} */
const kDepths = ['quick', 'standard', 'expert'];

/**
 * The head over the reader's case: its name and how much of it to set.
 * @param {string} heading
 * @param {Context} context
 */
export function railHead(heading, { id, say, session }) {
  const words = say.common.depth;
  return html`<div class="rail-head">
    <h2 id="${id}-case">${heading}</h2>
    <fieldset class="tabs">
      <legend class="vh">${words.legend}</legend>
      ${kDepths.map((depth) => {
        const set = () => session.setDepth(depth);
        const on = session.depth === depth;
        return html`<label><input type="radio" name="${id}-depth" .checked=${on} @change=${set} />${words[depth]}</label>`;
      })}
    </fieldset>
  </div>`;
}

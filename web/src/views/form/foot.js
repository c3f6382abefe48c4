import { html, nothing } from 'lit/html.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from './controls.js'
 */

/**
 * Under the form: how much of it is the reader's own, and the ways back.
 * @param {Map<string, FormControl>} all
 * @param {Context} context
 * @param {string} [formula]  the card that says where the values of inputs are from
 */
export function foot(all, { say, session }, formula) {
  const words = say.common.form;
  const mine = [...all.values()].filter(({ given }) => given).length;
  if (mine === 0 && !session.canUndo && !session.canRedo) return nothing;
  const act = (/** @type {string} */ word, /** @type {boolean} */ can, /** @type {() => void} */ run) =>
    html`<button class="link" type="button" ?disabled=${!can} @click=${run}>${word}</button>`;
  return html`<div class="rail-foot">
    <span data-formula=${formula ?? nothing}><span class="word">${words.yours}</span>${words.count(mine, all.size)}</span>
    ${act(words.undo, session.canUndo, () => session.undo())}
    ${act(words.redo, session.canRedo, () => session.redo())}
    ${act(words.putAllBack, mine > 0, () => session.reset())}
  </div>`;
}

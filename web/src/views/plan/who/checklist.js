import { html, nothing } from 'lit/html.js';
import { canSave, copied } from '../../../export/hand-over.js';
import { rfp as words } from '../../../i18n/en/rfp.js';
import { entryOf } from '../../guide/terms.js';
import { inputLink } from '../../levers/worth.js';

/**
 * @import { Item } from '../../../i18n/en/rfp.js'
 * @import { WhoContext } from './context.js'
 */

const kItems = words.groups.flatMap(({ items }) => items);

/** What is done of it, in the order of the list. @param {unknown} done @returns {string[]} */
export const doneOf = (done) => kItems.map(({ id }) => id).filter((id) => Array.isArray(done) && done.includes(id));

/** The list as text, with its ticks. @param {string[]} done */
export const listText = (done) =>
  words.groups
    .map(({ title, items }) =>
      [title, ...items.map(({ id, ask, why }) => `[${done.includes(id) ? 'x' : ' '}] ${ask}. ${why}`)].join('\n'),
    )
    .join('\n\n');

/** What to ask for in a request for proposals. @param {WhoContext} here */
export function checklist(here) {
  const { session, id } = here;
  const done = doneOf(session.documents.rfp?.done);
  const set = (/** @type {string[]} */ next) => session.set('done', next.length ? next : undefined, 'rfp');
  const copy = async (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const told = /** @type {HTMLElement} */ (button.parentElement?.querySelector('.told'));
    told.textContent = (await copied(listText(done), button)) ? words.copied : words.marked;
  };
  return html`<section class="fig lead checklist" id="${id}-rfp" aria-labelledby="${id}-rfp-title">
    <h3 id="${id}-rfp-title">${words.title}</h3>
    <p class="units" role="status">${words.units(done.length, kItems.length)}</p>
    <div class="groups">${words.groups.map(
      ({ title, items }) =>
        html`<fieldset><legend>${title}</legend>${items.map((item) =>
          one(item, done.includes(item.id), () => set(toggled(done, item.id)), here),
        )}</fieldset>`,
    )}</div>
    <div class="acts">
      <button class="btn" type="button" @click=${copy}>${words.copy}</button>
      ${canSave() ? html`<button class="btn" type="button" @click=${() => globalThis.print()}>${words.print}</button>` : nothing}
      ${done.length ? html`<button class="link" type="button" @click=${() => set([])}>${words.clear}</button>` : nothing}
      <span class="told" role="status"></span>
    </div>
    <div class="foot"><div>${words.foot}</div></div>
  </section>`;
}

/** @param {string[]} done @param {string} id */
export const toggled = (done, id) => (done.includes(id) ? done.filter((each) => each !== id) : doneOf([...done, id]));

/** @param {Item} item @param {boolean} ticked @param {() => void} turn @param {WhoContext} here */
const one = ({ ask, why, entry, input }, ticked, turn, here) =>
  html`<div class="item">
    <label class="switch"><input type="checkbox" .checked=${ticked} @change=${turn} />${ask}</label>
    <p class="why">${why} ${entry ? explained(entry) : input ? html`${words.input}${inputLink({ input }, here)}` : nothing}</p>
  </div>`;

/** @param {string} id  of an entry of the guide */
const explained = (id) => html`<a class="term" href="#/guide/${id}">${words.entry(entryOf(id)?.term ?? id)}</a>`;

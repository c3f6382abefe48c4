import { live } from 'lit/directives/live.js';
import { html } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { termLink } from './list.js';
import { chapterOf, chapters } from './terms.js';

/** @import { Here } from './here.js' */

/** The search, and the chapters. @param {Here} here */
export function rail(here) {
  const { words, id } = here;
  return html`<div class="rail-head"><h2 id="${id}-case">${words.rail.title}</h2></div>
    ${search(here)}`;
}

/** @param {Here} here */
function search({ session, asked, words, id }) {
  const input = idOf(id, 'find');
  const value = asked.find ?? '';
  const textOf = (/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).value;
  const next = (/** @type {string} */ text) => ({ find: text || undefined, entry: undefined });
  return html`<div class="field${value ? ' yours' : ''}">
    <label for=${input}>${words.rail.find}</label>
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
    <p class="origin" id="${input}-hint">${words.rail.hint}</p>
  </div>`;
}

/** The chapters with their terms, the one of the open term unfolded. @param {Here} here */
export function contents({ words, asked }) {
  const open = asked.entry ? chapterOf(asked.entry)?.id : undefined;
  return html`<nav class="folds contents" aria-label=${words.rail.chapters}>
    ${chapters.map(
      ({ id, title, entries }) => html`<details class="fold" ?open=${id === open}>
        <summary>${title}</summary>
        <ul class="in">${entries.map((entry) => html`<li>${entry.id === asked.entry ? html`<b aria-current="page">${entry.term}</b>` : termLink(entry)}</li>`)}</ul>
      </details>`,
    )}
  </nav>`;
}

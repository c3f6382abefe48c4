import { html } from 'lit/html.js';
import { finding } from '../form/find.js';
import { termLink } from './list.js';
import { chapterOf, chapters } from './terms.js';

/** @import { Here } from './here.js' */

/** The search, and the chapters. @param {Here} here */
export function rail(here) {
  const { words, id, asked } = here;
  return html`<div class="rail-head"><h2 id="${id}-case">${words.rail.title}</h2></div>
    ${finding(asked.find, words.rail, { entry: undefined }, here)}`;
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

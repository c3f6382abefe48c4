import { html, nothing } from 'lit/html.js';
import { find } from './find.js';
import { chapters, entries } from './terms.js';

/**
 * @import { Entry } from '../../i18n/en/guide/index.js'
 * @import { Here } from './here.js'
 */

/** The way to a term. @param {Pick<Entry, 'id' | 'term'>} entry */
export const termLink = ({ id, term }) => html`<a href="#/guide/${id}">${term}</a>`;

/** Every chapter with its terms, but those of the ledger. @param {Here} here */
export const wholeList = ({ id }) =>
  chapters
    .filter(({ id: name }) => name !== 'benefits' && name !== 'pitfalls')
    .map(
      ({ id: name, title, entries: own }) => html`<section class="chapter" aria-labelledby="${id}-chapter-${name}">
      <h2 id="${id}-chapter-${name}">${title}</h2>
      <ul class="names">${own.map((entry) => html`<li>${termLink(entry)}</li>`)}</ul>
    </section>`,
    );

/** @param {Entry} entry */
const term = (entry) => html`<div><dt>${termLink(entry)}</dt><dd>${entry.text}</dd></div>`;

/** The terms that hold the words asked for. @param {string} asked @param {Here} here */
export function results(asked, { words, say, id }) {
  const found = find(asked, entries);
  return html`<section class="fig lead" aria-labelledby="${id}-found">
    <h2 id="${id}-found" role="status">${say.common.capital(words.rail.found(found.length))}</h2>
    ${found.length ? html`<dl class="terms">${found.map(term)}</dl>` : nothing}
  </section>`;
}

import { html } from 'lit/html.js';
import { recordHref } from '../parts/record-link.js';
import { works } from './works.js';

/** @import { Here } from './here.js' */

const kWork = 'work:';

/** @param {string} id */
export const workOf = (id) => (id.startsWith(kWork) ? works[id.slice(kWork.length)] : undefined);

/** Where a term is from: published works, and sources of the datasets. @param {string[]} ids @param {Here} here */
export const sourceList = (
  ids,
  here,
) => html`<p class="sources">${ids.length === 1 ? here.words.entry.source : here.words.entry.sources}</p>
  <ul class="sources">${ids.map((id) => html`<li>${workOf(id) ? published(id) : cited(id, here)}</li>`)}</ul>`;

/** @param {string} id */
function published(id) {
  const { author, year, title, where, doi, url } = /** @type {import('./works.js').Work} */ (workOf(id));
  const href = doi ? `https://doi.org/${doi}` : url;
  const named = href
    ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${title}</a>`
    : html`<cite>${title}</cite>`;
  return html`${author} (${year}), ${named}${where ? `. ${where}` : ''}.`;
}

/** @param {string} id @param {Here} here */
function cited(id, { session, words }) {
  const row = session.table('tables/sources')?.sources.find((/** @type {{ id: string }} */ each) => each.id === id);
  const way = html`<a href=${recordHref({ table: 'sources', record: id })}>${row?.title ?? words.entry.loading}</a>`;
  const year = row?.issued?.['date-parts']?.[0]?.[0];
  return row ? html`${row.publisher}${year ? ` (${year})` : ''}, ${way}.` : way;
}

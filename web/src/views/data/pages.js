import { html, nothing } from 'lit/html.js';

/** @import { Here } from './here.js' */
/** @import { Row } from './tables.js' */

/** Rows on a page: a few screens, drawn well within a frame. */
const kRows = 50;

/**
 * The rows of the page that is asked for: by its number, or by the row that is open.
 * @param {Row[]} rows
 * @param {Pick<Here['asked'], 'page' | 'record'>} asked
 */
export function pageOf(rows, { page, record }) {
  const last = Math.max(1, Math.ceil(rows.length / kRows));
  const index = rows.findIndex(({ id }) => id === record);
  const wanted = Number.isInteger(page) ? Number(page) : Math.floor(Math.max(0, index) / kRows) + 1;
  const number = Math.min(last, Math.max(1, wanted));
  const from = (number - 1) * kRows;
  return { number, last, from, rows: rows.slice(from, from + kRows) };
}

/**
 * @param {ReturnType<typeof pageOf>} page
 * @param {number} all
 * @param {Here} here
 */
export function pages({ number, last, from, rows }, all, { fmt, words, session, id }) {
  if (last === 1) return nothing;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const go = (/** @type {number} */ to) => (/** @type {Event} */ event) => {
    const root = /** @type {Document | ShadowRoot} */ (/** @type {Element} */ (event.currentTarget).getRootNode());
    session.change({ page: to === 1 ? undefined : to, record: undefined });
    root.getElementById(`${id}-table`)?.scrollIntoView({ block: 'start' });
  };
  // Kept in the tab order at either end: a button that vanishes under the reader's finger loses the focus.
  const button = (/** @type {string} */ word, /** @type {number} */ to) =>
    html`<button class="btn" type="button" aria-disabled=${to < 1 || to > last ? 'true' : nothing} @click=${to < 1 || to > last ? nothing : go(to)}>${word}</button>`;
  return html`<nav class="pages" aria-label=${words.table.pages}>
    ${button(words.table.previous, number - 1)}
    <span>${words.table.page(count(from + 1), count(from + rows.length), count(all))}</span>
    ${button(words.table.next, number + 1)}
  </nav>`;
}

import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';
import { recordName } from '../parts/record-link.js';
import { nextSort, orderOf } from '../parts/sorting.js';
import { printed, unitOf } from './columns.js';
import { recordCard } from './record.js';

/**
 * @import { Session } from '../../state/types.js'
 * @import { Column } from './columns.js'
 * @import { Here } from './here.js'
 * @import { Row, Table } from './tables.js'
 */

/** Columns of sentences. */
const kLong = new Set(['evidence', 'quote', 'note', 'description']);

/** How a column is set, by its rank and type. @param {Column} column */
const style = ({ number, rank, name }) => `${number ? 'n ' : ''}${kLong.has(name) ? 'long ' : ''}rank-${rank}`;

/**
 * The rows as a table: heads sort, the first cell of a row opens its source card in place.
 * @param {Row[]} rows
 * @param {Column[]} columns
 * @param {Table} table
 * @param {Here} here
 */
export function grid(rows, columns, table, here) {
  const { id, asked, words } = here;
  const all = asked.columns === 'all';
  return html`<div class="grid${all ? ' wide' : ''}" role="region" aria-label=${table.entry.title} tabindex=${all ? '0' : nothing}>
    <table class="tab data">
      <caption class="vh">${table.entry.title}</caption>
      <thead><tr>${columns.map((column) => head(column, here))}</tr></thead>
      <tbody>${rows.map((row, index) => {
        const open = asked.record === row.id;
        const card = `${id}-card-${index}`;
        return html`<tr class=${open ? 'open' : ''} data-record=${recordName({ table: table.entry.name, record: row.id })} @click=${(/** @type {Event} */ event) => pressed(event, row, open, here)}>
            ${columns.map((column, at) => (at === 0 ? opener(row, column, open, card) : cell(row, column)))}
          </tr>
          ${open ? opened(row, card) : nothing}`;
      })}</tbody>
    </table>
  </div>`;

  /** @param {Row} row @param {Column} column @param {boolean} open @param {string} card */
  function opener(row, column, open, card) {
    const label = printed(row, column, here) || row.id;
    return html`<th scope="row"><button
      class="src"
      type="button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls=${open ? card : nothing}
      aria-label=${words.table.open(label)}
      @click=${() => toggle(row, open, here)}
    >${label}</button></th>`;
  }

  /** @param {Row} row @param {Column} column */
  function cell(row, column) {
    const text = printed(row, column, here);
    return html`<td class=${style(column)}>${text || html`<span class="absent" title=${words.table.absent}><span class="vh">${words.table.absent}</span></span>`}</td>`;
  }

  /** @param {Row} row @param {string} card */
  function opened(row, card) {
    const key = recordName({ table: table.entry.name, record: row.id });
    const close = (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'Escape') return;
      const line = /** @type {Element} */ (event.currentTarget).previousElementSibling;
      toggle(row, true, here);
      line?.querySelector('button')?.focus();
    };
    return html`<tr class="card-row" id=${card} data-record=${key} @keydown=${close} ${ref((line) => bringUp(line, key, here))}>
      <td colspan=${columns.length}>${recordCard(row, table, here)}</td>
    </tr>`;
  }
}

/** @param {Column} column @param {Here} here */
function head(column, here) {
  const { asked, session } = here;
  const order = orderOf(asked.sort, column.name);
  const sort = () =>
    session.change({
      sort: nextSort(order && asked.sort, column.name, column.number),
      page: undefined,
    });
  const unit = unitOf(column, here);
  return html`<th scope="col" class=${style(column)} aria-sort=${order ?? nothing} title=${column.description}>
    <button type="button" @click=${sort}>${column.title}${unit ? html`<small>${unit}</small>` : nothing}</button>
  </th>`;
}

/** The row whose card the reader opened by hand or has been brought to. @type {WeakMap<Session, string>} */
const known = new WeakMap();

/** @param {Row} row @param {boolean} open @param {Here} here */
function toggle(row, open, { session, asked }) {
  if (!open) known.set(session, recordName({ table: asked.table, record: row.id }));
  session.set('record', open ? undefined : row.id);
}

/** A press anywhere on a row opens it; marking its text does not. @param {Event} event @param {Row} row @param {boolean} open @param {Here} here */
function pressed(event, row, open, here) {
  const marked = globalThis.getSelection?.()?.isCollapsed === false;
  if (!marked && !(/** @type {Element} */ (event.target).closest('button, a'))) toggle(row, open, here);
}

/** Brings a row into view that a link has opened. @param {Element | undefined} line @param {string} key @param {Here} here */
function bringUp(line, key, { session }) {
  if (!line || known.get(session) === key) return;
  known.set(session, key);
  requestAnimationFrame(() => line.previousElementSibling?.scrollIntoView({ block: 'center' }));
}

import { html } from 'lit/html.js';

/**
 * A row of a table with blanks: what it is about stands beside its cells or, short of room, over them.
 * @param {unknown} head
 * @param {unknown[]} cells
 * @param {boolean} over
 * @param {number} [columns]  of the table
 */
export const row = (head, cells, over, columns = cells.length) =>
  over
    ? html`<tbody class="over">
        <tr><th scope="rowgroup" colspan=${columns}><div>${head}</div></th></tr>
        ${cells.length ? html`<tr>${cells}</tr>` : ''}
      </tbody>`
    : html`<tr><th scope="row"><div>${head}</div></th>${cells}</tr>`;

/** Rows that belong together. @param {unknown[]} each @param {boolean} over */
export const rows = (each, over) => (over ? each : html`<tbody>${each}</tbody>`);

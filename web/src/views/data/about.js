import { html } from 'lit/html.js';
import { table } from '../parts/table.js';
import { unitOf } from './columns.js';
import { level, share } from './sure.js';

/** @import { Here } from './here.js' */
/** @import { Field, Table } from './tables.js' */

/**
 * The columns of a table: what each holds, in which unit, and for how many rows.
 * @param {Table} table
 * @param {Here} here
 */
export function about({ entry: { fields }, rows }, here) {
  const { words, fmt } = here;
  const { aboutColumns: heads } = words.table;
  const filled = (/** @type {Field} */ { name }) => {
    const part = rows.filter((row) => row[name] !== undefined).length / rows.length;
    return html`${level(part)} ${share(part, fmt)}`;
  };
  const unit = (/** @type {Field} */ field) =>
    unitOf(field, here) || (/`unit`/.test(field.description) ? words.table.ofUnit : '');
  return html`<details class="fold about">
    <summary>${words.table.about}<span class="sum">${fmt.list(fields.slice(0, 4).map(({ title }) => title))} …</span></summary>
    <div class="in">${table(
      words.table.about,
      [
        { text: heads.column },
        { text: heads.filled, number: true },
        { text: heads.unit },
        { text: heads.what, optional: true },
      ],
      fields.map((field) => ({
        cells: [field.title, filled(field), unit(field), html`<small>${field.description}</small>`],
      })),
    )}</div>
  </details>`;
}

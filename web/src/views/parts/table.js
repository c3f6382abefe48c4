import { html } from 'lit/html.js';
import { linked } from './terms.js';

/**
 * @typedef {{ text: unknown, number?: boolean, optional?: boolean }} Column  `optional`: left out where it is narrow
 * @typedef {{ cells: unknown[], kind?: 'group' | 'part' | 'total' | 'mine' }} Row  the first cell names the row
 */

/**
 * @param {string} caption
 * @param {Column[]} columns
 * @param {Row[]} rows
 */
export function table(caption, columns, rows) {
  const seen = new Set();
  const style = (/** @type {Column} */ { number, optional }) => `${number ? 'n' : ''}${optional ? ' opt' : ''}`;
  return html`<table class="tab">
    <caption class="vh">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col" class=${style(column)}>${linked(column.text, seen)}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ cells, kind }) => html`<tr class=${kind ?? ''}>
      <th scope="row">${linked(cells[0], seen)}</th>
      ${cells.slice(1).map((cell, index) => html`<td class=${style(columns[index + 1])}>${cell}</td>`)}
    </tr>`,
    )}</tbody>
  </table>`;
}

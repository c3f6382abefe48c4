import { html, nothing } from 'lit/html.js';
import { linked } from './terms.js';

/**
 * @typedef {{ text: unknown, number?: boolean, optional?: boolean, sort?: Sort }} Column  `optional`: left out where it is narrow
 * @typedef {{ order?: 'ascending' | 'descending', press: () => void }} Sort
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
  const head = (/** @type {Column} */ column) =>
    html`<th scope="col" class=${style(column)} aria-sort=${column.sort?.order ?? nothing}>${
      column.sort
        ? html`<button type="button" @click=${column.sort.press}>${column.text}</button>`
        : linked(column.text, seen)
    }</th>`;
  return html`<table class="tab">
    <caption class="vh">${caption}</caption>
    <thead><tr>${columns.map((column) => head(column))}</tr></thead>
    <tbody>${rows.map(
      ({ cells, kind }) => html`<tr class=${kind ?? ''}>
      <th scope="row">${linked(cells[0], seen)}</th>
      ${cells.slice(1).map((cell, index) => html`<td class=${style(columns[index + 1])}>${cell}</td>`)}
    </tr>`,
    )}</tbody>
  </table>`;
}

import { html } from 'lit/html.js';
import { table } from '../parts/table.js';

/** @import { Here } from './here.js' */

/** On what terms the sources are used, the terms of most sources first. @param {Here} here */
export function licences({ index, words, fmt, id }) {
  const { title, units, columns } = words.licences;
  const terms = index.tables
    .find(({ name }) => name === 'sources')
    ?.fields.find(({ name }) => name === 'license')?.values;
  const rows = Object.entries(terms ?? {}).sort((a, b) => b[1] - a[1]);
  return html`<section class="fig" aria-labelledby="${id}-licences">
    <h3 id="${id}-licences">${title}</h3>
    <p class="units">${units(index.package.licenses[0].name)}</p>
    <div class="draw">${table(
      title,
      [{ text: columns.licence }, { text: columns.sources, number: true }],
      rows.map(([licence, sources]) => ({ cells: [licence, fmt.number(sources, 0)] })),
    )}</div>
  </section>`;
}

import { html, nothing } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { writeLink } from '../../state/link.js';
import { table } from '../parts/table.js';
import { changes } from './changes.js';
import { citeCollection } from './cite.js';
import { inOrder } from './columns.js';
import { counted, kCount } from './counted.js';
import { gaps } from './gaps.js';
import { licences } from './licences.js';
import { fileLink, hasFiles } from './save.js';
import { sure, sureKey } from './sure.js';

/** @import { Here } from './here.js' */
/** @import { TableEntry } from './tables.js' */

/** Everything: a data package that its tools can read. */
const kZip = 'bpo-explorer-data.zip';

/** The address of a table. @param {string} name */
const hrefOf = (name) => writeLink('data', { ...defaults, data: { ...defaults.data, table: name } }, defaults);

/**
 * A table's title as the way into it.
 * @param {TableEntry} entry
 */
export const tableLink = ({ name, title }) => html`<a href=${hrefOf(name)}>${title}</a>`;

/** Every table, how much is in it and how sure it is. @param {Here} here @param {boolean} [still]  before any script */
export function list(here, still = false) {
  const { index, words, fmt, id } = here;
  const { columns } = words.list;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  return html`<section class="fig lead" id="${id}-tables" data-formula=${kCount} aria-labelledby="${id}-tables-title">
    <h2 id="${id}-tables-title">${words.list.title}</h2>
    <p class="units">${words.list.units}</p>
    <div class="tables">${table(
      words.list.title,
      [
        { text: columns.table },
        { text: columns.rows, number: true },
        { text: columns.places, number: true, optional: true },
        { text: columns.years, number: true, optional: true },
        { text: columns.sure },
        ...(hasFiles(here) ? [{ text: columns.files, optional: true }] : []),
      ],
      inOrder(index.tables).map((entry) => ({
        cells: [
          html`${tableLink(entry)}<small>${entry.description}</small>`,
          count(entry.rows),
          entry.countries ? count(entry.countries) : '',
          entry.years ? words.list.span(fmt.year(entry.years.first), fmt.year(entry.years.last)) : '',
          sure(entry.confidence, here, still),
          ...(hasFiles(here) ? [files(entry, here)] : []),
        ],
      })),
    )}</div>
    <div class="foot"><div>${still ? nothing : sureKey(here)}${counted(here)}</div></div>
  </section>`;
}

/** @param {TableEntry} entry @param {Here} here */
const files = ({ name, title }, here) => {
  const { save, list: words } = here.words;
  const link = (/** @type {string} */ form, /** @type {string} */ path) =>
    fileLink(form, path, words.file(form, title), here);
  return html`<span class="acts">${link(save.csv, `csv/${name}.csv`)}${link(save.json, `json/${name}.json`)}</span>`;
};

/** The list with what concerns the collection as a whole. @param {Here} here */
export const whole = (here) => html`<div class="body plain">
  ${list(here)}
  <div class="more" data-formula=${kCount}>
    <div>${changes(here)}${licences(here)}</div>
    <div>${gaps(here)}${along(here)}</div>
  </div>
</div>`;

/** Everything in one file, and how to cite it. @param {Here} here */
function along(here) {
  const { id, words } = here;
  const { title, zip, zipNote, noFiles } = words.save;
  return html`<section class="fig" aria-labelledby="${id}-along">
    <h3 id="${id}-along">${title}</h3>
    ${hasFiles(here) ? html`<p class="units">${zipNote}</p><p class="draw">${fileLink(zip, kZip, zip, here, 'btn')}</p>` : html`<p class="units">${noFiles}</p>`}
    <div class="draw folds">${citeCollection(undefined, here)}</div>
  </section>`;
}

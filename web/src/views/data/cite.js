import { html } from 'lit/html.js';
import { cited, kCitationFiles, referenceOf } from '../../format/citation.js';
import { recordHref } from '../parts/record-link.js';
import { copyButton, saveButton } from './save.js';

/**
 * @import { Reference, Style } from '../../format/citation.js'
 * @import { Here } from './here.js'
 * @import { Index, Row, SourceRow, TableEntry } from './tables.js'
 */

const kStyles = /** @type {Style[]} */ (['apa', 'bibtex', 'ris', 'csl']);

/**
 * The collection, or a table of it, as a reference.
 * @param {Index} index
 * @param {string} author
 * @param {string} [page]  address of the explorer
 * @param {TableEntry} [table]
 * @returns {Reference}
 */
export function collectionReference({ package: { name, title, version, created } }, author, page, table) {
  const [year, month, day] = created.slice(0, 10).split('-').map(Number);
  return {
    id: table ? `${name}-${table.name}` : name,
    type: 'dataset',
    title: table?.title ?? title,
    author: [{ literal: author }],
    ...(table ? { 'container-title': title } : {}),
    issued: { 'date-parts': [[year, month, day]] },
    version,
    ...(page ? { URL: `${page}${table ? `#/data?v=1&table=${table.name}` : '#/data'}` } : {}),
  };
}

/**
 * A row as references: where it was published, and where it stands here.
 * @param {Row} row
 * @param {SourceRow | undefined} source
 * @param {TableEntry} table
 * @param {Here} here
 * @returns {Reference[]}
 */
export function rowReferences(row, source, table, { index, words }) {
  const page = pageAddress();
  const own = collectionReference(index, words.cite.author, page, table);
  const place = {
    ...own,
    ...(page ? { URL: page + recordHref({ table: table.name, record: row.id }) } : {}),
    note: words.cite.row(table.name, row.id),
  };
  return [...(source ? [referenceOf(source)] : []), ...(table.name === 'sources' ? [] : [place])];
}

/** The explorer's address without a case; none where it was opened from a disk or stands in another page. */
const pageAddress = () =>
  globalThis.location?.protocol.startsWith('http') ? location.origin + location.pathname : undefined;

/** The whole, or a table. @param {TableEntry | undefined} table @param {Here} here */
export const citeCollection = (table, here) => {
  const { words, index } = here;
  return citation(
    table ? words.cite.table : words.cite.whole,
    [collectionReference(index, words.cite.author, pageAddress(), table)],
    table?.name ?? 'whole',
    here,
  );
};

/** @param {Row} row @param {SourceRow | undefined} source @param {TableEntry} table @param {Here} here */
export const citeRow = (row, source, table, here) =>
  citation(here.words.cite.record, rowReferences(row, source, table, here), 'row', here);

/**
 * A fold with the references in each form; the style sheet shows the one that is chosen.
 * @param {string} title
 * @param {Reference[]} references
 * @param {string} name  unique in the view
 * @param {Pick<Here, 'id' | 'words'>} here
 */
export function citation(title, references, name, here) {
  const { id, words } = here;
  const { legend, styles, sum } = words.cite;
  return html`<details class="fold cites">
    <summary>${title}<span class="sum">${sum}</span></summary>
    <div class="in">
      <fieldset class="tabs">
        <legend class="vh">${legend}</legend>
        ${kStyles.map(
          (style, index) =>
            html`<label><input type="radio" name="${id}-cite-${name}" value=${style} ?checked=${index === 0} />${styles[style]}</label>`,
        )}
      </fieldset>
      ${kStyles.map((style) => text(style, references, here))}
    </div>
  </details>`;
}

/** @param {Style} style @param {Reference[]} references @param {Pick<Here, 'id' | 'words'>} here */
function text(style, references, here) {
  const { words } = here;
  const { ending, type } = kCitationFiles[style];
  const whole = () => cited(references, style);
  return html`<div class="as-${style}">
    <pre tabindex="0" aria-label=${words.cite.styles[style]}>${whole()}</pre>
    <p class="acts">
      ${copyButton(words.save.copy, whole, words)}
      ${saveButton({ word: `.${ending}`, name: words.cite.styles[style], file: `${references[0].id}.${ending}`, type, text: whole }, here)}
    </p>
  </div>`;
}

import { html, nothing } from 'lit/html.js';
import { csv } from '../../format/csv.js';
import { about } from './about.js';
import { citeCollection } from './cite.js';
import { columnsOf, printed } from './columns.js';
import { counted, kCount } from './counted.js';
import { filters, isNarrowed, showAll } from './filters.js';
import { sourceOf } from './here.js';
import { mixedUnits } from './mixed.js';
import { pageOf, pages } from './pages.js';
import { folded, selected } from './query.js';
import { grid } from './rows.js';
import { copyButton, saveButton } from './save.js';

/**
 * @import { Here } from './here.js'
 * @import { Sight } from './query.js'
 * @import { Row, Table } from './tables.js'
 */

/** All that a search looks through, by row; places by the name of their country, too. @type {WeakMap<Row, string>} */
const texts = new WeakMap();

/** @param {Table} table @param {Here} here @returns {Sight} */
function sightOf(table, here) {
  const places = here.session.table('tables/locations') !== undefined;
  const textOf = (/** @type {Row} */ row) => {
    const known = texts.get(row);
    if (known !== undefined) return known;
    const source = sourceOf(row, table);
    const shown = table.entry.fields.map((field) => printed(row, field, here));
    const text = folded([...Object.values(row), ...shown, source?.publisher, source?.title].join(' '));
    if (places) texts.set(row, text);
    return text;
  };
  const fields = new Map(table.entry.fields.map((field) => [field.name, field]));
  return {
    textOf,
    read: (_value, row, name) => {
      const field = fields.get(name);
      return field ? printed(row, field, here) : '';
    },
    collator: new Intl.Collator(here.env.locale, { numeric: true }),
  };
}

/**
 * An open table: what the reader looks for beside its rows.
 * @param {Table} table
 * @param {Here} here
 */
export function openTable(table, here) {
  const { asked, words, id, fmt } = here;
  const sight = sightOf(table, here);
  const rows = selected(table.rows, asked, sight);
  const page = pageOf(rows, asked);
  const columns = columnsOf(table, rows, asked);
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const whole = rows.length === table.rows.length;
  return html`<div class="body">
    <section class="quick" aria-labelledby="${id}-case">${filters(table, sight, here)}</section>
    <div class="lead-col" data-formula=${kCount}>
      <section class="fig lead" id="${id}-table" aria-labelledby="${id}-table-title">
        <div class="table-head">
          <div role="status"><h2 id="${id}-table-title">${words.table.title(count(rows.length), count(table.rows.length), whole)}</h2></div>
          <p class="units">${table.entry.description}</p>
          ${columnChoice(here)}
        </div>
        ${lost(rows, table, here)}${mixedUnits(rows, table, here)}
        ${rows.length ? grid(page.rows, columns, table, here) : none(here)}
        ${pages(page, rows.length, here)}
        ${take(rows, table, here)}
      </section>
      <div class="folds">${about(table, here)}${citeCollection(table.entry, here)}</div>
    </div>
  </div>`;
}

/** @param {Here} here */
function columnChoice({ asked, session, words, id }) {
  const choose = (/** @type {'all' | undefined} */ columns) => () => session.set('columns', columns);
  return html`<fieldset class="twin tabs">
    <legend class="vh">${words.table.columns}</legend>
    <span aria-hidden="true">${words.table.columns}</span>
    <label><input type="radio" name="${id}-columns" .checked=${asked.columns !== 'all'} @change=${choose(undefined)} />${words.table.fewColumns}</label>
    <label><input type="radio" name="${id}-columns" .checked=${asked.columns === 'all'} @change=${choose('all')} />${words.table.allColumns}</label>
  </fieldset>`;
}

/** A row that the link names and the rows below do not hold. @param {Row[]} rows @param {Table} table @param {Here} here */
function lost(rows, table, here) {
  const { asked, words } = here;
  if (asked.record === undefined || rows.some(({ id }) => id === asked.record)) return nothing;
  if (!table.rows.some(({ id }) => id === asked.record))
    return html`<div class="warn" role="alert"><p><b>${words.table.noRecord(String(asked.record))}</b> ${words.table.noRecordWhy}</p></div>`;
  return html`<div class="warn" role="alert"><p><b>${words.table.hidden}</b></p>
    <p class="acts"><button class="btn" type="button" @click=${() => showAll(here)}>${words.table.showIt}</button></p></div>`;
}

/** @param {Here} here */
function none(here) {
  const { words } = here;
  return html`<p class="none">${words.table.none} ${words.table.noneTodo}</p>
    ${isNarrowed(here.asked) ? html`<p><button class="btn" type="button" @click=${() => showAll(here)}>${words.table.putBack}</button></p>` : nothing}`;
}

/** The rows as shown, every column of them. @param {Row[]} rows @param {Table} table @param {Here} here */
function take(rows, { entry }, here) {
  const { words, fmt } = here;
  const many = words.rows(fmt.number(rows.length, 0), rows.length);
  const asCsv = () =>
    csv(
      entry.fields.map(({ name }) => name),
      rows,
    );
  const file = { name: words.save.these(many), file: `${here.index.package.name}-${entry.name}` };
  return html`<div class="foot"><div>${counted(here)}</div><p class="acts">
    <span>${words.save.these(many)}:</span>
    ${saveButton({ ...file, word: words.save.csv, file: `${file.file}.csv`, type: 'text/csv', text: asCsv }, here)}
    ${saveButton({ ...file, word: words.save.json, file: `${file.file}.json`, type: 'application/json', text: () => `${JSON.stringify(rows, null, 1)}\n` }, here)}
    ${copyButton(words.save.copy, asCsv, words)}
  </p></div>`;
}

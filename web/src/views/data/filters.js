import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { finding } from '../form/find.js';
import { idOf } from '../form/paths.js';
import { matching, tally } from './query.js';
import { spoken } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { Sight } from './query.js'
 * @import { Field, Row, Table } from './tables.js'
 */

/** A column can be chosen from when it has two values or more, and no more than these. */
const kMost = 160;

/** Columns asked for first; the others are behind a fold. */
const kFirst = [
  'country',
  'indicator',
  'function',
  'segment',
  'series',
  'region',
  'topic',
  'dimension',
  'parameter',
  'component',
  'confidence',
  'kind',
  'license',
];
const kShown = 3;

/** Name of the fold of further filters. */
const kFold = 'data-filters';

const kNever = new Set(['id', 'title', 'source', 'evidence', 'quote', 'note', 'URL', 'issued', 'author']);

/**
 * What the reader looks for: words, and values of columns with the rows each would leave.
 * @param {Table} table
 * @param {Sight} sight
 * @param {Here} here
 */
export function filters(table, sight, here) {
  const { asked, words, id } = here;
  const fields = facetsOf(table);
  const rank = (/** @type {Field} */ { name }) =>
    (kFirst.indexOf(name) + 1 || kFirst.length + 1) - (name === 'confidence' ? kFirst.length : 0);
  const sorted = [...fields].sort((a, b) => rank(a) - rank(b));
  const first = sorted.slice(0, kShown).sort((a, b) => kFirst.indexOf(a.name) - kFirst.indexOf(b.name));
  const others = fields.filter((field) => !first.includes(field));
  return html`
    <div class="rail-head"><h2 id="${id}-case">${words.table.yours}</h2></div>
    ${finding(asked.find, { find: words.table.find, hint: words.table.findHint }, { page: undefined, record: undefined }, here)}
    ${first.map((field) => facet(field, table, sight, here))}
    ${others.length ? more(others, table, sight, here) : nothing}
    ${
      isNarrowed(asked)
        ? html`<p class="rail-foot"><button class="link" type="button" @click=${() => showAll(here)}>${words.table.putBack}</button></p>`
        : nothing
    }`;
}

/** Counted and drawn when they are looked at. @param {Field[]} fields @param {Table} table @param {Sight} sight @param {Here} here */
function more(fields, table, sight, here) {
  const { asked, session, words, fmt } = here;
  const open = session.folds.has(kFold) || fields.some(({ name }) => asked.where?.[name] !== undefined);
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(kFold, /** @type {HTMLDetailsElement} */ (event.target).open);
  return html`<div class="folds"><details class="fold" ?open=${open} @toggle=${toggled}>
    <summary>${words.table.more}<span class="sum">${fmt.list(fields.slice(0, 3).map(({ title }) => title))}</span></summary>
    <div class="in">${open ? fields.map((field) => facet(field, table, sight, here)) : nothing}</div>
  </details></div>`;
}

/** @param {Here['asked']} asked */
export const isNarrowed = ({ find: words, where }) => Boolean(words) || Object.keys(where ?? {}).length > 0;

/** @param {Here} here */
export const showAll = ({ session }) => session.change({ find: undefined, where: undefined, page: undefined });

/** Which columns have few enough values to choose from; worked out once a table. @type {WeakMap<Row[], Field[]>} */
const known = new WeakMap();

/** @param {Table} table */
function facetsOf({ entry, rows }) {
  const facets =
    known.get(rows) ??
    entry.fields.filter(({ name, type }) => {
      if (kNever.has(name) || type === 'number') return false;
      const values = new Set(rows.map((row) => row[name])).size;
      return values > 1 && values <= Math.min(kMost, rows.length / 1.5);
    });
  known.set(rows, facets);
  return facets;
}

/** @param {Field} field @param {Table} table @param {Sight} sight @param {Here} here */
function facet(field, table, sight, here) {
  const { asked, session, words, id, fmt } = here;
  const { name, title } = field;
  const chosen = asked.where?.[name];
  const counts = tally(matching(table.rows, asked, sight, name), name);
  const options = counts.map(([value, count]) => ({
    value: String(value),
    count,
    label: spoken(value, field, { id: '' }, here),
  }));
  if (chosen !== undefined && !options.some(({ value }) => value === String(chosen)))
    options.push({ value: String(chosen), count: 0, label: spoken(chosen, field, { id: '' }, here) });
  if (counts.length > 12 || field.type === 'year')
    options.sort((a, b) => (field.type === 'year' ? -1 : 1) * sight.collator.compare(a.label, b.label));
  const choose = (/** @type {Event} */ event) => {
    const { value } = /** @type {HTMLSelectElement} */ (event.target);
    const raw = counts.find(([each]) => String(each) === value)?.[0];
    session.change({ [`where.${name}`]: raw, page: undefined, record: undefined });
  };
  const select = idOf(id, `where.${name}`);
  return html`<div class="field${chosen === undefined ? '' : ' yours'}">
    <label for=${select} title=${field.description}>${title}</label>
    <div class="blank${chosen === undefined ? '' : ' set'}"><select id=${select} .value=${live(String(chosen ?? ''))} @change=${choose}>
      <option value="" ?selected=${chosen === undefined}>${words.table.any}</option>
      ${options.map(
        ({ value, label, count }) =>
          html`<option value=${value} ?selected=${value === String(chosen)}>${words.table.option(label, fmt.number(count, 0))}</option>`,
      )}
    </select></div>
  </div>`;
}

import { html, nothing } from 'lit/html.js';
import { recordLink } from '../parts/record-link.js';
import { tableLink } from './list.js';
import { spoken } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { Changes, TableChanges, TableEntry } from './tables.js'
 */

/** Rows a fold lists; the rest is a matter for the files. */
const kListed = 40;

/** What is another than in the release before: rows that came, went, or changed a value. @param {Here} here */
export function changes(here) {
  const { session, words, fmt, index, id } = here;
  const shard = /** @type {Changes | undefined} */ (session.table('changes'));
  if (!shard) return nothing;
  const entries = new Map(index.tables.map((entry) => [entry.name, entry]));
  const told = shard.tables.flatMap((each) => {
    const entry = entries.get(each.name);
    return entry ? one(each, entry, here) : [];
  });
  return html`<section class="fig" id="${id}-changes" aria-labelledby="${id}-changes-title">
    <h3 id="${id}-changes-title">${words.changes.title}</h3>
    <p class="units">${words.changes.since(shard.version, shard.since.version, fmt.date(shard.since.date))}</p>
    ${told.length ? html`<div class="draw folds">${told}</div>` : html`<p>${words.changes.none}</p>`}
  </section>`;
}

/** @param {TableChanges} each @param {TableEntry} entry @param {Here} here */
function one(each, entry, here) {
  const { words, fmt } = here;
  const { added, changed, removed } = each;
  const count = (/** @type {number} */ value) => fmt.number(value, 0);
  const sums = [
    each.isNew ? words.changes.newTable : '',
    added.length ? words.changes.added(count(added.length)) : '',
    changed.length ? words.changes.changed(count(changed.length)) : '',
    removed.length ? words.changes.removed(count(removed.length)) : '',
  ].filter(Boolean);
  if (!sums.length) return [];
  const link = (/** @type {string} */ record) => recordLink(record, { table: entry.name, record });
  const lines = [
    ...changed.flatMap(({ id, fields }) =>
      fields.map(({ field, old, new: now }) => line(link(id), field, old, now, entry, here)),
    ),
    ...removed.map(({ id }) => html`<li><code>${id}</code> <span>${words.changes.removedRow}</span></li>`),
    ...added.map((id) => html`<li>${link(id)} <span>${words.changes.addedRow}</span></li>`),
  ];
  return html`<details class="fold">
    <summary>${entry.title}<span class="sum">${fmt.list(sums)}</span></summary>
    <div class="in">
      <p>${tableLink(entry)}</p>
      <ul class="changes">${lines.slice(0, kListed)}</ul>
      ${lines.length > kListed ? html`<p>${words.changes.more(count(lines.length - kListed))}</p>` : nothing}
    </div>
  </details>`;
}

/**
 * A value that changed, before and now.
 * @param {unknown} row
 * @param {string} name
 * @param {unknown} old
 * @param {unknown} now
 * @param {TableEntry} entry
 * @param {Here} here
 */
function line(row, name, old, now, { fields }, here) {
  const field = fields.find((each) => each.name === name);
  const read = (/** @type {unknown} */ value) =>
    value === undefined || value === null
      ? here.words.table.absent
      : field
        ? spoken(value, field, { id: '' }, here)
        : String(value);
  return html`<li>${row} <span>${field?.title ?? name}: <del>${read(old)}</del> → <ins>${read(now)}</ins></span></li>`;
}

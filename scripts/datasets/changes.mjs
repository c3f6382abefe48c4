// What changed since the last release: node scripts/datasets/changes.mjs
// Ends with 1 when records of a release changed under its own version.

import { pathToFileURL } from 'node:url';
import { lastRelease, releaseIn } from './release.mjs';
import { datasetsFolder } from './tables.mjs';

/**
 * @import { Release } from './release.mjs'
 * @import { Row } from './tables.mjs'
 * @typedef {{field: string, old?: unknown, new?: unknown}} FieldChange  `old` is absent where there was none, `new` where there is none
 * @typedef {{name: string, isNew: boolean, before: number, after: number, columns: {added: string[], removed: string[]}, added: string[],
 *   changed: {id: string, fields: FieldChange[]}[], removed: Row[]}} TableChanges
 * @typedef {{version: string, date: string, since: {version: string, date: string}, tables: TableChanges[]}} Changes
 */

const none = { columns: /** @type {string[]} */ ([]), rows: /** @type {Row[]} */ ([]) };

const same = (/** @type {unknown} */ a, /** @type {unknown} */ b) => JSON.stringify(a) === JSON.stringify(b);

/** @param {string} name @param {Release} before @param {Release} after @returns {TableChanges} */
function tableChanges(name, before, after) {
  const [old, now] = [before, after].map(({ tables }) => tables[name] ?? none);
  const isNew = !(name in before.tables);
  const was = new Map(old.rows.map((row) => [row.id, row]));
  const is = new Set(now.rows.map((row) => row.id));
  // A new column is told once, not for each record.
  const shared = old.columns.filter((column) => now.columns.includes(column));
  const changed = now.rows.flatMap((row) => {
    const then = was.get(row.id);
    const fields = then ? shared.filter((field) => !same(then[field], row[field])) : [];
    return fields.length
      ? [{ id: row.id, fields: fields.map((field) => ({ field, old: then?.[field], new: row[field] })) }]
      : [];
  });
  return {
    name,
    isNew,
    before: old.rows.length,
    after: now.rows.length,
    columns: {
      added: isNew ? [] : now.columns.filter((column) => !old.columns.includes(column)),
      removed: old.columns.filter((column) => !now.columns.includes(column)),
    },
    added: now.rows.filter(({ id }) => !was.has(id)).map(({ id }) => id),
    changed,
    removed: old.rows.filter(({ id }) => !is.has(id)),
  };
}

/** @param {TableChanges} changes */
const any = ({ isNew, columns, added, changed, removed }) =>
  isNew || [columns.added, columns.removed, added, changed, removed].some((list) => list.length > 0);

/** @param {Release} before @param {Release} after @returns {Changes} */
export function changesBetween(before, after) {
  const names = new Set([...Object.keys(after.tables), ...Object.keys(before.tables)]);
  return {
    version: after.version,
    date: after.date,
    since: { version: before.version, date: before.date },
    tables: [...names].map((name) => tableChanges(name, before, after)).filter(any),
  };
}

export const changesSinceLastRelease = (folder = datasetsFolder) =>
  changesBetween(lastRelease(folder), releaseIn(folder));

/** Whether a release was changed without a new version. @param {Changes} changes */
export const isSilent = ({ version, since, tables }) => version === since.version && tables.length > 0;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const changes = changesSinceLastRelease();
  console.log(`${changes.since.version} (${changes.since.date}) to ${changes.version} (${changes.date})`);
  for (const { name, isNew, added, changed, removed, columns } of changes.tables) {
    const news = isNew ? ', a new table' : columns.added.length ? `, new columns ${columns.added.join(', ')}` : '';
    console.log(`${name}: ${added.length} added, ${changed.length} changed, ${removed.length} removed${news}`);
  }
  if (isSilent(changes)) {
    console.error(`Tables of release ${changes.version} changed: raise the version in datasets/datapackage.json`);
    process.exitCode = 1;
  }
}

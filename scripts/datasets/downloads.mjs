// Writes the tables for readers to take away: node scripts/datasets/downloads.mjs OUTDIR
//   csv/<table>.csv, json/<table>.json, and bpo-explorer-data.zip: a Frictionless data package of all of them

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { datasetsFolder, readPackage, readTables } from './tables.mjs';

/** @import { Package, Table } from './tables.mjs' */

/** Name of the archive. */
export const archive = 'bpo-explorer-data.zip';

/** A table as RFC 4180 text: absent values are empty, lists and objects (CSL names and dates) are JSON. @param {Table} table */
export function csvOf({ rows, schema }) {
  const fields = schema.fields.map(({ name }) => name);
  const cell = (/** @type {unknown} */ value) => (typeof value === 'object' ? JSON.stringify(value) : (value ?? ''));
  return `${Papa.unparse({ fields, data: rows.map((row) => fields.map((name) => cell(row[name]))) })}\r\n`;
}

/** The package of the archive: the same tables as comma-separated files. @param {Package} package_ */
const csvPackage = (package_) => ({
  ...package_,
  resources: package_.resources.map((resource) => ({
    ...resource,
    path: `data/${resource.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
  })),
});

/** The files of the archive. @param {Map<string, Table>} tables @returns {Record<string, string>} */
function archived(tables, folder = datasetsFolder) {
  const text = (/** @type {string} */ file) => readFileSync(join(folder, file), 'utf8');
  return {
    'datapackage.json': `${JSON.stringify(csvPackage(readPackage(folder)), null, 2)}\n`,
    'README.md': text('README.md'),
    LICENSE: readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8'),
    'sources.json': text('sources.json'),
    ...Object.fromEntries([...tables].map(([name, table]) => [`data/${name}.csv`, csvOf(table)])),
  };
}

/**
 * The same bytes wherever and whenever it is made: files in order, dated with the package.
 * @param {Record<string, string>} files
 * @param {string} created  ISO date
 */
function zipped(files, created) {
  const [year = 1980, month = 1, day = 1] = created.slice(0, 10).split('-').map(Number);
  // A ZIP holds local time without a zone: this is midnight in every zone.
  const mtime = new Date(year, month - 1, day);
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}

/** Every download by its path. @returns {Record<string, string | Uint8Array>} */
export function makeDownloads(folder = datasetsFolder) {
  const tables = readTables(folder);
  return {
    ...Object.fromEntries([...tables].map(([name, table]) => [`csv/${name}.csv`, csvOf(table)])),
    ...Object.fromEntries([...tables].map(([name, { text }]) => [`json/${name}.json`, text])),
    [archive]: zipped(archived(tables, folder), readPackage(folder).created),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = process.argv[2];
  if (out) {
    for (const [path, content] of Object.entries(makeDownloads())) {
      const file = join(out, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } else {
    console.error('usage: downloads.mjs OUTDIR');
    process.exitCode = 2;
  }
}

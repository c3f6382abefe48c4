// Writes the datasets as the page and the programs load them.
//   node scripts/datasets/shards.mjs OUTDIR       the shards, and their compressed sizes
//   node scripts/datasets/shards.mjs --all FILE   every table in one file

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { datasetsFolder, readTables } from './tables.mjs';

/**
 * @import { Row, Table } from './tables.mjs'
 * @typedef {Record<string, Row[]>} Shard  records by table, as the core loads them
 */

/** The most the first view may load, in bytes of brotli. */
export const coreBudget = 55_000;

/**
 * Tables of each shard; the sources they cite come with them. The first view waits for `core` alone.
 * @type {Record<string, string[]>}
 */
const shards = {
  core: ['roi-parameters', 'occupations', 'locations', 'location-indicators', 'employer-burden', 'market-estimates'],
  series: ['series', 'market-series'],
  workforce: ['workforce'],
};

/** Columns that only a source card shows: they stay out of `core` and are in `detail`. */
const detailColumns = ['evidence', 'quote'];

/** @param {Row} row */
const withoutDetail = (row) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !detailColumns.includes(name)));

/** @param {Row} row @returns {[string, Row][]} */
const detailOf = (row) => {
  const kept = detailColumns.filter((name) => name in row).map((name) => [name, row[name]]);
  return kept.length ? [[row.id, Object.fromEntries(kept)]] : [];
};

/** @param {Map<string, Table>} tables */
function rowsOf(tables, /** @type {string} */ name) {
  const table = tables.get(name);
  if (!table) throw new Error(`no table ${name} in datapackage.json`);
  return table;
}

/** The sources that these tables cite, in the order of the table of sources. @param {Map<string, Table>} tables */
function sourcesCitedBy(tables, /** @type {string[]} */ names) {
  const cited = new Set(
    names.flatMap((name) => {
      const { rows, schema } = rowsOf(tables, name);
      return (schema.foreignKeys ?? [])
        .filter(({ reference }) => reference.resource === 'sources')
        .flatMap(({ fields }) => rows.map((row) => row[fields]));
    }),
  );
  return rowsOf(tables, 'sources').rows.filter(({ id }) => cited.has(id));
}

/**
 * Every shard, and `detail`: `{"detail":{"<table>":{"<id>":{evidence, quote}}}}` for the records of `core`.
 * @returns {Record<string, Shard | {detail: Record<string, Record<string, Row>>}>}
 */
export function makeShards(folder = datasetsFolder) {
  const tables = readTables(folder);
  const made = Object.fromEntries(
    Object.entries(shards).map(([shard, names]) => {
      const shorten = shard === 'core' ? withoutDetail : (/** @type {Row} */ row) => row;
      const own = names.map((name) => [name, rowsOf(tables, name).rows.map(shorten)]);
      return [shard, { ...Object.fromEntries(own), sources: sourcesCitedBy(tables, names) }];
    }),
  );
  const detail = shards.core.map((name) => [name, Object.fromEntries(rowsOf(tables, name).rows.flatMap(detailOf))]);
  return { ...made, detail: { detail: Object.fromEntries(detail) } };
}

/** Every table in one object. @returns {Shard} */
export const allTables = (folder = datasetsFolder) =>
  Object.fromEntries([...readTables(folder)].map(([name, { rows }]) => [name, rows]));

/** Size as a server sends it at the best setting. */
export const brotliSize = (/** @type {string} */ text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/** Writes the shards; returns whether the core shard is within its budget. */
function writeShards(/** @type {string} */ out) {
  mkdirSync(out, { recursive: true });
  let within = true;
  for (const [name, shard] of Object.entries(makeShards())) {
    const text = JSON.stringify(shard);
    writeFileSync(join(out, `${name}.json`), text);
    const size = brotliSize(text);
    console.log(`${name}.json  ${Buffer.byteLength(text)} bytes, brotli ${size}`);
    if (name === 'core' && size > coreBudget) {
      console.error(`core.json: brotli ${size} is over the budget of ${coreBudget}`);
      within = false;
    }
  }
  return within;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [first, file] = process.argv.slice(2);
  if (first === '--all' && file) writeFileSync(file, JSON.stringify(allTables()));
  else if (first && !first.startsWith('-')) process.exitCode = writeShards(first) ? 0 : 1;
  else {
    console.error('usage: shards.mjs OUTDIR | shards.mjs --all FILE');
    process.exitCode = 2;
  }
}

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { archive, makeDownloads } from '../../scripts/datasets/downloads.mjs';
import { recordSchema } from '../../scripts/datasets/record-schema.mjs';
import { datasetsFolder, readTables } from '../../scripts/datasets/tables.mjs';

/** @import { Package, TableSchema } from '../../scripts/datasets/tables.mjs' */

const tables = readTables();
const downloads = makeDownloads();
const unpacked = unzipSync(/** @type {Uint8Array} */ (downloads[archive]));
const textOf = (/** @type {string} */ path) => strFromU8(/** @type {Uint8Array} */ (unpacked[path]));
const package_ = /** @type {Package} */ (JSON.parse(textOf('datapackage.json')));

/** How a cell of each Frictionless type is read. @type {Record<string, (text: string) => unknown>} */
const readers = {
  string: (text) => text,
  number: Number,
  year: Number,
  boolean: (text) => ({ true: true, false: false })[text],
  object: (text) => JSON.parse(text),
  array: (text) => JSON.parse(text),
};

/** Reads a file of the archive by its schema alone, as a Frictionless tool would. @param {string} text @param {TableSchema} schema */
function rowsOf(text, { fields, missingValues = [''] }) {
  const { data, errors, meta } = Papa.parse(text, { header: true, skipEmptyLines: true });
  assert.deepEqual(errors, []);
  assert.deepEqual(
    meta.fields,
    fields.map(({ name }) => name),
  );
  return /** @type {Record<string, string>[]} */ (data).map((row) =>
    Object.fromEntries(
      fields
        .filter(({ name }) => !missingValues.includes(row[name] ?? ''))
        .map(({ name, type }) => [name, readers[type]?.(row[name] ?? '')]),
    ),
  );
}

describe('the archive', () => {
  test('holds the package, its files, readme, licence and the sources for citation tools', () => {
    const data = package_.resources.map(({ path }) => path);
    assert.deepEqual(
      Object.keys(unpacked).sort(),
      ['datapackage.json', 'README.md', 'LICENSE', 'sources.json', ...data].sort(),
    );
    assert.deepEqual(JSON.parse(textOf('sources.json')), tables.get('sources')?.rows);
  });

  for (const { name, path, schema } of package_.resources) {
    test(`${name} read by its schema is valid and is the table`, () => {
      const rows = rowsOf(textOf(path), schema);
      const validate = new Ajv().compile(recordSchema(schema.fields));
      for (const row of rows) assert.ok(validate(row), JSON.stringify([row, validate.errors]));
      assert.deepEqual(rows, tables.get(name)?.rows);
    });
  }

  test('is the same to the byte in another zone', () => {
    const out = mkdtempSync(join(tmpdir(), 'downloads-'));
    try {
      const script = fileURLToPath(new URL('../../scripts/datasets/downloads.mjs', import.meta.url));
      execFileSync(process.execPath, [script, out], { env: { ...process.env, TZ: 'Asia/Manila' } });
      const hash = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');
      assert.equal(hash(readFileSync(join(out, archive))), hash(downloads[archive] ?? ''));
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});

test('each table is there by itself, as CSV and as JSON', () => {
  for (const [name, { file }] of tables) {
    assert.equal(downloads[`csv/${name}.csv`], textOf(`data/${name}.csv`));
    assert.equal(downloads[`json/${name}.json`], readFileSync(join(datasetsFolder, file), 'utf8'));
  }
});

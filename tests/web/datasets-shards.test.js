import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables, brotliSize, budgets, makeShards } from '../../scripts/datasets/shards.mjs';
import { citedBy, readPackage, readTables } from '../../scripts/datasets/tables.mjs';

const tables = readTables();
const { tables: contents, changes, about, ...shards } = /** @type {Record<string, any>} */ (makeShards());

for (const [name, budget] of Object.entries(budgets)) {
  test(`the ${name} shard keeps its budget`, () => assert.ok(brotliSize(JSON.stringify(shards[name])) <= budget));
}

test('every table is whole in a shard of its own', () => {
  for (const [name, { rows }] of tables) assert.deepEqual(shards[`tables/${name}`][name], rows, name);
});

test('a shard brings every source it cites, and no other', () => {
  for (const [shard, { sources, ...content }] of Object.entries(shards)) {
    if (shard === 'tables/sources') continue;
    const cited = Object.entries(content).flatMap(([name, rows]) => {
      const table = tables.get(name);
      return table ? citedBy({ ...table, rows }, 'sources') : [];
    });
    const brought = sources.map((/** @type {any} */ source) => source.id);
    assert.deepEqual(brought, [...new Set(cited)].sort(), shard);
  }
});

test('what a shard of the core holds is what the table says, in fewer columns', () => {
  for (const shard of ['market', 'savings', 'decision']) {
    for (const [name, rows] of Object.entries(shards[shard])) {
      const whole = new Map(tables.get(name)?.rows.map((row) => [row.id, row]));
      for (const row of rows) {
        for (const [field, value] of Object.entries(row)) assert.deepEqual(value, whole.get(row.id)?.[field]);
      }
    }
  }
});

test('the file of all tables is all tables', () => {
  assert.deepEqual(allTables(), Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows])));
});

test('the contents tell each table, its columns and how far it can be trusted', () => {
  const { version, resources } = readPackage();
  assert.equal(contents.package.version, version);
  assert.deepEqual(
    contents.tables.map((/** @type {any} */ table) => table.name),
    resources.map(({ name }) => name),
  );
  for (const { name, rows, fields, kind, confidence, use } of contents.tables) {
    const table = tables.get(name);
    assert.equal(rows, table?.rows.length);
    assert.deepEqual(
      fields.map((/** @type {any} */ field) => field.name),
      table?.schema.fields.map((field) => field.name),
    );
    for (const field of fields) assert.ok(field.title && field.description, `${name}.${field.name}`);
    const sum = (/** @type {Record<string, number>} */ counts) => Object.values(counts).reduce((a, b) => a + b, 0);
    if ('kind' in (table?.rows[0] ?? {})) assert.deepEqual([sum(kind), sum(confidence)], [rows, rows], name);
    assert.equal(sum(use), rows, name);
  }
});

test('countries, years and sources are counted', () => {
  const of = (/** @type {string} */ name) => contents.tables.find((/** @type {any} */ table) => table.name === name);
  assert.deepEqual(of('market-estimates').years, { first: 2000, last: 2035 });
  assert.equal(of('locations').rows, 91);
  assert.equal(of('location-indicators').countries, 91);
});

test('the changes are those of this version', () => {
  assert.equal(changes.version, readPackage().version);
});

test('what made an answer is named with a fingerprint of the data', () => {
  assert.match(about.version, /^\d+\.\d+\.\d+/);
  assert.equal(about.data.version, readPackage().version);
  assert.match(about.data.sha256, /^[0-9a-f]{64}$/);
});

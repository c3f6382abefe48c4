import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables, brotliSize, coreBudget, makeShards } from '../../scripts/datasets/shards.mjs';
import { readTables } from '../../scripts/datasets/tables.mjs';

const tables = readTables();
const shards = /** @type {Record<string, any>} */ (makeShards());

test('the first view loads the core shard within its budget', () => {
  assert.ok(brotliSize(JSON.stringify(shards.core)) <= coreBudget);
});

test('every table is in a shard', () => {
  const { detail, ...loaded } = shards;
  const names = new Set(Object.values(loaded).flatMap((shard) => Object.keys(shard)));
  assert.deepEqual([...names].sort(), [...tables.keys()].sort());
});

test('a shard brings every source it cites, and no other', () => {
  const { detail, ...loaded } = shards;
  for (const [shard, content] of Object.entries(loaded)) {
    const cited = new Set(
      Object.entries(content)
        .filter(([table]) => table !== 'sources')
        .flatMap(([table, rows]) => {
          const keys =
            tables.get(table)?.schema.foreignKeys?.filter((key) => key.reference.resource === 'sources') ?? [];
          return keys.flatMap(({ fields }) => rows.map((/** @type {any} */ row) => row[fields]));
        }),
    );
    const brought = content.sources.map((/** @type {any} */ source) => source.id);
    assert.deepEqual(brought, [...cited].sort(), shard);
  }
});

test('the core shard and its detail together are the tables', () => {
  for (const [name, rows] of Object.entries(shards.core)) {
    if (name === 'sources') continue;
    const whole = rows.map((/** @type {any} */ row) => ({ ...row, ...shards.detail.detail[name][row.id] }));
    assert.deepEqual(whole, tables.get(name)?.rows);
  }
});

test('the file of all tables is all tables', () => {
  assert.deepEqual(allTables(), Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows])));
});

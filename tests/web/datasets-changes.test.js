import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { changesBetween, changesSinceLastRelease, isSilent } from '../../scripts/datasets/changes.mjs';
import { keep, lastRelease, releaseIn } from '../../scripts/datasets/release.mjs';
import { datasetsFolder } from '../../scripts/datasets/tables.mjs';

/** @import { Release } from '../../scripts/datasets/release.mjs' */

/** @param {string} version @param {any[]} rows @param {string[]} columns @returns {Release} */
const release = (version, rows, columns = ['id', 'value', 'note']) => ({
  version,
  date: '2026-01-01',
  tables: { pay: { columns, rows } },
});
const first = release('1.0.0', [
  { id: 'a', value: 1 },
  { id: 'b', value: 2, note: 'old' },
  { id: 'c', value: 3 },
]);
const parts = (/** @type {number[]} */ version) => version.map((part) => String(part).padStart(6, '0')).join('.');
const order = (/** @type {string} */ version) => parts(version.split('.').map(Number));

describe('between two releases', () => {
  test('records are added, changed by field, removed', () => {
    const second = release('1.1.0', [
      { id: 'a', value: 1 },
      { id: 'b', value: 2.5 },
      { id: 'd', value: 4 },
    ]);
    const [pay] = changesBetween(first, second).tables;
    assert.deepEqual(pay, {
      name: 'pay',
      isNew: false,
      before: 3,
      after: 3,
      columns: { added: [], removed: [] },
      added: ['d'],
      changed: [
        {
          id: 'b',
          fields: [
            { field: 'value', old: 2, new: 2.5 },
            { field: 'note', old: 'old', new: undefined },
          ],
        },
      ],
      removed: [{ id: 'c', value: 3 }],
    });
  });

  test('a new column is told once, not for each record', () => {
    const rows = first.tables.pay?.rows.map((row) => ({ ...row, use: 'open data' })) ?? [];
    const [pay] = changesBetween(first, release('1.1.0', rows, ['id', 'value', 'note', 'use'])).tables;
    assert.deepEqual([pay?.columns.added, pay?.changed], [['use'], []]);
  });

  test('nothing changed is nothing told, also when records are in another order', () => {
    const rows = [...(first.tables.pay?.rows ?? [])].reverse();
    assert.deepEqual(changesBetween(first, release('1.1.0', rows)).tables, []);
  });

  test('a change under the version of the release is silent', () => {
    const corrected = [{ id: 'a', value: 9 }];
    assert.ok(isSilent(changesBetween(first, release('1.0.0', corrected))));
    assert.ok(!isSilent(changesBetween(first, release('1.0.1', corrected))));
    assert.ok(!isSilent(changesBetween(first, first)));
  });
});

describe('the datasets', () => {
  test('no record of a release changed without a new version', () => {
    assert.ok(!isSilent(changesSinceLastRelease()));
  });

  test('the version is the last release or a later one', () => {
    assert.ok(order(releaseIn().version) >= order(lastRelease().version));
  });

  test('a release that is kept is read again as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      cpSync(datasetsFolder, folder, { recursive: true });
      keep(releaseIn(folder), folder);
      assert.deepEqual(lastRelease(folder), releaseIn(folder));
      assert.deepEqual(changesSinceLastRelease(folder).tables, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

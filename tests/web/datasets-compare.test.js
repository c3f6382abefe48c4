import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compare } from '../../scripts/datasets/compare.mjs';

/** @type {import('../../scripts/datasets/compare.mjs').Mapping} */
const mapping = {
  file: 'facts.csv',
  table: 'table',
  fact: ({ id }) => [id],
  record: ({ id }) => [id],
  cells: { rate: { field: 'rate', percent: true, range: { low: 'low', high: 'high' } }, year: { field: 'year' } },
  leftOut: [['not ours', ({ id = '' }) => id === 'theirs']],
};
const fact = (/** @type {string} */ id, rate = '', year = '') => ({ id, rate, year });

describe('facts against records', () => {
  test('equal numbers are counted: percent, ranges, fiscal years, dust', () => {
    const facts = [fact('a', '7.39', 'FY2020'), fact('b', '9-10'), fact('c', '9.380000000000001'), fact('theirs', '1')];
    const records = [
      { id: 'a', rate: 0.0739, year: 2020 },
      { id: 'b', low: 0.09, high: 0.1 },
      { id: 'c', rate: 0.0938 },
    ];
    assert.deepEqual(compare(mapping, facts, records), {
      file: 'facts.csv',
      facts: 4,
      rows: 3,
      cells: 5,
      leftOut: { 'not ours': 1 },
      findings: [],
    });
  });

  test('a number that differs, is missing or was made up is found', () => {
    const facts = [fact('a', '7.39'), fact('b', '1', '2020'), fact('c', '')];
    const records = [
      { id: 'a', rate: 0.074 },
      { id: 'b', rate: 0.01 },
      { id: 'c', rate: 0.5 },
    ];
    const { cells, findings } = compare(mapping, facts, records);
    assert.equal(cells, 0);
    assert.deepEqual(
      findings.filter((finding) => finding.startsWith('facts.csv')),
      [
        'facts.csv: a: rate 0.074 is not 0.0739',
        'facts.csv: b: year undefined is not 2020',
        'facts.csv: c: rate 0.5 has no cell',
      ],
    );
  });

  test('a row without a record and a record without a row are found', () => {
    assert.deepEqual(compare(mapping, [fact('a', '1')], [{ id: 'z', rate: 0.01 }]).findings, [
      'facts.csv: a: no record in table',
      'table: z: no row in facts.csv for z',
    ]);
  });
});

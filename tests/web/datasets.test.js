import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { checkDatasets, describe as inWords } from '../../scripts/datasets/check.mjs';
import { datasetsFolder, serialise } from '../../scripts/datasets/tables.mjs';

/** A copy of the datasets to break. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datasets-'));
  cpSync(datasetsFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * Changes the first record of a table that fits and returns what the checker finds.
 * @param {string} table
 * @param {(row: any) => boolean} fits
 * @param {(row: any, rows: any[]) => void} change
 */
function findingsAfter(table, fits, change) {
  const file = join(folder, `${table}.json`);
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  const index = rows.findIndex(fits);
  assert.ok(index >= 0, `no record of ${table} fits`);
  change(rows[index], rows);
  writeFileSync(file, serialise(rows));
  return { findings: checkDatasets(folder).findings, line: index + 2 };
}

const any = () => true;
const withRange = (/** @type {any} */ row) => row.low < row.mode;

test('the datasets are sound', () => {
  const { findings, counts } = checkDatasets();
  assert.deepEqual(findings.map(inWords), []);
  assert.equal(counts['roi-parameters'], 221);
  assert.equal(counts['market-estimates'], 92);
  assert.equal(counts.locations, 91);
});

describe('a broken record is found at its line and field', () => {
  const cases = /** @type {[string, string, string, (row: any) => boolean, (row: any, rows: any[]) => void][]} */ ([
    ['a missing value', 'roi-parameters', 'mode', any, (row) => delete row.mode],
    ['a mode outside its range', 'roi-parameters', 'mode', withRange, (row) => { row.mode = row.high + 1; }],
    ['low above high', 'location-indicators', 'low', (row) => row.low !== undefined, (row) => { row.low = row.high + 1; }],
    ['half a range', 'workforce', 'high', (row) => row.low !== undefined, (row) => delete row.high],
    ['a unit nobody knows', 'roi-parameters', 'unit', any, (row) => { row.unit = 'bananas'; }],
    ['percent where a fraction belongs', 'roi-parameters', 'high', (row) => row.unit === 'fraction', (row) => { row.high = 35; }],
    ['text where a number belongs', 'market-estimates', 'base_value', (row) => row.base_value, (row) => { row.base_value = '9-10'; }],
    ['an empty text', 'market-estimates', 'publisher', any, (row) => { row.publisher = ''; }],
    ['a column of no table', 'occupations', 'colour', any, (row) => { row.colour = 'blue'; }],
    ['a column out of order', 'occupations', 'function', any, (row) => { const { id } = row; delete row.id; row.id = id; }],
    ['an implausible year', 'market-series', 'year', any, (row) => { row.year = 204; }],
    ['a kind that contradicts the confidence', 'market-estimates', 'confidence', any, (row) => { row.confidence = 'judgement'; }],
    ['a forecast before its base', 'market-estimates', 'forecast_year', (row) => row.base_year && row.forecast_year, (row) => { row.forecast_year = row.base_year - 1; }],
    ['a growth rate the sizes do not give, unmentioned', 'market-estimates', 'note', (row) => /recomputed/.test(row.note), (row) => delete row.note],
    ['percentiles that fall', 'occupations', 'p75', any, (row) => { row.p75 = 1; }],
    ['a source that is not there', 'workforce', 'source', any, (row) => { row.source = 'nobody'; }],
    ['a country that is not there', 'location-indicators', 'country', any, (row) => { row.country = 'XXX'; }],
    ['a point of no series', 'market-series', 'series', any, (row) => { row.series = 'none'; row.id = `none.${row.year}`; }],
    ['an id used twice', 'locations', 'id', any, (row, rows) => { rows[1].id = row.id; }],
    ['a source without a publisher', 'sources', 'publisher', any, (row) => delete row.publisher],
    ['a source of no CSL type', 'sources', 'type', any, (row) => { row.type = 'web page'; }],
    ['a source dated in the future', 'sources', 'issued', (row) => row.issued, (row) => { row.issued['date-parts'][0][0] = 2062; }],
  ]);
  for (const [name, table, field, fits, change] of cases) {
    test(name, () => {
      const { findings, line } = findingsAfter(table, fits, change);
      const found = findings.find((finding) => finding.file === `${table}.json` && finding.field === field);
      assert.ok(found, `found only: ${findings.map(inWords).join('\n')}`);
      if (name !== 'an id used twice') assert.equal(found.line, line);
    });
  }
});

test('a source that nothing cites is found', () => {
  const { findings } = findingsAfter('sources', any, (row, rows) => rows.push({ ...row, id: 'never-cited' }));
  assert.deepEqual(findings.map(({ id }) => id), ['never-cited']);
});

test('a record spread over lines is found', () => {
  const file = join(folder, 'series.json');
  writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2));
  assert.match(checkDatasets(folder).findings.map(inWords).join(), /series\.json:2: expected one record a line/);
});

test('a table that is not JSON is found, and the others are still checked', () => {
  writeFileSync(join(folder, 'series.json'), '[');
  const { findings, counts } = checkDatasets(folder);
  assert.match(inWords(findings[0]), /^series\.json: expected a table that can be read/);
  assert.equal(counts.occupations, 166);
});

test('a finding says where, what and what is allowed', () => {
  const { findings } = findingsAfter('roi-parameters', any, (row) => { row.applies_to = 'both'; });
  assert.deepEqual(findings.map(inWords), [
    'roi-parameters.json:2: benefits_load_on_salary.any.home_us: applies_to: "both" is not allowed; ' +
      'expected one of in_house, outsourced, benefit, transition, risk',
  ]);
});

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
 * Rewrites a table and returns what the checker finds.
 * @param {string} table
 * @param {(rows: any[]) => void} change
 */
function findingsAfter(table, change) {
  const file = join(folder, `${table}.json`);
  const rows = JSON.parse(readFileSync(file, 'utf8'));
  change(rows);
  writeFileSync(file, serialise(rows));
  return checkDatasets(folder).findings;
}

test('the datasets are sound', () => {
  const { findings, counts } = checkDatasets();
  assert.deepEqual(findings.map(inWords), []);
  assert.equal(counts['roi-parameters'], 221);
  assert.equal(counts['market-estimates'], 92);
  assert.equal(counts.locations, 91);
  assert.equal(counts['market-shares'], 174);
  assert.equal(counts.adoption, 62);
});

/**
 * What is broken: in which table and field, in the first record that fits, by which members instead.
 * @typedef {[string, string, string, (row: any) => unknown, (row: any) => Record<string, unknown>]} Break
 */
const any = () => true;
const ranged = (/** @type {any} */ row) => row.low !== undefined;
const dated = (/** @type {any} */ row) => row.issued;
const forecast = (/** @type {any} */ row) => row.base_year && row.forecast_year;
const sized = (/** @type {any} */ row) => row.value !== undefined;
const restricted = (/** @type {any} */ row) => row.license.startsWith('all rights');
const disputed = (/** @type {any} */ row) => /recomputed/.test(row.note);

/** @type {Break[]} */
const breaks = [
  ['a missing value', 'roi-parameters', 'mode', any, () => ({ mode: undefined })],
  ['a mode outside its range', 'roi-parameters', 'mode', any, ({ high }) => ({ mode: high + 1 })],
  ['low above high', 'location-indicators', 'low', ranged, ({ high }) => ({ low: high + 1 })],
  ['half a range', 'workforce', 'high', ranged, () => ({ high: undefined })],
  ['no value at all', 'employer-burden', 'value', any, () => ({ rate_pct: undefined })],
  ['a unit nobody knows', 'roi-parameters', 'unit', any, () => ({ unit: 'bananas' })],
  ['percent where a fraction belongs', 'roi-parameters', 'high', any, () => ({ high: 35.2 })],
  ['neither country nor region', 'employer-burden', 'country', any, () => ({ country: undefined })],
  ['a share with a size in percent', 'market-shares', 'unit', sized, () => ({ unit: '% of revenue' })],
  ['a share above the whole', 'market-shares', 'share_pct', any, () => ({ share_pct: 101 })],
  ['a price range upside down', 'billing-rates', 'low', ranged, ({ high }) => ({ low: high + 1 })],
  ['a survey that asked nobody', 'adoption', 'sample', any, () => ({ sample: 0 })],
  ['a restricted source called open', 'sources', 'use', restricted, () => ({ use: 'open data' })],
  ['a text for a number', 'market-estimates', 'base_value', any, () => ({ base_value: '9-10' })],
  ['an empty text', 'market-estimates', 'publisher', any, () => ({ publisher: '' })],
  ['a column of no table', 'occupations', 'colour', any, () => ({ colour: 'blue' })],
  ['an implausible year', 'market-series', 'year', any, () => ({ year: 204 })],
  ['a kind against its confidence', 'market-estimates', 'confidence', any, () => ({ confidence: 'judgement' })],
  ['a forecast before its base', 'market-estimates', 'forecast_year', forecast, () => ({ forecast_year: 1999 })],
  ['a rate the sizes do not give', 'market-estimates', 'note', disputed, () => ({ note: undefined })],
  ['percentiles that fall', 'occupations', 'p75', any, () => ({ p75: 1 })],
  ['a source that is not there', 'workforce', 'source', any, () => ({ source: 'nobody' })],
  ['a country that is not there', 'location-indicators', 'country', any, () => ({ country: 'XXX' })],
  ['a point of no series', 'market-series', 'series', any, () => ({ series: 'none', id: 'none.2008' })],
  ['an id used twice', 'locations', 'id', ({ id }) => id === 'CAN', () => ({ id: 'USA' })],
  ['a source without a publisher', 'sources', 'publisher', any, () => ({ publisher: undefined })],
  ['a source of no CSL type', 'sources', 'type', any, () => ({ type: 'web page' })],
  ['a source from the future', 'sources', 'issued', dated, () => ({ issued: { 'date-parts': [[2062]] } })],
];

describe('a broken record is found at its line and field', () => {
  for (const [name, table, field, fits, instead] of breaks) {
    test(name, () => {
      let line = 0;
      const findings = findingsAfter(table, (rows) => {
        const index = rows.findIndex(fits);
        Object.assign(rows[index], instead(rows[index]));
        line = index + 2;
      });
      const found = findings.filter((finding) => finding.file === `${table}.json` && finding.field === field);
      assert.deepEqual([...new Set(found.map((finding) => finding.line))], [line], findings.map(inWords).join('\n'));
    });
  }
});

test('a column out of order is found', () => {
  const findings = findingsAfter('occupations', ([row]) => {
    const { id } = row;
    delete row.id;
    row.id = id;
  });
  assert.match(findings.map(inWords).join(), /occupations\.json:2: .*: expected the order of the columns: id, /);
});

test('a source that nothing cites is found', () => {
  const findings = findingsAfter('sources', (rows) => rows.push({ ...rows[0], id: 'never-cited' }));
  assert.deepEqual(
    findings.map(({ id }) => id),
    ['never-cited'],
  );
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
  assert.equal(counts.occupations, 350);
});

test('a finding says where, what and what is allowed', () => {
  const findings = findingsAfter('roi-parameters', ([row]) => Object.assign(row, { applies_to: 'both' }));
  assert.deepEqual(findings.map(inWords), [
    'roi-parameters.json:2: benefits_load_on_salary.any.home_us: applies_to: "both" is not allowed; ' +
      'expected one of in_house, outsourced, benefit, transition, risk',
  ]);
});

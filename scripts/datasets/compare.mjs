// Holds the datasets against the files they were made from: node scripts/datasets/compare.mjs FACTS
// FACTS is a folder of CSV files. Every row is to be a record with the same numbers, or left out for a reason named
// here; every record is to have a row. Prints what was compared and ends with 1 at the first difference of a file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { datasetsFolder, readTables } from './tables.mjs';

/**
 * @import { Row } from './tables.mjs'
 * @typedef {Record<string, string>} FactRow
 * @typedef {{low: string, high: string}} Range  the fields that a cell like 20-30 is kept in
 * @typedef {{field: string, percent?: boolean, range?: Range}} Cell  where a numeric cell is kept; percent: as a fraction
 * @typedef {{file: string, table: string, fact: (row: FactRow) => unknown[], record: (row: Row) => unknown[],
 *   cells: Record<string, Cell>, leftOut?: [string, (row: FactRow) => boolean][]}} Mapping
 *   `fact` and `record` tell which row is which record, beside the numbers
 */

const number = (/** @type {string} */ field) => ({ field });
/** @param {string[]} fields @returns {Record<string, Cell>} */
const numbers = (...fields) => Object.fromEntries(fields.map((field) => [field, { field }]));
const values = numbers('value', 'low', 'high', 'year');
/** Records begin with the code of their place, be it a country or a region. */
const place = (/** @type {Row} */ { id }) => id.split('.')[0];
const citedAlone = new Set([
  'Manila',
  'Mumbai',
  'Warsaw',
  'Bucharest',
  'Johannesburg',
  'Mexico City',
  'London',
  'New York',
]);
const years = new Set(['2000', '2015', '2016', '2018', '2019']);
/** Estimates whose ids told where they were found rather than who published them. @type {Record<string, string>} */
const renamed = {
  'seed-precedence-bpo-2025': 'precedence-bpo-2025',
  'seed-statista-bpo-2025': 'statista-bpo-2025',
  'seed-bpo-250': 'unattr-bpo-250',
};
/** Functions under the names of the catalogue. @type {Record<string, string>} */
const functions = { marketing_support: 'marketing' };
const economicSurvey = 'in_itbpm_exports_economic_survey';

/** @type {Mapping[]} */
const mappings = [
  {
    file: 'roi-parameters.csv',
    table: 'roi-parameters',
    fact: ({ parameter, function: work = '', location_type, applies_to }) => [
      parameter,
      functions[work] ?? work,
      location_type,
      applies_to,
    ],
    record: (row) => [row.parameter, row.function, row.location, row.applies_to],
    cells: numbers('low', 'mode', 'high', 'year'),
  },
  {
    file: 'occupations.csv',
    table: 'occupations',
    fact: (row) => [row.country, row.occupation_code, row.function],
    record: (row) => [row.country, row.occupation_code, row.function],
    cells: numbers(
      ...['year', 'annual_median', 'annual_mean', 'hourly_median', 'p10', 'p25', 'p75', 'p90', 'employment'],
    ),
  },
  {
    file: 'locations.csv',
    table: 'locations',
    fact: (row) => [row.iso3],
    record: (row) => [row.id],
    cells: numbers('utc_offset_jan', 'utc_offset_jul', 'lat', 'lon'),
  },
  {
    file: 'location-indicators.csv',
    table: 'location-indicators',
    fact: (row) => [row.iso3, row.indicator, row.function, row.unit],
    record: (row) => [place(row), row.indicator, row.function, row.unit],
    cells: values,
    leftOut: [
      [
        'the table of UBS, but for single facts',
        ({ publisher = '', indicator, evidence = '' }) =>
          publisher.startsWith('UBS') &&
          !(indicator === 'call_center_agent_gross_annual' && citedAlone.has(evidence.split(':')[0] ?? '')),
      ],
      ['the table of EF, but for what the press quotes', ({ publisher = '' }) => publisher.startsWith('EF Education')],
    ],
  },
  {
    file: 'employer-burden.csv',
    table: 'employer-burden',
    fact: (row) => [row.iso3, row.component],
    record: (row) => [place(row), row.component],
    cells: numbers('rate_pct', 'low', 'high', 'year'),
  },
  {
    file: 'workforce.csv',
    table: 'workforce',
    fact: (row) => [row.iso3 === 'WLD' ? '' : row.iso3, row.indicator, row.function],
    record: (row) => [row.country, row.indicator, row.function],
    cells: values,
    leftOut: [
      ['a generated statistics page', ({ publisher }) => publisher === 'Gitnux'],
      ['in location-indicators already', ({ indicator }) => indicator === 'salary_increase_budget'],
    ],
  },
  {
    file: 'billing-rates.csv',
    table: 'billing-rates',
    fact: (row) => [row.location, row.function, row.tier, row.unit],
    record: (row) => [place(row), row.function, row.tier, row.unit],
    cells: numbers('low', 'high', 'year'),
  },
  {
    file: 'market-estimates.csv',
    table: 'market-estimates',
    fact: ({ id = '' }) => [renamed[id] ?? id],
    record: (row) => [row.id],
    cells: {
      base_year: number('base_year'),
      base_value_usd_bn: number('base_value'),
      forecast_year: number('forecast_year'),
      forecast_value_usd_bn: number('forecast_value'),
      stated_cagr_pct: {
        field: 'stated_cagr',
        percent: true,
        range: { low: 'stated_cagr_low', high: 'stated_cagr_high' },
      },
    },
  },
  {
    file: 'market-series.csv',
    table: 'market-series',
    fact: (row) => [/Economic Survey/.test(row.publisher ?? '') ? economicSurvey : row.series_id],
    record: (row) => [row.series],
    cells: numbers('year', 'value'),
    leftOut: [
      [
        "Statista's table, but for single facts",
        ({ series_id, year = '' }) => series_id === 'global_outsourcing_tcv_statista' && !years.has(year),
      ],
    ],
  },
  {
    file: 'market-shares.csv',
    table: 'market-shares',
    fact: (row) => [row.id],
    record: (row) => [row.id],
    cells: numbers('year', 'share_pct', 'value'),
  },
  {
    file: 'adoption.csv',
    table: 'adoption',
    fact: (row) => [row.id],
    record: (row) => [row.id],
    cells: {
      year: number('year'),
      value: { field: 'value', range: { low: 'low', high: 'high' } },
      sample: number('sample'),
    },
  },
];

/** Digits beyond these are dust of binary fractions (0.09380000000000001). */
const digits = 12;

/** @param {string} text @param {boolean} percent */
const read = (text, percent) => Number((Number(text) / (percent ? 100 : 1)).toPrecision(digits));

/**
 * What a record must hold for a cell, by field. Text around the number is kept elsewhere: FY2020, 2013 H1, 500+.
 * @param {string} text
 * @param {Cell} cell
 * @returns {[string, number][]}
 */
function expected(text, { field, percent = false, range }) {
  const bare = text.replace(/^FY|\+$| (H1|Q1-Q3)$/g, '');
  if (bare === '' || bare === 'n.d.') return [];
  const [, low, high] = (range && /^([\d.]+)-([\d.]+)$/.exec(bare)) ?? [];
  if (range && low && high)
    return [
      [range.low, read(low, percent)],
      [range.high, read(high, percent)],
    ];
  return [[field, read(bare, percent)]];
}

/** @param {Mapping} mapping @param {FactRow} fact @param {Row} record */
function differences({ cells }, fact, record) {
  const due = Object.entries(cells).flatMap(([column, cell]) => expected(fact[column] ?? '', cell));
  const fields = Object.values(cells).flatMap(({ field, range }) => [field, ...(range ? [range.low, range.high] : [])]);
  const extra = fields.filter((field) => record[field] !== undefined && !due.some(([name]) => name === field));
  return {
    cells: due.length,
    wrong: [
      ...due
        .filter(([field, value]) => record[field] !== value)
        .map(([field, value]) => `${field} ${record[field]} is not ${value}`),
      ...extra.map((field) => `${field} ${record[field]} has no cell`),
    ],
  };
}

/** @param {unknown[]} parts */
const keyOf = (parts) => parts.map((part) => part ?? '').join('|');

/**
 * One file against its table.
 * @param {Mapping} mapping
 * @param {FactRow[]} facts
 * @param {Row[]} records
 */
export function compare(mapping, facts, records) {
  const waiting = new Map();
  for (const record of records) {
    const key = keyOf(mapping.record(record));
    waiting.set(key, [...(waiting.get(key) ?? []), record]);
  }
  const findings = [];
  /** @type {Record<string, number>} */
  const leftOut = {};
  let cells = 0;
  let rows = 0;
  for (const fact of facts) {
    const reason = mapping.leftOut?.find(([, applies]) => applies(fact))?.[0];
    if (reason) {
      leftOut[reason] = (leftOut[reason] ?? 0) + 1;
      continue;
    }
    const key = keyOf(mapping.fact(fact));
    const candidates = waiting.get(key) ?? [];
    /** @type {ReturnType<typeof differences>[]} */
    const checked = candidates.map((/** @type {Row} */ record) => differences(mapping, fact, record));
    const at = checked.findIndex(({ wrong }) => wrong.length === 0);
    if (at < 0) {
      findings.push(`${mapping.file}: ${key}: ${checked[0]?.wrong.join('; ') ?? `no record in ${mapping.table}`}`);
    } else {
      candidates.splice(at, 1);
      cells += checked[at]?.cells ?? 0;
      rows += 1;
    }
  }
  for (const [key, left] of waiting)
    for (const { id } of left) findings.push(`${mapping.table}: ${id}: no row in ${mapping.file} for ${key}`);
  return { file: mapping.file, facts: facts.length, rows, cells, leftOut, findings };
}

/** Every file of a folder of facts against the datasets. @param {string} facts */
export function compareAll(facts, folder = datasetsFolder) {
  const tables = readTables(folder);
  return mappings.map((mapping) => {
    const text = readFileSync(join(facts, mapping.file), 'utf8');
    const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
    return compare(mapping, /** @type {FactRow[]} */ (data), tables.get(mapping.table)?.rows ?? []);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('usage: compare.mjs FACTS');
    process.exitCode = 2;
  } else {
    const results = compareAll(folder);
    for (const { file, facts, rows, cells, leftOut, findings } of results) {
      const why = Object.entries(leftOut).map(([reason, count]) => `; ${count} left out: ${reason}`);
      console.log(`${file}: ${rows} of ${facts} rows, ${cells} numbers equal${why.join('')}`);
      for (const finding of findings) console.error(finding);
    }
    const sum = (/** @type {'rows' | 'cells'} */ what) => results.reduce((total, result) => total + result[what], 0);
    const wrong = results.flatMap(({ findings }) => findings).length;
    console.log(`${sum('cells')} numbers in ${sum('rows')} rows equal, ${wrong} findings`);
    process.exitCode = wrong ? 1 : 0;
  }
}

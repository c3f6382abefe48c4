// Writes the datasets as the page and the programs load them.
//   node scripts/datasets/shards.mjs OUTDIR       the shards, and their compressed sizes
//   node scripts/datasets/shards.mjs --all FILE   every table in one file

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { changesSinceLastRelease } from './changes.mjs';
import { contents } from './contents.mjs';
import { citedBy, datasetsFolder, readPackage, readTables } from './tables.mjs';

/**
 * @import { Row, Table } from './tables.mjs'
 * @typedef {Record<string, Row[]>} Shard  records by table, as the core loads them
 * @typedef {{without?: string[], where?: (row: Row, tables: Map<string, Table>) => boolean}} Part
 *   the columns of a table that a shard leaves out, and the records that it takes
 */

/** The most a view waits for, in bytes of brotli. */
export const budgets = { market: 31_000, savings: 40_000, decision: 45_000 };

/** What only the Data view and a source card show. */
const detail = [
  ...['evidence', 'quote', 'hourly_median'],
  ...[
    'time_rule',
    'lat',
    'lon',
    'languages',
    'language_source',
    'time_rule_source',
    'english',
    'eu_adequacy',
    'data_protection_source',
    'data_protection_law',
  ],
];

/** Indicators that the savings model looks up. */
const savingsIndicators = [
  'cpi_inflation',
  'corporate_tax_rate',
  'agent_base_wage_hourly',
  'agent_benefits_load',
  'agent_bonus',
  'bpo_employee_monthly_wage',
  'contact_center_agent_monthly_wage',
  'salary_increase_budget',
];

/** Indicators of places. */
const placeIndicators = [
  'agent_base_wage_hourly',
  'agent_benefits_load',
  'agent_bonus',
  'avg_monthly_earnings',
  'bpo_headcount',
  'clerical_monthly_earnings',
  'cpi_inflation',
  'english_population_share',
  'internet_users',
  'mean_weekly_hours_employee',
  'professionals_monthly_earnings',
  'technicians_monthly_earnings',
  'wgi_political_stability_percentile',
  'wgi_regulatory_quality_percentile',
  'wgi_rule_of_law_percentile',
];

/** Planning parameters of a move and of what people cost. */
const placeParameters = [
  'attrition',
  'benefits_load_on_salary',
  'contracting_months',
  'facility_cost_per_seat',
  'it_telecom_cost_per_seat',
  'provider_operating_margin',
  'provider_rate_per_hour',
  'agent_pay_share_of_price',
  'transition_months',
];

/** Surveys of a country's outsourcers or contact centres: those that core/src/decision/place.cpp reads. */
const attritionSurveys = [
  'GBR.attrition_total.customer_service.2018.outsourcing-sector-mean',
  'IND.attrition_total.any_bpo.2011',
  'PHL.attrition_total.customer_service.2022',
  'USA.attrition_total.customer_service.2017.outsourcers-mean',
  'ZAF.attrition_total.customer_service.2012',
  'ZAF.attrition_total.finance_accounting.2012',
];

/** Indicators that put a market on another basis: prices for real terms, the labour force for figures per head. */
const marketIndicators = ['cpi_inflation', 'labour_force'];

/** What the market's scenarios are made of. */
const levers = [
  'ai_deflection_rate.customer_service.any',
  'ai_benefit_realisation_probability.any.any',
  'ai_price_reduction.any.any',
];

/** @type {Required<Part>['where']} */
const ofSeries = ({ country, id }, tables) =>
  ['USA', ...table(tables, 'series').rows.map((series) => series.country)].includes(country ?? id);

/**
 * What each module of the core is given to begin with; the sources come along.
 * @type {Record<string, Record<string, Part>>}
 */
const shards = {
  market: {
    'market-estimates': { without: ['evidence'] },
    series: {},
    'market-series': { without: [...detail, 'unit'] },
    'market-shares': { without: [...detail, 'title'] },
    adoption: { without: [...detail, 'title'] },
    'roi-parameters': { where: ({ id }) => levers.includes(id), without: ['evidence'] },
    locations: { where: ofSeries },
    'location-indicators': {
      where: (row, tables) => marketIndicators.includes(row.indicator) && ofSeries(row, tables),
    },
  },
  savings: {
    'roi-parameters': {},
    // Means of whole major groups are no pay of an occupation: the model wants a median.
    occupations: { where: ({ annual_median }) => annual_median !== undefined },
    locations: {},
    'location-indicators': { where: ({ indicator }) => savingsIndicators.includes(indicator) },
    'employer-burden': {},
    'billing-rates': { where: ({ unit }) => unit === 'USD/hour' },
  },
  decision: {
    'roi-parameters': { where: ({ parameter }) => placeParameters.includes(parameter) },
    occupations: { where: ({ annual_median }) => annual_median !== undefined },
    locations: { without: ['language_source', 'time_rule_source', 'data_protection_source', 'data_protection_law'] },
    'location-indicators': { where: ({ indicator }) => placeIndicators.includes(indicator) },
    workforce: {
      where: ({ id }) => attritionSurveys.includes(id),
      without: ['indicator', 'unit', 'kind', 'note'],
    },
    'employer-burden': {},
    'billing-rates': { where: ({ unit }) => unit === 'USD/hour' },
    adoption: { where: ({ topic }) => topic === 'implementation time' },
  },
};

/** @param {Map<string, Table>} tables @param {string} name */
function table(tables, name) {
  const found = tables.get(name);
  if (!found) throw new Error(`no table ${name} in datapackage.json`);
  return found;
}

/** The sources that these records cite, in the order of the table of sources. @param {Map<string, Table>} tables @param {Shard} shard */
function withSources(tables, shard) {
  const cited = new Set(
    Object.entries(shard).flatMap(([name, rows]) => citedBy({ ...table(tables, name), rows }, 'sources')),
  );
  return { ...shard, sources: table(tables, 'sources').rows.filter(({ id }) => cited.has(id)) };
}

/** @param {Row} row @param {string[]} names */
const leavingOut = (row, names) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** @param {Map<string, Table>} tables @param {Record<string, Part>} parts @returns {Shard} */
function makeShard(tables, parts) {
  const own = Object.entries(parts).map(([name, { without = detail, where = () => true }]) => [
    name,
    table(tables, name)
      .rows.filter((row) => where(row, tables))
      .map((row) => leavingOut(row, without)),
  ]);
  return withSources(tables, Object.fromEntries(own));
}

/**
 * Every file the page loads, by name: the shards of the core's modules, each table whole, what there is
 * (`tables`) and what is new (`changes`).
 * @returns {Record<string, object>}
 */
export function makeShards(folder = datasetsFolder) {
  const tables = readTables(folder);
  const whole = [...tables].map(([name, { rows }]) => [
    `tables/${name}`,
    name === 'sources' ? { sources: rows } : withSources(tables, { [name]: rows }),
  ]);
  return {
    ...Object.fromEntries(Object.entries(shards).map(([name, parts]) => [name, makeShard(tables, parts)])),
    ...Object.fromEntries(whole),
    tables: contents(readPackage(folder), tables),
    changes: changesSinceLastRelease(folder),
    about: about(readPackage(folder), tables),
  };
}

/**
 * What an answer was made with: the program, the data, and a fingerprint of every table.
 * @param {ReturnType<typeof readPackage>} package_
 * @param {Map<string, Table>} tables
 */
function about({ version }, tables) {
  const program = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const print = createHash('sha256');
  for (const [name, { text }] of tables) print.update(`${name}\n${text}\n`);
  return { version: program.version, data: { version, sha256: print.digest('hex') } };
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

/** Writes the shards; returns whether each keeps its budget. */
function writeShards(/** @type {string} */ out) {
  let within = true;
  for (const [name, shard] of Object.entries(makeShards())) {
    const text = JSON.stringify(shard);
    const file = join(out, `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const size = brotliSize(text);
    const budget = budgets[/** @type {keyof typeof budgets} */ (name)] ?? Number.POSITIVE_INFINITY;
    within &&= size <= budget;
    console.log(
      `${name}.json  ${Buffer.byteLength(text)} bytes, brotli ${size}${size > budget ? ` OVER ${budget}` : ''}`,
    );
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

import { sorting } from '../parts/sorting.js';
import { rangeOf, shareUnit, spoken } from './values.js';

/**
 * @import { Here } from './here.js'
 * @import { DataDocument } from '../../state/types.js'
 * @import { Field, Row, Table, TableEntry } from './tables.js'
 */

/**
 * A column as it is shown: `rank` 1 always, 2 where there is some room, 3 where there is much.
 * @typedef {Field & { rank: 1 | 2 | 3, number: boolean }} Column
 */

/** The columns that tell most, by table, with their ranks; the others are in each row's card. @type {Record<string, string>} */
const kMain = {
  'market-estimates':
    'publisher 1, region 2, segment 2, base_year 1, base_value 1, forecast_year 3, forecast_value 2, stated_cagr 3, confidence 3',
  'market-series': 'series 1, year 1, value 1, unit 2, kind 3, confidence 2',
  series: 'name 1, country 1, publisher 2, unit 2',
  'market-shares': 'category 1, share_pct 1, market 2, dimension 3, region 3, publisher 2, year 2, confidence 3',
  adoption: 'metric 1, value 1, unit 3, population 2, publisher 3, year 2, confidence 3',
  'location-indicators': 'country 1, indicator 1, value 1, unit 2, year 2, function 3, confidence 3',
  occupations:
    'occupation 1, country 2, year 3, annual_median 1, currency 2, hourly_median 3, employment 3, function 2',
  'roi-parameters': 'parameter 1, function 2, location 3, low 2, mode 1, high 2, unit 3, confidence 3',
  locations: 'name 1, city 1, region 2, time_zone 3, languages 2, english 3, role 3',
  'employer-burden': 'country 1, component 1, rate_pct 1, base 2, year 2, confidence 3',
  workforce: 'country 1, indicator 1, value 1, unit 2, function 2, year 2, confidence 3',
  'billing-rates': 'function 1, country 1, tier 3, low 1, high 1, unit 2, year 2, confidence 3',
  sources: 'publisher 1, title 1, issued 2, type 3, license 2',
};

/** The market first, then the countries, the model's own ranges, and what is cited; tables of no known place before the last. @param {TableEntry[]} tables */
export function inOrder(tables) {
  const names = Object.keys(kMain);
  const rank = (/** @type {TableEntry} */ { name }) =>
    names.includes(name) ? names.indexOf(name) : names.length - 1.5;
  return [...tables].sort((a, b) => rank(a) - rank(b));
}

/** Columns that only a card shows. */
const kAside = new Set(['id', 'evidence', 'quote', 'note', 'URL']);

/**
 * The columns of a table that say something of the rows chosen.
 * @param {Table} table
 * @param {Row[]} rows
 * @param {DataDocument} asked
 * @returns {Column[]}
 */
export function columnsOf({ entry: { name, fields } }, rows, { columns, sort }) {
  const all = columns === 'all';
  const ranks = new Map(
    (kMain[name] ?? '')
      .split(', ')
      .filter(Boolean)
      .map((each) => /** @type {[string, string]} */ (each.split(' '))),
  );
  const main = [...ranks.keys()].flatMap((column) => fields.find((field) => field.name === column) ?? []);
  const first = main.length ? main : fields.filter((field) => !kAside.has(field.name)).slice(0, 5);
  const rest = fields.filter((field) => !first.includes(field) && (all || isSortedBy(field, sort)));
  return [...first, ...rest]
    .filter((field, index) => index === 0 || isSortedBy(field, sort) || rows.some((row) => !isEmpty(row, field)))
    .map((field) => ({
      ...field,
      rank: all ? 1 : /** @type {1 | 2 | 3} */ (Number(ranks.get(field.name) ?? 1)),
      number: field.type === 'number' || field.type === 'integer',
    }));
}

/** @param {Field} field @param {string | undefined} sort */
const isSortedBy = ({ name }, sort) => sort !== undefined && sorting(sort).name === name;

/** A range stands in for a value that was not published. @param {Row} row @param {Field} field */
const isEmpty = (row, { name }) => row[name] === undefined && (name !== 'value' || row.low === undefined);

/**
 * A value as it is read, in the words and figures of the reader.
 * @param {Row} row
 * @param {Field} field
 * @param {Here} here
 * @returns {string} empty where there is none
 */
export function printed(row, field, here) {
  const { name } = field;
  const value = row[name];
  if (name === 'value' && value === undefined) return rangeOf(row, here.fmt);
  if (name === 'country' && value === undefined) return row.region ?? '';
  if (value === undefined) return '';
  return spoken(value, field, row, here);
}

/**
 * The unit that a column's head or a value's card names; empty where a column of units says it row by row.
 * @param {Field} field
 * @param {Here} here
 */
export const unitOf = (field, { words }) => (field.unit ? shareUnit(field.unit, words) : '');

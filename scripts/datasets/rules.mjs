/**
 * What a schema cannot say about a record. Each rule returns nothing for a sound record, else the
 * offending field, its value and what is allowed.
 * @import { Row } from './tables.mjs'
 * @typedef {{field: string, value?: unknown, allowed: string}} Offence
 * @typedef {(row: Row) => Offence[]} Rule
 */

/** Share by which a stated growth rate may differ from the two sizes before the note must say so. */
const growthTolerance = 0.003;

/** Sane bounds of a figure, by the beginning of its unit. @type {[RegExp, number, number][]} */
const bounds = [
  [/^fraction_points$/, -1, 1],
  [/^fraction/, -1, 2],
  [/^probability/, 0, 1],
  [/^rank_correlation$/, -1, 1],
  [/^%/, -50, 300],
  [/^(usd|aud|agents|fte|weeks|months|minutes|seconds|hours|days|keystrokes|invoices|contacts|trips|ratio)/, 0, 1e6],
];

/** @type {Rule} */
const inOrder = ({ low, mode, value, rate_pct, high }) => {
  const middle = mode ?? value ?? rate_pct;
  if ((low === undefined) !== (high === undefined)) {
    const field = low === undefined ? 'low' : 'high';
    return [{ field, allowed: 'low and high together, or neither' }];
  }
  if (low > high) return [{ field: 'low', value: low, allowed: `at most high (${high})` }];
  if (middle < low || middle > high) {
    const field = mode !== undefined ? 'mode' : value !== undefined ? 'value' : 'rate_pct';
    return [{ field, value: middle, allowed: `from low (${low}) to high (${high})` }];
  }
  return [];
};

/** @type {Rule} */
const saneForUnit = (row) => {
  const found = bounds.find(([unit]) => unit.test(row.unit));
  if (!found) return [];
  const [, least, most] = found;
  return ['low', 'mode', 'high', 'value', 'rate_pct']
    .filter((field) => row[field] < least || row[field] > most)
    .map((field) => ({ field, value: row[field], allowed: `from ${least} to ${most} for the unit ${row.unit}` }));
};

/** @type {Rule} */
const measured = (row) =>
  ['value', 'rate_pct', 'low'].some((field) => row[field] !== undefined)
    ? []
    : [{ field: 'value', allowed: 'a value, or low and high' }];

/** A price may be published as "from": low alone. @type {Rule} */
const priced = ({ low, high }) => (low > high ? [{ field: 'low', value: low, allowed: `at most high (${high})` }] : []);

/** @type {Rule} */
const somewhere = ({ country, region }) =>
  (country === undefined) === (region === undefined) ? [{ field: 'country', allowed: 'a country or a region' }] : [];

/** A share by itself is a percentage of something; beside a size it is the size that has the unit. @type {Rule} */
const shareOrSize = ({ value, unit }) =>
  (value === undefined) === unit.startsWith('%')
    ? []
    : [{ field: 'unit', value: unit, allowed: 'the unit of the value, or % of something where there is no value' }];

/** @type {Rule} */
const percentilesRise = (row) => {
  const rising = ['p10', 'p25', 'annual_median', 'p75', 'p90'].filter((field) => row[field] !== undefined);
  return rising.flatMap((field, i) => {
    const before = rising[i - 1];
    return i && row[field] < row[before]
      ? [{ field, value: row[field], allowed: `at least ${before} (${row[before]})` }]
      : [];
  });
};

/** A judgement is called so in both columns, and so is a figure that rests on a trade article alone. @type {Rule} */
const namedAlike = ({ kind, confidence }) => {
  if ((kind === 'judgement') !== (confidence === 'judgement'))
    return [{ field: 'confidence', value: confidence, allowed: 'judgement exactly where kind is judgement' }];
  if ((kind === 'claim') !== (confidence === 'seed'))
    return [{ field: 'confidence', value: confidence, allowed: 'seed exactly where kind is claim' }];
  return [];
};

/** @type {Rule} */
const sizesAgree = (row) => {
  /** @type {Offence[]} */
  const offences = [];
  if (row.base_value === undefined && row.forecast_value === undefined && row.stated_cagr === undefined)
    offences.push({ field: 'base_value', allowed: 'a size or a growth rate' });
  if (row.base_year >= row.forecast_year)
    offences.push({ field: 'forecast_year', value: row.forecast_year, allowed: `after base_year (${row.base_year})` });
  if ((row.range_low === undefined) !== (row.range_high === undefined))
    offences.push({ field: 'range_low', allowed: 'range_low and range_high together, or neither' });
  const middle = (row.range_low + row.range_high) / 2;
  if (row.range_low !== undefined && middle !== (row.base_value ?? row.forecast_value))
    offences.push({ field: 'range_high', value: row.range_high, allowed: 'a range whose midpoint is the size' });
  const [low, high] = [row.stated_cagr_low ?? row.stated_cagr, row.stated_cagr_high ?? row.stated_cagr];
  if (low > high)
    offences.push({ field: 'stated_cagr_low', value: low, allowed: `at most stated_cagr_high (${high})` });
  const growth = (row.forecast_value / row.base_value) ** (1 / (row.forecast_year - row.base_year)) - 1;
  const differs = growth < low - growthTolerance || growth > high + growthTolerance;
  if (differs && !/recompute/.test(row.note ?? '')) {
    const percent = (100 * growth).toFixed(2);
    offences.push({
      field: 'note',
      value: row.note,
      allowed: `a note that the two sizes give ${percent}% when recomputed`,
    });
  }
  return offences;
};

/** @type {Rule} */
const namedByYear = ({ id, series, year }) =>
  id === `${series}.${year}` ? [] : [{ field: 'id', value: id, allowed: `${series}.${year}` }];

/** @type {Rule} */
const dated = ({ issued, author }) => {
  /** @type {Offence[]} */
  const offences = [];
  const [year, month = 1, day = 1] = issued?.['date-parts']?.[0] ?? [];
  if (issued && !(year >= 1990 && year <= 2026 && month >= 1 && month <= 12 && day >= 1 && day <= 31))
    offences.push({
      field: 'issued',
      value: issued,
      allowed: '{"date-parts":[[year, month?, day?]]} from 1990 to 2026',
    });
  if (author && !author.every((/** @type {Row} */ name) => name.literal || name.family))
    offences.push({ field: 'author', value: author, allowed: 'names with a literal or a family member' });
  return offences;
};

/** Licences that let anyone use the whole table. */
const openLicence = /^(public domain|CC BY|OGL|MIT|Unicode)/;

/** @type {Rule} */
const usedByItsTerms = ({ license, use }) => {
  const due = openLicence.test(license)
    ? 'open data'
    : license.startsWith('official statistics')
      ? 'official statistics'
      : license === 'Apache-2.0'
        ? 'own work'
        : 'cited fact';
  return use === due ? [] : [{ field: 'use', value: use, allowed: `${due}, by its license (${license})` }];
};

/** Rules of each table, beyond its schema. @type {Record<string, Rule[]>} */
export const rules = {
  'roi-parameters': [inOrder, saneForUnit, namedAlike],
  occupations: [percentilesRise, namedAlike],
  'location-indicators': [somewhere, measured, inOrder, saneForUnit, namedAlike],
  'employer-burden': [somewhere, measured, inOrder, namedAlike],
  workforce: [measured, inOrder, saneForUnit, namedAlike],
  'billing-rates': [somewhere, priced, saneForUnit, namedAlike],
  'market-estimates': [sizesAgree, namedAlike],
  'market-series': [namedByYear, namedAlike],
  'market-shares': [shareOrSize, namedAlike],
  adoption: [measured, inOrder, saneForUnit, namedAlike],
  sources: [dated, usedByItsTerms],
};

/**
 * @import { Formats } from '../../format/index.js'
 * @import { Messages } from '../../i18n/index.js'
 * @import { Here } from './here.js'
 * @import { Field, Row } from './tables.js'
 */

/** Columns whose figures are in the unit that the row names. */
export const kInUnit = new Set(['value', 'low', 'mode', 'high']);

/** Columns that hold codes. */
const kCodes = new Set([
  'function',
  'location',
  'applies_to',
  'parameter',
  'indicator',
  'component',
  'distribution',
  'role',
  'type',
]);

const isShare = (/** @type {string} */ unit) => /^(fraction|probability)/.test(unit);

/**
 * @param {any} value
 * @param {Field} field
 * @param {Row} row
 * @param {Here} here
 * @returns {string}
 */
export function spoken(value, { name, type, unit }, row, { fmt, say, words, session }) {
  if (name === 'kind') return say.common.card.kind[value] ?? value;
  if (name === 'confidence') return words.sure[value] ?? value;
  if (name === 'country') return placeName(value, session);
  if (name === 'series') return seriesName(value, session);
  if (name === 'issued') return fmt.date(isoDate(value));
  if (name === 'published') return fmt.date(String(value));
  if (name === 'unit') return shareUnit(value, words);
  if (name === 'author') return value.map((/** @type {{ literal: string }} */ { literal }) => literal).join('; ');
  if (kCodes.has(name)) return codeWords(value, words);
  if (type === 'year') return fmt.year(value);
  if (typeof value === 'number')
    return isShare(unit ?? (kInUnit.has(name) ? (row.unit ?? '') : '')) ? percent(value, fmt) : fmt.typed(value);
  if (typeof value === 'boolean') return value ? say.common.form.yes : say.common.form.no;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A date of CSL-JSON as ISO 8601, as far as it is known. @param {{ 'date-parts': number[][] }} date */
export const isoDate = ({ 'date-parts': [parts] }) => parts.map((part) => String(part).padStart(2, '0')).join('-');

/** Every digit of a fraction, as a percentage. @param {number} value @param {Formats} fmt */
const percent = (value, fmt) => `${fmt.typed(Number((value * 100).toPrecision(12)))}%`;

/** "low to high" where no single value was published. @param {Row} row @param {Formats} fmt */
export function rangeOf({ low, high, unit = '' }, fmt) {
  const figure = (/** @type {number} */ value) => (isShare(unit) ? percent(value, fmt) : fmt.typed(value));
  return [low, high]
    .filter((end) => end !== undefined)
    .map(figure)
    .join('–');
}

/** "fraction_of_salary" is "% of salary", since its figures are percentages; "usd_per_hire" is "USD per hire". @param {string} unit @param {Messages['data']} words */
export function shareUnit(unit, words) {
  if (!isShare(unit)) return words.units[unit] ?? inWords(unit, words);
  return `${words.fraction} ${inWords(unit.replace(/^fraction[_ ]?/, ''), words)}`.trim();
}

/** "cpi_inflation" is "CPI inflation", "industry:banking" "Industry: banking". @param {string} code @param {Messages['data']} words */
export function codeWords(code, words) {
  const text = inWords(code.replace(':', ': ').replaceAll('-', '_'), words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param {string} code @param {Messages['data']} words */
const inWords = (code, words) =>
  code
    .split('_')
    .map((part) => words.codes[part] ?? part)
    .join(' ');

/** @param {string} code  ISO 3166-1 alpha-3 @param {Here['session']} session */
export function placeName(code, session) {
  const places = session.table('tables/locations')?.locations ?? [];
  return nameIn(places, code) ?? code;
}

/** @param {string} id @param {Here['session']} session */
const seriesName = (id, session) => nameIn(session.table('tables/series')?.series ?? [], id) ?? id;

/** @type {WeakMap<Row[], Map<string, string>>} */
const named = new WeakMap();

/** @param {Row[]} rows @param {string} id */
function nameIn(rows, id) {
  const names = named.get(rows) ?? new Map(rows.map((row) => [row.id, row.name]));
  named.set(rows, names);
  return names.get(id);
}

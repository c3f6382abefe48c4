import { sorting } from '../parts/sorting.js';

/** @import { DataDocument } from '../../state/types.js' */
/** @import { Row } from './tables.js' */

/**
 * Which rows of a table are shown, in which order. Pure: what is searched and how words compare come from outside.
 * @typedef {object} Sight
 * @property {(row: Row) => string} textOf  all that a search looks through
 * @property {(value: unknown, row: Row, name: string) => string} read  a value in the words it is shown in
 * @property {Intl.Collator} collator
 *
 * @typedef {Pick<DataDocument, 'find' | 'where' | 'sort'>} Query
 */

/** Letters without their marks and in one case, so that "peru" finds "Perú". @param {string} text */
export const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * @param {Row[]} rows
 * @param {Query} query
 * @param {Sight} sight
 */
export const selected = (rows, query, sight) => ordered(matching(rows, query, sight), query.sort, sight);

/**
 * @param {Row[]} rows
 * @param {Query} query
 * @param {Pick<Sight, 'textOf'>} sight
 * @param {string} [except]  a column whose own condition does not count
 */
export function matching(rows, { find = '', where = {} }, { textOf }, except) {
  const words = folded(String(find)).split(/\s+/).filter(Boolean);
  const conditions = Object.entries(where).filter(([name]) => name !== except);
  return rows.filter(
    (row) =>
      conditions.every(([name, value]) => String(row[name] ?? '') === String(value)) &&
      (words.length === 0 || words.every((word) => textOf(row).includes(word))),
  );
}

/**
 * Rows without a value come last in either direction; equal ones keep the order of the table.
 * @param {Row[]} rows
 * @param {string | undefined} sort  a column, with "-" before it for falling
 * @param {Sight} sight
 */
function ordered(rows, sort, { read, collator }) {
  if (!sort) return rows;
  const { name, falling } = sorting(sort);
  const sign = falling ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [a[name], b[name]];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(comparable(left) ?? read(left, a, name), comparable(right) ?? read(right, b, name));
  });
}

/** A date of CSL-JSON, as a text that sorts. @param {any} value */
const comparable = (value) => value['date-parts']?.[0].map((/** @type {number} */ part) => part + 1e4).join();

/**
 * The values of a column with the number of rows each, most first.
 * @param {Row[]} rows
 * @param {string} name
 * @returns {[string | number, number][]}
 */
export function tally(rows, name) {
  /** @type {Map<string | number, number>} */
  const counts = new Map();
  for (const row of rows) {
    const value = row[name];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

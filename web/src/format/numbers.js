import { numberFormat, realMinus } from './intl.js';

/**
 * "40.4", "40,000": at most `digits` decimals, none that are zero.
 * @param {number} value
 * @param {string} locale
 * @param {number} [digits]
 */
export const number = (value, locale, digits = 1) =>
  realMinus(numberFormat(locale, { maximumFractionDigits: digits }).format(value));

/**
 * A column of figures with the same decimals: "−0.45", "4.66".
 * @param {number} value
 * @param {string} locale
 * @param {number} [digits]
 */
export const fixed = (value, locale, digits = 2) =>
  realMinus(numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value + 0));

/**
 * As a field of a form holds it: every digit that was given, in the reader's own marks.
 * @param {number} value
 * @param {string} locale
 */
export const typed = (value, locale) => realMinus(numberFormat(locale, { maximumFractionDigits: 6 }).format(value));

/**
 * A year has no thousands mark.
 * @param {number} year
 */
export const year = (year) => String(Math.round(year));

/**
 * A list in the reader's language: "Mordor, Market.us and Bonafide".
 * @param {string[]} items
 * @param {string} locale
 */
export const list = (items, locale) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

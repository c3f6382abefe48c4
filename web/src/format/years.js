import { numberFormat } from './intl.js';

/** @type {Map<string, Intl.PluralRules>} */
const ordinals = new Map();

/**
 * The kind of ordinal a number takes: "one" for 1st and 21st, "few" for 3rd...
 * @param {number} value
 * @param {string} locale
 */
export function ordinalKind(value, locale) {
  const rules = ordinals.get(locale) ?? new Intl.PluralRules(locale, { type: 'ordinal' });
  ordinals.set(locale, rules);
  return rules.select(value);
}

/**
 * The month in which something has happened: 9.918 months on is the 10th month; 0 is at once.
 * @param {number} months
 */
export const monthOf = (months) => Math.ceil(months);

/**
 * "8.3 years", "36 months": a length in the locale's words.
 * @param {number} value
 * @param {'year' | 'month'} unit
 * @param {string} locale
 */
export const span = (value, unit, locale) =>
  numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(value);

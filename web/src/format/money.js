import { kMinus, kNarrowSpace, numberFormat, realMinus } from './intl.js';
import { remembered } from './remembered.js';

/** English house style for what Intl calls M, B, T. Other languages keep Intl's own words. */
const kEnglishUnits = /** @type {Record<string, string>} */ ({ M: 'm', B: 'bn', T: 'tn' });

/** Below this, money is exact to the unit ($4,737); from here to a million three figures mean something ($439,000). */
const kExactBelow = 10_000;
const kCentsBelow = 100;

/** A line may break between a minus and a currency sign unless it is told not to. */
const kJoiner = '\u2060';

/** @typedef {{ main: string, unit: string, currency: string, leads: boolean }} MoneyParts */

/**
 * Money in the house style, taken apart so that a unit can be set smaller or named once for two figures.
 * @param {number} value
 * @param {string} locale
 * @param {string} currency  ISO 4217
 * @returns {MoneyParts} `main` without the currency sign and the unit; `leads`: the sign stands before the figure
 */
export function moneyParts(value, locale, currency) {
  const parts = numberFormat(locale, moneyOptions(value, currency)).formatToParts(value);
  const of = (/** @type {string[]} */ types) =>
    parts
      .filter((part) => types.includes(part.type))
      .map((part) => part.value)
      .join('');
  const sign = parts.findIndex((part) => part.type === 'currency');
  const figure = parts.findIndex((part) => part.type === 'integer');
  return {
    main: realMinus(of(['minusSign', 'integer', 'group', 'decimal', 'fraction'])),
    unit: unitName(of(['compact']), locale),
    currency: of(['currency']),
    leads: sign < figure,
  };
}

/**
 * "$1.97 m", "$439,000", "−$0.44 m", "$338 bn", "1,97 Mio. $".
 * @param {number} value
 * @param {string} locale
 * @param {string} currency
 */
export const money = (value, locale, currency) => joined(moneyParts(value, locale, currency));

/**
 * "$285 to 415 bn": sign and unit once where both ends share them.
 * @param {number} low
 * @param {number} high
 * @param {string} between  " to " in a sentence, "–" in a table
 * @param {string} locale
 * @param {string} currency
 */
export function moneyRange(low, high, between, locale, currency) {
  const from = moneyParts(low, locale, currency);
  const to = moneyParts(high, locale, currency);
  if (from.unit !== to.unit) return joined(from) + between + joined(to);
  if (!from.leads) return from.main + between + joined(to);
  return joined({ ...from, unit: '' }) + between + to.main + to.unit;
}

/**
 * Exact to the unit, for the formula and for tables that must add up: "$1,970,451".
 * @param {number} value
 * @param {string} locale
 * @param {string} currency
 */
export function moneyExact(value, locale, currency) {
  return realMinus(
    numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
    }).format(value),
  );
}

/** By locale and currency, with a blank between. */
const signOf = remembered((key) => {
  const [locale, code] = key.split(' ');
  const { currency: sign, leads } = moneyParts(1, locale, code);
  return { sign, leads };
});

/**
 * Only the sign of a currency, and whether it leads: for the blank of a form.
 * @param {string} locale
 * @param {string} currency
 */
export const currencySign = (locale, currency) => signOf(`${locale} ${currency}`);

/** @param {MoneyParts} parts */
function joined({ main, unit, currency, leads }) {
  if (!leads) return `${main}${unit}${kNarrowSpace}${currency}`;
  return main.startsWith(kMinus) ? kMinus + kJoiner + currency + main.slice(1) + unit : currency + main + unit;
}

/**
 * @param {number} value
 * @param {string} currency
 * @returns {Intl.NumberFormatOptions}
 */
function moneyOptions(value, currency) {
  const size = Math.abs(value);
  /** @type {Intl.NumberFormatOptions} */
  const base = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  if (size >= 999_500)
    return { ...base, notation: 'compact', minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  if (size >= kExactBelow) return { ...base, maximumSignificantDigits: 3 };
  if (size >= kCentsBelow || Number.isInteger(value)) return { ...base, maximumFractionDigits: 0 };
  return { ...base, minimumFractionDigits: 2, maximumFractionDigits: 2 };
}

/**
 * @param {string} compact
 * @param {string} locale
 */
function unitName(compact, locale) {
  if (!compact) return '';
  return kNarrowSpace + (locale.startsWith('en') ? (kEnglishUnits[compact] ?? compact) : compact);
}

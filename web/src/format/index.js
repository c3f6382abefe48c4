import { date } from './dates.js';
import { currencySign, money, moneyExact, moneyParts, moneyRange } from './money.js';
import { fixed, list, number, typed, year } from './numbers.js';
import { parseNumber } from './parse.js';
import { percent, percentFigure } from './percent.js';
import { monthOf, ordinalKind, span } from './years.js';

/**
 * Every format the views and charts use, bound to one reader: their locale, the document's currency.
 * @typedef {ReturnType<typeof formats>} Formats
 */

/**
 * @param {string} locale  BCP 47
 * @param {string} [currency]  ISO 4217
 */
export function formats(locale, currency = 'USD') {
  return {
    locale,
    currency,
    /** "$1.97 m" @param {number} value */
    money: (value) => money(value, locale, currency),
    /** Taken apart, for a unit set smaller. @param {number} value */
    moneyParts: (value) => moneyParts(value, locale, currency),
    /** "$285 to 415 bn" @param {number} low @param {number} high @param {string} between */
    moneyRange: (low, high, between) => moneyRange(low, high, between, locale, currency),
    /** "$1,970,451" @param {number} value */
    moneyExact: (value) => moneyExact(value, locale, currency),
    currencySign: () => currencySign(locale, currency),
    /** "−0.45": millions in a chart that names its unit once. @param {number} value @param {number} [digits] */
    millions: (value, digits) => fixed(value / 1e6, locale, digits),
    /** "24.6%" @param {number} fraction @param {{digits?: number, trim?: boolean, signed?: boolean}} [options] */
    percent: (fraction, options) => percent(fraction, locale, options),
    /** "46%" @param {number} fraction */
    percentWhole: (fraction) => percent(fraction, locale, { digits: 0 }),
    /**
     * "24.6", where the sign stands elsewhere
     * @param {number} fraction
     * @param {{digits?: number, trim?: boolean}} [options]
     */
    percentFigure: (fraction, options) => percentFigure(fraction, locale, options),
    /** "40.4" @param {number} value @param {number} [digits] */
    number: (value, digits) => number(value, locale, digits),
    /** "40.40" @param {number} value @param {number} [digits] */
    fixed: (value, digits) => fixed(value, locale, digits),
    /** @param {number} value */
    typed: (value) => typed(value, locale),
    year,
    /** @param {string[]} items */
    list: (items) => list(items, locale),
    /** @param {string} text */
    date: (text) => date(text, locale),
    /** @param {number} value @param {'year' | 'month'} unit */
    span: (value, unit) => span(value, unit, locale),
    monthOf,
    /** @param {number} value */
    ordinalKind: (value) => ordinalKind(value, locale),
    /** @param {string} text */
    parse: (text) => parseNumber(text, locale),
  };
}

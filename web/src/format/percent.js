import { numberFormat, realMinus } from './intl.js';

/**
 * A fraction as a percentage: "24.6%". Whole percents lose their ".0" only where `trim` says so.
 * @param {number} fraction
 * @param {string} locale
 * @param {{ digits?: number, trim?: boolean, signed?: boolean }} [options]
 */
export function percent(fraction, locale, { digits = 1, trim = false, signed = false } = {}) {
  return realMinus(
    numberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: trim ? 0 : digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'auto',
    }).format(noNegativeZero(fraction, digits + 2)),
  );
}

/**
 * A percentage without its sign, for figures that share one: "24.6".
 * @param {number} fraction
 * @param {string} locale
 * @param {{ digits?: number, trim?: boolean }} [options]
 */
export function percentFigure(fraction, locale, { digits = 1, trim = false } = {}) {
  return realMinus(
    numberFormat(locale, { minimumFractionDigits: trim ? 0 : digits, maximumFractionDigits: digits }).format(
      noNegativeZero(fraction * 100, digits),
    ),
  );
}

/**
 * "−0.0%" says nothing that "0.0%" does not.
 * @param {number} value
 * @param {number} digits
 */
function noNegativeZero(value, digits) {
  return Math.abs(value) < 0.5 * 10 ** -digits ? 0 : value;
}

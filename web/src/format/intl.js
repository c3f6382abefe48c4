/** @type {Map<string, Intl.NumberFormat>} */
const made = new Map();

/**
 * A number format, made once: making one costs more than a thousand uses of it.
 * @param {string} locale
 * @param {Intl.NumberFormatOptions} [options]
 */
export function numberFormat(locale, options = {}) {
  const key = locale + JSON.stringify(options);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}

/** A hyphen is not a minus: what Intl writes for English and some others is set right here. */
export const kMinus = '\u2212';

/** @param {string} text */
export const realMinus = (text) => text.replace('-', kMinus);

/** Between a figure and its "m" or "bn". */
export const kNarrowSpace = '\u202f';

/**
 * What made an answer: the program and its data.
 * @typedef {{ version: string, data: { version: string, sha256: string } }} About
 * @typedef {{ date: string, version: string, data: string, hash: string }} Made  in words of the reader's language
 */

/** Digits of the fingerprint that are printed. */
const kShort = 12;

/**
 * @param {About} about
 * @param {string} locale
 * @param {Date} [now]
 * @returns {Made}
 */
export const madeOf = ({ version, data }, locale, now = new Date()) => ({
  date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(now),
  version,
  data: data.version,
  hash: data.sha256.slice(0, kShort),
});

/** Texts of the element around a view. */
export const text = {
  /** What an attribute may say where it is no choice from a list. @type {Record<string, string>} */
  allowed: {
    brand: 'a colour written like #0b6b50',
    font: 'names of fonts with commas between them, at most eight',
    locale: 'a language such as en-GB',
  },
  refused: 'An attribute of this embed was left aside.',
  /** @param {string} attribute @param {string} value @param {string} allowed */
  value: (attribute, value, allowed) => `${attribute} is “${value}”; it may be ${allowed}.`,
  /** @param {string} attribute @param {number} length @param {number} most */
  length: (attribute, length, most) => `${attribute} has ${length} characters; at most ${most} are read.`,
  /** @param {string} locale */
  english: (locale) =>
    `The words are in English, the only language there is so far; figures are written as in ${nameOf(locale)}.`,
  /** @param {string} title  of the view */
  back: (title) => `Back to ${title}`,
  whole: 'See the full case',
  name: 'BPO Explorer',
};

/** @param {string} locale */
const nameOf = (locale) => new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;

/** Shares that have a word, from small to large. */
const kShares = /** @type {const} */ ([
  [0.1, 'a tenth'],
  [0.2, 'a fifth'],
  [0.25, 'a quarter'],
  [1 / 3, 'a third'],
  [0.4, 'two fifths'],
  [0.5, 'half'],
  [0.6, 'three fifths'],
  [2 / 3, 'two thirds'],
  [0.75, 'three quarters'],
  [0.8, 'four fifths'],
  [0.9, 'nine tenths'],
]);

/** As near as this, a share is called by the word alone. */
const kPlain = 0.012;
const kAbout = 0.06;

const kCounts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * "a quarter", "a little over half", "nearly two thirds"; null where no word is near.
 * @param {number} share
 */
export function shareInWords(share) {
  if (share >= 0.985 && share < 1.005) return 'all';
  if (share > 0.93 && share < 0.985) return 'nearly all';
  const [near, word] = kShares.reduce((best, each) =>
    Math.abs(each[0] - share) < Math.abs(best[0] - share) ? each : best,
  );
  const away = share - near;
  if (Math.abs(away) <= kPlain) return word;
  if (Math.abs(away) > kAbout || share < 0.08) return null;
  return away > 0 ? `a little over ${word}` : `nearly ${word}`;
}

/**
 * Small counts are words, larger ones figures.
 * @param {number} count
 */
export const countInWords = (count) => kCounts[count] ?? String(count);

/** "10th" @param {number} value @param {string} kind */
export const ordinal = (value, kind) => `${value}${{ one: 'st', two: 'nd', few: 'rd' }[kind] ?? 'th'}`;

/** The core's texts are plain ASCII: apostrophes become the printed ones. @param {string} text */
export const typeset = (text) => text.replace(/'/g, '’');

/** @param {string} text */
export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} text */
export const small = (text) => (/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

/** "three years", "18 months" @param {number} months */
export function term(months) {
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? 'one year' : `${countInWords(months / 12)} years`;
}

/** Places that take an article inside a sentence. */
const kWithArticle = new Set(['USA', 'GBR', 'PHL', 'ARE', 'NLD', 'DOM', 'CZE', 'BHS', 'GMB', 'MDV']);

/** "the Philippines" @param {string} code  ISO 3166 alpha-3 @param {string} name */
export const placeInSentence = (code, name) =>
  kWithArticle.has(code) && !name.startsWith('the ') ? `the ${name}` : name;

/** What a rate is for, as it follows a figure. @type {Record<string, string>} */
export const per = {
  per_fte: ' an agent-month',
  per_hour: ' an hour',
  per_transaction: ' a unit',
  fixed_fee: ' a month',
};

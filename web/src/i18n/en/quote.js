import { countInWords } from './words.js';

/** @param {number} months */
const term = (months) => {
  const years = months / 12;
  if (!Number.isInteger(years)) return `${months} months`;
  return years === 1 ? 'one year' : `${countInWords(years)} years`;
};

/** The texts of the quote reader of the Plan view. */
export const quote = {
  kicker: 'What does a quote leave out?',
  headline: {
    none: 'Read a quote against your case',
    /** @param {string} said */
    example: (said) => `In this example, ${said}`,
    /** @param {number} lines @param {string} worth @param {number} months */
    out: (lines, worth, months) =>
      `this quote leaves out ${countInWords(lines)} ${lines === 1 ? 'line' : 'lines'} worth ${worth} over ${term(months)}`,
    all: 'this quote names every line that a provider bills in your case',
    refused: 'This quote was not read',
  },
  /** @param {string} share */
  share: (share) => `That is ${share} of all that outsourcing costs in your case, before tax.`,
  lede: 'Paste or type the lines of a provider’s quote, in English. Each is held against the cost lines of your case; nothing you paste is sent anywhere.',
  blank: 'The quote, one line for each price or term',
  example: {
    act: 'Show an example',
    what: 'This is an example.',
    why: 'Its lines are made up.',
    text: [
      'Customer service agent: $12.50 per productive hour',
      'Team lead and quality checks included',
      'Setup fee waived',
      'Training not included',
      'Overtime and public holidays at 1.5 times the rate',
      'Telephony passed through at cost',
      'Payment within 30 days',
    ].join('\n'),
  },
  clear: 'Clear',
  long: 'This text is too long for a link: it stays on this page, and in a case saved as a file.',
  coming: 'The quote is being read.',
  refused: 'The quote cannot be read:',
  out: {
    title: 'Left out',
    units: 'Lines a provider bills that the quote does not name or excludes; worth in your case',
    none: 'Nothing that costs anything in your case.',
    excluded: 'the quote excludes it',
    /** @param {string} names */
    idle: (names) => `Not named either, and without cost in your case: ${names}.`,
  },
  quoted: {
    title: 'Quoted',
    units: 'What the quote says, and what the line comes to in your case',
    none: 'No cost line of the case.',
    standing: /** @type {Record<string, string>} */ ({
      priced: 'priced',
      included: 'included',
      waived: 'free of charge',
      named: 'named without a price',
    }),
    contradicted: 'another line excludes it',
    /** @param {string} topics */
    silent: (topics) => `not: ${topics}`,
  },
  yours: {
    title: 'Yours to bear',
    units: 'Your own costs, which no provider quotes',
    none: 'None in your case.',
  },
  columns: {
    line: 'Line',
    says: 'The quote says',
    /** @param {number} months */
    worth: (months) => `Over ${term(months)}`,
    firstYear: 'First year',
    total: 'Together',
  },
  read: {
    /** @param {number} read @param {number} all */
    title: (read, all) => `How each line was read: ${read} of ${all}`,
    line: 'Line',
    as: 'Read as',
    /** @param {string} language */
    foreign: (language) => `in ${language || 'another script'}, not read`,
    heading: 'a heading',
    not: 'not understood',
    under: 'under',
    open: 'no cost line of the case',
    excluded: 'excluded',
    /** @param {string} lines */
    missed: (lines) => `Not understood: ${lines}.`,
  },
  csv: {
    act: 'Save as CSV',
    copy: 'Copy as CSV',
    columns: ['group', 'line', 'standing', 'present_value', 'first_year', 'currency'],
  },
  foot: 'Source: the lines of your case, worked out here. Which words stand for which line is judgement of this project.',
  how: {
    word: 'How it is worked out',
    heading: 'What a left-out line is worth',
    formula:
      'each line of the case, month by month, discounted at its rate over the term; left out: those a provider bills that no line of the quote names',
    fees: 'Fees',
    feesAre:
      'parted into the prices of signing and what they rise by: fees with neither minimum, price rise nor currency drift, then with each of them in turn',
    first: 'First year',
    firstIs: 'signing and months 1 to 12, not discounted',
  },
};

import { countInWords } from './words.js';

/** Words inside the drawings, and their descriptions. */
const kUnits = { unit: '', thousand: 'k', million: 'm', billion: 'bn' };
const kNames = { unit: '', thousand: 'thousand', million: 'million', billion: 'billion' };

/** @typedef {keyof typeof kUnits} Scale */

export const charts = {
  /** On an axis: "2 m" @param {string} figure @param {Scale} scale */
  tick: (figure, scale) => (kUnits[scale] ? `${figure}\u202f${kUnits[scale]}` : figure),
  /** Over an axis: "$ m" @param {string} sign @param {Scale} scale */
  axis: (sign, scale) => [sign, kUnits[scale]].filter(Boolean).join(' '),
  /** In a line under the title: "$ million" @param {string} sign @param {Scale} scale */
  unit: (sign, scale) => [sign, kNames[scale]].filter(Boolean).join(' '),
  chart: 'Chart',
  table: 'Table',
  showAs: 'Show as',
  shareOfHome: '% of in-house cost',
  month: 'Month',
  year: 'Year',

  bridge: {
    name: 'Bridge from the saving on the rate card to the saving banked',
    /** @param {string} from @param {string} to @param {number} count */
    desc: (from, to, count) => `Starts at ${from}, ends at ${to} after ${count} steps.`,
    /** @param {string} amount */
    note: (amount) => `${amount} goes on what the rate card leaves out`,
  },
  cash: {
    name: 'Running total of net cash by month',
    /** @param {{ trough: string, troughMonth: number, payback: number | null, end: string, months: number }} now */
    desc: ({ trough, troughMonth, payback, end, months }) =>
      `Deepest at ${trough} in month ${troughMonth}, ${payback === null ? 'never back at zero for good' : payback === 0 ? 'never below zero' : `back at zero in month ${payback}`}, ${end} in month ${months}.`,
    /** @param {string} amount @param {number} month */
    deepest: (amount, month) => `deepest: ${amount}, month ${month}`,
    /** @param {number} month */
    zero: (month) => `zero: month ${month}`,
    /** @param {string} amount */
    inCash: (amount) => `${amount} in cash`,
    /** @param {string} amount */
    today: (amount) => `${amount} in today’s money`,
    /** @param {number} month @param {string} amount */
    reading: (month, amount) => `Month ${month}: ${amount}`,
    read: 'Read the running total by month',
  },
  costs: {
    name: 'Cost by line, in-house and outsourced',
    /** @param {string} home @param {string} away */
    desc: (home, away) => `In-house ${home}, outsourced ${away}.`,
  },
  rivals: {
    /** @param {number} count */
    name: (count) => `${count} publishers’ paths, and yours`,
    /** @param {{ low: string, high: string, year: number, middle: string, end: string, endYear: number }} now */
    desc: ({ low, high, year, middle, end, endYear }) =>
      `From ${low} to ${high} in ${year}, the middle at ${middle}; your projection reaches ${end} in ${endYear}.`,
    /** @param {number} count @param {string} figure */
    middle: (count, figure) => `middle of ${countInWords(count)} ${figure}`,
    /** @param {string} figure */
    middleShort: (figure) => `middle ${figure}`,
    yours: 'Yours',
    band: 'publishers’ own growth',
    outcomes: '95% of outcomes',
    /** @param {string} publisher @param {string} figure @param {number} year */
    apart: (publisher, figure, year) => `${publisher} ${figure} in ${year}: another count`,
    /** @param {string} publisher @param {number} count */
    editions: (publisher, count) => `${publisher}, ${countInWords(count)} editions`,
    /** @param {string} first @param {number} firstYear @param {string} last @param {number} lastYear */
    span: (first, firstYear, last, lastYear) => `${first} in ${firstYear}, ${last} in ${lastYear}`,
    read: 'Read the projection by year',
    /** @param {number} year @param {string} figure */
    reading: (year, figure) => `${year}: ${figure}`,
    hint: 'Point at a year, or use the arrow keys, to read it.',
    /** @param {{ year: number, value: string, half: [string, string] | null, most: [string, string] | null }} at */
    readMore: ({ year, value, half, most }) =>
      [
        `${year}: ${value}`,
        half ? `one outcome in two lies between ${half[0]} and ${half[1]}` : '',
        most ? `19 in 20 between ${most[0]} and ${most[1]}` : '',
      ]
        .filter(Boolean)
        .join('; '),
  },
  claims: {
    name: 'Growth stated against growth computed',
    /** @param {number} good @param {number} all */
    desc: (good, all) => `${good} of ${all} rates follow from their own figures.`,
    says: 'says',
    gives: 'its sums give',
    claimed: 'claimed',
    sums: 'their own sums',
  },
  series: {
    /** @param {string} first @param {number} firstYear @param {string} last @param {number} lastYear */
    desc: (first, firstYear, last, lastYear) => `${first} in ${firstYear}, ${last} in ${lastYear}.`,
    /** @param {string} figure @param {number} year */
    at: (figure, year) => `${figure} in ${year}`,
    /** @param {string} figure @param {number} year */
    aim: (figure, year) => `aim: ${figure} in ${year}`,
  },
};

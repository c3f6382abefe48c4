import { say } from '../parts.js';
import { countInWords } from './words.js';

/** @import { Part } from '../parts.js' */

export const market = {
  title: 'Market',
  question: 'How big is it, who says so, where is it going?',
  yourQuestion: 'Your question',

  /**
   * "the world’s outsourced business processes"
   * @param {string} scope
   * @param {string} label
   * @param {string} region
   * @param {string} place
   */
  what: (scope, label, region, place) => {
    const work = scope === 'all_bpo' || scope === 'bpo' ? 'outsourced business processes' : `market for ${label}`;
    return region === 'Global' ? `the world’s ${work}` : `${work} in ${place}`;
  },

  headline: {
    /** @param {{ what: Part, range: string, year: Part, middle: string, count: number, rate: Part, value: string, until: Part }} p */
    pooled: ({ what, range, year, middle, count, rate, value, until }) =>
      say`Publishers put ${what} at ${range} in ${year}. The middle of ${countInWords(count)} is ${middle}; ${rate} makes it ${value} by ${until}.`,
    /** @param {{ what: Part, range: string, year: Part, middle: string, count: number }} p */
    noRate: ({ what, range, year, middle, count }) =>
      say`Publishers put ${what} at ${range} in ${year}. The middle of ${countInWords(count)} is ${middle}; no rate of growth is known.`,
    /** @param {{ publisher: string, what: Part, value: string, year: Part, rate: Part, later: string, until: Part }} p */
    alone: ({ publisher, what, value, year, rate, later, until }) =>
      say`${publisher} alone puts ${what} at ${value} in ${year}; ${rate} makes it ${later} by ${until}.`,
    /** @param {{ publisher: string, what: Part, value: string, year: Part }} p */
    aloneNoRate: ({ publisher, what, value, year }) => say`${publisher} alone puts ${what} at ${value} in ${year}.`,
    /** @param {{ what: Part, year: Part }} p */
    nobody: ({ what, year }) => say`No publisher states a size for ${what} in ${year}.`,
    theirRate: 'their middle growth',
    itsRate: 'its own growth',
    yourRate: 'your own rate',
  },

  deck: {
    /** @param {string} more */
    spread: (more) =>
      `The highest count is ${more} above the lowest, mostly because they do not count the same things.`,
    /** @param {number} count @param {number} first @param {number} last */
    others: (count, first, last) =>
      count === 1
        ? `There are figures for ${first}.`
        : `There are figures for ${countInWords(count)} other years, from ${first} to ${last}.`,
    none: 'There are figures for no year at all.',
    one: 'With one voice there is nothing to compare it with.',
    /** @param {number} wrong @param {number} all */
    rates: (wrong, all) =>
      wrong === 0
        ? `Every growth rate that can be checked follows from its own figures.`
        : `${wrong === 1 ? 'One' : countInWords(wrong).replace(/^./, (letter) => letter.toUpperCase())} of ${countInWords(all)} growth rates that can be checked ${wrong === 1 ? 'does' : 'do'} not follow from ${wrong === 1 ? 'its' : 'their'} own figures.`,
  },

  keys: {
    /** @param {number} year @param {number} count */
    middle: (year, count) => (count === 1 ? `${year}, one publisher` : `${year}, middle of ${countInWords(count)}`),
    /** @param {string} low @param {string} high */
    middleNote: (low, high) => `lowest ${low}, highest ${high}`,
    /** @param {number} year */
    projection: (year) => `Your projection for ${year}`,
    /** @param {string} range */
    projectionNote: (range) => `publishers’ own growth gives ${range}`,
    growth: 'Growth a year',
    /** @param {string} low @param {string} high */
    growthNote: (low, high) => `publishers’ figures give ${low} to ${high}`,
    growthOwn: 'your own rate',
    growthOne: 'from the publisher’s own figures',
    doubles: 'Doubles in',
    years: ' years',
    never: 'never',
    nobody: 'not known',
    doublesNote: 'at that rate',
    addUp: 'Rates that add up',
    /** @param {string} all */
    of: (all) => ` of ${all}`,
    /** @param {string} publisher @param {string} stated @param {string} implied */
    addUpNote: (publisher, stated, implied) => `${publisher} says ${stated}%, its sums give ${implied}`,
    addUpFine: 'each follows from its own figures',
    none: 'none to check',
  },

  rivals: {
    title: 'They agree that it grows. They do not agree from what.',
    titleGrowth: 'They agree on today. They do not agree on tomorrow.',
    titleClose: 'They mostly agree, today and tomorrow.',
    /** @param {number} year */
    titleOne: (year) => `One publisher alone states a size for ${year}.`,
    titleNone: 'Nobody states a size for this year.',
    /** @param {string} place @param {string} scope */
    units: (place, scope) =>
      `${place}, ${scope}, $ billion a year, nominal. Dashed: published forecasts. Band round your projection: the publishers’ own growth`,
    /** @param {string} year */
    foot: (year) =>
      `, figures as published; forecasts join base and end year at constant growth; an end year stands beside a name where it is not ${year}. Your projection: worked out here.`,
    /** @param {number} count */
    publishers: (count) => `${countInWords(count)} ${count === 1 ? 'publisher' : 'publishers'}`,
    columns: {
      publisher: 'Publisher',
      edition: 'Published',
      from: 'From',
      to: 'To',
      bn: '$ bn',
      growth: '% a year',
      standing: 'Standing',
    },
    yours: 'Yours',
    noneTitle: 'Nothing to draw for this choice.',
    /** @param {number} year */
    takeYear: (year) => `Take ${year}`,
  },

  scopes: {
    /** @param {number} count */
    title: (count) => (count === 1 ? 'One figure counts something else.' : `${count} figures count something else.`),
    /** @param {string} list */
    body: (list) => `They stay out of the band, the middle and your projection: ${list}.`,
  },

  rates: {
    /** @param {number} good @param {number} all */
    title: (good, all) =>
      good === all
        ? 'Every stated rate follows from its own figures'
        : `${countInWords(all - good).replace(/^./, (letter) => letter.toUpperCase())} of ${countInWords(all)} stated rates ${all - good === 1 ? 'does' : 'do'} not add up`,
    units: 'Growth a year as stated, and as the publisher’s own first and last figures give it',
    foot: 'A rate adds up where rounding of the printed figures can explain the difference. Source: the publishers’ figures; sums worked out here.',
    columns: { rate: 'Rate', publisher: 'Publisher', stated: 'Says', implied: 'Its sums give', verdict: 'Adds up' },
    verdict: /** @type {Record<string, string>} */ ({
      consistent: 'yes',
      inconsistent: 'no',
      cannot_tell: 'cannot tell',
    }),
    none: 'No rate of this choice can be checked against its own figures.',
  },

  claim: {
    heading: 'Check a claim',
    intro: 'Two sizes, their years, the growth stated between them.',
    /** @param {string} claim @param {string} verdict */
    title: (claim, verdict) =>
      `“${claim}” ${({ consistent: 'adds up', inconsistent: 'does not add up', cannot_tell: 'cannot be told' })[verdict] ?? ''}`,
    /** @param {string} to @param {number} year @param {string | null} rate */
    quote: (to, year, rate) => `${to} by ${year}${rate ? `, at ${rate}` : ''}`,
    /** @param {number} from @param {number} to @param {string} start @param {string} end */
    units: (from, to, start, end) => `Growth from ${from} to ${to}, % a year. Claim: ${start} grows to ${end}`,
    /** @param {string} rate */
    claimed: (rate) => `claimed: ${rate}`,
    /** @param {string} rate */
    sums: (rate) => `its own sums: ${rate}`,
    /** @param {string} low @param {string} high */
    sum: (low, high) => `${low} to ${high}`,
    noRate: 'no rate stated',
    /** Short names for narrow blanks, by path. */
    fields: /** @type {Record<string, string>} */ ({
      'start.year': 'From year',
      'start.low': 'First size, low',
      'start.high': 'First size, high',
      'end.year': 'To year',
      'end.low': 'Second, low',
      'end.high': 'Second, high',
      'stated.low': 'Growth, low',
      'stated.high': 'Growth, high',
    }),
  },

  solver: {
    heading: 'Growth solver',
    intro: 'Any three give the fourth. Clear the one to solve for.',
    /** @param {string} label */
    solved: (label) => `${label}, solved`,
    clearOne: 'Clear one of the four to solve for it.',
    fillThree: 'Fill in three of the four.',
  },

  series: {
    label: 'Countries’ own series',
    /** @param {string} name @param {string} multiple @param {number} from */
    title: (name, multiple, from) => `${name}: ${multiple} times ${from}`,
    /** @param {string} what */
    units: (what) => `${what}, $ billion a year; all on one scale`,
    /** @param {string} publisher */
    foot: (publisher) => `Source: ${publisher}. Thin: years missing. Dashed: not yet happened.`,
    columns: { year: 'Year', value: '$ bn', kind: 'Kind' },
  },

  form: {
    method: 'How to project',
    publishersMiddle: 'Publishers’ middle',
    ownRate: 'My own rate',
    perYear: ' a year',
    who: 'Who is shown',
    /** @param {number} shown @param {number} all */
    whoSum: (shown, all) => `${shown} of ${all} estimates`,
    leaveOut: 'Leave it out',
    takeBack: 'Take it back in',
    leftOut: 'left out by you',
    forecastOnly: 'later years only',
  },
};

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
    /** How the projection is called in the sentence, by method. */
    byMethod: /** @type {Record<string, string>} */ ({
      publishers: 'their consensus',
      history: 'its own history',
      blend: 'your blend',
      constant: 'your own rate',
      ceiling: 'your ceiling',
    }),
    byScenario: /** @type {Record<string, string>} */ ({ bull: 'the bull case', bear: 'the bear case' }),
    theirRate: 'their middle growth',
    itsRate: 'its own growth',
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
    projectionFan: (range) => `8 in 10 outcomes: ${range}`,
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
    /** @param {string} place @param {string} scope @param {string} unit */
    units: (place, scope, unit) => `${place}, ${scope}, ${unit}. Dashed: forecasts`,
    /** @param {string} year */
    foot: (year) =>
      `, figures as published; forecasts join base and end year at constant growth; an end year stands beside a name where it is not ${year}.`,
    columns: {
      publisher: 'Publisher',
      edition: 'Published',
      from: 'From',
      to: 'To',
      growth: '% a year',
      standing: 'Standing',
    },
    fan: {
      caption: 'Your projection by year',
      year: 'Year',
      middle: 'Middle',
      half: '50% of outcomes',
      most: '80%',
      nearlyAll: '95%',
      publishers: 'Publishers’ own growth',
    },
    yours: 'Yours',
    noneTitle: 'Nothing to draw for this choice.',
    /** @param {number} year */
    takeYear: (year) => `Take ${year}`,
  },

  bases: {
    legend: 'Sizes as',
    names: /** @type {Record<string, string>} */ ({
      absolute: 'Dollars',
      share: 'Share',
      indexed: 'Index',
      real: 'Real',
      per_head: 'Per head',
    }),
    indexAxis: 'index',
    units: {
      absolute: '$ billion a year, nominal',
      share: '% of the whole, by year',
      indexed: 'index, the year compared = 100',
      real: '$ billion a year, in the money of the year compared',
      per_head: '$ a head and year',
    },
  },

  scenarios: { base: 'Base', bull: 'Bull', bear: 'Bear' },

  scopes: {
    two: 'Two counts on one chart.',
    /** @param {string} label @param {string} reason */
    twoWhy: (label, reason) =>
      `“${label}” ${reason}. Its line is dotted, and stays out of the band, the middle and your projection.`,
    takeOff: 'Take it off',
  },

  form: {
    method: 'How to project',
    perYear: ' a year',
    leaveOut: 'Leave it out',
    takeBack: 'Take it back in',
  },
};

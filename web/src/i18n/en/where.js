import { say } from '../parts.js';

/** How a criterion stands in a sentence on what it counts for. @type {Record<string, string>} */
const counts = {
  cost: 'labour cost counts',
  talent: 'people in the trade count',
  language: 'language counts',
  overlap: 'shared hours count',
  law: 'stability and law count',
  prices: 'steady prices count',
  infrastructure: 'infrastructure counts',
};

/** @typedef {import('../parts.js').Part} Part */

export const where = {
  title: 'Where',
  question: 'Which place, and how firmly?',
  heading: 'What counts',

  headline: {
    /** @param {{ home: Part, winner: string, share: string, near: Part | string, flip: Part[] }} p */
    first: ({ home, winner, share, near, flip }) =>
      say`For ${home}, ${winner} comes first in ${share} of 100 weightings ${near}. ${flip}`,
    /** @param {{ home: Part, place: string }} p */
    alone: ({ home, place }) => say`For ${home}, ${place} is the only place left: there is nothing to hold it against.`,
    /** @param {Part} home */
    none: (home) => say`For ${home}, no place has all of what it must have.`,
    yours: 'near yours',
    usual: 'near the usual one',
    any: 'of any kind',
    ordered: 'in your order',
    /** @param {{ rival: string, criterion: string, weight: string, more: boolean }} p */
    flip: ({ rival, criterion, weight, more }) =>
      say`${rival} overtakes it once ${counts[criterion] ?? criterion} for ${more ? 'more' : 'less'} than ${weight}.`,
    firm: say`No single weight would change that.`,
  },
  deck: {
    /** @param {{ shared: string, day: string, language: string, same: boolean }} p */
    shares: ({ shared, day, language, same }) =>
      `It shares ${shared} of your ${day} working hours and ${same ? 'speaks' : 'does not have'} ${same ? language : `${language} as a language of its own`}.`,
    /** @param {{ place: string, cost: string, winner: string, shared: string | null }} p */
    cheapest: ({ place, cost, winner, shared }) =>
      `The cheapest, ${place}, costs ${cost} an hour against ${winner}${shared === null ? '' : ` and shares ${shared === '0' ? 'none of your hours' : `${shared} of your hours`}`}.`,
    isCheapest: 'None costs less.',
    /** @param {string} place @param {string} share */
    oftener: (place, share) => `Over all of these weightings ${place} comes first more often, in ${share} of 100.`,
    none: 'Take a must-have away, or let fewer hours be enough.',
  },
  keys: {
    first: 'First place',
    none: 'none',
    /** @param {string} share @param {string} others */
    firstNote: (share, others) => `in ${share} of weightings${others ? `; ${others}` : ''}`,
    use: 'Use it in my case',
    cost: 'An hour of work there',
    anHour: ' an hour',
    /** @param {string} low @param {string} high */
    costNote: (low, high) => `pay, on-costs and a desk; between ${low} and ${high}`,
    unknown: 'not published',
    shared: 'Hours you share',
    ofHours: (/** @type {string} */ day) => ` of ${day}`,
    /** @param {string} january @param {string} july */
    sharedNote: (january, july) => `${january} in January, ${july} in July`,
    holds: 'Holds until',
    always: 'always',
    alwaysNote: 'whatever single weight you move',
    /** @param {string} criterion @param {string} now @param {string} rival */
    holdsNote: (criterion, now, rival) => `weight of ${criterion}, now ${now}; then ${rival}`,
    sure: 'At weights of its own',
    sureNote: 'how often it is first at the weights that suit it best, for what is not known exactly',
  },
  form: {
    home: 'Where are your customers?',
    work: 'What work?',
    fromCase: 'From your case in Savings.',
    hours: 'When are you open?',
    from: 'From',
    to: 'to',
    until: 'Until',
    hoursHint: 'By the clock at home, every working day.',
    weights: 'What matters how much?',
    /** @param {string} criterion */
    weight: (criterion) => `${criterion}, weight in percent`,
    /** @param {string} criterion */
    slider: (criterion) => `${criterion}, weight`,
    sum: 'Together 100%: the others give or take in proportion.',
    putBack: 'Put back',
    kept: 'Still showing the last answer.',
    /** @param {string} what */
    refusedWeight: (what) => `A weight ${what}.`,
    must: 'Must have',
    mustNone: 'nothing yet',
    musts: /** @type {Record<string, string>} */ ({
      eu_data: 'Data protection that the EU holds adequate',
      same_language: 'Your language is official there',
      near: 'Not offshore',
      own_pay: 'Pay is published for this very work',
      least_shared_minutes: 'Enough shared hours',
    }),
    least: 'Shared hours a day, at least',
    hoursUnit: 'hours',
    scales: 'Worst and best acceptable',
    scalesSum: 'what is worth nothing, and what could not be worth more',
    criterion: 'Criterion',
    worst: 'Worst',
    best: 'Best',
    /** @param {string} criterion @param {string} end */
    end: (criterion, end) => `${criterion}, ${end}`,
    trials: 'Weightings tried',
    trialsSum: /** @type {Record<string, string>} */ ({
      near: 'near yours',
      ordered: 'in the order of yours',
      any: 'any at all',
    }),
    choices: /** @type {Record<string, string>} */ ({
      near: 'Those near yours',
      ordered: 'Those in the order of yours',
      any: 'Any at all',
    }),
    day: 'The working day there',
    daySum: 'office hours by the clock of each place',
    dayFrom: 'Work there from',
    dayTo: 'Work there until',
    language: 'Language of the work',
  },
  places: {
    /** @param {{ winner: string, cost: string, cheapest: string, least: string }} p */
    title: ({ winner, cost, cheapest, least }) =>
      winner === cheapest
        ? `${winner} is first, and the cheapest at ${cost} an hour`
        : `${winner} is first at ${cost} an hour; ${cheapest} is the cheapest at ${least}`,
    titleFirst: (/** @type {string} */ winner) => `${winner} is first`,
    titleNone: 'No place has all of what it must have',
    /** @param {number} shown @param {number} all @param {string} by */
    units: (shown, all, by) =>
      `${shown < all ? `The first ${shown} of ${all}` : all} places by ${by} at these weights; cost with all that an employer pays; line: the first place`,
    by: {
      rank: 'rank',
      place: 'name',
      cost: 'cost',
      rate: 'provider’s rate',
      language: 'how many speak the language',
      shared: 'shared hours',
      law: 'stability and law',
      first: 'how often they are first',
    },
    name: 'Places compared',
    columns: {
      place: 'Place',
      cost: 'Cost, $ an hour',
      rate: 'Provider’s rate, $ an hour',
      attrition: 'Leavers a year',
      language: 'Speak it, %',
      talent: 'People in the trade',
      shared: 'Shared hours, Jan / Jul',
      law: 'Stability and law, of 100',
      prices: 'Prices rise, %',
      infrastructure: 'Use the internet, %',
      first: 'First in',
      rank: 'Rank',
      compare: 'Compare',
      range: 'From, to',
    },
    own: 'own language',
    unknown: 'not published',
    out: 'left out',
    /** @param {string} what */
    outFor: (what) => `Left out: ${what}`,
    under: 'under 1%',
    all: (/** @type {number} */ count) => `Show all ${count} places`,
    fewer: 'Show the first ten',
    use: (/** @type {string} */ place) => `Use ${place} in my case`,
    foot: 'A dotted figure opens its source. ',
    /** @param {string} draws @param {string} error */
    drawn: (draws, error) => `First in: ${draws} weightings tried, give or take ${error} points.`,
    distance: /** @type {Record<string, string>} */ ({
      onshore: 'onshore',
      nearshore: 'nearshore',
      offshore: 'offshore',
    }),
    /** @param {string} place */
    compareOne: (place) => `Compare ${place}`,
  },
  card: {
    /** @param {string} name @param {string} place */
    heading: (name, place) => `${name}, ${place}`,
    basis: 'What it is',
    range: 'Between',
    pay: 'Pay, an hour',
    on_costs: 'On-costs',
    overhead: 'Desk and systems, an hour',
    standsIn: 'Stands in for a figure that is not published.',
    judgement: 'A planning assumption, not published.',
    year: 'Year',
    sources: 'Sources',
    of: 'Of',
    /** @param {string} distance @param {string} place */
    elsewhere: (distance, place) => `${distance} work at large; no survey of ${place} is published`,
    unknown: 'Not published: it may lie anywhere on the scale.',
    worth: 'Worth, 0 to 1',
  },
  how: {
    word: 'How it is worked out',
    heading: 'Which place comes first',
    formula:
      'every figure is worth 0 at the worst acceptable and 1 at the best; a place’s score is its worths times the weights; weights are drawn again and again, and so is every figure that is known only within a range (SMAA)',
    cost: 'An hour of work',
    costIs: 'pay times one plus on-costs, plus a desk and its systems',
    near: 'On-, near- and offshore',
    holds: 'How far a weight may move',
    holdsIs: 'solved exactly at the expected worths',
  },
};

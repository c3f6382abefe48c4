import { countInWords } from './words.js';

export const guide = {
  title: 'Guide',
  question: 'What do the words mean, and what are they worth to you?',

  /** The chapters, in their order; their terms follow with their texts. */
  chapters: [
    { id: 'benefits', title: 'Benefits', about: 'What outsourcing is bought for, and what each is worth in your case' },
    { id: 'pitfalls', title: 'Pitfalls', about: 'What goes wrong or is forgotten, and what each costs in your case' },
    {
      id: 'choosing',
      title: 'How to choose, and what is agreed',
      about: 'Work, place, provider, contract, transition',
    },
    {
      id: 'work',
      title: 'What is outsourced',
      about: 'Front and back office, knowledge work, horizontal and vertical',
    },
    {
      id: 'models',
      title: 'Ways to source, places and prices',
      about: 'Teams and services, near and far, what a price is for',
    },
    {
      id: 'measures',
      title: 'Measures',
      about: 'Net present value, rates of return, payback, and the words of operations',
    },
    {
      id: 'methods',
      title: 'How it is worked out here',
      about: 'Projection, queues, simulation, value of information, ranks',
    },
  ],

  headline: {
    /** @param {string} promise @param {string} banked */
    saves: (promise, banked) =>
      `In your case the rate card promises ${promise}; the pitfalls explained here leave ${banked} of it.`,
    /** @param {string} promise @param {string} lost */
    loses: (promise, lost) =>
      `In your case the rate card promises ${promise}; the pitfalls explained here turn it into a loss of ${lost}.`,
    /** @param {string} dearer @param {string} lost */
    dearer: (dearer, lost) =>
      `In your case the rate card is ${dearer} dearer from the start; with the pitfalls explained here the loss is ${lost}.`,
    /** @param {string} banked */
    evenSo: (banked) =>
      `In your case the rate card promises nothing; with the benefits explained here ${banked} is saved even so.`,
  },
  deck: 'Each benefit and each pitfall below is worked out in your case, one at a time, and can be switched on and off. The rest of the guide is the field’s words in plain ones, each with its source.',

  keys: {
    /** @param {number} counted @param {number} all */
    of: (counted, all) => `${counted} of ${all}`,
    benefits: 'Benefits in your case',
    pitfalls: 'Pitfalls in your case',
    sideNote: 'the others are switched off or want your figures',
    saved: 'Saved in the end',
    lost: 'Lost in the end',
    savedNote: 'in today’s money, with all of it',
  },

  rail: {
    title: 'Find a term',
    find: 'Words',
    hint: 'Searches names and texts; nothing is sent anywhere.',
    chapters: 'Chapters',
    all: 'All terms',
    /** @param {number} count */
    found: (count) =>
      count === 0 ? 'No term holds these words.' : count === 1 ? 'One term' : `${countInWords(count)} terms`,
  },

  ledger: {
    title: 'What each is worth in your case',
    units:
      'Net present value with it less without it, one at a time; they do not add up, because they act on each other',
    names: { benefits: 'Benefits', pitfalls: 'Pitfalls' },
    columns: { term: 'Term', input: 'Moves', worth: 'Worth now', counted: 'Counted' },
    /** @param {string} term */
    counted: (term) => `${term}, in your case`,
    working: 'working',
    nothing: 'nothing',
    yours: 'wants your figures',
    apart: 'never counted',
    refused: 'cannot be worked out',
    foot: 'A switch turned back finds the default again; undo finds what you had. ',
    source: 'Source: worked out here',
    how: {
      heading: 'What a benefit or a pitfall is worth',
      formula:
        'net present value of your case with it − net present value of your case without it, everything else as it is',
      counts: 'Counted',
      counted: 'the switches that stand in your case, of all',
      sentence: 'The sentence',
      ends: 'the first and the last bar of the main chart of Savings',
    },
    /** @param {string} money */
    gains: (money) => `${money} more`,
    /** @param {string} money */
    costs: (money) => `${money} less`,
  },

  entry: {
    worth: 'In your case now',
    /** @param {string} money @param {string} what */
    gains: (money, what) => `It is worth ${money} in your case, ${what}.`,
    /** @param {string} money @param {string} what */
    costs: (money, what) => `It costs ${money} in your case, ${what}.`,
    /** @param {string} money @param {string} what */
    wouldGain: (money, what) => `It would be worth ${money} in your case, ${what}. It is not in it now.`,
    /** @param {string} money @param {string} what */
    wouldCost: (money, what) => `It would cost ${money} in your case, ${what}. It is not in it now.`,
    nothing: 'It changes nothing in your case.',
    yours: 'It is worth nothing until you enter your figures: nobody publishes them for you.',
    apart: 'It is shown beside the saving and never counted in it.',
    /** @param {string} why */
    refused: (why) => `It cannot be worked out in your case: ${why}.`,
    working: 'Working it out.',
    counted: 'In your case',
    input: 'The input it moves: ',
    source: 'Source: ',
    sources: 'Sources: ',
    row: 'its row in the data',
    see: 'See also',
    inChapter: 'Also in this chapter',
    /** @param {string} id */
    unknown: (id) => `There is no term “${id}”.`,
    unknownWhy: 'The guide has these:',
    loading: 'on its way',
  },

  still: {
    title: 'What is explained',
    units: 'Search, sources and what each is worth in your case follow when the page has loaded its scripts',
    columns: { chapter: 'Chapter', about: 'What is in it' },
  },

  /** Other views, by name. @type {Record<string, string>} */
  views: { market: 'Market', roi: 'Savings', risk: 'Risk', data: 'Data' },
};

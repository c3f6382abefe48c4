import { capital, ordinal, placeInSentence, shareInWords, small, typeset } from './words.js';

/** Texts that every view uses: the form, the source card, the figure around a chart. */
export const common = {
  capital,
  typeset,
  small,
  ordinal,
  placeInSentence,
  shareInWords,
  to: ' to ',
  /** @param {string} label @param {string} clause  "outside the usual range" */
  is: (label, clause) => `${label} is ${clause}`,
  coming:
    'Here you put in your own case, once the page has loaded its scripts. Until then: the answer for the usual one.',
  waiting: 'Working out the first answer.',
  about: 'How it is worked out',
  source: 'Source',
  workedOut: 'Source: worked out here.',
  later: {
    coming: 'The rest of the view is on its way.',
    failed: 'The rest of the view could not be loaded. Reload the page to try again.',
  },

  /** What a group of fields is called where its own name would mislead. */
  groups: /** @type {Record<string, string>} */ ({
    'Your case': 'More about the work',
    'Your question': 'Year compared',
  }),

  depth: { legend: 'How much to set', quick: 'Quick', standard: 'Standard', expert: 'Expert' },
  folds: 'More assumptions',

  /** Choices of the field table, by code. */
  choices: /** @type {Record<string, string>} */ ({
    dedicated_team: 'Dedicated team',
    managed_bpo: 'Managed service',
    per_fte: 'Per agent and month',
    per_hour: 'Per hour',
    per_transaction: 'Per unit of work',
    fixed_fee: 'Fixed fee a month',
    handle: 'On the work',
    production: 'Logged in',
    paid: 'On the payroll',
    end: 'At the end of the month',
    mid: 'In the middle of the month',
  }),

  form: {
    yours: 'Yours',
    /** @param {string} value */
    putBack: (value) => `Put back ${value}`,
    putBackDefault: 'Put back the default',
    putAllBack: 'Put all back',
    undo: 'Undo',
    redo: 'Redo',
    /** @param {number} set @param {number} all */
    count: (set, all) => ` ${set} of ${all} inputs`,
    defaultFrom: 'Default, ',
    worked: 'Worked out: ',
    planning: 'planning assumption',
    other: 'Something else',
    yes: 'Yes',
    no: 'No',
    kept: 'Still showing the last answer.',
    /** @param {number} inputs */
    wants: (inputs) =>
      inputs === 1 ? 'This case needs one input from you.' : `This case needs ${inputs} inputs from you.`,
    /** @param {string} label @param {string} message  a clause: "must be above 0" */
    refused: (label, message) => `${label.replace(/\?$/, '')} ${message}.`,
    /** @param {string} allowed */
    allowed: (allowed) => `Allowed: ${allowed}.`,
    /** @param {string} label */
    outOfRange: (label) => `${label.replace(/\?$/, '')} is out of range.`,
    /** @param {string} low @param {string} high */
    between: (low, high) => `${low} to ${high}`,
    /** @param {string} low @param {string} high */
    aboveTo: (low, high) => `above ${low}, up to ${high}`,
    /** @param {string} low */
    above: (low) => `above ${low}`,
    /** @param {string} low */
    atLeast: (low) => `${low} or more`,
    /** @param {string} high */
    atMost: (high) => `up to ${high}`,
    notANumber: 'That is not a number.',
    /** @param {string} example */
    marks: (example) => `Points and commas are not where this page expects them. Write it like ${example}.`,
    list: 'Separate the figures by semicolons.',
  },

  card: {
    publisher: 'Publisher',
    title: 'Title',
    author: 'Author',
    published: 'Published',
    scope: 'Scope',
    standing: 'Standing',
    quote: 'It says',
    did: 'We did',
    workedOut: 'Worked out',
    licence: 'Licence',
    range: 'Range',
    note: 'Note',
    open: 'Open the page',
    row: 'Its row in the data',
    close: 'Close',
    nothingDone: 'nothing; figure as published',
    confidence: /** @type {Record<string, string>} */ ({
      primary: 'read on the publisher’s own page',
      secondary: 'quoted by others',
      seed: 'known from an article that quotes it',
      unverified: 'not traced to its publisher',
      judgement: 'planning assumption, no publisher',
    }),
    kind: /** @type {Record<string, string>} */ ({
      actual: 'measured',
      estimate: 'estimate',
      projection: 'forecast',
      judgement: 'judgement',
      claim: 'claim',
    }),
  },
};

import { say } from '../parts.js';
import { countInWords, per, small, term } from './words.js';

/** @import { Part } from '../parts.js' */

/** Who does the work, by function: [one, many]. */
const kWorkers = /** @type {Record<string, [string, string]>} */ ({
  customer_service: ['support agent', 'support agents'],
  chat_support: ['chat agent', 'chat agents'],
  email_support: ['e-mail agent', 'e-mail agents'],
  technical_support: ['technical support agent', 'technical support agents'],
  finance_accounting: ['finance clerk', 'finance clerks'],
  accounts_payable: ['payables clerk', 'payables clerks'],
  payroll: ['payroll clerk', 'payroll clerks'],
  hr: ['HR specialist', 'HR specialists'],
  back_office: ['back-office clerk', 'back-office clerks'],
  data_entry: ['data entry clerk', 'data entry clerks'],
  it_services: ['IT specialist', 'IT specialists'],
  sales_lead_generation: ['sales agent', 'sales agents'],
});

/** What weighs most, as the subject of a sentence. */
const kSubjects = /** @type {Record<string, string>} */ ({
  provider_fee: 'Fees are',
  retained: 'The team you keep is',
  in_house_residual: 'Your own staff until release is',
});

export const roi = {
  title: 'Savings',
  question: 'What would it do for us?',
  yourCase: 'Your case',
  term,

  /** "40 support agents" @param {string} figure @param {boolean} one @param {string} code @param {string} label */
  people: (figure, one, code, label) =>
    kWorkers[code]
      ? `${figure} ${kWorkers[code][one ? 0 : 1]}`
      : `${figure} ${one ? 'post' : 'posts'} in ${small(label)}`,
  /** "40,000 contacts a month" @param {string} figure @param {string} label */
  volume: (figure, label) => `${figure} ${label}`,
  /** @param {string[]} places */
  places: (places) => places.join(' and '),

  headline: {
    /** @param {{ work: Part, from: Part, to: Part }} p */
    move: ({ work, from, to }) => say`Moving ${work} from ${from} to ${to}`,
    /** To a provider in the same country. @param {{ work: Part, from: Part, to: Part }} p */
    handOver: ({ work, from, to }) => say`Handing ${work} in ${from} to ${to}`,
    provider: 'a provider there',
    /** @param {Part[]} move @param {string} money @param {string} months @param {string | null} share */
    saves: (move, money, months, share) =>
      say`${move} saves ${money} in ${months}${share ? `, ${share} of what the work costs today` : ''}.`,
    /** @param {Part[]} move @param {string} money @param {string} months @param {string | null} share */
    loses: (move, money, months, share) =>
      say`${move} loses ${money} in ${months}${share ? `: it costs ${share} more than keeping it` : ''}.`,
    /** @param {Part[]} move @param {string} months */
    even: (move, months) => say`${move} neither saves nor loses anything to speak of in ${months}.`,
  },

  deck: {
    /** @param {string} share */
    promise: (share) => `The rate card alone promises ${share}.`,
    /** @param {string} share */
    promiseLoss: (share) => `Even the rate card alone is ${share} dearer.`,
    /** @param {number} month @param {string} money */
    trough: (month, money) => `Before the cash turns in month ${month} you are ${money} out of pocket.`,
    /** @param {string} money */
    never: (money) => `The cash never comes back; at the deepest you are ${money} out of pocket.`,
    atOnce: 'No month of it costs you cash.',
    /** @param {string} rate @param {string} per */
    outsource: (rate, per) => `Outsource, as long as the rate stays under ${rate}${per}.`,
    outsourcePlain: 'Outsource.',
    /** @param {string} rate @param {string} per */
    keep: (rate, per) => `Keep it in-house, unless the rate falls under ${rate}${per}.`,
    keepPlain: 'Keep it in-house: no rate on the table would change that.',
    hybrid: 'Move a part of it first.',
  },

  keys: {
    /** @param {number} months */
    saved: (months) => `Saved over ${months} months`,
    /** @param {number} months */
    lost: (months) => `Lost over ${months} months`,
    /** @param {string} cash */
    savedNote: (cash) => `in today’s money; ${cash} in cash`,
    share: 'Share of in-house cost',
    /** @param {string} share */
    shareNote: (share) => `the rate card promises ${share}`,
    back: 'Money back in',
    month: ' month',
    never: 'never',
    atOnce: 'at once',
    /** @param {string} cash @param {string | null} today */
    backNote: (cash, today) =>
      today ? `${cash} months in cash, ${today} in today’s money` : `${cash} months in cash, never in today’s money`,
    /** @param {number} months */
    neverNote: (months) => `not within ${months} months`,
    atOnceNote: 'the first month already pays',
    once: 'Paid out once',
    onceNote: 'severance, transfer, setup, slow start',
    holds: 'Holds up to a rate of',
    turns: 'Pays under a rate of',
    noRate: 'no rate',
    /** @param {string} per @param {string} current */
    holdsNote: (per, current) => `${per.trim()}; yours is ${current}`,
    noRateNote: 'at none of the rates searched',
  },

  per,

  bridge: {
    /** @param {string} promise @param {string | null} kept */
    title: (promise, kept) =>
      kept
        ? `The rate card promises ${promise}. ${kept.charAt(0).toUpperCase()}${kept.slice(1)} of that is banked.`
        : `The rate card promises ${promise}. Most of that is not banked.`,
    /** @param {string} promise */
    titleMore: (promise) => `The rate card promises ${promise}. More than that is banked.`,
    /** @param {string} promise */
    titleLost: (promise) => `The rate card promises ${promise}. The move costs more than that.`,
    /** @param {string} dearer */
    titleDearer: (dearer) => `The rate card is ${dearer} dearer before anything else is paid.`,
    /** @param {number} months @param {string} unit @param {string} base */
    units: (months, unit, base) =>
      `Saving over ${months} months in today’s money, ${unit}, and as a share of the in-house cost of ${base}`,
    start: 'Saving on the rate card',
    startLoss: 'Loss on the rate card',
    end: 'Banked',
    endLoss: 'Lost',
    groups: /** @type {Record<string, string>} */ ({
      every_month: 'Every month',
      before_it_pays: 'Before it pays',
      once: 'Once',
    }),
    /** @param {number} yours @param {number} all */
    foot: (yours, all) =>
      `Source: worked out here from ${yours === 0 ? '' : yours === 1 ? 'your change and ' : `your ${countInWords(yours)} changes and `}${all - yours} defaults, each with its source.`,
    columns: { item: 'Step', amount: 'Amount', share: 'Share of in-house cost' },
  },

  cash: {
    /** @param {number} month */
    title: (month) => `Cash is back in month ${month}`,
    titleNever: 'Cash is never back',
    titleAtOnce: 'Cash never goes below zero',
    /** @param {string} unit */
    units: (unit) => `Running total of net cash, ${unit}, by month from signing`,
    /** @param {number} month */
    foot: (month) =>
      `Source: worked out here. Thin: in today’s money. Arrow keys move the reading, which starts at month ${month}.`,
    columns: { month: 'Month', net: 'In the month', total: 'Running total', today: 'In today’s money' },
  },

  costs: {
    /** @param {string} id @param {string} line @param {string} share */
    title: (id, line, share) => `${kSubjects[id] ?? `${line}:`} ${share} of the new cost`,
    /** @param {number} count */
    more: (count) => `and ${countInWords(count)} smaller lines, in the table`,
    /** @param {number} months @param {string} unit */
    units: (months, unit) => `${months} months in today’s money, ${unit}, both sides on one scale`,
    home: 'In-house',
    away: 'Outsourced',
    columns: { line: 'Line', amount: 'In today’s money' },
  },

  words: {
    /** @param {string} money */
    title: (money) => `How the ${money} comes about`,
    /** @param {string} money */
    titleLoss: (money) => `How the loss of ${money} comes about`,
    /** @param {string} rate */
    say: (rate) =>
      `Each month, take what the work would have cost in-house, less what it costs with the provider. Bring every month back to today at ${rate} a year, and add them up.`,
    avoided: 'In-house cost no longer paid',
    run: 'Fees, governance, retained team, travel',
    investment: 'One-off: transfer, severance, setup, slow start, idle desks',
    /** @param {number} months */
    saved: (months) => `Saved over ${months} months, in today’s money`,
    /** @param {number} months */
    lost: (months) => `Lost over ${months} months, in today’s money`,
    foot: 'This is the net present value.',
  },

  /** On the sliders of the form. */
  curve: {
    /** @param {string} money @param {boolean} loses */
    saves: (money, loses) => `${loses ? 'loses' : 'saves'} ${money}`,
    /** @param {string} value @param {string} saves */
    said: (value, saves) => `${value}: ${saves}`,
    /** @param {string} value */
    above: (value) => `loses above ${value}`,
    /** @param {string} value */
    below: (value) => `loses below ${value}`,
    /** @param {string} value */
    refused: (value) => `${value} cannot be`,
  },

  form: {
    heads: 'Enter people instead',
    volume: 'Enter volume instead',
    total: 'Start from what it costs a year',
    totalIs: 'It costs us',
    /** @param {string} heads */
    means: (heads) => `That is ${heads} heads on the payroll.`,
    /** @param {string} volume @param {string} unit */
    meansVolume: (volume, unit) => `That is ${volume} ${unit}.`,
    fromTo: 'From where to where?',
    from: 'From',
    to: 'To',
  },
};

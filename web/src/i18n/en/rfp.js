/**
 * What to ask for in a request for proposals.
 * @typedef {object} Item
 * @property {string} id  kept in the case
 * @property {string} ask
 * @property {string} why
 * @property {string} [entry]  the entry of the guide that explains it
 * @property {string} [input]  what it moves in the Savings view, where no entry does
 *
 * @typedef {{ title: string, items: Item[] }} Group
 */

/** @type {Group[]} */
const groups = [
  {
    title: 'The work',
    items: [
      {
        id: 'volumes',
        ask: 'Volumes of two years by month, day and hour, with the peaks',
        why: 'A price on an average is a price for somebody else’s work.',
        entry: 'baseline',
      },
      {
        id: 'handling',
        ask: 'Handling time by kind of contact, measured, and how it was measured',
        why: 'Hours billed are volume times this.',
        entry: 'handling-time',
      },
      {
        id: 'scope',
        ask: 'What is in, what is out, and who decides on what lies between',
        why: 'What is not named is billed as a change.',
        entry: 'scope',
      },
      {
        id: 'growth',
        ask: 'What you expect the work to do, at least and at most',
        why: 'The price per unit has to hold over all of it.',
        input: 'work.growth',
      },
      {
        id: 'language',
        ask: 'Languages, hours and channels, with the share of each',
        why: 'Rare languages and nights cost more and are often priced apart.',
        entry: 'round-the-clock',
      },
    ],
  },
  {
    title: 'The price',
    items: [
      {
        id: 'card',
        ask: 'The rate card in your table, not theirs: one line for each role, place and hour',
        why: 'Quotes in different shapes cannot be compared.',
        entry: 'rate-card',
      },
      {
        id: 'basis',
        ask: 'Which hours are billed: on the work, logged in, or paid',
        why: 'Somebody pays for breaks, training and waiting; this says who.',
        entry: 'per-hour',
      },
      {
        id: 'once',
        ask: 'Every payment before the first month of work',
        why: 'Setup, licences and transfer decide when the move has paid back.',
        entry: 'setup-costs',
      },
      {
        id: 'outside',
        ask: 'A price list for what is outside the fee: changes, reports, overtime, holidays',
        why: 'It comes on top of every invoice.',
        entry: 'extra-fees',
      },
      {
        id: 'rises',
        ask: 'How the price moves from year to year, and its cap',
        why: 'Pay abroad may rise faster than at home.',
        entry: 'indexation',
      },
      {
        id: 'money',
        ask: 'The currency of the bill, and what happens when it moves',
        why: 'Somebody carries the swings; the price should say who.',
        input: 'option.fx_share',
      },
      {
        id: 'volume',
        ask: 'The charge for 10, 20 and 30% more or less work',
        why: 'Bands, minimums and credits only show when the volume moves.',
        entry: 'dead-band',
      },
    ],
  },
  {
    title: 'People',
    items: [
      {
        id: 'turnover',
        ask: 'How many people left in each of the last eight quarters, on work like yours',
        why: 'Every leaver is trained again, and you feel it before you pay for it.',
        entry: 'attrition',
      },
      {
        id: 'pay',
        ask: 'What agents are paid against the local market',
        why: 'A price below the market’s pay is kept by people who leave.',
        input: 'option.cola',
      },
      {
        id: 'hiring',
        ask: 'Profiles, tests and the time from order to a trained agent',
        why: 'It bounds how fast you can grow.',
        entry: 'learning-curve',
      },
      {
        id: 'span',
        ask: 'Agents per supervisor, trainer and quality analyst, and whether they are in the rate',
        why: 'Thin supervision is the quiet way to a low rate.',
        input: 'inhouse.supervisor_span',
      },
    ],
  },
  {
    title: 'Service',
    items: [
      {
        id: 'measures',
        ask: 'Each measure with its formula, its source and who may leave what out',
        why: 'One name has several formulas.',
        entry: 'service-level',
      },
      {
        id: 'today',
        ask: 'What you reach today, measured the same way',
        why: 'A target above today costs money; one below it costs customers.',
        entry: 'quality',
      },
      {
        id: 'solved',
        ask: 'The share solved at first contact, not only the time it takes',
        why: 'Short calls that come again are not cheap.',
        entry: 'first-contact',
      },
      {
        id: 'credit',
        ask: 'Credits for missed levels, and when a miss ends the contract',
        why: 'Without them a level is a wish.',
        entry: 'service-credits',
      },
      {
        id: 'references',
        ask: 'Three customers of your size and kind, one of whom has left',
        why: 'Those who left say what the others do not.',
        entry: 'how-to-choose-provider',
      },
    ],
  },
  {
    title: 'Security and data',
    items: [
      {
        id: 'certificate',
        ask: 'Certificates with their scope: which site, which service, until when',
        why: 'A certificate of the head office says nothing of the floor.',
        entry: 'must-have',
      },
      {
        id: 'residency',
        ask: 'Where data lies and from where it can be seen, subcontractors included',
        why: 'Reading from abroad is a transfer too.',
        entry: 'data-security',
      },
      {
        id: 'access',
        ask: 'Who has access to your systems, and how it ends on the day somebody leaves',
        why: 'An account that is forgotten stays open.',
        entry: 'data-security',
      },
      {
        id: 'machines',
        ask: 'Where machine learning is used, on whose data, and who checks its answers',
        why: 'What is trained on your data may not be yours.',
        entry: 'automation',
      },
      {
        id: 'breach',
        ask: 'Incidents of the last three years, and what was changed after each',
        why: 'What was changed says more than a clean record.',
        entry: 'data-security',
      },
    ],
  },
  {
    title: 'The move and the end',
    items: [
      {
        id: 'plan',
        ask: 'A plan by weeks with names, and who pays if it is late',
        why: 'Both teams are paid until it is done.',
        entry: 'transition',
      },
      {
        id: 'transfer',
        ask: 'How knowledge comes over, and how you see that it did',
        why: 'What is not written down leaves with your people.',
        entry: 'knowledge-transfer',
      },
      {
        id: 'kept',
        ask: 'Whom you keep to steer the contract, and their time',
        why: 'It is your own cost, so no quote has it.',
        entry: 'retained-team',
      },
      {
        id: 'notice',
        ask: 'Notice, fees for leaving and what the last months look like',
        why: 'The end is cheapest to agree before the beginning.',
        entry: 'exit',
      },
      {
        id: 'return',
        ask: 'What comes back: data, scripts, people, in which form',
        why: 'Without it you cannot leave, and both know.',
        entry: 'exit',
      },
    ],
  },
];

/** The texts of the list for a request for proposals. */
export const rfp = {
  title: 'Checklist for a request for proposals',
  /** @param {number} done @param {number} all */
  units: (done, all) => `${done} of ${all} done. What you tick stays in your case, its link and its file`,
  groups,
  /** @param {string} term */
  entry: (term) => `In the guide: ${term}`,
  /** The input it moves. */
  input: 'In Savings: ',
  sheet: { name: 'Checklist', ask: 'Ask for', done: 'Done', why: 'Why', yes: 'yes', no: 'no' },
  copy: 'Copy the list',
  copied: 'Copied.',
  marked: 'Marked, to be copied.',
  print: 'Print',
  clear: 'Clear the ticks',
  foot: 'Source: a working list of this project (judgement), in the order in which such a request is usually written.',
};

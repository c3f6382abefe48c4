/** @param {string} figure */
const months = (figure) => `${figure} ${figure === '1' ? 'month' : 'months'}`;

export const plan = {
  title: 'Plan',
  question: 'Which provider, by when?',
  yours: 'Your move',

  /** @param {string} half @param {string} most */
  headline: (half, most) =>
    `The work is live after ${months(half)} as likely as not; allow ${most} to be in time in eight cases of ten.`,
  deck: {
    /** @param {string} low @param {string} high */
    published: (low, high) => `Articles speak of ${low} to ${high} months and give no source.`,
    /** @param {string} target @param {string} chance */
    target: (target, chance) => `The chance of being live within ${months(target)} is ${chance}.`,
    /** @param {string} money */
    delay: (money) => `Every month later costs ${money}, what the running contract saves.`,
  },
  keys: {
    half: 'As likely as not',
    most: 'In eight cases of ten',
    months: ' months',
    /** @param {string} date */
    by: (date) => `by ${date}`,
    fromStart: 'from the first step',
    /** @param {string} target */
    target: (target) => `Live within ${months(target)}`,
    /** @param {string} points */
    error: (points) => `within ${points} points, from simulated plans`,
    delay: 'Cost of delay, on average',
    /** @param {string} late @param {string} target */
    delayNote: (late, target) => `${months(late)} after month ${target}, at what a month saves`,
  },
  form: {
    team: 'How many people’s work moves?',
    /** @param {string} count */
    fromCase: (count) => `From your case in Savings: ${count} people. They decide how long the move takes.`,
    target: 'Live within how many months?',
    start: 'When does it start?',
    startHint: 'With it, every step has its dates.',
    more: 'About the move',
  },
  gantt: {
    /** @param {string} step @param {string} from @param {string} to */
    title: (step, from, to) => `The longest step: ${step}, month ${from} to ${to}`,
    units: 'Expected months from the start; the thin line goes on to where the step ends in eight cases of ten',
    name: 'The steps of the plan',
    unit: 'Month',
    read: 'Arrow keys read the steps one by one.',
    /** @param {string} half @param {string} most */
    desc: (half, most) => `Live after ${half} months as likely as not, after ${most} in eight cases of ten.`,
    /** @param {string} step @param {string} from @param {string} to @param {string | null} late */
    said: (step, from, to, late) =>
      `${step}: month ${from} to ${to}${late ? `, to ${late} in eight cases of ten` : ', and on to the end of the contract'}.`,
    /** @param {string} step @param {string} from @param {string} to */
    dated: (step, from, to) => `${step}: ${from} to ${to}.`,
    live: 'live, as likely as not',
    target: 'your target',
    /** In a calendar. */
    liveHalf: 'Live, as likely as not',
    liveMost: 'Live, in eight cases of ten',
    published: 'As articles have it',
    /** @param {string} low @param {string} high */
    articles: (low, high) => `As articles have it: ${low} to ${months(high)}.`,
    columns: { step: 'Step', start: 'Starts', end: 'Ends', late: 'Ends, eight in ten', from: 'From', to: 'To' },
    foot: 'Source: simulated here from the ranges below. What articles say: ',
    calendar: 'Calendar file',
    calendarWants: 'With a start date there is a calendar file to take along.',
  },
  chance: {
    title: (/** @type {string} */ half) => `Half of the plans are live within ${months(half)}`,
    units: 'Chance of being live by a month, %',
    name: 'Chance of being live by a month',
    /** @param {string} chance @param {string} month */
    point: (chance, month) => `${chance} by month ${month}`,
    read: 'Chance by month; arrow keys move the reading',
    target: 'target',
    columns: { month: 'Month', chance: 'Chance of being live' },
    /** @param {string} trials */
    foot: (trials) => `Source: ${trials} simulated plans, each step drawn between its shortest and its longest time.`,
  },
  steps: {
    title: 'The steps, and how long each takes',
    units: 'Months: at least, most likely, at most; how much of the step before is still to do when it starts, %',
    columns: {
      step: 'Step',
      low: 'At least',
      mode: 'Most likely',
      high: 'At most',
      overlap: 'Starts early, %',
      from: 'Where it is from',
    },
    /** @param {string} step @param {string} column */
    label: (step, column) => `${step}, ${column}`,
    yours: 'yours',
    putBack: 'Put back',
    open: 'to the end of the contract',
    published: 'Risk counts with the published chance that a move overruns.',
    drawn: 'Risk draws the move with the lengths above: each future has its own.',
    /** @param {string} low @param {string} high */
    other: (low, high) => `Risk draws a move of ${low} to ${high} months, not the one above.`,
    handOver: 'Draw it with these lengths instead',
    takeBack: 'Back to the published chance',
    refused: 'The plan as it stands cannot be worked out.',
    kept: 'Still showing the last answer.',
    /** @param {string} message @param {string} allowed */
    error: (message, allowed) => `A figure of a step ${message}${allowed ? `; allowed: ${allowed}` : ''}.`,
  },
  how: {
    word: 'How it is worked out',
    heading: 'When the work is live',
    formula:
      'each step drawn between at least and at most with most weight at most likely (PERT); started when the step before ends, or earlier by what you let overlap; live when the move is done',
    delay: 'Cost of delay',
    delayIs: 'months after the target, averaged over the plans, times what a month of the running contract saves',
    saving: 'A month saves',
    /** @param {string} month */
    savingIs: (month) => `the net cash of month ${month} of your case in Savings`,
  },
};

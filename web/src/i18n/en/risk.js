import { say } from '../parts.js';
import { capital, countInWords, per, small, term } from './words.js';

/** @import { Part } from '../parts.js' */

/** What an input is called where its label is a question. */
const kInputs = /** @type {Record<string, string>} */ ({
  'work.headcount': 'People',
  'work.volume': 'Volume',
});

/** Shares of futures, counted of one base. */
const counted = (/** @type {string} */ count, /** @type {number} */ base) => `${count} of ${base}`;

export const risk = {
  title: 'Risk',
  question: 'How sure are we?',
  heading: 'What may vary',
  term,
  /** @param {string} path @param {string} label */
  input: (path, label) => kInputs[path] ?? label.replace(/\?$/, ''),
  /** @param {string} chance @param {string} label  "Probability" */
  ofChance: (chance, label) => `${chance}: ${small(label)}`,

  per,

  headline: {
    /** @param {string} people */
    people: (people) => `Moving the work of ${people} people`,
    person: 'Moving the work of one person',
    work: 'Moving this work',
    /** @param {Part} move @param {string} term @param {number} twenty @param {Part} rest */
    back: (move, term, twenty, rest) =>
      say`${move} pays back within ${term} in ${String(twenty)} of 20 simulated futures. ${rest}`,
    /** @param {Part} move @param {string} term @param {string} all @param {Part} rest */
    always: (move, term, all, rest) =>
      say`${move} pays back within ${term} in every one of ${all} simulated futures. ${rest}`,
    /** @param {Part} move @param {string} term @param {string} all @param {Part} rest */
    never: (move, term, all, rest) =>
      say`${move} pays back within ${term} in none of ${all} simulated futures. ${rest}`,
    /** @param {string} money @param {string} than */
    saves: (money, than) => `The middle one saves ${money}${than}.`,
    /** @param {string} money @param {string} than */
    loses: (money, than) => `The middle one loses ${money}${than}.`,
    /** @param {string} money @param {boolean} less */
    than: (money, less) => `, ${money} ${less ? 'less' : 'more'} than the plan on paper`,
    asPlanned: ', about as the plan on paper says',
  },

  deck: {
    /** @param {string} money */
    worstLoses: (money) => `In the worst tenth of them it loses ${money} on average.`,
    /** @param {string} money */
    worstSaves: (money) => `Even in the worst tenth of them it saves ${money} on average.`,
    /** @param {string} input @param {string} share */
    drives: (input, share) => `${capital(share)} of the spread comes from ${small(input)}.`,
    /** @param {string} input @param {string} money */
    worth: (input, money) => `Finding out about ${small(input)} before signing is worth up to ${money}.`,
    /** @param {string} choice */
    noWorth: (choice) => `Finding out more about any one input would not change the decision: ${choice}.`,
    coming: 'What drives it is being worked out.',
    choice: /** @type {Record<string, string>} */ ({
      outsource: 'outsource',
      keep: 'keep it in-house',
      stay: 'keep it in-house',
    }),
  },

  keys: {
    positive: 'Saves money in',
    of: ' of 100 futures',
    of100: ' of 100',
    /** @param {string} points */
    within: (points) => `give or take ${points} of 100 by chance`,
    middle: 'Middle outcome',
    /** @param {string} plan @param {string} error */
    plan: (plan, error) => `plan on paper: ${plan}; give or take ${error}`,
    most: '8 in 10 between',
    and: '\u202f–\u202f',
    /** @param {number} months */
    today: (months) => `in today’s money, ${months} months`,
    worst: 'Worst tenth, on average',
    /** @param {string} error */
    worstNote: (error) => `mean of the lowest 10 of 100; give or take ${error}`,
    /** @param {number} month */
    back: (month) => `Back within ${month} months`,
    /** @param {number} month @param {string} share */
    backNote: (month, share) => `within ${month} months: ${counted(share, 100)}`,
    /** more than 99, fewer than 1 @param {boolean} high */
    nearly: (high) => (high ? 'over 99' : 'under 1'),
  },

  dots: {
    /** @param {number} lost @param {number} all */
    title: (lost, all) =>
      lost === 0
        ? `None of ${countInWords(all)} futures loses money`
        : lost === all
          ? `All of ${countInWords(all)} futures lose money`
          : `${capitalCount(lost)} ${lost === 1 ? 'future' : 'futures'} in ${kTens[all] ?? all} ${lost === 1 ? 'loses' : 'lose'} money`,
    /** @param {string} unit @param {number} months @param {number} all */
    units: (unit, months, all) =>
      `Saving over ${months} months in today’s money, ${unit}; each dot is one of ${all} equally likely outcomes`,
    name: 'Fifty equally likely outcomes',
    /** @param {{ lost: number, all: number, least: string, most: string, middle: string }} now */
    desc: ({ lost, all, least, most, middle }) =>
      `${lost} of ${all} dots below zero. The lowest at ${least}, the highest at ${most}, the middle at ${middle}.`,
    /** @param {number} count @param {number} all */
    lose: (count, all) => (count ? `${counted(String(count), all)} ${count === 1 ? 'loses' : 'lose'} money` : ''),
    /** @param {number} count @param {number} all */
    save: (count, all) => (count ? `${counted(String(count), all)} ${count === 1 ? 'saves' : 'save'} money` : ''),
    /** @param {string} money */
    middle: (money) => `middle: ${money}`,
    /** @param {string} money */
    low: (money) => `8 in 10 futures: ${money}`,
    /** @param {string} money */
    high: (money) => `to ${money}`,
    /** @param {string} money */
    plan: (money) => `plan on paper: ${money}`,
    columns: { of: 'Of 100 futures', less: 'save less than' },
    middleRow: '50, the middle',
    /** @param {string} trials @param {number} inputs @param {number} judged @param {string} seed */
    foot: (trials, inputs, judged, seed) =>
      `Source: ${trials} futures simulated here from your ranges; ${inputs} inputs vary, ${judged === 0 ? 'each range with a source' : judged === 1 ? 'one of the ranges is judgement' : `${judged} of the ranges are judgement`}. Seed ${seed}: the same on every machine.`,
  },

  gap: {
    /** @param {string} money @param {string} plan @param {string} mean */
    lower: (money, plan, mean) =>
      `The plan takes the likeliest value of every input and comes to ${plan}. The average future comes to ${mean}: the most likely case is ${money} too hopeful, because more can go wrong than right.`,
    /** @param {string} money @param {string} plan @param {string} mean */
    higher: (money, plan, mean) =>
      `The plan takes the likeliest value of every input and comes to ${plan}. The average future comes to ${mean}, ${money} better: the ranges leave more room for good than for bad.`,
  },

  run: {
    /** @param {string} done @param {string} of */
    running: (done, of) => `Simulating: ${done} of ${of} futures`,
    starting: 'Simulating',
    /** @param {string} left @param {string} error */
    left: (left, error) => [left, error].filter(Boolean).join('; '),
    /** @param {number} seconds */
    seconds: (seconds) => (seconds < 1.5 ? 'about a second left' : `about ${Math.round(seconds)} seconds left`),
    /** @param {string} points */
    exact: (points) => `the shares below are within ${points} of 100 already`,
    cancel: 'Cancel',
    /** @param {string} done @param {string} of */
    stopped: (done, of) => `Stopped after ${done} of ${of} futures. What is shown is over those.`,
    again: 'Go on',
    /** @param {string} done @param {boolean} settled */
    done: (done, settled) => `${done} futures${settled ? '; more would not change a digit that is shown' : ''}.`,
    more: 'Simulate 1,000,000',
    usual: 'Back to 100,000',
  },

  range: {
    ends: /** @type {Record<string, [string, string, string]>} */ ({
      minmax: ['at least', 'likely', 'at most'],
      p10p90: ['1 in 10 under', 'likely', '1 in 10 over'],
      p5p95: ['1 in 20 under', 'likely', '1 in 20 over'],
    }),
    /** @param {string} label @param {string} end */
    name: (label, end) => `${label}, ${end}`,
    yours: 'Your range',
    putBack: 'Put back',
    /** @param {number} set @param {number} all */
    count: (set, all) => ` ${set} of ${all} ranges`,
    parts: /** @type {Record<string, string>} */ ({
      low: 'the low end',
      mode: 'the likely value',
      high: 'the high end',
      distribution: 'the shape',
      kind: 'the kind of the ends',
    }),
    hold: 'Hold it',
    vary: 'Let it vary',
    published: 'Published range, ',
    ofCase: 'Range of your case',
    judged: 'Planning assumption',
    distribution: 'Shape',
    kind: 'The ends are',
    shapes: /** @type {Record<string, string>} */ ({
      pert: 'PERT',
      triangular: 'Triangle',
      normal: 'Normal',
      lognormal: 'Lognormal',
    }),
    kinds: /** @type {Record<string, string>} */ ({ minmax: 'Outermost', p10p90: '1 in 10' }),
  },

  folds: {
    /** @param {number} count */
    more: (count) => (count === 1 ? 'One more range' : `${capitalCount(count)} more ranges`),
    /** @param {number} count */
    held: (count) => (count === 1 ? 'One input held' : `${capitalCount(count)} inputs held`),
    heldWhy: 'They have a published range too, but move the result little. Each may vary, if you want it to.',
    together: 'What moves together',
    alone: 'Nothing: every input varies by itself.',
    /** @param {string} first @param {string} second @param {string} rank */
    pair: (first, second, rank) => `${first} with ${small(second)} ${rank}`,
    rank: 'Rank correlation, −1 to 1',
    chances: 'What may happen',
    /** @param {string} label @param {string} chance */
    chance: (label, chance) => `${small(label)} ${chance}`,
    run: 'The run',
    /** @param {string} trials @param {string} seed */
    runSum: (trials, seed) => `${trials} futures, seed ${seed}, same everywhere`,
    fit: 'Fit a range to your own figures',
    fitSum: 'paste up to 10,000 values',
  },

  chances: {
    /** @param {string} per */
    unit: (per) => (per === 'year' ? '% a year' : '%'),
    /** @param {string} cost */
    costs: (cost) => `costs ${cost} when it happens`,
    /** @param {string} count @param {string} of */
    came: (count, of) => `came in ${count} of ${of} futures`,
    /** @param {string} low @param {string} mode @param {string} high */
    move: (low, mode, high) => `The move takes ${low} to ${high} months, most often ${mode}, as your plan has it`,
    published: 'Count the published overrun instead',
    events: 'Count early end and breach',
    overrun: 'Count a longer transition',
    currency: 'Let the exchange rate wander',
  },
  trials: 'Futures',
  seed: 'Seed',
  caseOf: 'The case itself is set under Savings.',
  toCase: 'Change the case',
  late: 'From the run before; the new figures are on their way.',
};

const kTens = /** @type {Record<number, string>} */ ({ 50: 'fifty', 100: 'a hundred' });

/** @param {number} count */
function capitalCount(count) {
  const word = countInWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

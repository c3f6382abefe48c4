import { capital, countInWords, small } from './words.js';

/** @param {number} count */
function capitalCount(count) {
  const word = countInWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const riskMore = {
  tornado: {
    /** @param {number} turning @param {string} widest */
    title: (turning, widest) =>
      turning === 0
        ? 'No single input, alone, turns the answer'
        : turning === 1
          ? `One input, alone, turns the answer: ${small(widest)}`
          : `${capitalCount(turning)} inputs could each turn the answer alone, ${small(widest)} first`,
    /** @param {string} unit */
    units: (unit) =>
      `Saving in today’s money, ${unit}, one input at its low and its high end, the others as planned. Left of the line: worse; right: better`,
    name: 'Saving with one input at its low and its high end',
    /** @param {string} widest @param {string} low @param {string} high */
    desc: (widest, low, high) => `${widest} moves the saving most, from ${low} to ${high}.`,
    /** @param {string} money */
    plan: (money) => `plan on paper ${money}`,
    /** @param {string} money */
    base: (money) => `as planned, events counted ${money}`,
    columns: {
      input: 'Input',
      low: 'Low',
      atLow: 'Saves then',
      high: 'High',
      atHigh: 'Saves then',
      zero: 'Nothing saved at',
    },
    inside: 'not in the range',
    foot: 'Source: worked out here. Ends are the ranges you see in the panel.',
  },

  drivers: {
    /** @param {string} input @param {string} share */
    title: (input, share) => `${capital(share)} of the spread comes from ${small(input)}`,
    none: 'Nothing varies',
    units: 'Share of the variance of the saving: dark what an input does alone, light together with others',
    name: 'What the spread of the outcomes comes from',
    /** @param {string} first @param {string} share @param {number} count */
    desc: (first, share, count) => `${first} alone makes ${share}; ${count} inputs are shown.`,
    columns: {
      input: 'Varies',
      alone: 'Alone',
      between: '19 times in 20',
      whole: 'With others',
      ranks: 'By ranks',
      sign: 'More of it',
    },
    more: 'saves more',
    less: 'saves less',
    /** @param {string} evaluations */
    foot: (evaluations) =>
      `Source: Sobol’ indices from ${evaluations} evaluations, inputs taken as independent; the last columns of the table are rank correlations in the simulated futures, where they move together.`,
    under: 'under 1%',
  },

  information: {
    /** @param {string} input */
    title: (input) => `${input} is what to find out first`,
    nothing: 'Nothing on the list is worth a study',
    units: 'Most you should pay to know it before signing',
    name: 'What finding out first would be worth',
    /** @param {string} all @param {string} first @param {string} value */
    desc: (all, first, value) => `Everything at once ${all}; ${small(first)} ${value}.`,
    everything: 'Everything at once',
    columns: { what: 'To know', worth: 'Is worth up to', basis: 'Its range' },
    mine: 'yours',
    judged: 'judgement',
    sourced: 'published',
    /** @param {string} trials */
    foot: (trials) =>
      `Source: worked out here over ${trials} futures. Zero: no answer within the range would change what you do.`,
    /** @param {string} choice @param {string} loss @param {string} other */
    choice: (choice, loss, other) =>
      `On what is known now: ${choice}. Being wrong with that costs ${loss} on average; with the other choice it would be ${other}.`,
  },

  histogram: {
    /** @param {string} low @param {string} high */
    title: (low, high) => `Most futures save between ${low} and ${high}`,
    units: (/** @type {string} */ unit) => `Share of the futures, %, by saving in ${unit}`,
    name: 'How often which saving comes',
    /** @param {string} middle @param {string} lost */
    desc: (middle, lost) => `The middle at ${middle}; ${lost} of the futures lose money.`,
    middle: 'middle',
    plan: 'plan',
    /** @param {string} share @param {string} low @param {string} high */
    bin: (share, low, high) => `${share} between ${low} and ${high}`,
    read: 'Read the bars',
    columns: { from: 'From', to: 'To', share: 'Of the futures' },
    /** @param {number} below @param {number} above */
    foot: (below, above) =>
      `Source: worked out here. Same futures as the dots${below + above ? `; ${below + above} lie beyond the ends of the scale` : ''}.`,
  },

  exceedance: {
    /** @param {string} words @param {string} money */
    title: (words, money) => `${words} of saving ${money} or more`,
    threeInFour: 'Three chances in four',
    /** @param {string} unit */
    units: (unit) => `Chance of saving at least that much, %, by ${unit}`,
    name: 'Chance of saving at least a given amount',
    /** @param {string} noLoss @param {string} quarter @param {string} middle */
    desc: (noLoss, quarter, middle) =>
      `${noLoss} of saving anything, 75% of ${quarter} or more, 50% of ${middle} or more.`,
    /** @param {string} share */
    noLoss: (share) => `${share}: no loss`,
    /** @param {string} share @param {string} money */
    point: (share, money) => `${share}: ${money} or more`,
    read: 'Read the curve',
    columns: { chance: 'Chance', amount: 'of saving at least' },
    foot: 'Source: worked out here. Same futures as the dots.',
  },

  stress: {
    /** @param {number} losing @param {number} all */
    title: (losing, all) =>
      losing === 0
        ? 'The plan survives every shock'
        : losing === all
          ? 'No shock leaves a saving'
          : losing === 1
            ? 'The plan survives every shock but one'
            : `${capitalCount(losing)} of ${countInWords(all)} shocks turn the saving into a loss`,
    /** @param {string} unit */
    units: (unit) => `Saving in today’s money, ${unit}, each shock alone`,
    name: 'Saving under named shocks',
    /** @param {string} worst @param {string} money */
    desc: (worst, money) => `The worst is ${small(worst)}: ${money}.`,
    names: /** @type {Record<string, string>} */ ({
      currency: 'Home currency falls',
      overrun: 'Transition overruns',
      overstaffing: 'Provider bills idle agents',
      price_index: 'Prices rise with wages',
      leakage: 'A part of the work stays behind',
      early_end: 'Provider leaves mid-term',
      breach: 'Data breach',
    }),
    /** @param {string} money */
    plan: (money) => `plan on paper ${money}`,
    columns: { shock: 'Shock', what: 'What changes', saves: 'Saves then', change: 'Change' },
    /** What changes, where it is no input. */
    parts: /** @type {Record<string, string>} */ ({ cutover: 'Last handover, month', end: 'End, month', loss: 'Loss' }),
    /** @param {string} label @param {string} from @param {string} to */
    change: (label, from, to) => `${label} from ${from} to ${to}`,
    foot: 'Source: worked out here, each shock alone, sized after the published cases ',
    footPlain: 'Source: worked out here, each shock alone.',
  },

  flips: {
    /** @param {string} input */
    title: (input) => `The least room: ${small(input)}`,
    none: 'No input alone turns the answer',
    units: 'How far each may move alone before the verdict changes; bars are in usual ranges of the input',
    columns: { input: 'Input', yours: 'Yours', turns: 'Turns at', bar: 'Room, bar' },
    usual: 'within its usual range',
    unusual: 'outside its usual range',
    coming: 'The turning points are being worked out.',
    foot: 'Source: worked out here, one input at a time, the others as planned.',
  },

  single: {
    title: 'One future after another',
    why: 'What comes is one future, not the average. Watch some come.',
    play: 'Show one after another',
    pause: 'Pause',
    next: 'Next one',
    again: 'From the start',
    /** @param {number} number @param {string} money @param {boolean} loses */
    said: (number, money, loses) => `future ${number}: ${loses ? 'loses' : 'saves'} ${money}`,
    name: 'Futures one after another',
    /** @param {number} shown @param {number} saved */
    desc: (shown, saved) => (shown === 0 ? 'None shown yet.' : `${saved} of ${shown} shown so far save money.`),
  },

  trials: {
    save: 'Every future as CSV',
    /** @param {number} done @param {number} all */
    saving: (done, all) => `${Math.round((100 * done) / all)}% written`,
    failed: 'The futures could not be written; the run was changed meanwhile.',
  },

  fit: {
    label: 'Your own past figures of one input, in the units of its blank, separated by spaces or lines',
    input: 'Which input they are of',
    act: 'Fit a range',
    /** @param {string} count @param {string} least @param {string} most @param {string} middle */
    read: (count, least, most, middle) => `${count} figures from ${least} to ${most}, the middle one ${middle}.`,
    /** @param {string} shape @param {string} low @param {string} mode @param {string} high */
    found: (shape, low, mode, high) => `Best fit: ${small(shape)}, ${low}, likely ${mode}, ${high}.`,
    /** @param {string} distance */
    distance: (distance) => `At the worst point ${distance} of the figures lie elsewhere than the curve says.`,
    take: 'Use it as the range',
    /** @param {string} text */
    notNumber: (text) => `“${text}” is not a number.`,
    tooMany: 'That is more than 10,000 figures.',
    empty: 'Paste some figures first.',
    columns: { shape: 'Shape', low: 'Low', mode: 'Likely', high: 'High', distance: 'Furthest off' },
  },

  cards: {
    lead: 'How it was worked out:',
    headline: 'the sentence',
    headlineOf: 'How many futures pay back',
    positive: 'the chance of saving',
    positiveOf: 'How many futures save money',
    quantile: 'the middle and the 8 in 10',
    quantileOf: 'The middle outcome and the range of 8 in 10',
    shortfall: 'the worst tenth',
    shortfallOf: 'The worst tenth, on average',
    payback: 'the payback',
    paybackOf: 'Futures that are back by a month',
    dots: 'the dots',
    dotsOf: 'Fifty equally likely outcomes',
    gap: 'the optimism of the plan',
    gapOf: 'The plan against the average future',
    range: 'the ranges',
    rangeOf: 'What varies, and how',
    chances: 'what may happen',
    chancesOf: 'Events, overrun, exchange rate',
    tornado: 'the swings',
    tornadoOf: 'One input at its ends',
    variance: 'what drives it',
    varianceOf: 'Shares of the variance',
    information: 'the worth of finding out',
    informationOf: 'The value of information',
    histogram: 'the bars',
    histogramOf: 'How often which saving comes',
    exceedance: 'the curve',
    exceedanceOf: 'The chance of at least so much',
    stress: 'the shocks',
    stressOf: 'Named shocks',
    flip: 'the turning points',
    flipOf: 'Where the verdict turns',
    fit: 'the fit',
    fitOf: 'A range from own figures',
  },

  /** What stands in each card; numbers are the reader's own. */
  is: {
    /** @param {{ count: string, of: string, share: string }} p */
    headline: ({ count, of, share }) =>
      `In ${count} of ${of} futures the running total of cash is back at zero within the term and stays there: ${share}. The sentence rounds that to twentieths and says all or none only when all or none do.`,
    /** @param {{ count: string, of: string, share: string, error: string }} p */
    positive: ({ count, of, share, error }) =>
      `Present value above zero in ${count} of ${of} futures: ${share}. The error, ${error} points, is the standard error over independent scramblings of the sample.`,
    /** @param {{ p10: string, p50: string, p90: string, e50: string }} p */
    quantile: ({ p10, p50, p90, e50 }) =>
      `The outcomes in order: a tenth of the way up stands ${p10}, half way ${p50}, nine tenths ${p90} (Hyndman and Fan’s type 7). Simulating again with other points would move the middle by some ${e50}.`,
    /** @param {{ value: string, error: string }} p */
    shortfall: ({ value, error }) =>
      `The mean of the lowest tenth of the outcomes (expected shortfall): ${value}, exact to ${error}.`,
    /** @param {{ count: string, of: string }} p */
    payback: ({ count, of }) =>
      `For each month, the share of futures whose cash is back for good by then. By the end of the term it is ${count} of ${of}.`,
    dots: 'The outcomes in order, cut into fifty parts of equal size; each dot is the middle one of its part.',
    /** @param {{ plan: string, mean: string, gap: string }} p */
    gap: ({ plan, mean, gap }) =>
      `${plan} with every input at its most likely value, minus ${mean}, the mean of all futures: ${gap}.`,
    /** @param {{ trials: string, seed: string }} p */
    range: ({ trials, seed }) =>
      `Each input is drawn from the shape over its blanks; pairs that move together are drawn through a Gaussian copula with their rank correlation. ${trials} points of a Sobol’ sequence, scrambled 16 times from seed ${seed}, so that every part of every range is visited evenly. Each point is one future, worked out month by month with the whole savings model.`,
    chances:
      'A breach may come in any year and costs once. An early end may come in any month after the start; it ends all later cash and costs the fee for leaving and taking the work back. A transition overruns with the published frequency. The exchange rate takes a random path of monthly steps.',
    tornado:
      'The savings model with one input at the low and at the high end of its range and every other at its most likely value. No sampling.',
    /** @param {{ evaluations: string }} p */
    variance: ({ evaluations }) =>
      `First-order and total Sobol’ indices (Saltelli 2010, Jansen 1999) from ${evaluations} evaluations with all inputs independent; the lines are 95% bootstrap intervals. By ranks: squared rank correlation of input and saving, as a share of their sum.`,
    /** @param {{ evpi: string }} p */
    information: ({ evpi }) =>
      `Knowing everything before signing would be worth ${evpi}: the mean saving if each future could be met with the better choice, minus the mean with one choice for all. For one input the same, with futures grouped by its value and the bias of chance taken off.`,
    histogram: 'The outcomes counted in bars of equal width.',
    exceedance: 'For each amount the share of futures that save at least that much.',
    stress: 'The savings model with the named change and every other input at its most likely value.',
    flip: 'The value of one input, the others as planned, at which the saving is nothing, found by root search over all that the input allows; the room is its distance from yours in usual ranges.',
    fit: 'Each shape is fitted to the figures and compared with them by the largest distance between their cumulative curves (Kolmogorov and Smirnov); the nearest comes first.',
  },
};

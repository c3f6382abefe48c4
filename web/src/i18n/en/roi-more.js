import { capital, countInWords } from './words.js';

/** Texts of what stands below the first figures of the Savings view. */
export const roiMore = {
  coming: 'Worked out when you come to it.',

  /** Inputs that the form names by a question. */
  inputs: /** @type {Record<string, string>} */ ({
    'work.headcount': 'People',
    'work.volume': 'Volume of work',
  }),
  /** A month of the term. @param {string} number */
  month: (number) => `month ${number}`,

  /** What can be aimed at. */
  outputs: /** @type {Record<string, string>} */ ({
    npv: 'Saving in today’s money',
    saving_share: 'Share of the in-house cost saved',
    equivalent_annual_saving: 'Saving a year',
    nominal_net_benefit: 'Saving in cash',
    payback_months: 'Months until the cash is back',
    discounted_payback_months: 'Months until it is back in today’s money',
    irr: 'Internal rate of return',
    roi_programme: 'Return on what is paid once',
    npv_risk_adjusted: 'Saving taken down for caution',
    pv_investment: 'Paid out once',
    peak_exposure: 'Deepest point of the cash',
    mirr: 'Modified rate of return',
    roi_tei: 'Return on all costs',
    pv_baseline: 'In-house cost over the term',
  }),

  scenarios: {
    name: 'Scenarios side by side',
    titleSlow: 'A slow start costs more than a rate 10% higher',
    titleDearer: 'A rate 10% higher costs more than a slow start',
    /** @param {number} count */
    titleOf: (count) => capital(`${countInWords(count)} ${count === 1 ? 'case' : 'cases'} side by side`),
    /** @param {number} months @param {number} count */
    units: (months, count) =>
      `Saving over ${months} months in today’s money; ${countInWords(count)} ${count === 1 ? 'scenario' : 'scenarios'}. The line is where your case ends.`,
    columns: {
      name: 'Scenario',
      bar: 'Saving, as a bar',
      saved: 'Saved',
      share: 'Share',
      back: 'Back in month',
      deepest: 'Deepest point',
    },
    yours: 'Your case',
    yoursNote: 'as set on this page',
    ownNote: 'kept by you',
    improves: 'In-house improves',
    /** @param {string} rate */
    improvesNote: (rate) => `cheaper by ${rate} without moving`,
    dearer: 'Rate 10% higher',
    slow: 'Slow start',
    /** @param {number} month */
    slowNote: (month) => `cutover in month ${month}, people learn half as fast`,
    less: 'Volume down 30%',
    brochure: 'The brochure',
    brochureNote: 'no transition, no governance, no severance',
    off: 'Take off',
    /** @param {string} name */
    takeOff: (name) => `Take off ${name}`,
    bringBack: 'Bring back those taken off',
    keep: 'Keep your case as it stands, under the name',
    /** @param {number} number */
    untitled: (number) => `Case ${number}`,
    add: 'Keep it',
    /** @param {number} number */
    nameOf: (number) => `Name of your scenario ${number}`,
    full: 'Five scenarios besides your case are kept. Take one off to keep another.',
    foot: 'Source: worked out here. Each row opens as your case; Undo brings yours back.',
  },

  between: {
    title: 'Bridge between two rows',
    sum: 'which inputs make the difference, and how much of it',
    from: 'From',
    to: 'To',
    group: 'What differs',
    same: 'The two do not differ.',
    /** @param {string} unit */
    units: (unit) => `Saving in today’s money, ${unit}, and as a share of the in-house cost`,
    /** @param {string} from @param {string} to @param {number} steps */
    desc: (from, to, steps) => `From ${from} to ${to} in ${countInWords(steps)} ${steps === 1 ? 'step' : 'steps'}.`,
    columns: { step: 'Step', moved: 'What was moved', amount: 'Amount' },
    residual: 'Not explained',
    residualNote: 'rounding of the sum',
    how: 'Each step is the mean of what it adds over every order the steps could be taken in (Shapley), so no order is favoured and they add up.',
  },

  models: {
    name: 'Sourcing models compared',
    /** @param {string} name @param {string} money */
    title: (name, money) => `${name} saves most: ${money}`,
    titleNone: 'None of the ways of buying it saves anything',
    /** @param {number} months */
    units: (months) =>
      `The same work bought in other ways, each at its own usual price; saving over ${months} months in today’s money`,
    columns: {
      model: 'Model',
      bar: 'Saving, as a bar',
      saved: 'Saved',
      share: 'Share',
      back: 'Back in month',
      verdict: 'Verdict',
    },
    names: /** @type {Record<string, string>} */ ({
      freelance: 'Freelancers',
      contract: 'Contract for the work',
      dedicated_team: 'Dedicated team',
      managed_bpo: 'Managed service',
      captive: 'A centre of your own there',
    }),
    per: /** @type {Record<string, string>} */ ({
      cost_plus: ' cost of an agent-month',
      gain_share: ' an agent-month',
      outcome: ' a unit',
    }),
    /** @param {string} rate @param {string} per @param {boolean} judged */
    price: (rate, per, judged) => `${rate}${per}${judged ? ', planning assumption' : ''}`,
    pays: 'pays',
    loses: 'loses: keep it in-house',
    even: 'makes no difference',
    /** @param {string} reason */
    closed: (reason) => `not available: ${reason || 'no price for it here'}`,
    foot: 'Source: worked out here, from the same case; a row opens as your case. A model that the case lacks an input for says which.',
  },

  unitCosts: {
    name: 'Cost of a unit and of a full-time equivalent',
    /** @param {string} home @param {string} away */
    title: (home, away) => `A unit of work costs ${home} today and ${away} outsourced`,
    /** @param {number} month */
    units: (month) => `Running cost in month ${month}, when the move is over; what is paid once is left out`,
    columns: { of: 'Cost of', home: 'In-house', away: 'Outsourced' },
    unit: 'A unit of work',
    fte: 'A full-time equivalent, a year',
    none: 'no work in that month',
    foot: 'Source: worked out here. Outsourced: fees and everything else that is paid every month, the team you keep included.',
  },

  measures: {
    name: 'The case in other measures',
    /** @param {string} money @param {boolean} loses */
    title: (money, loses) => `${loses ? 'It costs' : 'It saves'} ${money} a year, evenly spread`,
    /** @param {number} months */
    units: (months) => `The same ${months} months in the measures that finance departments ask for`,
    columns: { measure: 'Measure', value: 'Value' },
    none: 'none',
    /** @param {string} number */
    months: (number) => `${number} months`,
    notes: {
      equivalent_annual_saving: 'the level yearly amount worth as much today',
      roi_programme: 'saving over what is paid once, in today’s money',
      roi_tei: 'benefits less costs over costs, as Forrester’s TEI has it',
      irr: 'a year; the rate at which nothing is left',
      mirr: 'a year; what comes back earns the discount rate only',
      discounted_payback_months: 'every month brought back to today',
      npv_risk_adjusted: 'benefits taken down, costs put up',
    },
    /** Why a measure has no value. */
    reasons: /** @type {Record<string, string>} */ ({
      no_sign_change: 'nothing is ever out of pocket, or nothing comes back',
      none_in_range: 'no rate brings the flows to nothing',
      several: 'several rates bring the flows to nothing, so none counts',
      no_investment: 'nothing is paid once',
      no_costs: 'nothing is paid',
      never_within_the_term: 'not within the term',
    }),
    foot: 'Source: worked out here; each as a sum above.',
  },

  /** Cases that end in each verdict, as they go on from the lead. */
  examples: {
    lead: 'Other cases to look at:',
    wins: 'a retailer’s support team that gains by moving',
    hybrid: 'a split between two countries of which only one pays',
    loses: 'a small settled team that is better kept in-house',
  },

  ask: 'Ask the other way round',
  goal: {
    title: 'Which input reaches a target?',
    sum: 'any result, by any input; says so where none does',
    output: 'This result',
    target: 'should come to',
    input: 'by moving',
    months: 'months',
    /** @param {string} input @param {string} value @param {string} output @param {string} target */
    found: (input, value, output, target) => `${input} at ${value} brings the ${output} to ${target}.`,
    /** @param {string} value @param {string} output */
    now: (value, output) => `It stands at ${value} now, which gives ${output}.`,
    /** @param {string} before @param {string} after */
    jump: (before, after) => `The result jumps there, from ${before} to ${after}.`,
    /** @param {string} value */
    take: (value) => `Set it to ${value}`,
    /** @param {string} input @param {string} output @param {string} target */
    none: (input, output, target) => `No value of ${input} brings the ${output} to ${target}.`,
    reasons: /** @type {Record<string, string>} */ ({
      out_of_reach: 'The target lies outside of what this input can do.',
      no_effect: 'This input has no effect on it.',
      undefined: 'The result is undefined over the whole range.',
    }),
    /** @param {Record<'low' | 'high' | 'least' | 'leastAt' | 'most' | 'mostAt', string> & { count: number }} p */
    proof: (p) =>
      `Between ${p.low} and ${p.high}, all that is allowed, it runs from ${p.least} (at ${p.leastAt}) to ${p.most} (at ${p.mostAt}); tried at ${p.count} values.`,
  },

  grid: {
    title: (/** @type {number} */ losing, /** @type {number} */ all) =>
      losing === 0
        ? 'It stays above zero wherever these two are'
        : losing === all
          ? 'It stays below zero wherever these two are'
          : `${Math.round((losing / all) * 100)}% of the ground is below zero`,
    name: 'Two inputs at once',
    head: 'Two inputs at once',
    sum: 'a result over two inputs, with the line where it turns',
    output: 'This result',
    x: 'over',
    y: 'and',
    /** @param {string} output @param {number} x @param {number} y */
    units: (output, x, y) =>
      `${output}; ${x} × ${y} values over the usual range of both. Hatched below zero, darker where more is gained.`,
    level: 'zero',
    same: 'Choose two different inputs.',
    /** @param {string} input */
    move: (input) => `Read along ${input}`,
    foot: 'Source: worked out here. The dot is your case; the ring is what is read. The table has every fifth value.',
  },

  flips: {
    name: 'Where the verdict turns',
    head: 'How far may each input move?',
    sum: 'the value of every input at which the verdict turns, nearest first',
    /** @param {number} inside @param {number} all @param {boolean} loses */
    title: (inside, all, loses) =>
      all === 0
        ? 'No single input turns the verdict.'
        : `${inside === 0 ? 'No' : capital(countInWords(inside))} ${inside === 1 ? 'input' : 'inputs'} can turn the ${loses ? 'loss into a saving' : 'saving into a loss'} alone within the usual range; ${all - inside} more outside of it.`,
    columns: { input: 'Input', bar: 'Way to go, against its usual range', now: 'Now', turns: 'Turns at' },
    usual: 'within its usual range',
    unusual: 'outside its usual range',
    /** @param {number} more @param {number} never */
    rest: (more, never) =>
      `${more > 0 ? `${more} more turn it further out. ` : ''}${never} inputs cannot turn it alone. The line is a whole usual range.`,
    /** @param {string} x @param {string} atX @param {string} y @param {string} atY */
    pair: (x, atX, y, atY) => `Together, ${x} at ${atX} and ${y} at ${atY} turn it.`,
  },

  staff: {
    head: 'From contacts to cash',
    sum: 'how many people a queue needs, and what they cost',
    coming: 'Working it out.',
    name: 'Answered in time, by number of agents',
    teams: 'What the team has to be',
    channel: 'Channel',
    channels: /** @type {Record<string, string>} */ ({ voice: 'Calls', chat: 'Chats', email: 'E-mails' }),
    inputs: /** @type {Record<string, string>} */ ({
      'work.volume': 'Contacts',
      'work.handle_minutes': 'Handling time',
      'work.open_hours': 'Open',
      'inhouse.service_level': 'Answered in time',
      'inhouse.threshold_s': 'In time is',
      'inhouse.patience_s': 'Patience',
      'inhouse.concurrency': 'Chats at once',
    }),
    /** @param {{ contacts: string, minutes: string, erlangs: string | null, agents: string, fte: string, cost: string, each: string }} p */
    chain: (p) =>
      `${p.contacts} contacts a month of ${p.minutes} minutes${p.erlangs ? ` are ${p.erlangs} Erlangs in the busiest hour; they` : ''} take ${p.agents} people at work, ${p.fte} full-time equivalents on the payroll, and ${p.cost} a year: ${p.each} a contact.`,
    /** @param {string} agents @param {string} level */
    title: (agents, level) => `${agents} agents answer ${level} in time`,
    units: 'Share answered in time in the busiest interval, by agents at work',
    /** @param {string} level */
    target: (level) => `target ${level}`,
    /** @param {string} agents */
    agents: (agents) => `${agents} agents`,
    short: /** @type {Record<string, string>} */ ({ erlang_c: 'Erlang C', erlang_a: 'Erlang A', backlog: 'Backlog' }),
    models: /** @type {Record<string, string>} */ ({
      erlang_c: 'Everyone waits (Erlang C)',
      erlang_a: 'Some hang up (Erlang A)',
      backlog: 'Backlog',
    }),
    columns: { agents: 'Agents at work', of: 'The team' },
    endless: 'grows without end',
    rows: {
      agents: 'Agents at work, busiest',
      level: 'Answered in time',
      wait: 'Mean wait',
      gone: 'Hang up',
      busy: 'Occupancy',
      fte: 'Full-time equivalents',
      heads: 'Heads',
      year: 'Cost a year',
      contact: 'Cost a contact',
      /** @param {string} s */
      seconds: (s) => `${s} s`,
      /** @param {string} h */
      hours: (h) => `${h} h`,
    },
    differ: 'Erlang C lets nobody hang up, so it asks for more people than a queue in which some do.',
    backlog: 'An e-mail waits in a backlog: what counts is how soon it is worked off, not who picks up.',
    foot: 'Source: worked out here from your case; what you change in this panel stays in it.',
    formulas: 'Each figure of the team as a sum',
  },

  teams: {
    head: 'What do the teams turn out?',
    sum: 'hours, handling time, rework, quality, AI and learning against the 20 to 30% of the literature',
    name: 'What each team works with',
    results: 'What comes of it',
    input: 'Input',
    minutes: 'Minutes a unit, rework included',
    units: 'Good units a paid hour',
    cost: 'Cost of a good unit',
    claimsName: 'What is claimed, and what your inputs give',
    claim: { what: 'Claim', says: 'It says', yours: 'Your inputs give', verdict: 'So' },
    claims: /** @type {Record<string, string>} */ ({
      productivity_gain_headline: 'More output with a provider',
      response_time_reduction: 'Faster handling with a provider',
    }),
    /** @param {string} low @param {string} high */
    range: (low, high) => `${low}–${high}`,
    verdicts: /** @type {Record<string, string>} */ ({
      below: 'less than claimed',
      within: 'as claimed',
      above: 'more than claimed',
    }),
    /** @param {string} share @param {boolean} rework */
    negative: (share, rework) =>
      `The provider’s team turns out ${share} less, not more${rework ? ': rework and errors eat the whole gain' : ''}.`,
    factors: 'What makes the difference',
    factor: 'Factor',
    /** @param {string} from @param {string} to */
    step: (from, to) => `${from} to ${to}`,
    short: /** @type {Record<string, string>} */ ({ in_house: 'today', improved: 'improved', provider: 'provider' }),
    together: 'Good units a paid hour',
    multiply: 'The factors multiply.',
  },

  sums: {
    title: 'Each figure as a sum',
    lines: 'Each line of cost and benefit as a sum',
    /** @param {number} month */
    month: (month) => `month ${month}`,
    foot: 'Shown with up to eight figures; the result is worked out with all of them.',
  },

  verdict: {
    name: 'Verdict',
    words: /** @type {Record<string, string>} */ ({
      outsource: 'Outsource',
      hybrid: 'Move a part of it',
      keep: 'Keep it in-house',
      keep_in_house: 'Keep it in-house',
    }),
    /** @param {string} share */
    indicative: (share) =>
      `Read this as indicative: ${share} of the spread rests on judgement, not on published figures.`,
    /** @param {string} share */
    grounded: (share) => `${share} of the spread rests on judgement.`,
    unclear: 'Taken down for caution, the figures point the other way.',
    /** @param {string} share @param {string} money */
    hybrid: (share, money) => `Moving ${share} of the work saves ${money}.`,
    gates: 'Checks against published experience',
    passed: 'None of the checks against published experience is failed.',
    /** @param {string} low @param {string} high @param {string} text */
    outside: (low, high, text) => `${text[0].toUpperCase()}${text.slice(1)}: ${low}–${high}.`,
  },

  cards: {
    lead: 'Formulas:',
    headline: 'the sentence',
    headlineOf: 'The sentence and the key figures',
    headlineIs:
      'The net present value of the month-by-month difference between in-house and outsourced cost; the share is of the in-house cost over the same months.',
    inputs: 'the inputs',
    inputsOf: 'Values of the inputs',
    inputsIs:
      'Yours where you have set one; otherwise a published figure or a rule, named under its blank in the form.',
    leak: 'the steps',
    leakOf: 'From the rate card to what is banked',
    leakIs:
      'The saving if every hour were bought at the rate and nothing else were paid, less each cost that the rate card leaves out, all in present value. The steps add up to the net present value.',
    cash: 'cash',
    cashOf: 'Running total of cash',
    cashIs: 'In-house cost no longer paid, less fees, run and one-off costs, added up month by month.',
    costs: 'costs',
    costsOf: 'Cost by line',
    costsIs: 'Each line of both sides, month by month, brought back to today and added up.',
    unit_costs: 'cost of a unit',
    unit_costsOf: 'Cost of a unit and of a full-time equivalent',
    unit_costsIs:
      'In the last month of the term, the cost of each side over the units of work done, and twelve times it over the full-time equivalents at work. Outsourced cost is all that is paid in a usual month.',
    goal: 'turning points',
    goalOf: 'Values at which a result comes to a target',
    goalIs:
      'The model is run along the input until the result changes sides, and the crossing is closed in on by Brent’s method.',
    grid: 'two inputs',
    gridOf: 'A result over two inputs',
    gridIs: 'The whole model is run at every point; the line is where its sign changes.',
    flip: 'how far',
    flipOf: 'Where each input turns the verdict',
    flipIs:
      'The value nearest to yours at which the net present value is zero, all other inputs held. Way to go: the distance over the width of the usual range.',
    staff: 'the team',
    staffOf: 'From contacts to people to money',
    staffIs:
      'Erlang C and A for queues, a backlog for e-mail; then hours on the roster, paid hours, people, cost. Each figure stands as a sum under the panel.',
    teams: 'what teams turn out',
    teamsOf: 'Good units a paid hour',
    teamsIs:
      'Hours at work ÷ (handling time × what rework adds) × share right in the end × productivity while learning.',
    pv_investment: 'paid once',
    pv_investmentOf: 'Paid out once',
    pv_investmentIs:
      'Selection, setup, knowledge transfer, training, severance, slow start and idle desks, each in present value.',
  },

  mix: {
    locations: 'Share of each place',
    locationsSum: 'more than one place',
    waves: 'Waves of the move',
    wavesSum: 'what moves when',
    place: 'Place',
    share: 'Share',
    rate: 'Rate',
    starts: 'Starts in month',
    transfer: 'Transfer, months',
    parallel: 'Parallel, months',
    add: 'Add a place',
    addWave: 'Add a wave',
    /** @param {number} number */
    remove: (number) => `Remove row ${number}`,
    off: 'Remove',
    /** @param {string} sum */
    sums: (sum) => `The shares come to ${sum}.`,
  },
};

import { countInWords } from './words.js';

const capital = (/** @type {string} */ text) => text.replace(/^./, (letter) => letter.toUpperCase());

/** Texts of what stands below the main chart of the Market view. */
export const marketMore = {
  weightDefault: 'By how sure each side is',
  weightEnds: ['publishers alone', 'own history alone'],

  /** Formulas behind what the view says. */
  formulas: {
    lead: 'Worked out here:',
    sentence: 'the sentence',
    middle: 'the middle',
    projection: 'your projection',
    growth: 'growth a year',
    counts: 'the counts',
    /** @param {{ figures: number, year: number, paths: number, excluded: number, others: number }} of */
    counted: ({ figures, year, paths, excluded, others }) =>
      `${figures} figures for ${year} and ${paths} forecasts beyond it are shown; ${excluded} estimates are not counted, ${others} of them because they count something else. Under your question stands how many of its inputs you have set.`,
    method: 'Method',
    doubling: 'Doubling',
    /** @param {number} year */
    middleOf: (year) => `Middle of ${year}`,
    /** @param {number} year */
    projectionOf: (year) => `Projection to ${year}`,
    /** @param {number} from @param {number} to */
    growthOf: (from, to) => `Growth a year, ${from} to ${to}`,
    /** @param {string[]} values @param {string} middle */
    median: (values, middle) => `Median of ${values.join(', ')} = ${middle} ($ bn)`,
    /** @param {string} end @param {string} start @param {number} years @param {string} rate */
    rate: (end, start, years, rate) => `(${end} ÷ ${start})^(1/${years}) − 1 = ${rate}`,
    /** @param {string} rate @param {string} years */
    doubles: (rate, years) => `ln 2 ÷ ln (1 + ${rate}) = ${years} years`,
    /** @param {string[]} figures @param {string | null} spread */
    sentenceOf: (figures, spread) =>
      `Lowest, middle and highest of: ${figures.join('; ')}.${spread ? ` Highest ÷ lowest − 1 = ${spread}.` : ''} Middle, projection and growth have formulas of their own.`,
  },

  scenarios: {
    heading: 'Bull and bear',
    off: 'base case; levers: growth, work and prices that software takes over',
    /** @param {string} value @param {number} year */
    gives: (value, year) => `${value} by ${year}`,
    fact: 'sourced',
    judgement: 'assumption of this page',
  },

  who: {
    who: 'Who is shown',
    /** @param {number} shown @param {number} all */
    whoSum: (shown, all) => `${shown} of ${all} estimates`,
    leftOut: 'left out by you',
    forecastOnly: 'later years only',
    beside: 'Draw another count beside',
    nothing: 'None',
    /** @param {number} count */
    title: (count) => (count === 1 ? 'One figure counts something else.' : `${count} figures count something else.`),
    /** @param {string} list */
    body: (list) => `They stay out of the band, the middle and your projection: ${list}.`,
  },

  rates: {
    /** @param {number} good @param {number} all */
    title: (good, all) =>
      good === all
        ? 'Every stated rate follows from its own figures'
        : `${capital(countInWords(all - good))} of ${countInWords(all)} stated rates ${all - good === 1 ? 'does' : 'do'} not add up`,
    /** @param {number} good @param {number} all */
    heading: (good, all) => `${good} of ${all} rates add up`,
    units: 'Growth a year as stated, and as the publisher’s own first and last figures give it',
    foot: 'A rate adds up where rounding of the printed figures can explain the difference.',
    sums: 'The sums',
    columns: { publisher: 'Publisher', stated: 'Says', implied: 'Its sums give', verdict: 'Adds up' },
    verdict: /** @type {Record<string, string>} */ ({
      consistent: 'yes',
      inconsistent: 'no',
      cannot_tell: 'cannot tell',
    }),
    none: 'No rate of this choice can be checked against its own figures.',
  },

  claim: {
    heading: 'Check a claim',
    intro: 'Or type two sizes, their years, and the growth stated between them.',
    paste: 'Paste a sentence',
    example: 'The market was worth $328–348 billion in 2025 and will reach $384 billion in 2026, a CAGR of 9–10%.',
    typeInstead: 'Type the figures instead',
    yours: 'Yours',
    readAs: 'Read as',
    roles: /** @type {Record<string, string>} */ ({
      start: 'first size and year',
      end: 'second size and year',
      stated: 'growth stated',
      period: 'period',
      scope: 'what is counted',
      region: 'where',
      unused: 'not used',
    }),
    /** @param {string} list */
    missing: (list) => `Cannot be checked: it lacks ${list}.`,
    nothing: 'Nothing to draw: two sizes with their years make a claim.',
    /** @param {string} verdict */
    titleShort: (verdict) =>
      ({ consistent: 'The claim adds up', inconsistent: 'The claim does not add up' })[verdict] ??
      'This claim cannot be checked',
    /** @param {string} claim @param {string} verdict */
    title: (claim, verdict) =>
      `“${claim}” ${({ consistent: 'adds up', inconsistent: 'does not add up', cannot_tell: 'cannot be told' })[verdict] ?? ''}`,
    /** @param {string} to @param {number} year @param {string | null} rate */
    quote: (to, year, rate) => `${to} by ${year}${rate ? `, at ${rate}` : ''}`,
    /** @param {number} from @param {number} to @param {string} start @param {string} end */
    units: (from, to, start, end) => `Growth from ${from} to ${to}, % a year. Claim: ${start} grows to ${end}`,
    /** @param {string} rate */
    claimed: (rate) => `claimed: ${rate}`,
    /** @param {string} rate */
    ownSums: (rate) => `its own sums: ${rate}`,
    sums: 'The sum',
    rule: 'Rounding',
    /** @param {string} low @param {string} high */
    sum: (low, high) => `${low} to ${high}`,
    noRate: 'no rate stated',
    columns: { rate: 'Rate', growth: '% a year' },
    near: {
      lead: 'Nearest in our data:',
      name: 'Nearest sourced figures',
      publisher: 'Publisher',
      year: 'Year',
      size: 'Size',
      apart: 'From the claim',
      series: 'The nearest yearly series is',
      noSeries: 'No yearly series comes near both its sizes.',
      /** @param {string} year */
      in: (year) => ` in ${year}`,
      and: ', ',
      /** @param {string} percent @param {number} sign */
      apartBy: (percent, sign) => (sign ? `${percent} ${sign > 0 ? 'above' : 'below'} the claim` : 'within the claim'),
    },
    /** Short names for narrow blanks, by path. */
    fields: /** @type {Record<string, string>} */ ({
      'start.year': 'From year',
      'start.low': 'First size, low',
      'start.high': 'First size, high',
      'end.year': 'To year',
      'end.low': 'Second, low',
      'end.high': 'Second, high',
      'stated.low': 'Growth, low',
      'stated.high': 'Growth, high',
    }),
  },

  solver: {
    heading: 'Growth solver',
    intro: 'Any three give the fourth. Clear the one to solve for.',
    /** @param {string} label */
    solved: (label) => `${label}, solved`,
    clearOne: 'Clear one of the four to solve for it.',
    fillThree: 'Fill in three of the four.',
  },

  record: { label: 'Who counts how much, and who was right' },

  influence: {
    /** @param {string} publisher @param {string} change @param {number} year */
    title: (publisher, change, year) => `${publisher} moves the middle most: without it, ${change} in ${year}`,
    /** @param {number} year */
    units: (year) => `Change of the consensus for ${year} when one publisher is left out`,
    name: 'What each publisher does to the middle',
    /** @param {string} publisher @param {string} change */
    desc: (publisher, change) => `The largest change comes from ${publisher}: ${change}.`,
    formula: 'Consensus without the publisher ÷ consensus with it − 1, everything weighted anew.',
    foot: 'no publisher is left out of the answer unless you say so.',
    columns: {
      publisher: 'Without',
      /** @param {number} year */
      year: (year) => `Middle, ${year}`,
      change: 'Change',
    },
  },

  scoreboard: {
    /** @param {number} rated @param {number} all */
    title: (rated, all) =>
      all === 1
        ? 'One publisher has forecast often enough to be rated'
        : `${capital(countInWords(rated))} of ${countInWords(all)} publishers with earlier forecasts can be rated`,
    /** @param {number} all */
    titleNone: (all) =>
      all === 1
        ? 'No publisher has forecast often enough to be rated'
        : `None of ${countInWords(all)} publishers has forecast often enough to be rated`,
    units: 'Earlier forecast against what the publisher’s later edition says: error, % of the later figure',
    name: 'Publishers’ forecasts against their later editions',
    /** @param {number} rated @param {number} all */
    desc: (rated, all) => `${rated} of ${all} publishers are rated.`,
    nobody: 'No publisher has an earlier forecast whose year a later edition states.',
    /** @param {number} count */
    rated: (count) => `rated on ${count}`,
    unrated: 'unrated',
    formula:
      'Error = projected ÷ found − 1, for each year that a later edition of the same publisher states. Three errors make a rating; bias and typical error (root mean square) correct and weigh it.',
    foot: 'a publisher with fewer than three is unrated.',
    columns: { publisher: 'Publisher', count: 'Years', error: 'Typical error', bias: 'Bias', standing: 'Standing' },
  },

  exclusions: {
    /** @param {number} count */
    heading: (count) => `${count} estimates are not counted, each for a reason`,
    sum: 'other scopes, other years, copies, figures nobody signs for',
    columns: { publisher: 'Publisher', reason: 'Why', record: 'Source' },
  },

  shares: {
    coming: 'Shares by service, industry and region are on their way.',
    /** @param {string} part */
    differ: (part) => `${capital(part)}’s share depends on whom you ask`,
    /** @param {string} part */
    largest: (part) => `${capital(part)} comes first`,
    none: 'Nobody divides this market.',
    /** @param {string} what @param {number} year */
    units: (what, year) => `${what}, % of it, latest word of each publisher${year ? `; ${year} unless marked` : ''}`,
    market: 'What is divided',
    by: 'By',
    everything: 'everything',
    /** @param {string} dimension */
    note: (dimension) => `by ${dimension}`,
    /** @param {string} what */
    name: (what) => `Shares of ${what}`,
    /** @param {number} parts */
    desc: (parts) => `${parts} parts.`,
    columns: { part: 'Part', by: 'By', publisher: 'Publisher', year: 'Year' },
    foot: 'Open dots: not seen on the publisher’s own page.',
  },

  adoption: {
    coming: 'Facts on who outsources are on their way.',
    /** @param {number} count */
    title: (count) =>
      `Who outsources, and what they say of it: ${countInWords(count)} ${count === 1 ? 'figure' : 'figures'}`,
    units: 'Single figures, each with who was asked; they do not add up to one survey.',
    topic: 'Topic',
    undated: 'undated',
    /** @param {string} count */
    sample: (count) => `${count} asked`,
  },

  outlook: {
    heading: 'A country’s own series, projected and tested',
    world: 'World',
    /** @param {string} name @param {string} from @param {number} year @param {string} to @param {number} until */
    title: (name, from, year, to, until) => `${name}: ${from} in ${year}, ${to} by ${until}`,
    /** @param {string} name */
    noTitle: (name) => `${name}: no projection`,
    /** @param {string} unit */
    units: (unit) => `${unit || 'Size'} a year. Dashed: projection; bands: half, four in five and 19 in 20 outcomes`,
    /** @param {string} unit */
    unitsOn: (unit) => `${capital(unit)}. Dashed: projection; bands: half, four in five and 19 in 20 outcomes`,
    /** @param {string} from @param {number} year @param {string} to @param {string} low @param {string} high @param {number} until */
    desc: (from, year, to, low, high, until) =>
      `${from} in ${year}; ${to} in ${until}, eight in ten outcomes between ${low} and ${high}.`,
    readName: 'Read the projection by year',
    /** @param {string} name */
    formulaOf: (name) => `${name}: projection`,
    /** @param {string} years */
    gaps: (years) => `No figure for ${years}: drawn thin, not filled in.`,
    columns: { year: 'Year', value: 'Size' },
    trend: 'Trend',
    /** @param {string} year */
    aim: (year) => `${year}, its publisher’s aim`,
    curves: {
      lead: 'Curves that level off, fitted to it:',
      none: 'no fit',
      notIdentified: 'no ceiling can be told from these years',
      /** @param {string} low @param {string} high @param {string} unit */
      ceiling: (low, high, unit) => `ceiling between ${low} and ${high} ${unit}`,
    },
  },

  strip: {
    /** @param {number} held @param {number} all */
    title: (held, all) => `On the past, the band held in ${held} ${held === 1 ? 'year' : 'years'} of ${all}`,
    none: 'Too few years to test the method on its own past',
    /** @param {number} ahead @param {string} at80 @param {string} at95 @param {number} count */
    units: (ahead, at80, at95, count) =>
      `Forecast ${ahead === 1 ? 'one year' : `${countInWords(ahead)} years`} ahead against what came. Over all ${count} trials the 80% band held in ${at80}, the 95% band in ${at95}`,
    ahead: 'Years ahead',
    /** @param {number} years */
    years: (years) => (years === 1 ? '1 year' : `${years} years`),
    marks: { forecast: 'forecast', came: 'what came', interval: '80% band' },
    /** @param {number} year */
    missed: (year) => `${year} fell outside`,
    /** @param {string} series */
    name: (series) => `${series}: forecasts of the past against what came`,
    /** @param {number} held @param {number} all */
    desc: (held, all) => `${held} of ${all} inside the 80% band.`,
    /** @param {string} own @param {string} naive */
    foot: (own, naive) =>
      `Each forecast sees only the years before it. Mean error ${own}; saying “as last year” would have had ${naive}.`,
    columns: { from: 'Made in', year: 'For', forecast: 'Forecast', came: 'Came', held: '80% band' },
    inside: 'inside',
    outside: 'outside',
  },

  series: {
    label: 'Countries’ own series',
    /** @param {string} name @param {string} multiple @param {number} from */
    title: (name, multiple, from) => `${name}: ${multiple} times ${from}`,
    /** @param {string} what */
    units: (what) => `${what}, $ billion a year; all on one scale`,
    /** @param {string} country */
    multiple: (country) => `${country}: growth over the series`,
    /** @param {string} last @param {number} lastYear @param {string} first @param {number} firstYear */
    ratio: (last, lastYear, first, firstYear) => `${last} in ${lastYear} ÷ ${first} in ${firstYear}`,
    columns: { year: 'Year', value: '$ bn', kind: 'Kind' },
  },

  own: {
    heading: 'Your own figures',
    intro:
      'Paste a table, or drop a CSV file here: a year and a size in each line. It is read in this tab, and stays in it.',
    paste: 'Paste a table',
    example: 'Year;Revenue\n2019;12.4\n2020;13.1\n2021;15.0',
    file: 'Choose a file',
    drop: 'Drop the file to read it',
    sample: 'Try it with an example',
    clear: 'Clear',
    /** @param {string} done */
    reading: (done) => `Reading: ${done} read so far.`,
    stop: 'Stop',
    /** @param {string} rows @param {number} years */
    read: (rows, years) =>
      `Read ${rows} ${rows === '1' ? 'line' : 'lines'}: ${years} ${years === 1 ? 'year' : 'years'}.`,
    kept: 'Still showing the last figures that could be read.',
    year: 'The year is in',
    size: 'The size is in',
    line: 'Which line',
    column: (/** @type {number} */ index) => `column ${index + 1}`,
    repeats: 'A year that comes more than once',
    repeat: { sum: 'add its sizes up', mean: 'take their mean', last: 'take the last' },
    basis: 'Show it as',
    bases: /** @type {Record<string, string>} */ ({ typed: 'as typed', indexed: 'index, first year = 100' }),
    /** @param {string} name */
    basisNamed: (name) => `${name} (your figures taken as US$ bn)`,
    toSolver: 'Put its first and last year into the growth solver',
    toMarket: 'Use its growth as the history in the main chart',
    toMarketNote: 'This puts the figures into the address of the page.',
    /** Why figures cannot be shown on a basis, by what the core misses. @type {Record<string, (year: string | number) => string>} */
    lacks: {
      factors: (year) => `This basis has no factor for ${year}.`,
      basis: (year) => `No index starts from nothing: the size of ${year} is 0.`,
    },
    name: 'Your figures',
    recordOf: 'Your own figures, as you gave them.',
    problems: {
      empty: 'There is nothing to read: the table is empty.',
      /** @param {string} size @param {string} most */
      tooLarge: (size, most) =>
        `The file has ${size}; this page reads up to ${most}. Keep only the columns with year and size, and try again.`,
      notText: 'This is not a table of text. Save it as CSV, and try again.',
      oneColumn: 'There is only one column. A year and a size belong in each line, apart by comma, semicolon or tab.',
      noYear: 'No column holds years. Choose it below, or give the years as 2019 or 2019-03-31.',
      noSize: 'No column holds sizes. Choose it below.',
      /** @param {string[]} signs */
      mixed: (signs) =>
        `The sizes are in more than one currency: ${signs.join(' and ')}. Convert them to one, and try again.`,
      /** @param {number} line @param {string} text */
      negative: (line, text) => `Line ${line}: a size cannot be below zero, and this one is ${text}.`,
      /** @param {number} line @param {string} text */
      huge: (line, text) => `Line ${line}: ${text} is too large to be a size; the most is 1 000 000 000 000 000.`,
      /** @param {string} count @param {number} line @param {string} text */
      notNumbers: (count, line, text) =>
        `${count === '1' ? 'One line is' : `${count} lines are`} left out: in line ${line} stands “${text}” where a number should be.`,
      /** @param {string} count @param {number} line @param {string} text */
      notYears: (count, line, text) =>
        `${count === '1' ? 'One line is' : `${count} lines are`} left out: in line ${line} stands “${text}” where a year should be.`,
      /** @param {string} years */
      repeated: (years) => `More than one line for ${years}.`,
      /** @param {number} count @param {number} most */
      tooMany: (count, most) => `There are ${count} years; the last ${most} are used.`,
      nothing: 'No line holds both a year and a size.',
    },
  },
};

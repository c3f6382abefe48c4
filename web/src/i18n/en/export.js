/** Texts of what a reader takes along: files, the printed memo, citations. */
export const takeaway = {
  figure: {
    word: 'Save',
    /** @param {string} title */
    name: (title) => `Save or copy: ${title}`,
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
    csv: 'Table (CSV)',
    copySvg: 'Copy the drawing (SVG)',
    copyCsv: 'Copy the table (CSV)',
    openPng: 'Show as a picture (PNG)',
    shown: 'The picture stands below: save or copy it from its menu.',
  },

  head: 'Take it with you',
  /** @param {boolean} workbook */
  lede: (workbook) =>
    workbook
      ? 'The same case as a workbook that recalculates, as files, or on paper. Everything is made here; nothing is sent anywhere.'
      : 'The same answer as files or on paper. Everything is made here; nothing is sent anywhere.',
  workbook: 'Excel workbook with live formulas',
  zip: 'Everything as one zip',
  json: 'Question and answer (JSON)',
  copyJson: 'Copy question and answer (JSON)',
  print: 'Print, or save as PDF',
  link: 'Copy the link',
  embed: 'Put it on your own page',
  copied: 'Copied',
  marked: 'Marked: copy it with your keyboard',
  making: 'Making it',
  saved: 'Handed to the browser',
  /** @param {string} reason */
  failed: (reason) => `This could not be made (${reason}).`,
  blocked:
    'The frame around this page does not let files through. Copy what you need, or open the explorer on a page of its own, where files can be saved:',
  open: 'Open it there',

  /** @param {string} date */
  madeOn: (date) => `BPO Explorer, ${date}`,

  citation: {
    fold: 'Cite this view',
    /** @param {string} view @param {string} headline */
    title: (view, headline) => `${view}: ${headline}`,
    container: 'BPO Explorer',
    note: (/** @type {string} */ version, /** @type {string} */ data) => `Version ${version}, data ${data}`,
  },

  memo: {
    head: 'For the record',
    measures: 'The measures',
    running: 'The running total',
    lines: 'What each side costs',
    home: 'In-house',
    away: 'Outsourced',
    assumptions: 'What it rests on',
    mine: 'yours',
    /** @param {number} all */
    rest: (all) =>
      `The inputs you set and those that move the result most; all ${all} inputs with their sources are in the workbook and in the zip.`,
    rivals: 'Who says how much',
    ranges: 'What was let vary',
    /** @param {string} trials @param {string} seed */
    simulated: (trials, seed) =>
      `${trials} futures from seed ${seed}; the same case and seed give the same futures on every machine.`,
    columns: {
      measure: 'Measure',
      value: 'Value',
      line: 'Line',
      today: 'Present value',
      month: 'Month',
      total: 'Net cash so far',
      totalToday: 'In today’s money',
      input: 'Input',
      unit: 'Unit',
      source: 'Where it is from',
      low: 'At least',
      likely: 'Likely',
      high: 'At most',
      publisher: 'Publisher',
      /** @param {number} year */
      size: (year) => `Size in ${year}`,
      published: 'Published',
    },
    worked: 'worked out',
    /** @param {{ date: string, version: string, data: string, hash: string }} p */
    made: ({ date, version, data, hash }) =>
      `Made on ${date} with BPO Explorer ${version}, data of version ${data}, fingerprint of the data ${hash}.`,
    /** @param {string} link */
    link: (link) => `The same case, to open and change: ${link}`,
    names: {
      npv: 'Net present value',
      saving_share: 'Share of the in-house cost saved',
      equivalent_annual_saving: 'Saving a year',
      nominal_net_benefit: 'Net cash over the term',
      payback_months: 'Payback, months',
      discounted_payback_months: 'Discounted payback, months',
      irr: 'Internal rate of return, a year',
      mirr: 'Modified internal rate of return, a year',
      roi_programme: 'Return on what is put in',
      roi_tei: 'Return on all costs',
      npv_risk_adjusted: 'Net present value, taken down for caution',
      pv_baseline: 'In-house cost in present value',
      pv_investment: 'Put in before it pays, in present value',
    },
    none: 'not within the term, or not defined',
  },

  readme: {
    /** @param {string} view */
    title: (view) => `# BPO Explorer: ${view}`,
    /** @param {{ date: string, version: string, data: string, hash: string }} p */
    made: ({ date, version, data, hash }) =>
      `Made on ${date} with BPO Explorer ${version}, data of version ${data} (fingerprint ${hash}). Everything was worked out in the browser.`,
    /** @param {string} link */
    link: (link) => `The same case, to open and change: ${link}`,
    files: '## What is in here',
    kinds: {
      'question.json': 'the question: what the core was asked, only what differs from a default',
      'answer.json':
        'the answer: every figure with all its digits; `bpo` on the command line gives the same from question.json',
      'tables/': 'the lists of the answer as CSV and JSON, all digits; rates are fractions',
      'charts/':
        'each chart as it stood on the page, as SVG and PNG (twice the size), with its table as the page shows it',
      'workbook.xlsx': 'the case as a workbook: inputs, every month and every measure as formulas',
      'sources.json': 'the sources that the answer cites (CSL-JSON), with their terms of use',
      LICENSE: 'the licence of the program',
    },
    /** @param {string} currency */
    money: (currency) => `Money is in ${currency} unless a column says otherwise.`,
    licences: '## Terms',
    terms:
      'The program is under the Apache License 2.0 (LICENSE). Charts and results may be used freely with a mention of BPO Explorer. Each published figure stays under the terms of its source:',
    noTerms: 'no terms stated; cited as a single fact',
  },
};

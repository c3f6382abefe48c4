import { countInWords } from './words.js';

/** Texts of the Data view. */
export const data = {
  title: 'Data',
  question: 'Where does every figure come from, and how sure is it?',

  /** @param {{ figures: string, sources: string, share: string }} p */
  headline: ({ figures, sources, share }) =>
    `${figures} figures from ${sources} sources; ${share} were read on the publisher’s own page.`,
  /** @param {{ judgement: string, unverified: string }} p */
  deck: ({ judgement, unverified }) =>
    `Most of the rest is quoted by others. ${judgement} are planning assumptions of this project. ${unverified} could not be traced to their publisher: they are shown, and never a default.`,
  /** @param {{ title: string, rows: string, sources: string, years: string }} p */
  tableHeadline: ({ title, rows, sources, years }) =>
    `${title}: ${[rows, sources].filter(Boolean).join(' from ')}${years}.`,
  /** @param {string} count @param {number} plural */
  rows: (count, plural) => `${count} ${plural === 1 ? 'row' : 'rows'}`,
  /** @param {string} count @param {number} plural */
  sources: (count, plural) => `${count} ${plural === 1 ? 'source' : 'sources'}`,
  /** @param {string} first @param {string} last */
  years: (first, last) => (first === last ? `, ${first}` : `, ${first} to ${last}`),

  keys: {
    figures: 'Figures',
    /** @param {number} tables */
    figuresNote: (tables) => `in ${countInWords(tables)} tables`,
    sources: 'Sources',
    sourcesNote: 'each with its terms of use',
    countries: 'Countries',
    countriesNote: 'that buy or deliver',
    years: 'Years',
    yearsNote: 'first and last that a figure is about',
    primary: 'Read at the publisher',
    primaryNote: 'its own table, page or document',
  },

  list: {
    title: 'Every table',
    units: 'Open a table to sort it, search it, and see the source of each row',
    columns: { table: 'Table', rows: 'Rows', places: 'Countries', years: 'Years', sure: 'How sure', files: 'Download' },
    /** @param {string} form @param {string} table */
    file: (form, table) => `${table} as ${form}`,
    span: (/** @type {string} */ first, /** @type {string} */ last) => (first === last ? first : `${first}–${last}`),
    key: 'How sure, from left to right:',
    coming:
      'Here you sort and search the tables, once the page has loaded its scripts. Until then: what there is, to download.',
  },

  /** Other views, by name. @type {Record<string, string>} */
  views: { market: 'Market', roi: 'Savings' },

  counted: {
    word: 'How these are counted',
    heading: 'Figures, sources, shares',
    /** @param {string} terms @param {string} sum */
    formula: (terms, sum) =>
      `Figures are the rows of the tables that say how sure each row is: ${terms} = ${sum}. Sources are the rows of the table of sources.`,
    share: 'Shares',
    apart: 'rows of one standing over all rows of the table, rounded; small ones to a tenth of a percent',
  },

  /** How far a figure can be trusted, in a word or two; the source card has it in a sentence. */
  sure: /** @type {Record<string, string>} */ ({
    primary: 'publisher’s own',
    secondary: 'quoted by others',
    seed: 'trade article',
    unverified: 'not traced',
    judgement: 'our assumption',
  }),
  /** @param {string} share @param {string} word */
  shareOf: (share, word) => `${share} ${word}`,

  table: {
    all: 'All tables',
    loading: 'The table is on its way.',
    /** @param {string} name */
    noTable: (name) => `There is no table “${name}”.`,
    /** @param {string} id */
    noRecord: (id) => `No row is called “${id}”.`,
    noRecordWhy: 'It may have been renamed or taken out: the list of all tables says what changed.',
    hidden: 'The row of this link is not among those you chose.',
    showIt: 'Show all rows',
    yours: 'Your rows',
    find: 'Find words',
    findHint: 'in any column, in sources and notes',
    any: 'All',
    /** @param {string} label @param {string} count */
    option: (label, count) => `${label} (${count})`,
    more: 'More filters',
    putBack: 'Show all rows',
    /** @param {string} shown @param {string} all @param {boolean} whole */
    title: (shown, all, whole) => (whole ? `All ${all} rows` : `${shown} of ${all} rows`),
    none: 'No row has all of that.',
    noneTodo: 'Take out a word or a filter.',
    columns: 'Columns',
    fewColumns: 'Main',
    allColumns: 'All',
    sort: 'Sort by',
    order: {
      none: 'As in the table',
      /** @param {string} column */
      rising: (column) => `${column}, rising`,
      /** @param {string} column */
      falling: (column) => `${column}, falling`,
    },
    /** @param {string} label */
    open: (label) => `Source and all columns: ${label}`,
    /** @param {string} column @param {string} count @param {string} units */
    mixed: (column, count, units) => `${column} is in ${count} units here: ${units}.`,
    /** @param {string} more */
    further: (more) => `${more} more`,
    mixedWhy: 'Their order says nothing about which is more.',
    /** @param {string} unit */
    onlyUnit: (unit) => `Only ${unit}`,
    pages: 'Pages',
    /** @param {string} first @param {string} last @param {string} all */
    page: (first, last, all) => `${first} to ${last} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    absent: 'not published',
    about: 'Columns, units, and how full they are',
    aboutColumns: { column: 'Column', unit: 'Unit', filled: 'Filled', what: 'What it holds' },
    ofUnit: 'as the column Unit says',
  },

  record: {
    heading: 'The whole row',
    read: 'We read',
    kind: 'Kind',
    id: 'Row',
    did: {
      judgement: 'set by this project; no publisher states it',
      derived: 'worked out from published figures, as told here',
      ranged: 'low, most likely and high set from what was read',
    },
    link: 'Link to this row',
    linkCopied: 'Link copied',
    /** @param {string} view */
    shownIn: (view) => `See it in ${view}`,
    close: 'Close',
  },

  cite: {
    record: 'Cite this row',
    table: 'Cite this table',
    whole: 'Cite the whole',
    sum: 'APA, BibTeX, RIS, CSL-JSON',
    legend: 'Form of the reference',
    styles: { apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    author: 'BPO Explorer',
    /** @param {string} table @param {string} id */
    row: (table, id) => `Table ${table}, row ${id}`,
  },

  save: {
    csv: 'CSV',
    json: 'JSON',
    title: 'Take it all along',
    zip: 'Everything as one zip',
    zipNote: 'A data package: every table as CSV and JSON, what its columns mean, and on what terms',
    noFiles: 'This copy of the explorer has no files beside it. Open a table to take its rows along.',
    copy: 'Copy',
    copyCsv: 'Copy as CSV',
    copyJson: 'Copy as JSON',
    copied: 'Copied',
    marked: 'Marked: copy it with your keyboard',
    /** @param {string} rows */
    these: (rows) => `Take these ${rows} along`,
    /** @param {string} form */
    as: (form) => `these rows as ${form}`,
  },

  changes: {
    title: 'What changed',
    /** @param {string} version @param {string} since @param {string} date */
    since: (version, since, date) => `Version ${version} against version ${since} of ${date}`,
    none: 'Nothing changed since the last release.',
    newTable: 'new table',
    /** @param {string} count */
    added: (count) => `${count} added`,
    /** @param {string} count */
    changed: (count) => `${count} changed`,
    /** @param {string} count */
    removed: (count) => `${count} taken out`,
    columns: { row: 'Row', column: 'Column', before: 'Before', after: 'Now' },
    addedRow: 'added',
    removedRow: 'taken out',
    /** @param {string} count */
    more: (count) => `and ${count} more, in the zip`,
  },

  licences: {
    title: 'On what terms',
    /** @param {string} own */
    units: (own) =>
      `Sources by their terms. Each figure keeps those of its source; selection, arrangement and assumptions are under ${own}`,
    columns: { licence: 'Terms', sources: 'Sources' },
  },

  gaps: {
    title: 'What is missing',
    units: 'Countries of this collection without a single figure in a table. Nothing is filled in for them',
    columns: { table: 'Table', has: 'Has', without: 'Has nothing for' },
    /** @param {string} has @param {string} all */
    of: (has, all) => `${has} of ${all}`,
    nothing: 'none missing',
    /** @param {string} count */
    list: (count) => `${count} countries`,
  },

  /** Units of the tables that a reader would stumble over; others are read as they stand, underscores as spaces. */
  units: /** @type {Record<string, string>} */ ({ 'currency a year': 'local currency a year' }),
  /** What stands for a share: "fraction_of_salary" is "% of salary". */
  fraction: '%',

  /** Words in codes that are written in their own way. */
  codes: /** @type {Record<string, string>} */ ({
    bpo: 'BPO',
    cpi: 'CPI',
    crm: 'CRM',
    fte: 'FTE',
    fx: 'FX',
    gdp: 'GDP',
    hr: 'HR',
    ict: 'ICT',
    it: 'IT',
    kpo: 'KPO',
    uk: 'UK',
    us: 'US',
    usd: 'USD',
    avg: 'average',
    ppp: 'PPP',
    wgi: 'WGI',
    eu: 'EU',
    epi: 'EPI',
    bpm: 'BPM',
    aud: 'AUD',
    vat: 'VAT',
    wacc: 'WACC',
  }),
};

/**
 * References in the four forms that people and reference managers take: APA, BibTeX, RIS, CSL-JSON. Written here rather
 * than with a CSL processor, because that weighs more than the whole page and the types of source are few.
 *
 * @typedef {object} Reference  CSL-JSON, as far as it is used here
 * @property {string} id
 * @property {string} type  "webpage", "report", "dataset", "article-newspaper" …
 * @property {string} title
 * @property {{ literal: string }[]} author
 * @property {string} [container-title]  where it appeared, or what it is a part of
 * @property {{ 'date-parts': number[][] }} [issued]
 * @property {string} [version]
 * @property {string} [URL]
 * @property {string} [note]
 *
 * @typedef {'apa' | 'bibtex' | 'ris' | 'csl'} Style
 */

/** Types that appear in something without being "in" it, and are dated to the day. */
const kPeriodical = new Set(['article-newspaper', 'article-magazine', 'post-weblog', 'webpage']);

const kMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A record of the table of sources as a reference. Its publisher says who stands behind it and, in brackets, who passes
 * it on: the one is the author where no other is named, the other the place it appeared in.
 * @param {any} source
 * @returns {Reference}
 */
export function referenceOf({ id, type, title, publisher, author, issued, URL }) {
  const [, who, where] = /^([^()]+) \((?:via|copy on) ([^()]+)\)$/.exec(publisher) ?? [
    '',
    publisher,
    author && publisher,
  ];
  return {
    id,
    type,
    title,
    author: author ?? [{ literal: who }],
    ...(where ? { 'container-title': where } : {}),
    ...(issued ? { issued } : {}),
    ...(URL ? { URL } : {}),
  };
}

/**
 * @param {Reference[]} references
 * @param {Style} style
 */
export function cited(references, style) {
  if (style === 'csl') return `${JSON.stringify(references, null, 2)}\n`;
  return references.map(kWriters[style]).join('\n');
}

/** What a file of the style is called, and its media type. @type {Record<Style, { ending: string, type: string }>} */
export const kCitationFiles = {
  apa: { ending: 'txt', type: 'text/plain' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

const kWriters = { apa, bibtex, ris };

/** Year, month and day, as far as they are known. @param {Reference} reference @returns {(number | undefined)[]} */
const dateOf = ({ issued }) => issued?.['date-parts'][0] ?? [];

/** @param {Reference} reference */
const namesOf = ({ author }) => author.map(({ literal }) => literal);

/**
 * As the seventh edition of the Publication Manual has it, without its italics.
 * @param {Reference} reference
 */
function apa(reference) {
  const { type, title, version, URL, 'container-title': where } = reference;
  const [year, month, day] = dateOf(reference);
  const exact = kPeriodical.has(type) && month ? `, ${kMonths[month - 1]}${day ? ` ${day}` : ''}` : '';
  const edition = version ? ` (Version ${version})` : '';
  const kind = type === 'dataset' ? ' [Dataset]' : '';
  const whole = where ? `${kPeriodical.has(type) ? '' : 'In '}${where}${edition}` : '';
  return [
    ended(namesOf(reference).join(', & ')),
    `(${year ? `${year}${exact}` : 'n.d.'}).`,
    ended(`${title}${where ? '' : edition}${kind}`),
    whole && ended(whole),
    URL && (year ? URL : `Retrieved ${URL}`),
  ]
    .filter(Boolean)
    .join(' ')
    .concat('\n');
}

/** @param {string} text */
const ended = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** @type {Record<string, [string, string]>} entry, and its field for the place of appearance */
const kEntries = {
  'article-journal': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  report: ['techreport', 'institution'],
  chapter: ['incollection', 'booktitle'],
};

/** @param {Reference} reference */
function bibtex(reference) {
  const { id, type, title, version, URL, note, 'container-title': where } = reference;
  const [entry, place] = kEntries[type] ?? ['misc', 'howpublished'];
  const [year, month] = dateOf(reference);
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['author', `{${namesOf(reference).map(latex).join('} and {')}}`],
    ['title', `{${latex(title)}}`], // doubled: no style may change its capitals
    ['year', year?.toString()],
    [place, where && latex(where)],
    ['edition', version && latex(version)],
    ['note', note && latex(note)],
    ['url', URL],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  if (month) lines.splice(3, 0, `  month = ${kMonths[month - 1].slice(0, 3).toLowerCase()},`);
  return `@${entry}{${id},\n${lines.join('\n')}\n}\n`;
}

/** @type {Record<string, string>} */
const kLatex = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** @param {string} text */
const latex = (text) => text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => kLatex[sign] ?? `\\${sign}`);

/** @type {Record<string, string>} */
const kRisTypes = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'post-weblog': 'BLOG',
  webpage: 'ELEC',
  report: 'RPRT',
  dataset: 'DATA',
  chapter: 'CHAP',
};

/** @param {Reference} reference */
function ris(reference) {
  const { id, type, title, version, URL, note, 'container-title': where } = reference;
  const [year, month, day] = dateOf(reference);
  const two = (/** @type {number | undefined} */ part) => part?.toString().padStart(2, '0') ?? '';
  /** @type {[string, string | undefined][]} */
  const lines = [
    ['TY', kRisTypes[type] ?? 'GEN'],
    ['ID', id],
    // A comma would make a family name of what stands before it.
    ...namesOf(reference).map((name) => /** @type {[string, string]} */ (['AU', name.replace(/,/g, ';')])),
    ['TI', title],
    ['T2', where],
    ['PY', year?.toString()],
    ['DA', month ? [year, two(month), two(day), ''].join('/') : undefined],
    ['ET', version],
    ['N1', note],
    ['UR', URL],
  ];
  return [...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), 'ER  - ', ''].join('\r\n');
}

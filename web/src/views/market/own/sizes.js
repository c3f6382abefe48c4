/** What a column of sizes may carry besides its figures. */
const kSigns = /[$€£¥₹₱]|\b(?:USD|US\$|EUR|GBP|INR|PHP|JPY|CNY|RMB|AUD|CAD|CHF)\b/gi;
const kSame = /** @type {Record<string, string>} */ ({
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₱': 'PHP',
  RMB: 'CNY',
});

/** @type {Record<string, number>} */
const kScales = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
};

/** A figure as programs write it: most cells of a large file. */
const kPlain = /^-?\d+(?:\.\d+)?$/;
const kFigure = /^([-+]?)(\d[\d.,']*|\.\d+)(e[+-]?\d{1,3})?\s*([a-z]*)\.?%?$/i;

/**
 * The currencies that cells name, each by its code.
 * @param {Iterable<string>} cells
 * @returns {string[]}
 */
export function currenciesIn(cells) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const cell of cells) {
    if (kPlain.test(cell)) continue;
    for (const [sign] of cell.matchAll(kSigns)) found.add(kSame[sign.toUpperCase()] ?? sign.toUpperCase());
  }
  return [...found];
}

/**
 * Does the column write its decimals with a comma? Where only thousands are marked, by what stands before three digits.
 * @param {Iterable<string>} cells
 */
export function hasDecimalComma(cells) {
  for (const cell of cells) {
    if (/\d\.\d{3},\d/.test(cell) || /^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/.test(cell)) return true;
    if (/\d,\d{3}\./.test(cell) || /^\D*\d+\.(?:\d{1,2}|\d{4,})\D*$/.test(cell)) return false;
  }
  return false;
}

/**
 * The number in a cell; null where there is none.
 * @param {string} cell
 * @param {boolean} comma  marks the decimals
 * @returns {number | null}
 */
export function sizeIn(cell, comma) {
  if (kPlain.test(cell) && !comma) return Number(cell);
  const bare = cell
    .normalize('NFKC')
    .replace(kSigns, '')
    .replace(/[\s’_]/g, '')
    .replace(/\u2212/g, '-')
    .replace(/^\((.*)\)$/, '-$1');
  const shape = kFigure.exec(bare);
  if (!shape) return null;
  const [, sign, figure, power = '', word] = shape;
  const scale = word === '' ? 1 : kScales[word.toLowerCase()];
  if (scale === undefined) return null;
  const [group, decimal] = comma ? [/[.']/g, ','] : [/[,']/g, '.'];
  const value = Number(`${sign}${figure.replace(group, '').replace(decimal, '.')}${power}`);
  return Number.isNaN(value) ? null : value * scale;
}

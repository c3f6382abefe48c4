import { currenciesIn, hasDecimalComma, sizeIn } from './sizes.js';
import { cellsOf, yearIn } from './table.js';

/**
 * @import { Rows, Shape } from './table.js'
 * @typedef {'sum' | 'mean' | 'last'} Repeat  what becomes of a year that comes more than once
 *
 * @typedef {{ kind: 'noYear' | 'noSize' | 'nothing' } | { kind: 'mixed', signs: string[] } | { kind: 'negative' | 'huge', line: number, text: string }} Refusal
 * @typedef {{ kind: 'notNumbers' | 'notYears', count: number, line: number, text: string } | { kind: 'repeated', years: number[] } | { kind: 'tooMany', count: number, most: number }} Note
 * @typedef {{ points: { year: number, value: number }[], notes: Note[], lines: number, repeats: boolean } | { refused: Refusal }} Read
 */

/** No market is larger, in any currency. */
const kLargest = 1e15;

/** The most years of a series; the last ones count. */
export const kMostYears = 60;

/** How much of a cell is shown in a message. */
const kShown = 24;
const cut = (/** @type {string} */ text) => (text.length > kShown ? `${text.slice(0, kShown)}…` : text);

/**
 * Years and sizes of a table: what can be read, what was left out, or why nothing can.
 * @param {Rows} rows
 * @param {Shape} shape
 * @param {Repeat} [repeat]  by default added up where most years come more than once, else the last counts
 * @returns {Read}
 */
export function seriesIn(rows, shape, repeat) {
  if (!shape.wide && shape.year < 0) return { refused: { kind: 'noYear' } };
  if (!shape.wide && shape.size < 0) return { refused: { kind: 'noSize' } };
  const cells = [...cellsOf(rows, shape)];
  const sizes = cells.map(({ size }) => size.trim());
  const signs = currenciesIn(sizes);
  if (signs.length > 1) return { refused: { kind: 'mixed', signs } };
  return gathered(cells, sizes, hasDecimalComma(sizes), repeat);
}

/**
 * @param {{ line: number, year: string, size: string }[]} cells
 * @param {string[]} sizes
 * @param {boolean} comma
 * @param {Repeat | undefined} repeat
 * @returns {Read}
 */
function gathered(cells, sizes, comma, repeat) {
  /** @type {Map<number, number[]>} */
  const found = new Map();
  /** @type {{ notYears: { line: number, text: string }[], notNumbers: { line: number, text: string }[] }} */
  const left = { notYears: [], notNumbers: [] };
  for (const [at, { line, year: yearText }] of cells.entries()) {
    const text = sizes[at];
    const yearCell = yearText.trim();
    if (text === '' && yearCell === '') continue;
    const year = yearIn(yearCell);
    if (year === null) left.notYears.push({ line, text: yearCell });
    else if (text === '')
      continue; // a year without a size is a gap
    else {
      const value = sizeIn(text, comma);
      if (value === null) left.notNumbers.push({ line, text });
      else if (value < 0) return { refused: { kind: 'negative', line, text: cut(text) } };
      else if (value > kLargest) return { refused: { kind: 'huge', line, text: cut(text) } };
      else if (found.get(year)?.push(value) === undefined) found.set(year, [value]);
    }
  }
  if (!found.size) return { refused: { kind: 'nothing' } };
  return answered(found, left, cells.length, repeat);
}

/**
 * @param {Map<number, number[]>} found
 * @param {{ notYears: { line: number, text: string }[], notNumbers: { line: number, text: string }[] }} left
 * @param {number} lines
 * @param {Repeat | undefined} repeat
 * @returns {Read}
 */
function answered(found, left, lines, repeat) {
  const years = [...found.keys()].sort((a, b) => a - b);
  const repeated = years.filter((year) => /** @type {number[]} */ (found.get(year)).length > 1);
  const how = repeat ?? (repeated.length * 2 > years.length ? 'sum' : 'last');
  const points = years.map((year) => ({ year, value: together(/** @type {number[]} */ (found.get(year)), how) }));
  /** @type {Note[]} */
  const notes = [];
  for (const kind of /** @type {const} */ (['notYears', 'notNumbers']))
    if (left[kind].length)
      notes.push({ kind, count: left[kind].length, line: left[kind][0].line, text: cut(left[kind][0].text) });
  if (repeated.length) notes.push({ kind: 'repeated', years: repeated });
  if (points.length > kMostYears) notes.push({ kind: 'tooMany', count: points.length, most: kMostYears });
  return { points: points.slice(-kMostYears), notes, lines, repeats: repeated.length > 0 };
}

/** @param {number[]} values @param {Repeat} how */
function together(values, how) {
  if (how === 'last') return values[values.length - 1];
  const sum = values.reduce((total, value) => total + value, 0);
  return how === 'sum' ? sum : sum / values.length;
}

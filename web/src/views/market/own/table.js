import { sizeIn } from './sizes.js';

/**
 * @import { Formats } from '../../../format/index.js'
 * @typedef {string[][]} Rows  cells by line, as they stood in the table
 *
 * @typedef {object} Shape  where a table holds its years and sizes
 * @property {boolean} wide  the years stand in the first line, a series in each other line
 * @property {string[]} columns  names, empty where there are none
 * @property {boolean} headed  the first line names the columns
 * @property {number} year  column; -1 where none holds years
 * @property {number} size  column; -1 where none holds numbers
 * @property {number} line  of a wide table, from 1
 */

/** Lines that a guess looks at. */
const kLooked = 200;
/** Share of the cells of a column that must be years or numbers for it to count as a column of them. */
const kMostly = 0.6;
const kLeastYears = 3;

const kYearName = /^\s*(year|years|fy|date|period|jahr|année|annee|año|ano|anno|rok)\b/i;
const kSizeName = /value|size|revenue|sales|amount|turnover|market|total|usd|eur|gbp|\bbn\b|\$|€|£|umsatz|wert|valor/i;

const kYear = /^\D{0,6}((?:19|20)\d\d)(?![\d.,]\d|\d)/;
const kDate = /^\d{1,2}[./-]\d{1,2}[./-]((?:19|20)\d\d)\b/;

/** The year that a cell names: 2019, FY2019, 2019/20, 2019-03-31, 31.03.2019. @param {string} cell @returns {number | null} */
export function yearIn(cell) {
  const found = kYear.exec(cell) ?? kDate.exec(cell);
  return found ? Number(found[1]) : null;
}

const isNumber = (/** @type {string} */ cell) =>
  sizeIn(cell.trim(), false) !== null || sizeIn(cell.trim(), true) !== null;

/**
 * Guesses where years and sizes stand; the reader may say otherwise.
 * @param {Rows} rows  at least one
 * @returns {Shape}
 */
export function shapeOf(rows) {
  const [first, ...others] = rows;
  const wide = isWide(first, others);
  const width = Math.max(...rows.slice(0, kLooked).map((row) => row.length));
  const looked = others.slice(0, kLooked);
  const share = (/** @type {number} */ column, /** @type {(cell: string) => boolean} */ is) => {
    const cells = (looked.length ? looked : [first])
      .map((row) => row[column] ?? '')
      .filter((cell) => cell.trim() !== '');
    return cells.length ? cells.filter(is).length / cells.length : 0;
  };
  const all = Array.from({ length: width }, (_, column) => column);
  const headed =
    !wide &&
    rows.length > 1 &&
    !all.some((column) => isNumber(first[column] ?? '') && share(column, isNumber) >= kMostly);
  const columns = all.map((column) => (headed || wide ? (first[column] ?? '').trim() : ''));
  const years = all.map((column) => share(column, (cell) => yearIn(cell.trim()) !== null));
  const named = all.findIndex((column) => kYearName.test(columns[column]) && years[column] >= 0.5);
  const most = years.indexOf(Math.max(...years));
  const year = named >= 0 ? named : years[most] >= kMostly ? most : -1;
  const numbers = all.filter((column) => column !== year && share(column, isNumber) >= 0.5);
  const size = numbers.find((column) => kSizeName.test(columns[column])) ?? numbers[0] ?? -1;
  return { wide, columns, headed, year, size, line: 1 };
}

/** Years across the first line, one series a line below. @param {string[]} first @param {Rows} others */
function isWide(first, others) {
  const years = first.slice(1).filter((cell) => yearIn(cell.trim()) !== null).length;
  return (
    others.length > 0 &&
    years >= kLeastYears &&
    years >= (first.length - 1) * kMostly &&
    yearIn((first[0] ?? '').trim()) === null
  );
}

/**
 * The cells of years and sizes as the shape says, with the line each stands in, counted from 1 as a spreadsheet does.
 * @param {Rows} rows
 * @param {Shape} shape
 * @returns {Iterable<{ line: number, year: string, size: string }>}
 */
export function* cellsOf(rows, { wide, headed, year, size, line }) {
  if (wide) {
    const row = rows[line] ?? [];
    for (let column = 1; column < rows[0].length; column += 1)
      yield { line: line + 1, year: rows[0][column] ?? '', size: row[column] ?? '' };
    return;
  }
  for (let at = headed ? 1 : 0; at < rows.length; at += 1)
    yield { line: at + 1, year: rows[at][year] ?? '', size: rows[at][size] ?? '' };
}

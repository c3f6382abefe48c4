import { styleIndex } from './styles.js';

/** @import { Cell, Sheet } from './book.js' */

/** From here on a number is written as a power of ten: no column is wide enough. */
const kHuge = 1e11;

/** Letters of a text and of a note to a digit, which widths are given in. */
const kText = 1.15;
const kNote = 1.25;

/** Height of a line, of a title and of the highest row there may be, points. */
const kLine = 14;
const kTitle = 21;
const kHighest = 409;

/** @param {Cell | null | undefined} cell */
const isNumber = (cell) => typeof cell?.number === 'number';

/**
 * The styles of the cells of a row, by number: those of the core, and what follows from the cells around.
 * @param {Sheet} sheet
 * @param {number} row
 */
export function dressed(sheet, row) {
  const cells = sheet.rows[row];
  return cells.map((cell, column) => {
    if (!cell) return 0;
    const { style = 'text', flag } = cell;
    if (flag !== undefined && style === 'input') return styleIndex('choice'); // as a number it would show as one
    if (style === 'heading' && column > 0) return styleIndex(`heading${over(sheet, row, column)}`);
    const long = linesOf(sheet, row, column) > 1 ? '_long' : '';
    if (style === 'note' && column > 0) return styleIndex(`aside${long}`);
    if (style === 'text') return styleIndex(`text${long}`);
    if (isNumber(cell) && /^(number|input|money)$/.test(style)) return styleIndex(style + digits(alike(cells, column)));
    return styleIndex(style);
  });
}

/** What stands below a heading, down to the next, as the end of a style's name. @param {Sheet} sheet @param {number} row @param {number} column */
function over({ rows }, row, column) {
  const below = rows.slice(row + 1);
  const end = below.findIndex((cells) => cells[column]?.style === 'heading');
  const filled = below.slice(0, end < 0 ? undefined : end).flatMap((cells) => cells[column] ?? []);
  if (filled.filter(isNumber).length * 2 > filled.length) return '_number';
  return filled.some(({ style }) => style === 'note') ? '_aside' : '';
}

/** About how many lines a text takes, where it does not reach over the empty cells beside it. @param {Sheet} sheet @param {number} row @param {number} column */
function linesOf({ rows, widths }, row, column) {
  const { style = 'text', text = '' } = rows[row][column] ?? {};
  if (!/^(text|note)$/.test(style)) return 1;
  const length = text.length / (style === 'note' ? kNote : kText);
  const next = rows[row].findIndex((cell, index) => index > column && cell);
  const free = next < 0 && column < widths.length - 1;
  const room = widths.slice(column, next < 0 ? undefined : next).reduce((sum, width) => sum + width, 0);
  return free || length <= room ? 1 : Math.ceil(length / (widths[column] ?? widths[widths.length - 1]));
}

/** Height of a row, points, where it is not the usual: readers of the file do not all work it out. @param {Sheet} sheet @param {number} row */
export function heightOf(sheet, row) {
  const cells = sheet.rows[row];
  if (cells.some((cell) => cell?.style === 'title')) return kTitle;
  const most = Math.max(1, ...cells.map((_, column) => linesOf(sheet, row, column)));
  return most > 1 ? Math.min(kHighest, most * kLine) : undefined;
}

/** The numbers beside a cell that are of its style: a row of months has the same digits in all of them. @param {(Cell | null)[]} cells @param {number} column */
function alike(cells, column) {
  const other = (/** @type {Cell | null} */ cell) => !isNumber(cell) || cell?.style !== cells[column]?.style;
  const from = cells.slice(0, column).findLastIndex(other) + 1;
  const until = cells.findIndex((cell, index) => index > column && other(cell));
  return cells.slice(from, until < 0 ? undefined : until).map((cell) => Math.abs(Number(cell?.number)));
}

/** How numbers of such sizes are written, as the end of a style's name. @param {number[]} sizes */
function digits(sizes) {
  const most = Math.max(...sizes);
  if (most >= kHuge) return '_huge';
  if (!sizes.every(Number.isInteger)) return '';
  return most < 1000 ? '_count' : '_whole';
}

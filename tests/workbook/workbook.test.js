import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xlsxOf } from '../../web/src/export/workbook/index.js';
import { columnName } from '../../web/src/export/workbook/xml.js';
import { bookOf, randomCases, roiOf, scorecards, scoreOf, twins } from './support/cases.mjs';
import { recalculated } from './support/recalculate.mjs';

/**
 * @import { Book, Cell } from '../../web/src/export/workbook/book.js'
 * @import { Cells, Found } from './support/recalculate.mjs'
 */

const cases = 54;
const pairs = 6;

const tolerance = 1e-9;
/** A difference no larger than this share of the largest amount it stands among is rounding. */
const rounding = 1e-13;

/** @param {(Cell | null)[]} cells */
const largestOf = (cells) => Math.max(0, ...cells.map((cell) => Math.abs(cell?.number ?? 0)));

/**
 * Every cell of a workbook with where it stands and the largest amount of its line; on the bridge, whose lines are sums of
 * others, of its column.
 * @param {Book} book
 */
const cellsOf = (book) =>
  book.sheets.flatMap(({ name, rows }, sheet) =>
    rows.flatMap((row, down) => {
      const own = largestOf(row);
      return row.flatMap((cell, across) => {
        if (!cell) return [];
        const largest = name === 'Bridge' ? largestOf(rows.map((each) => each[across] ?? null)) : own;
        return [
          { cell, sheet, largest, at: `${columnName(across)}${down + 1}`, where: `${name} ${row[0]?.text ?? ''}` },
        ];
      });
    }),
  );

/**
 * How far a cell is from what it should be; infinitely where it is something else.
 * @param {Cell} cell
 * @param {Found | undefined} found
 * @param {number} largest
 */
function gapOf({ number, text, flag }, found, largest) {
  if (found === undefined || typeof found === 'object') return Number.POSITIVE_INFINITY;
  if (text !== undefined) return found === text ? 0 : Number.POSITIVE_INFINITY;
  if (flag !== undefined) return Boolean(found) === flag ? 0 : Number.POSITIVE_INFINITY;
  if (typeof number !== 'number') return 0; // between results: that it is no error is all that is known
  if (typeof found !== 'number') return Number.POSITIVE_INFINITY;
  const apart = Math.abs(found - number);
  return apart <= rounding * largest ? 0 : apart / Math.abs(number);
}

/** Formulas whose value is not the core's. @param {Book} book @param {Cells[]} found */
const wrongIn = (book, found) =>
  cellsOf(book)
    .filter(({ cell }) => cell.formula)
    .map((each) => ({ ...each, gap: gapOf(each.cell, found[each.sheet].get(each.at), each.largest) }))
    .filter(({ gap }) => gap > tolerance);

const documents = randomCases(0, cases);
/** Sizing a queue over and over, as the break-evens of a savings answer do, takes minutes. */
const quick = documents.flatMap((document, index) => (document.inhouse?.intervals ? [] : [{ document, index }]));
const twinned = quick.slice(0, pairs).map(({ document }) => twins(document));
const cards = scorecards();
const books = [
  ...[...documents, ...twinned.map(({ other }) => other)].map((document) => bookOf(document)),
  ...cards.map((card) => bookOf(quick[0].document, card)),
];

/** A workbook in which governance is worked out with the wrong share. */
const wrong = /** @type {Book} */ (structuredClone(books[0]));
for (const { cell } of cellsOf(wrong))
  if (cell.formula?.includes('run_governance'))
    cell.formula = cell.formula.replace('run_governance', '(run_governance+0.000001)');

/** The first workbook with another scenario in use. @param {number} scenario */
function inScenario(scenario) {
  const book = /** @type {Book} */ (structuredClone(books[0]));
  const sheet = book.sheets.find(({ name }) => name === 'Scenarios');
  /** @type {Cell} */ (sheet?.rows[3][1]).number = scenario;
  return book;
}
const scenarios = [2, 3];

const found = recalculated(
  [...books, wrong, ...scenarios.map(inScenario)].map((book) => xlsxOf(book, { values: false })),
);

test(`${books.length} workbooks recalculate to the figures of the core`, (t) => {
  let largest = 0;
  let compared = 0;
  for (const [index, book] of books.entries()) {
    const off = wrongIn(book, found[index]);
    assert.deepEqual(
      off
        .slice(0, 3)
        .map(
          ({ where, at, cell, sheet }) =>
            `${where} ${at}: ${cell.number ?? cell.text}, not ${JSON.stringify(found[index][sheet].get(at))}`,
        ),
      [],
      `case ${index}`,
    );
    for (const { cell, sheet, at, largest: among } of cellsOf(book).filter(({ cell: { formula } }) => formula)) {
      compared += 1;
      largest = Math.max(largest, gapOf(cell, found[index][sheet].get(at), among));
    }
  }
  t.diagnostic(`${compared} formulas, largest relative gap ${largest.toExponential(1)}`);
});

test('a workbook that works one line out wrongly is caught', () => {
  const off = wrongIn(wrong, found[books.length]);
  assert.ok(off.some(({ where }) => where === 'Monthly Governance'));
  assert.ok(off.some(({ where }) => where === 'Measures Net present value'));
});

test('the scenarios recalculate to what the core works out for them', () => {
  const { rows } = books[0].sheets[5];
  const computed = rows.find((row) => row[0]?.text?.startsWith('Net present value, computed'));
  for (const [index, scenario] of scenarios.entries()) {
    const npv = found[books.length + 1 + index][5].get('B5');
    assert.ok(gapOf(/** @type {Cell} */ (computed?.[scenario + 1]), npv, 0) <= tolerance, `${scenario}: ${npv}`);
  }
});

test('what is compared with is what the savings answer says, line by line', () => {
  for (const { document, index } of quick) {
    const answer = roiOf(document);
    const { rows } = books[index].sheets[2];
    for (const { label, values, tag } of answer.lines) {
      const same = rows.filter((row) => row[0]?.text === label && row.length > 3);
      const fits = same.some((row) =>
        values.every(
          (/** @type {number} */ value, /** @type {number} */ month) => (row[month + 3]?.number ?? 0) === value,
        ),
      );
      assert.ok(fits, `case ${index}: ${label} (${tag})`);
    }
    const npv = books[index].sheets[3].rows.find((row) => row[0]?.text === 'Net present value');
    assert.equal(npv?.[1]?.number, answer.measures.end.npv);
    assert.equal(npv?.[2]?.number, answer.measures.mid.npv);
  }
});

test('formulas hold no figure of the case: another case of the same shape has the same ones', () => {
  for (const [index, { whole, other }] of twinned.entries()) {
    const [one, two] = [whole, other].map((document) => {
      const book = bookOf(document);
      assert.equal(book.schema, 'bpo-workbook-result/1', `case ${index}: ${JSON.stringify(book).slice(0, 300)}`);
      return book.sheets.slice(2, 5).map(({ rows }) => rows.map((row) => row.map((cell) => cell?.formula)));
    });
    assert.deepEqual(one, two, `case ${index}`);
  }
});

test('more than 95 % of the results are formulas', () => {
  for (const [index, book] of books.entries()) {
    const results = cellsOf(book).filter(
      ({ sheet, cell }) => [2, 3, 4].includes(sheet) && (cell.formula || (cell.number !== undefined && sheet === 2)),
    );
    const live = results.filter(({ cell }) => cell.formula).length;
    assert.ok(live / results.length > 0.95, `case ${index}: ${live} of ${results.length}`);
  }
});

test('the sheet of providers recalculates to what the scorecard answers, and leaves out who fails a must-have', () => {
  for (const [index, card] of cards.entries()) {
    const at = books.length - cards.length + index;
    const sheet = books[at].sheets.findIndex(({ name }) => name === 'Providers');
    const { rows } = books[at].sheets[sheet];
    const row = (/** @type {string} */ label) => rows.findIndex((each) => each[0]?.text === label);
    for (const [column, { score, rank, excluded }] of scoreOf(card).candidates.entries()) {
      const cell = (/** @type {string} */ label) => found[at][sheet].get(`${columnName(6 + column)}${row(label) + 1}`);
      if (excluded) assert.deepEqual([cell('Score of 100'), cell('Rank')], ['left out', 'left out']);
      else {
        assert.ok(Math.abs(Number(cell('Score of 100')) - 100 * score) < 1e-9, `card ${index}, candidate ${column}`);
        assert.ok(Number(cell('Rank')) <= rank, `card ${index}, candidate ${column}`);
      }
    }
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { madeOf } from '../../web/src/export/about.js';
import { bundle } from '../../web/src/export/bundle.js';
import { readme } from '../../web/src/export/readme.js';
import { cellText } from '../../web/src/export/shown.js';
import { tablesOf } from '../../web/src/export/tables.js';
import { csv } from '../../web/src/format/csv.js';
import { takeaway } from '../../web/src/i18n/en/export.js';
import { citedIn } from '../../web/src/state/sources.js';
import { fixture } from './support/session.js';

const roi = fixture('roi-e1-result');
const market = fixture('market-result');
const about = { version: '1.2.3', data: { version: '4.5.6', sha256: '0123456789abcdef'.repeat(4) } };
const made = madeOf(about, 'en-GB', new Date(2026, 10, 22));

const taken = {
  view: 'Savings',
  currency: 'USD',
  link: 'https://example.org/#/roi',
  made,
  sources: [{ publisher: 'A bureau', title: 'Pay', URL: 'https://example.org/pay', license: 'CC BY 4.0' }],
  say: takeaway,
};

test('every list of an answer becomes a table, with all its digits', () => {
  const tables = new Map(tablesOf(roi).map((table) => [table.name, table]));
  for (const name of ['lines', 'inputs', 'break_even', 'leak_steps', 'costs_outsourced_lines', 'gates'])
    assert.ok(tables.has(name), name);
  const inputs = tables.get('inputs');
  assert.equal(inputs?.rows.length, roi.inputs.length);
  const months = tables.get('months');
  assert.equal(months?.rows.length, roi.horizon_months + 1);
  for (const { id, values } of roi.lines)
    assert.deepEqual(
      months?.rows.map((row) => row[id]),
      values,
    );
  assert.deepEqual(
    months?.rows.map((row) => row['cash_flow.values']),
    roi.cash_flow.values,
  );
});

test('lists inside the records of a list say which record they belong to', () => {
  const points = tablesOf(market).find(({ name }) => name === 'paths_points');
  const [first] = market.paths;
  const own = points?.rows.filter((row) => row['paths.id'] === first.id);
  assert.deepEqual(
    own?.map(({ year, value }) => [year, value]),
    first.points.map((/** @type {any} */ { year, value }) => [year, value]),
  );
});

test('tables hold single values only, and CSV gives them back', () => {
  for (const { name, columns, rows } of [...tablesOf(roi), ...tablesOf(market)]) {
    assert.equal(new Set(columns).size, columns.length, name);
    for (const row of rows)
      for (const value of Object.values(row)) assert.notEqual(typeof value === 'object' && value !== null, true, name);
    const back = Papa.parse(csv(columns, rows), { header: true, delimiter: ',', skipEmptyLines: true });
    assert.deepEqual(back.errors, [], name);
    assert.equal(back.data.length, rows.length, name);
    for (const [index, row] of rows.entries())
      for (const [column, value] of Object.entries(row))
        if (typeof value === 'number') assert.equal(Number(/** @type {any} */ (back.data[index])[column]), value);
  }
});

test('figures of a shown table lose the marks for the eye, words stay', () => {
  const cells = [
    ['$1,970,451', '1970451'],
    ['−$94,243', '-94243'],
    ['1.234.567,89 €', '1234567.89'],
    ['12\u202f345', '12345'],
    ['40.4', '40.4'],
    ['2025', '2025'],
    ['12.3%', '12.3%'],
    ['285–415', '285–415'],
    ['Jamaica', 'Jamaica'],
    ['', ''],
  ];
  for (const [shown, read] of cells) assert.equal(cellText(shown), read, shown);
});

test('the archive holds question, answer, tables, licence and terms', async () => {
  const licence = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
  const question = { schema: 'bpo-roi/1' };
  const bytes = await bundle({
    ...taken,
    questions: { roi: question },
    answers: { roi },
    figures: [],
    nameOf: (id) => id,
    signed: '',
    licence,
  });
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
  assert.deepEqual(JSON.parse(files['question.json']), question);
  assert.deepEqual(JSON.parse(files['answer.json']), roi);
  assert.deepEqual(JSON.parse(files['tables/lines.json']).length, roi.lines.length);
  assert.equal(files.LICENSE, licence);
  assert.match(files['README.md'], /A bureau, Pay <https:\/\/example.org\/pay>: CC BY 4.0/);
  assert.ok(!('workbook.xlsx' in files));
});

test('the read-me says who, when, with what and from which data', () => {
  const text = readme({ ...taken, questions: {}, answers: {} });
  for (const part of ['22 November 2026', '1.2.3', '4.5.6', '0123456789ab', taken.link, 'USD'])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes('workbook.xlsx'));
  assert.doesNotMatch(text, /undefined|NaN/);
});

test('an answer cites sources', () => assert.ok(citedIn(roi).size > 3));

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from '../../web/src/views/market/own/read.js';
import { seriesIn } from '../../web/src/views/market/own/series.js';
import { currenciesIn, hasDecimalComma, sizeIn } from '../../web/src/views/market/own/sizes.js';
import { shapeOf, yearIn } from '../../web/src/views/market/own/table.js';

const kind = { signal: new AbortController().signal, progress() {} };

/** Reads a pasted table as the page does. @param {string} text @param {import('../../web/src/views/market/own/series.js').Repeat} [repeat] */
async function read(text, repeat) {
  const rows = await readTable(text, kind);
  assert.ok(rows !== 'notText');
  return seriesIn(rows, shapeOf(rows), repeat);
}

/** @param {string} text @param {[number, number][]} points */
async function gives(text, points) {
  const found = await read(text);
  assert.ok('points' in found, JSON.stringify(found));
  assert.deepEqual(
    found.points,
    points.map(([year, value]) => ({ year, value })),
  );
  return found;
}

/** @param {string} text */
async function refused(text) {
  const found = await read(text);
  assert.ok('refused' in found, JSON.stringify(found));
  return found.refused;
}

test('columns are found by their names and by what stands in them', async () => {
  await gives('Year;Revenue\n2019;12.4\n2020;13.1', [
    [2019, 12.4],
    [2020, 13.1],
  ]);
  await gives('client,when,sales\nA,FY2019,5\nB,FY2020,6', [
    [2019, 5],
    [2020, 6],
  ]);
  await gives('2019\t5\n2020\t6', [
    [2019, 5],
    [2020, 6],
  ]);
});

test('a column of names that end in a number is no column of sizes', async () => {
  await gives('2019,Client 1,5\n2020,Client 2,6', [
    [2019, 5],
    [2020, 6],
  ]);
});

test('years across the first line are a table of one series a line', async () => {
  await gives('Country,2019,2020,2021\nIndia,1,2,3\nPoland,4,5,6', [
    [2019, 1],
    [2020, 2],
    [2021, 3],
  ]);
});

test('points and commas are read as the column writes them', async () => {
  await gives('Jahr;Umsatz\n2019;1.234,5\n2020;2.000,0', [
    [2019, 1234.5],
    [2020, 2000],
  ]);
  await gives('year,usd\n2019,"1,200"\n2020,"1,300.5"', [
    [2019, 1200],
    [2020, 1300.5],
  ]);
  assert.equal(hasDecimalComma(['12,4', '13,1']), true);
  assert.equal(hasDecimalComma(['1,200', '1,300']), false);
  for (const [cell, size] of /** @type {const} */ ([
    ['$1.2 bn', 1.2e9],
    ['(3)', -3],
    ['12 %', 12],
    ['1e3', 1000],
    ['about 12', null],
    ['n/a', null],
    ['', null],
  ]))
    assert.equal(sizeIn(cell, false), size, cell);
});

test('a year is a year, a plain number is not', () => {
  for (const [cell, year] of /** @type {const} */ ([
    ['2019', 2019],
    ['FY2019/20', 2019],
    ['2019-03-31', 2019],
    ['31.03.2019', 2019],
    ['2019.5', null],
    ['20190', null],
    ['12', null],
  ]))
    assert.equal(yearIn(cell), year, cell);
});

test('a year that comes more than once is told, and put together as the reader says', async () => {
  const months = 'date,amount\n2019-01-31,5\n2019-02-28,6\n2020-01-31,7\n2020-02-29,1';
  const { notes } = await gives(months, [
    [2019, 11],
    [2020, 8],
  ]);
  assert.deepEqual(notes, [{ kind: 'repeated', years: [2019, 2020] }]);
  const mean = await read(months, 'mean');
  assert.ok('points' in mean);
  assert.deepEqual(mean.points[0], { year: 2019, value: 5.5 });
  await gives('2018,1\n2019,2\n2019,3\n2020,4', [
    [2018, 1],
    [2019, 3],
    [2020, 4],
  ]);
});

test('lines that hold no number or no year are left out, and told', async () => {
  const { notes } = await gives('year,v\n2018,1\n2019,n/a\n2020,3\nfoo,4\n2021,', [
    [2018, 1],
    [2020, 3],
  ]);
  assert.deepEqual(notes, [
    { kind: 'notYears', count: 1, line: 5, text: 'foo' },
    { kind: 'notNumbers', count: 1, line: 3, text: 'n/a' },
  ]);
});

test('what cannot be a market’s sizes is refused, with the line', async () => {
  assert.deepEqual(await refused('2019,5\n2020,-3'), { kind: 'negative', line: 2, text: '-3' });
  assert.deepEqual(await refused('y,v\n2019,1e308'), { kind: 'huge', line: 2, text: '1e308' });
  assert.deepEqual(await refused('2019\t$12\n2020\t€13'), { kind: 'mixed', signs: ['USD', 'EUR'] });
  assert.deepEqual(await refused('a,b\nx,y'), { kind: 'noYear' });
  assert.deepEqual(await refused('year,v\n2019,x\n2020,y'), { kind: 'noSize' });
  assert.deepEqual(currenciesIn(['$5', 'US$ 6', '7 USD', '8']), ['USD']);
});

test('a file that is no text is not read', async () => {
  assert.equal(await readTable(`PK\u0003\u0004\0\0,\0\n${'\0,'.repeat(50)}`, kind), 'notText');
});

test('one line is a series of one year', async () => {
  await gives('2019,5', [[2019, 5]]);
});

test('a hundred thousand lines are read, each counted', async () => {
  const lines = Array.from({ length: 100_000 }, (_, i) => `${2000 + (i % 20)}-01-31,Client ${i % 100},1.5`);
  const found = await gives(
    `date,client,amount\n${lines.join('\n')}`,
    Array.from({ length: 20 }, (_, i) => [2000 + i, 7500]),
  );
  assert.equal(found.lines, 100_000);
});

test('no table makes the reader throw', async () => {
  for (const text of [
    '',
    '\n\n',
    ',,,\n,,,',
    '"a',
    'a;b\n"c',
    '2019,',
    ',5',
    '2019',
    '\ufeffyear,v\n2019,1',
    'year,year\n2019,2019\n2020,2020',
  ]) {
    const rows = await readTable(text, kind);
    if (rows !== 'notText' && rows.length) seriesIn(rows, shapeOf(rows));
  }
});

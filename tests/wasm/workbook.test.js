import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { xlsxOf } from '../../web/src/export/workbook/index.js';
import { cores } from './support/core.js';

/** @import { Book } from '../../web/src/export/workbook/book.js' */

const document = {
  schema: 'bpo-roi/1',
  client: { function: 'customer_service', home: 'USA' },
  work: { headcount: 40 },
  option: {
    locations: [
      { location: 'JAM', weight: 0.6 },
      { location: 'PHL', weight: 0.4 },
    ],
  },
};

/** @type {Book} */
const book = JSON.parse(cores.workbook.workbook(JSON.stringify({ schema: 'bpo-workbook/1', case: document })));
const files = Object.fromEntries(
  Object.entries(unzipSync(xlsxOf(book))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

/** Tags open and close in order. @param {string} name @param {string} xml */
function assertWellFormed(name, xml) {
  /** @type {string[]} */
  const open = [];
  assert.doesNotMatch(xml.replace(/<[^<>]*>/g, ''), /[<>]|&(?!amp;|lt;|gt;|quot;)/, name);
  for (const [, close, tag, self] of xml.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) assert.equal(open.pop(), tag, name);
    else if (!self) open.push(tag);
  }
  assert.deepEqual(open, [], name);
}

test('every part is well formed, has its content type, and leads to parts that are there', () => {
  for (const [name, xml] of Object.entries(files)) assertWellFormed(name, xml);
  const typed = [...files['[Content_Types].xml'].matchAll(/PartName="\/([^"]+)" ContentType="([^"]+)"/g)];
  assert.deepEqual(
    typed.map(([, name]) => name).sort(),
    Object.keys(files)
      .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml')
      .sort(),
  );
  for (const [, name, type] of typed) assert.doesNotMatch(type, /undefined/, name);
  for (const [name, xml] of Object.entries(files).filter(([each]) => each.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [, target] of xml.matchAll(/Target="([^"]+)"/g)) {
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      assert.ok(files[path], `${name}: ${path}`);
    }
  }
});

test('names are unique, are no addresses, and stand for cells of the workbook', () => {
  const names = book.names.map(({ name }) => name.toLowerCase());
  assert.equal(new Set(names).size, names.length);
  const sheets = book.sheets.map(({ name }) => name);
  assert.equal(new Set(sheets).size, sheets.length);
  for (const { name, refers_to: place } of book.names) {
    assert.match(name, /^[a-z_][a-z0-9_.]*$/i);
    assert.doesNotMatch(name, /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i);
    assert.match(place, /^\w+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
    assert.ok(sheets.includes(place.split('!')[0]), place);
  }
});

test('formulas use known functions and names only', () => {
  const known = new Set(book.names.map(({ name }) => name));
  const functions = new Set();
  for (const { name: sheet, rows } of book.sheets) {
    for (const cell of rows.flat()) {
      if (!cell?.formula) continue;
      assert.doesNotMatch(cell.formula, /[{}@]|\bNaN\b|\binf\b|undefined/, `${sheet}: ${cell.formula}`);
      const words = cell.formula.replace(/"[^"]*"/g, '').match(/(?<![\w$!])[A-Za-z_][\w.]*(?![\w!])\(?/g) ?? [];
      for (const word of words) {
        if (word.endsWith('(')) functions.add(word.slice(0, -1));
        else if (!/^[A-Z]{1,3}\d+$/.test(word)) assert.ok(known.has(word), `${sheet}: ${word} in ${cell.formula}`);
      }
    }
  }
  const usual = 'ABS AND COLUMNS COUNTIF EXP IF IFERROR INDEX INT MATCH MAX MIN MIRR MOD OR ROWS SUM SUMPRODUCT'.split(
    ' ',
  );
  assert.deepEqual(
    [...functions].filter((name) => !usual.includes(name)),
    [],
  );
});

test('inputs carry their bounds, panes stay, the whole is worked out anew when opened', () => {
  const inputs = files['xl/worksheets/sheet2.xml'];
  assert.match(inputs, /<dataValidation type="list"[^>]*><formula1>&quot;TRUE,FALSE&quot;/);
  assert.match(inputs, /<dataValidation type="decimal"/);
  assert.match(inputs, /state="frozen"/);
  assert.match(files['xl/workbook.xml'], /fullCalcOnLoad="1"/);
  assert.equal(Object.keys(files).filter((name) => name.startsWith('xl/charts/')).length, 2);
});

test('it can be read on paper: headings on every page, charts whole, months over several pages, no text cut off', () => {
  const names = files['xl/workbook.xml'];
  assert.match(names, /_xlnm\.Print_Titles" localSheetId="2">'Monthly'!\$A:\$[A-Z],'Monthly'!\$1:\$\d+</);
  assert.match(names, /_xlnm\.Print_Area" localSheetId="4">'Bridge'!\$A\$1:\$[A-Z]+\$\d+</);
  assert.match(files['xl/worksheets/sheet3.xml'], /fitToWidth="[4-9]"/);
  const sources = /<row r="\d+" ht="(\d+)" customHeight="1">(?:(?!<\/row>).)*Planning assumption/.exec(
    files['xl/worksheets/sheet7.xml'],
  );
  assert.ok(Number(sources?.[1]) > 50, 'the inputs that rest on judgement take several lines');
});

test('the same case gives the same bytes', () => {
  assert.deepEqual(xlsxOf(book), xlsxOf(structuredClone(book)));
});

test('a text with markup stays text', () => {
  const hostile = structuredClone(book);
  hostile.sheets[0].rows[0] = [{ text: '<script>&"\u0001' }];
  const [sheet] = Object.entries(unzipSync(xlsxOf(hostile)))
    .filter(([name]) => name === 'xl/worksheets/sheet1.xml')
    .map(([, bytes]) => strFromU8(bytes));
  assert.ok(sheet.includes('&lt;script&gt;&amp;&quot;</t>'));
});

test('a case that is refused says why', () => {
  const answer = JSON.parse(cores.workbook.workbook('{"schema":"bpo-workbook/1","case":{"schema":"bpo-roi/1"}}'));
  assert.equal(answer.schema, 'bpo-error/1');
  assert.ok(answer.errors.every((/** @type {any} */ { path }) => path.startsWith('case')));
});

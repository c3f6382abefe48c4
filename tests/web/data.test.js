import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '../../scripts/datasets/downloads.mjs';
import { makeShards } from '../../scripts/datasets/shards.mjs';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { csv } from '../../web/src/format/csv.js';
import { defaults } from '../../web/src/state/defaults.js';
import { readLink } from '../../web/src/state/link.js';
import { view } from '../../web/src/views/data/index.js';
import { pageOf } from '../../web/src/views/data/pages.js';
import { matching, selected, tally } from '../../web/src/views/data/query.js';
import { recordHref } from '../../web/src/views/parts/record-link.js';
import { nextSort } from '../../web/src/views/parts/sorting.js';
import { markup, textOf } from './support/markup.js';
import { stillSession } from './support/session.js';

/** @type {Record<string, any>} */
const shards = makeShards();

/** A session that shows part of the tables. @param {object} [asked] @param {Record<string, any>} [tables] */
const session = (asked = {}, tables = shards) =>
  stillSession({ view: 'data', documents: { data: { ...defaults.data, ...asked } }, tables });

/** @param {object} asked */
const shown = (asked) => view.render(session(asked), session().env);

const rows = [
  { id: 'a', name: 'Perú', value: 3, kind: 'actual', source: 's' },
  { id: 'b', name: 'Chile', kind: 'estimate', source: 's' },
  { id: 'c', name: 'Åland 10', value: -1, kind: 'actual', source: 's' },
  { id: 'd', name: 'Åland 9', value: 3, kind: 'actual', source: 's' },
];
const sight = {
  textOf: (/** @type {any} */ { name }) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  read: (/** @type {unknown} */ value) => String(value),
  collator: new Intl.Collator('en', { numeric: true }),
};
const ids = (/** @type {any[]} */ list) => list.map(({ id }) => id).join('');

test('rows sort by figures, by words of the reader’s language, and the absent come last either way', () => {
  assert.equal(ids(selected(rows, {}, sight)), 'abcd');
  assert.equal(ids(selected(rows, { sort: 'value' }, sight)), 'cadb');
  assert.equal(ids(selected(rows, { sort: '-value' }, sight)), 'adcb');
  assert.equal(ids(selected(rows, { sort: 'name' }, sight)), 'dcba');
  assert.equal(ids(rows), 'abcd', 'the table itself keeps its order');
});

test('dates of sources sort by time', () => {
  const dated = [[2024, 11, 2], [2024], [2023, 12], [2024, 2]].map((parts, index) => ({
    id: 'abcd'[index],
    issued: { 'date-parts': [parts] },
  }));
  assert.equal(ids(selected(dated, { sort: 'issued' }, sight)), 'cbda');
});

test('a head is pressed for rising, falling and as it was; figures fall first', () => {
  const press = (/** @type {boolean} */ number) => {
    /** @type {(string | undefined)[]} */
    const seen = [undefined];
    for (let turn = 0; turn < 3; turn += 1) seen.push(nextSort(seen[seen.length - 1], 'x', number));
    return seen.slice(1);
  };
  assert.deepEqual(press(false), ['x', '-x', undefined]);
  assert.deepEqual(press(true), ['-x', 'x', undefined]);
});

test('every word has to be found, in any case, with or without accents', () => {
  assert.equal(ids(matching(rows, { find: 'PERU' }, sight)), 'a');
  assert.equal(ids(matching(rows, { find: 'perú' }, sight)), 'a');
  assert.equal(ids(matching(rows, { find: 'land 9' }, sight)), 'd');
  assert.equal(ids(matching(rows, { find: ' ' }, sight)), 'abcd');
});

test('chosen values hold together; a column’s own choice does not narrow what it offers', () => {
  const where = { kind: 'actual', value: 3 };
  assert.equal(ids(matching(rows, { where }, sight)), 'ad');
  assert.equal(ids(matching(rows, { where }, sight, 'kind')), 'ad');
  assert.equal(ids(matching(rows, { where }, sight, 'value')), 'acd');
  assert.deepEqual(tally(rows, 'kind'), [
    ['actual', 3],
    ['estimate', 1],
  ]);
});

test('the page is the one asked for, or that of the open row', () => {
  const many = Array.from({ length: 120 }, (_, index) => ({ id: `r${index}` }));
  const at = (/** @type {object} */ asked) => pageOf(many, asked).number;
  assert.deepEqual([at({}), at({ page: 2 }), at({ page: 99 }), at({ page: -1 }), at({ page: 'x' })], [1, 2, 3, 1, 1]);
  assert.deepEqual([at({ record: 'r49' }), at({ record: 'r50' }), at({ record: 'gone' })], [1, 2, 1]);
  assert.equal(pageOf(many, { page: 3 }).rows.length, 20);
  assert.equal(pageOf([], {}).rows.length, 0);
});

test('the rows a reader saves are written as the files of the site are', () => {
  for (const table of readTables().values())
    assert.equal(
      csv(
        table.schema.fields.map(({ name }) => name),
        table.rows,
      ),
      csvOf(table),
      table.name,
    );
});

test('the sentence counts what is in the tables', () => {
  const tables = [...readTables().values()];
  const figures = tables.filter(({ rows: [row] }) => 'confidence' in row);
  const sum = figures.reduce((all, table) => all + table.rows.length, 0);
  const sources = tables.find(({ name }) => name === 'sources')?.rows.length ?? 0;
  assert.ok(view.headline(session()).startsWith(`${sum.toLocaleString('en')} figures from ${sources} sources;`));
});

test('every table opens, in few and in all columns, with nothing unreadable in it', () => {
  for (const { name, title, rows: count } of shards.tables.tables) {
    for (const columns of [undefined, 'all']) {
      const page = markup(shown({ table: name, columns }));
      assert.match(page, new RegExp(title));
      assert.doesNotMatch(page, / style=|NaN|undefined|\[object/, name);
      assert.equal([...page.matchAll(/<tr[^>]* data-record="/g)].length, Math.min(count, 50), name);
    }
  }
});

test('a row’s card says who, on what terms, what was read, what was done, and how sure', () => {
  const text = textOf(shown({ table: 'market-estimates', record: 'mordor-bpo-2026' }));
  for (const word of [
    'Publisher Mordor Intelligence',
    'Published January 2026',
    'Licence all rights reserved; single figures quoted with attribution',
    'Kind estimate',
    'Standing read on the publisher’s own page',
    'It says Market put at USD 436.37 bn',
    'We read https://www.mordorintelligence.com/',
    'We did nothing; figure as published',
    'Note Implies about',
    'Stated growth 7.39% a year',
    'See it in Market',
    'Mordor Intelligence. (2026). Business Processing Outsourcing Market Size and Share.',
  ])
    assert.ok(text.includes(word), word);
});

test('the card of every row of every table finds its source', () => {
  for (const { name } of shards.tables.tables) {
    for (const { id } of shards[`tables/${name}`][name]) {
      const page = markup(shown({ table: name, record: id }));
      assert.match(page, /class="card record-card".*<dt>Publisher<\/dt><dd>[^<]/, `${name}/${id}`);
      assert.match(page, /<dt>Licence<\/dt><dd>[^<]/, `${name}/${id}`);
    }
  }
});

test('a row’s address opens its table, its page and its card', () => {
  const table = 'location-indicators';
  const { id } = shards[`tables/${table}`][table][1999];
  for (const ref of [{ table, record: id }, { record: id }]) {
    const read = readLink(recordHref(ref), defaults);
    assert.ok('case' in read);
    const page = markup(shown(/** @type {any} */ (read.case.documents.data)));
    assert.match(page, /aria-expanded="true"/);
    assert.match(page, new RegExp(`data-record="${table}/${id.replaceAll('.', '\\.')}"`));
  }
});

test('an address of no table or row says so, and shows what there is', () => {
  assert.match(textOf(shown({ table: 'prices' })), /There is no table “prices”.*Every table/);
  assert.match(textOf(shown({ record: 'x.y' })), /No row is called “x\.y”.*Every table/);
  assert.match(textOf(shown({ table: 'adoption', record: 'x' })), /All \d+ rows.*No row is called “x”/);
  assert.match(
    textOf(shown({ table: 'adoption', record: 'adopt-001', where: { topic: 'nothing' } })),
    /The row of this link is not among those you chose/,
  );
});

test('an order across units is not passed off as one', () => {
  assert.match(textOf(shown({ table: 'location-indicators', sort: '-value' })), /Value is in \d+ units here/);
  assert.doesNotMatch(textOf(shown({ table: 'location-indicators', sort: 'country' })), /units here/);
  const one = { table: 'location-indicators', sort: '-value', where: { indicator: 'labour_force' } };
  assert.doesNotMatch(textOf(shown(one)), /units here/);
});

test('units and codes read as words', () => {
  const text = textOf(shown({ table: 'roi-parameters' }));
  assert.match(text, /% of salary/);
  assert.match(text, /USD per seat year/);
  assert.doesNotMatch(text, /\busd\b|fraction_of/);
});

test('what changed names the row, the column, before and now', () => {
  const changes = {
    version: '0.3.0',
    date: '2026-12-01',
    since: { version: '0.2.0', date: '2026-11-22' },
    tables: [
      {
        name: 'adoption',
        isNew: false,
        added: ['adopt-002'],
        removed: [{ id: 'adopt-900', value: 1 }],
        changed: [
          {
            id: 'adopt-001',
            fields: [
              { field: 'value', old: 36, new: 37 },
              { field: 'note', old: 'Gone' },
            ],
          },
        ],
      },
    ],
  };
  const text = textOf(view.render(session({}, { ...shards, changes }), session().env));
  assert.match(text, /Version 0\.3\.0 against version 0\.2\.0 of November 22, 2026/);
  assert.match(text, /1 added, 1 changed, and 1 taken out/);
  assert.match(text, /adopt-001 Value: 36 → 37/);
  assert.match(text, /adopt-001 Note: Gone → not published/);
  assert.match(text, /adopt-900 taken out/);
  assert.match(text, /adopt-002 added/);
  const none = textOf(view.render(session({}, { ...shards, changes: { ...changes, tables: [] } }), session().env));
  assert.match(none, /Nothing changed since the last release/);
});

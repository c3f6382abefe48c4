import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTables } from '../../scripts/datasets/tables.mjs';
import { phrases } from '../../web/src/i18n/en/terms.js';
import { defaults } from '../../web/src/state/defaults.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { withValue } from '../../web/src/state/paths.js';
import { find } from '../../web/src/views/guide/find.js';
import { here } from '../../web/src/views/guide/here.js';
import { levers } from '../../web/src/views/guide/levers.js';
import { page } from '../../web/src/views/guide/pages.js';
import { workOf } from '../../web/src/views/guide/sources.js';
import { chapters, entries, entryOf } from '../../web/src/views/guide/terms.js';
import { works } from '../../web/src/views/guide/works.js';
import { bothWays, change, isIn } from '../../web/src/views/levers/lever.js';
import { links } from '../../web/src/views/parts/term-links.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

/** @param {object} [guide] @param {Record<string, any>} [roi] */
function session(guide = {}, roi = defaults.roi) {
  const each = stillSession({
    view: 'guide',
    results: { roi: fixture('roi-e1-result') },
    documents: { guide: { ...defaults.guide, ...guide }, roi },
    tables: { 'tables/sources': { sources: readTables().get('sources')?.rows } },
  });
  return each;
}

/** @param {object} [guide] */
const drawn = (guide) => {
  const each = session(guide);
  return page(here(each, each.env), '');
};

test('every term is told in 120 words at most, once, in a chapter that is there', () => {
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  assert.ok(entries.length >= 90, String(entries.length));
  for (const { id, text } of entries) assert.ok(text.split(/\s+/).length <= 120, id);
  for (const chapter of chapters) assert.ok(chapter.entries.length > 0, chapter.id);
});

test('every term has sources that can be resolved, and every work is cited', () => {
  const known = new Set(
    readTables()
      .get('sources')
      ?.rows.map(({ id }) => id),
  );
  for (const { id, sources } of entries) {
    assert.ok(sources.length > 0, id);
    for (const source of sources)
      assert.ok(source.startsWith('work:') ? workOf(source) : known.has(source), `${id}: ${source}`);
  }
  const cited = new Set(entries.flatMap(({ sources }) => sources));
  for (const work of Object.keys(works)) assert.ok(cited.has(`work:${work}`), work);
});

test('no term and no view leads to a term that is not there', () => {
  for (const { id, see } of entries)
    for (const other of see) assert.ok(other !== id && entryOf(other), `${id}: ${other}`);
  for (const [phrase, id] of Object.entries(phrases)) {
    assert.ok(entryOf(id), phrase);
    assert.equal(phrase, phrase.toLowerCase());
  }
  const folder = new URL('../../web/src/views/', import.meta.url);
  const scripts = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  for (const script of scripts) {
    const named = readFileSync(new URL(script, folder), 'utf8').matchAll(/\babout: '([\w-]+)'/g);
    for (const [, id] of named) assert.ok(entryOf(id), `${script}: ${id}`);
  }
});

/** Terms that are everyday words elsewhere. */
const kEveryday = ['in-house', 'automation', 'quality', 'baseline'];

test('every term of art that stands in the words of another view leads to the guide', () => {
  const folder = new URL('../../web/src/i18n/en/', import.meta.url);
  const words = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && !/^(guide|terms)/.test(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').toLowerCase())
    .join('\n');
  const led = new Set(Object.values(phrases));
  for (const { id, term } of entries) {
    const name = term.toLowerCase().replace(/ \(.*\)/, '');
    const stands = new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(words);
    if (stands && !kEveryday.includes(id)) assert.ok(led.has(id), term);
  }
});

test('a term is linked once in a section, as a whole word', () => {
  const seen = new Set();
  const text = markup(links('Payback in today’s money; payback again. Prepayback is no word.', seen));
  assert.deepEqual(
    [...text.matchAll(/#\/guide\/([\w-]+)/g)].map(([, id]) => id),
    ['payback', 'present-value'],
  );
  assert.doesNotMatch(markup(links('The payback', seen)), /<a/);
});

test('an address of a term alone keeps the case, one with a case brings it', () => {
  const read = (/** @type {string} */ link) => /** @type {any} */ (readLink(link, defaults)).case;
  assert.deepEqual(read('#/guide/npv'), {
    view: 'guide',
    documents: { guide: { schema: 'bpo-guide/1', entry: 'npv' } },
  });
  const roi = withValue(defaults.roi, 'work.headcount', 60);
  const link = writeLink('guide', { ...defaults, roi, guide: { ...defaults.guide, entry: 'npv' } }, defaults);
  assert.equal(link, '#/guide/npv?v=1&roi.work.headcount=60');
  assert.equal(read(link).documents.roi.work.headcount, 60);
  assert.equal(read(link).documents.guide.entry, 'npv');
  assert.ok('trouble' in readLink('#/roi/npv', defaults));
});

test('search finds names before texts, without case or accents', () => {
  const found = find('SEVÉRANCE', entries).map(({ id }) => id);
  assert.equal(found[0], 'severance');
  assert.ok(found.length > 1);
  assert.deepEqual(find('no such words', entries), []);
});

test('benefits and pitfalls each have a switch, and it goes there and back', () => {
  const named = entries.filter(({ lever }) => lever);
  assert.deepEqual(named.map(({ lever }) => lever).sort(), Object.keys(levers).sort());
  assert.deepEqual(named, [
    ...(chapters.find(({ id }) => id === 'benefits')?.entries ?? []),
    ...(chapters.find(({ id }) => id === 'pitfalls')?.entries ?? []),
  ]);
  for (const [name, lever] of Object.entries(levers)) {
    const before = defaults.roi;
    const set = (/** @type {any} */ document) =>
      Object.entries(change(lever, document, before)).reduce(
        (each, [path, value]) => withValue(each, path, value),
        document,
      );
    const after = set(before);
    assert.notEqual(isIn(lever, after), isIn(lever, before), name);
    assert.deepEqual(set(after), before, name);
    const [without, withIt] = bothWays(lever, before, before);
    assert.deepEqual(isIn(lever, before) ? withIt : without, before, name);
  }
});

test('two events are counted beside each other', () => {
  const roi = { ...defaults.roi, risk: { expectation: true, events: [{ event: /** @type {const} */ ('breach') }] } };
  assert.deepEqual(change(levers.ending, roi, defaults.roi)['risk.events'], [
    { event: 'breach' },
    { event: 'early_termination' },
  ]);
  assert.deepEqual(change(levers.breach, roi, defaults.roi), {
    'risk.expectation': undefined,
    'risk.events': undefined,
  });
});

test('an open term shows its text, its sources and what to read next', () => {
  const text = textOf(drawn({ entry: 'loss-of-control' }));
  assert.match(text, /What you no longer do you have to steer/);
  assert.match(text, /EquaTerra survey .*2006/);
  assert.match(text, /See also Governance Retained team/);
  assert.match(textOf(drawn({ entry: 'nonsense' })), /There is no term “nonsense”/);
});

test('what is drawn has no dead reference and each id once', () => {
  for (const guide of [{}, { entry: 'npv' }, { find: 'queue' }]) {
    const text = markup(drawn(guide));
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of text.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)) {
      if (!id.endsWith('-headline')) assert.ok(ids.includes(id), id);
    }
    for (const [, id] of text.matchAll(/#\/guide\/([\w-]+)/g)) assert.ok(entryOf(id), id);
  }
});

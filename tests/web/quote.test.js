import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plan } from '../../web/src/i18n/en/plan.js';
import { quote } from '../../web/src/i18n/en/quote.js';
import { typeset } from '../../web/src/i18n/en/words.js';
import { defaults } from '../../web/src/state/defaults.js';
import { quoteQuestion } from '../../web/src/state/kinds.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { context } from '../../web/src/views/context.js';
import { withQuote } from '../../web/src/views/plan/quote/context.js';
import { entry } from '../../web/src/views/plan/quote/entry.js';
import { groups } from '../../web/src/views/plan/quote/groups.js';
import { headline } from '../../web/src/views/plan/quote/headline.js';
import { lines } from '../../web/src/views/plan/quote/lines.js';
import { textOf as csvOf } from '../../web/src/views/plan/quote/table-file.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const result = fixture('quote-result');

/** @param {string} text @param {any} [answer] @returns {any} */
function here(text, answer = { result, errors: [], stale: false }) {
  const session = stillSession({
    view: 'plan',
    documents: { ...defaults, quote: { schema: 'bpo-quote/1', text } },
  });
  session.folds = new Set(['quote lines']);
  session.beside = () => answer;
  return withQuote(context(session, session.env, { plan }, 'USD'));
}

test('the sentence says how many lines a quote leaves out and what they are worth', () => {
  assert.match(headline(here('Setup $1')), /^This quote leaves out four lines worth \$\d{3},000 over four years\.$/);
  assert.match(headline(here(quote.example.text)), /^In this example, this quote leaves out four/);
  assert.equal(headline(here('')), 'Read a quote against your case');
  const all = structuredClone(result);
  all.totals.left_out.items = 0;
  assert.match(headline(here('x', { result: all, errors: [] })), /^This quote names every line/);
  const errors = [{ code: 'not_allowed', path: 'text', message: 'reads as German' }];
  assert.equal(headline(here('x', { result, errors })), 'This quote was not read');
});

test('every line of the case stands in one of three tables', () => {
  const said = textOf(markup(groups(result, here('x'))));
  for (const { label, group, in_case: costs } of result.items) {
    if (costs || group === 'quoted') assert.ok(said.includes(typeset(label)), label);
  }
  assert.match(said, /priced: \$12\.50 per productive hour/);
  assert.match(said, /another line excludes it/);
  assert.match(said, /without cost in your case: Minimum commitment/);
  assert.doesNotMatch(said, /NaN|undefined|null/);
});

test('lines that were not understood are listed, the others with the words that decided', () => {
  const said = textOf(markup(lines(result, here('x'))));
  assert.match(said, /Not understood: “Gruß und Kuss”/);
  assert.match(said, /in German, not read/);
  assert.match(said, /“Training · not included”/);
});

test('the file of the lines has one row for each', () => {
  const rows = csvOf(result, quote.csv.columns).trim().split('\r\n');
  assert.equal(rows.length, 1 + result.items.length);
  assert.equal(rows[0], 'group,line,standing,present_value,first_year,currency');
});

test('a quote goes with its case, in links as far as they carry it', () => {
  const documents = { ...defaults, quote: { schema: /** @type {const} */ ('bpo-quote/1'), text: 'Setup: 5 €\nRamp' } };
  assert.deepEqual(quoteQuestion(documents), { ...documents.quote, case: defaults.roi });
  assert.equal(quoteQuestion(defaults), undefined);
  const read = /** @type {any} */ (readLink(writeLink('plan', documents, defaults), defaults));
  assert.equal(read.case.documents.quote.text, documents.quote.text);
  const long = 'Setup fee €5\n'.repeat(900);
  const link = writeLink('plan', { ...documents, quote: { ...documents.quote, text: long } }, defaults);
  assert.equal(link, '#/plan');
  assert.match(textOf(markup(entry(here(long)))), /too long for a link/);
  assert.doesNotMatch(textOf(markup(entry(here('Setup')))), /too long for a link/);
});

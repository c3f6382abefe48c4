import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaults } from '../../web/src/state/defaults.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { calendar } from '../../web/src/views/plan/calendar.js';
import { factsOf } from '../../web/src/views/plan/facts.js';
import { view } from '../../web/src/views/plan/index.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const timeline = fixture('timeline-result');

/** @param {object} [own] @param {object} [parts] */
const session = (own = {}, parts = {}) =>
  stillSession({
    view: 'plan',
    results: { timeline, roi: fixture('roi-e1-result') },
    documents: { timeline: { ...defaults.timeline, ...own } },
    ...parts,
  });

/** @param {object} [own] @param {object} [parts] */
function drawn(own, parts) {
  const each = session(own, parts);
  return view.render(each, each.env);
}

test('the sentence has both dates of going live, the key figures their months', () => {
  const each = session();
  assert.match(view.headline(each), /live after 12 months as likely as not; allow 13\.7/);
  const text = textOf(drawn());
  assert.match(text, /by December 1, 2027/);
  assert.match(text, /Live within 9 months 4 %/);
  assert.match(text, /\$248,000/);
});

test('every step stands in the table with its months and its dates', () => {
  const text = textOf(drawn());
  for (const { label } of timeline.steps) assert.ok(text.includes(label), label);
  assert.match(text, /Move the work 5\.6 12\.1 13\.7 May 20, 2027 December 4, 2027/);
});

test('the case says how many people move and what a month saves', () => {
  const each = session();
  /** @type {any} */
  let asked;
  each.beside = (/** @type {string} */ _place, /** @type {string} */ name, /** @type {object} */ document) => {
    asked = { name, document };
    return { result: undefined, errors: [], stale: true };
  };
  assert.equal(factsOf(each)?.team, fixture('roi-e1-result').month_one.paid_headcount);
  assert.equal(asked.name, 'timeline');
  assert.equal(asked.document.monthly_saving, fixture('roi-e1-result').cash_flow.values[24]);
  assert.equal(asked.document.currency, 'USD');
});

test('a change of one figure of a step gives the core the whole step', () => {
  const each = session({ steps: [{ id: 'select', low: 1, mode: 2, high: 9, overlap: 0 }] });
  const text = markup(view.render(each, each.env));
  assert.match(text, /id="bpo-in-select-high"/);
  assert.match(textOf(view.render(each, each.env)), /yours Put back/);
});

test('a refused step is said beside the steps, with what is allowed', () => {
  const errors = {
    timeline: [{ code: 'out_of_range', path: 'steps[0].high', message: 'is out of range', allowed: '0 to 120' }],
  };
  assert.match(textOf(drawn({}, { errors })), /A figure of a step is out of range; allowed: 0 to 120\. Still showing/);
});

test('a plan goes into a link and comes back', () => {
  const own = {
    ...defaults.timeline,
    target: 9,
    steps: [{ id: /** @type {const} */ ('select'), low: 1, mode: 2, high: 9 }],
  };
  const link = writeLink('plan', { ...defaults, timeline: own }, defaults);
  assert.match(link, /^#\/plan\?v=1&target=9&steps\[0\]\.id=select/);
  const read = /** @type {any} */ (readLink(link, defaults));
  assert.deepEqual(read.case.documents.timeline, own);
});

test('a calendar file has one event a step, escaped and folded as RFC 5545 asks', () => {
  const text = calendar([
    { id: 'define', title: 'Define; then, go', from: '2026-12-01', to: '2027-01-03', note: 'é'.repeat(80) },
    { id: 'monitor', title: 'Monitor', from: '2027-11-08', to: '' },
  ]);
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 2);
  assert.match(text, /DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20270103\r\nSUMMARY:Define\\; then\\, go\r\n/);
  assert.doesNotMatch(text, /DTEND;VALUE=DATE:\r\n/);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(text.replaceAll('\r\n ', '').match(/é+/)?.[0].length, 80);
});

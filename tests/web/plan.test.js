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
  assert.match(text, /Articles speak of 3 to 6 months and give no source/);
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

test('a plan whose steps take no time is drawn, and a target of one month is told as one', () => {
  const none = { mean: 0, p50: 0, p80: 0 };
  const steps = timeline.steps.map((/** @type {any} */ step) => ({ ...step, start: none, end: step.end && none }));
  const distribution = { months: Array(61).fill(0), share: Array(61).fill(1) };
  const result = { ...timeline, steps, go_live: { ...timeline.go_live, p50: 0, p80: 0, distribution } };
  const parts = { results: { timeline: { ...result, target: { months: 1, probability: 1, error: 0 }, delay: null } } };
  const alone = { results: { timeline: { ...result, target: null, delay: null } } };
  for (const each of [parts, alone]) assert.doesNotMatch(markup(drawn({}, each)), /NaN|Infinity|undefined/);
  assert.match(textOf(drawn({}, parts)), /The work is live after 0 months .* within 1 month is 100/);
  assert.match(textOf(drawn({}, parts)), /100 ?% by month 1/);
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
  assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:.+\r\n.*\r\nEND:VCALENDAR\r\n$/s);
  for (const event of text.split('BEGIN:VEVENT').slice(1)) {
    assert.match(event, /\r\nUID:[\w-]+@[\w-]+\r\n/);
    assert.match(event, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
  }
  assert.equal(new Set(text.match(/UID:.*/g)).size, 2);
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(text.replaceAll('\r\n ', '').match(/é+/)?.[0].length, 80);
});

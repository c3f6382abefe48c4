import assert from 'node:assert/strict';
import { test } from 'node:test';
import { market } from '../../web/src/i18n/en/market.js';
import { context } from '../../web/src/views/context.js';
import { aside, full, rest } from '../../web/src/views/market/below/index.js';
import { factsOf } from '../../web/src/views/market/facts.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const results = {
  market: fixture('market-result'),
  claim: fixture('claim-result'),
  project: fixture('project-result'),
  growth: { rate: 0.1694 },
};

const source = { id: 's', title: 'A survey', publisher: 'Somebody' };
const tables = {
  'tables/market-shares': {
    'market-shares': [
      ['share-001', 'Mordor Intelligence', 2025, 'customer services', 32.14],
      ['share-019', 'Grand View Research', 2020, 'customer services', 31],
      ['share-024', 'Grand View Research', 2025, 'finance and accounting', 21.4],
    ].map(([id, publisher, year, category, share]) => ({
      id,
      publisher,
      year,
      category,
      share_pct: share,
      title: 'Market',
      region: 'Global',
      market: 'all BPO',
      dimension: 'service type',
      source: 's',
      confidence: 'primary',
      kind: 'estimate',
    })),
    sources: [source],
  },
  'tables/series': {
    series: [
      {
        id: 'wb_ict_service_exports_ph',
        name: 'ICT service exports, Philippines',
        country: 'PHL',
        publisher: 'World Bank',
        unit: 'USD bn',
        source: 's',
      },
      {
        id: 'restated',
        name: 'Revenue, India',
        country: 'IND',
        publisher: 'Nasscom',
        unit: 'USD bn',
        source: 's',
        projectable: false,
      },
    ],
    sources: [source],
  },
  'tables/adoption': {
    adoption: [
      {
        id: 'adopt-012',
        topic: 'reasons and satisfaction',
        metric: 'reason for outsourcing: reduce or control costs',
        value: 59,
        unit: '%',
        year: 2016,
        population: 'organisations surveyed',
        publisher: 'Deloitte',
        source: 's',
        kind: 'actual',
        confidence: 'secondary',
      },
    ],
    sources: [source],
  },
};

/** What stands below the main chart. @param {Parameters<typeof stillSession>[0]} [more] @param {number} [width] */
function below(more = {}, width = 1184) {
  const session = stillSession({ view: 'market', results, ...more });
  session.table = (/** @type {keyof typeof tables} */ name) => tables[name];
  session.beside = (/** @type {string} */ place) => ({
    result: place.startsWith('series-') ? results.project : undefined,
    errors: [],
    stale: false,
  });
  const here = context(session, { ...session.env, width }, { market }, 'USD');
  const facts = factsOf((more.results ?? results).market);
  return [aside(here), rest(facts, here), full(facts, here)];
}

test('nothing below is undefined, and every id is used once', () => {
  for (const width of [320, 700, 1184]) {
    const page = below({}, width).map(markup).join('');
    assert.doesNotMatch(page, / style=|<style|<script|NaN|undefined|\[object/);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.length - new Set(ids).size, 0);
  }
});

test('each part says its finding', () => {
  const text = below().map(textOf).join(' ');
  for (const finding of [
    /One of three stated rates does not add up/,
    /does not add up/,
    /moves the middle most: without it, [+−]\d/,
    /often enough to be rated|can be rated/,
    /\d+ estimates are not counted, each for a reason/,
    /Customer services’s share depends on whom you ask/,
    /59% ?Reason for outsourcing: reduce or control costs/,
    /ICT service exports, Philippines: [\d.]+ in 2024, [\d.]+ by 20\d\d/,
    /On the past, the band held in \d+ years of \d+/,
    /Philippines: \d+ times 20\d\d/,
    /Your own figures/,
  ])
    assert.match(text, finding);
});

test('what is not there yet is said, not drawn', () => {
  const session = stillSession({ view: 'market', results: { ...results, project: undefined } });
  session.table = () => undefined;
  const here = context(session, session.env, { market }, 'USD');
  const text = textOf(full(factsOf(results.market), here));
  assert.match(text, /Shares by service, industry and region are on their way/);
  assert.doesNotMatch(text, /On the past, the band held/);
});

test('a pasted sentence is shown with what was read in it', () => {
  const text = 'Worth $348 billion in 2025, $384 billion in 2026, at 9%.';
  const at = (/** @type {string} */ part, /** @type {string} */ role) => ({
    kind: 'size',
    role,
    begin: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  });
  const claim = {
    ...results.claim,
    readings: [at('$348 billion', 'start'), at('$384 billion', 'end'), at('9%', 'stated')],
  };
  const session = stillSession({ view: 'market', results: { ...results, claim }, documents: { claim: { text } } });
  const row = {
    path: 'text',
    label: 'Sentence',
    unit: '',
    kind: 'text',
    allowed: '',
    group: '',
    depth: 'quick',
    help: '',
  };
  session.fields = () => [row];
  const here = context(session, session.env, { market }, 'USD');
  const page = markup(aside(here));
  assert.match(page, /<mark class="as as-start"[^>]*>\$348 billion<\/mark> in 2025, <mark class="as as-end"/);
  assert.match(page, /<mark class="as as-stated"[^>]*>9%<\/mark>/);
});

test('what a publisher aims at stands beside the history, drawn and in the table', () => {
  const project = { ...results.project, aims: [{ year: 2030, value: 59 }] };
  const page = below({ results: { ...results, project } });
  assert.match(page.map(textOf).join(' '), /2030, its publisher’s aim/);
  assert.match(page.map(markup).join(''), /data-record="market-series\/wb_ict_service_exports_ph\.2030"/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { view as market } from '../../web/src/views/market/index.js';
import { view as roi } from '../../web/src/views/roi/index.js';
import { fixture, stillSession } from './support/session.js';

const e1 = fixture('roi-e1-result');
const words = (/** @type {string} */ text) => text.trim().split(/\s+/).length;

/** @param {(result: any) => void} [change] */
const saving = (change) => {
  const result = structuredClone(e1);
  change?.(result);
  return roi.headline(stillSession({ results: { roi: result } }));
};

test('a case that saves says how much, by when, and what share that is', () => {
  assert.equal(
    saving(),
    'Moving 40 support agents from the United States to Jamaica saves $1.97\u202fm in three years, a quarter of what the work costs today.',
  );
});

test('a case that loses says loses', () => {
  const text = saving((result) => Object.assign(result.measures.end, { npv: -640_000, saving_share: -0.08 }));
  assert.equal(
    text,
    'Moving 40 support agents from the United States to Jamaica loses $640,000 in three years: it costs 8% more than keeping it.',
  );
});

test('next to nothing is called that', () => {
  const text = saving((result) => Object.assign(result.measures.end, { npv: 4_000, saving_share: 0.0005 }));
  assert.match(text, /neither saves nor loses anything to speak of in three years\.$/);
});

test('a provider at home is no move', () => {
  const text = saving((result) => {
    result.inputs.find((/** @type {any} */ input) => input.path === 'option.locations[0].location').value = 'USA';
  });
  assert.match(text, /^Handing 40 support agents in the United States to a provider there saves/);
});

/** @param {(result: any) => void} [change] */
const size = (change) => {
  const result = fixture('market-result');
  change?.(result);
  return market.headline(stillSession({ view: 'market', results: { market: result } }));
};

test('the market is a range, a middle and a projection', () => {
  assert.equal(
    size(),
    'Publishers put the world’s outsourced business processes at $285 to 415\u202fbn in 2025. The middle of four is $338\u202fbn; their consensus makes it $690\u202fbn by 2033.',
  );
});

test('one publisher is called by its name', () => {
  const text = size((result) =>
    Object.assign(result.pooled, {
      count: 1,
      median: 285.4,
      low: 285.4,
      high: 285.4,
      figures: result.pooled.figures.slice(0, 1),
    }),
  );
  assert.match(text, /^Real Time Data Stats alone puts .* at \$285\u202fbn in 2025; its own growth makes it/);
});

test('a method or a scenario of the reader’s is named', () => {
  assert.match(
    size((result) => Object.assign(result.method, { id: 'blend' })),
    /; your blend makes it/,
  );
  assert.match(
    size((result) => Object.assign(result, { scenario: 'bear' })),
    /; the bear case makes it/,
  );
});

test('a year nobody counts has no figure', () => {
  const text = size((result) =>
    Object.assign(result.pooled, { count: 0, median: null, low: null, high: null, figures: [] }),
  );
  assert.equal(text, 'No publisher states a size for the world’s outsourced business processes in 2025.');
});

test('a headline has at most thirty words', () => {
  for (const text of [saving(), size()]) assert.ok(words(text) <= 30, `${words(text)}: ${text}`);
});

test('before the first answer there is no headline', () => {
  assert.equal(roi.headline(stillSession()), '');
  assert.equal(market.headline(stillSession({ view: 'market' })), '');
});

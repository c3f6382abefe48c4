import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleNames } from '../../web/src/engine/modules.js';
import { defaults } from '../../web/src/state/defaults.js';
import { cores, freshCore, textFunctions } from './support/core.js';

const { market, series, savings, analyses } = cores;

/** @param {string} answer @returns {any} */
function refused(answer) {
  const document = JSON.parse(answer);
  assert.equal(document.schema, 'bpo-error/1', answer.slice(0, 200));
  assert.ok(document.errors.length > 0);
  for (const { code, message } of document.errors) assert.ok(code && message);
  return document.errors;
}

const roi = JSON.stringify(defaults.roi);

test('what is not a string is refused as a value', () => {
  for (const module of moduleNames) {
    for (const name of [...textFunctions(module), 'load']) {
      for (const value of [undefined, null, 0, NaN, true, {}, [], Symbol.iterator, 10n, () => {}, new Uint8Array(3)]) {
        assert.equal(refused(cores[module][name](value))[0].code, 'wrong_type');
      }
    }
  }
});

const broken = [
  '',
  ' ',
  '{',
  '[',
  '"',
  'nul',
  '{}',
  '[]',
  '7',
  '{"schema":7}',
  '\0',
  '{"schema":"bpo-roi/1"',
  '['.repeat(10_000_000),
  `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
];

test('broken, huge and deep texts are refused', () => {
  for (const module of moduleNames)
    for (const name of textFunctions(module)) for (const text of broken) refused(cores[module][name](text));
  refused(savings.load('['.repeat(1_000_000)));
  refused(savings.load('{"locations":[{"id":7}]}'));
});

test('text of any letters is refused or answered, never garbled', () => {
  for (const odd of ['\ud800', '\udfff\ud800', '\u0000', '😀'.repeat(50), 'é'.normalize('NFD'), '\u202e', '<b>&"\'']) {
    const [error] = refused(savings.roi(JSON.stringify({ ...defaults.roi, client: { function: odd, home: 'USA' } })));
    assert.ok(error.message);
  }
});

test('numbers that are none do not get in or out', () => {
  for (const value of ['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '0x10', '1_000', '"40"', 'null']) {
    refused(savings.roi(roi.replace('"headcount":40', `"headcount":${value}`)));
  }
  for (const headcount of [1e-9, 0.1, 1, 999_999]) {
    const { schema, measures } = JSON.parse(savings.roi(roi.replace('"headcount":40', `"headcount":${headcount}`)));
    assert.equal(schema, 'bpo-roi-result/1');
    assert.ok(Number.isFinite(measures.end.npv));
  }
});

test('a sweep is refused or answered point by point, as a copy', () => {
  /** @type {(document: any, path: any, values: any, output?: any) => any} */
  const sweep = (document, path, values, output = 'npv') => analyses.roiSweep(document, path, values, output);
  const points = Float64Array.of(20, NaN, -1, Infinity, 60);
  const npvs = sweep(roi, 'work.headcount', points);
  assert.ok(npvs instanceof Float64Array);
  assert.deepEqual([...npvs].map(Number.isFinite), [true, false, false, false, true]);
  const kept = [...npvs];
  for (let i = 0; i < 50; i += 1) savings.roi(roi);
  assert.deepEqual([...npvs], kept, 'still the same after the module’s memory was used again');

  refused(sweep(roi, 'work.headcoun', points));
  refused(sweep(roi, 'client.function', points));
  refused(sweep(7, 'work.headcount', points));
  refused(sweep(roi, null, points));
  refused(sweep(roi, 'work.headcount', points, 'profit'));
  refused(sweep(roi, 'work.headcount', points, 3));
  for (const count of [1, '9', null, 1e9])
    refused(/** @type {any} */ (analyses).roiCurve(roi, 'work.headcount', count, 'npv'));
  for (const values of [[20, 40], 'text', null, new Float32Array(2), new Float64Array(100_001)])
    refused(sweep(roi, 'work.headcount', values));
});

test('without tables an answer says what is missing', async () => {
  const [bareMarket, bareSeries, bareSavings] = await Promise.all(
    /** @type {const} */ (['market', 'series', 'savings']).map(freshCore),
  );
  refused(bareSavings.roi(JSON.stringify(defaults.roi)));
  refused(bareMarket.market(JSON.stringify(defaults.market)));
  const { schema } = JSON.parse(bareSeries.claim(JSON.stringify(defaults.claim)));
  assert.equal(schema, 'bpo-claim-result/1');
});

test('the same question gives the same bytes, in this instance and another', async () => {
  const [other, another] = [await freshCore('market'), await freshCore('series')];
  const claim = JSON.stringify(defaults.claim);
  assert.equal(savings.roi(roi), savings.roi(roi));
  assert.equal(other.growth(JSON.stringify(defaults.growth)), market.growth(JSON.stringify(defaults.growth)));
  assert.equal(JSON.parse(another.claim(claim)).implied.low, JSON.parse(series.claim(claim)).implied.low);
});

test('ten thousand damaged documents neither trap nor throw', () => {
  let state = 12345;
  const random = (/** @type {number} */ below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const letters = '{}[]",:0123456789.eE-+ntfalsr\\u\u0000é';
  for (let round = 0; round < 10_000; round += 1) {
    const text = [...roi];
    for (let cuts = 1 + random(4); cuts > 0; cuts -= 1) {
      const spot = random(text.length);
      if (random(2)) text.splice(spot, 1 + random(5));
      else text.splice(spot, random(3), letters[random(letters.length)] ?? '');
    }
    const { schema } = JSON.parse(savings.roi(text.join('')));
    assert.match(schema, /^bpo-(roi-result|error)\/1$/);
  }
});

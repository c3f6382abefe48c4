import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { allTables } from '../../scripts/datasets/shards.mjs';
import { moduleNames, moduleOf } from '../../web/src/engine/modules.js';
import { defaults } from '../../web/src/state/defaults.js';
import { differences } from './support/close.js';
import { freshCore } from './support/core.js';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const bpo = at('build/release/bin/bpo');

const cores = /** @type {any} */ (
  Object.fromEntries(await Promise.all(moduleNames.map(async (name) => [name, await freshCore(name)])))
);
for (const core of Object.values(cores)) assert.equal(core.load(JSON.stringify(allTables())), '');

/** Sums of hundreds of terms that cancel: the last digits of `pow` differ between the two mathematics libraries. */
const tolerance = 1e-12;

/** @import { DocumentName } from '../../web/src/engine/modules.js' */

/** What the native program answers. @param {DocumentName} command @param {object} document @returns {any} */
function native(command, document) {
  const { status, stdout, stderr, error } = spawnSync(bpo, [command === 'growth' ? 'finance' : command, '-'], {
    input: JSON.stringify(document),
    encoding: 'utf8',
  });
  if (error) throw error;
  assert.ok(status === 0 || status === 2, `bpo ${command} ended with ${status}: ${stderr}`);
  return JSON.parse(status === 0 ? stdout : stderr);
}

/** @param {DocumentName} command @param {object} document */
function assertSame(command, document) {
  const wasm = JSON.parse(cores[moduleOf[command]][command](JSON.stringify(document)));
  assert.deepEqual(differences(native(command, document), wasm, tolerance).slice(0, 10), [], JSON.stringify(document));
}

const golden = readdirSync(at('tests/golden/roi')).map((name) =>
  JSON.parse(readFileSync(at(`tests/golden/roi/${name}`), 'utf8')),
);

test('golden savings cases agree with the native program', () => {
  const cases = golden.filter(({ schema }) => schema === 'bpo-roi/1');
  assert.ok(cases.length > 0);
  for (const document of cases) assertSame('roi', document);
});

test('every function of work agrees, to each of three places', () => {
  const { functions } = JSON.parse(cores.savings.catalogue('{"schema":"bpo-catalogue/1"}'));
  for (const { code } of functions) {
    for (const location of ['PHL', 'IND', 'POL']) {
      assertSame('roi', {
        schema: 'bpo-roi/1',
        client: { function: code, home: 'USA' },
        work: { headcount: 25 },
        option: { locations: [{ location }] },
      });
    }
  }
});

test('market, claim, growth and finance agree', () => {
  const { scopes } = JSON.parse(cores.market.market('{"schema":"bpo-market/1"}'));
  for (const { id } of scopes) assertSame('market', { schema: 'bpo-market/1', scope: id });
  assertSame('claim', defaults.claim);
  assertSame('growth', defaults.growth);
  assertSame('finance', { schema: 'bpo-finance/1', cashflows: [-1000, 500, -20, 500, 500.5], rate: 0.1 });
  assertSame('catalogue', { schema: 'bpo-catalogue/1', home: 'USA', location: 'IND' });
});

test('refusals agree to the letter', () => {
  for (const document of [
    { schema: 'bpo-roi/1' },
    { schema: 'bpo-roi/2' },
    { ...defaults.roi, work: { headcount: -1, volme: 3 } },
    { ...defaults.roi, horizon_months: 1000 },
    {
      ...defaults.roi,
      option: {
        locations: [
          { location: 'JAM', weight: 0.4 },
          { location: 'PHL', weight: 0.4 },
        ],
      },
    },
  ]) {
    assertSame('roi', document);
  }
});

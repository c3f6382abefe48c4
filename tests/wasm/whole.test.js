import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import createWhole from '#bpo-whole';
import { documentsOf, moduleNames, shardOf } from '../../web/src/engine/modules.js';
import { defaults } from '../../web/src/state/defaults.js';
import { cores } from './support/core.js';

const at = (/** @type {string} */ path) => new URL(`../../build/${path}`, import.meta.url);
const bytes = readFileSync(at('wasm/bin/bpo-whole.wasm'));

/** A question to each document; those that have none here are refused alike. @type {Record<string, object>} */
const questions = {
  ...defaults,
  catalogue: { schema: 'bpo-catalogue/1' },
  workbook: { schema: 'bpo-workbook/1', case: defaults.roi },
  models: { schema: 'bpo-models/1', case: defaults.roi },
  flip: { schema: 'bpo-flip/1', case: defaults.roi },
  where: { schema: 'bpo-where/1', function: 'customer_service', home: 'USA' },
  risk: { schema: 'bpo-risk/1', case: defaults.roi, trials: 10_000 },
};

test('the module of the one file answers as the modules of the site do, byte for byte', async () => {
  for (const name of moduleNames) {
    const whole = /** @type {any} */ (await createWhole({ wasmBinary: bytes }));
    assert.equal(whole.load(readFileSync(at(`web/data/${shardOf[name]}.json`), 'utf8')), '');
    for (const kind of documentsOf[name]) {
      const question = JSON.stringify(questions[kind] ?? {});
      assert.equal(whole[kind](question), cores[name][kind](question), kind);
      assert.equal(whole.schema(kind), cores[name].schema(kind), `schema of ${kind}`);
    }
  }
});

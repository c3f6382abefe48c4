import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { examples } from '../../web/src/views/roi/below/examples.js';

for (const [name, document] of Object.entries(examples)) {
  test(`the example that ${name} is the case whose verdict the core is held to`, () => {
    const golden = readFileSync(new URL(`../golden/roi/${name}.json`, import.meta.url), 'utf8');
    assert.deepEqual(document, JSON.parse(golden));
  });
}

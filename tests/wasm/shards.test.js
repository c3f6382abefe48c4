import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allTables } from '../../scripts/datasets/shards.mjs';
import { defaults } from '../../web/src/state/defaults.js';
import { cores, freshCore } from './support/core.js';

/** @import { ModuleName } from '../../web/src/engine/modules.js' */

// The page gives a module a part of the tables, programs give it all: the answers must not tell which.
const all = JSON.stringify(allTables());
/** @type {Partial<Record<ModuleName, any>>} */
const whole = { market: await freshCore('market'), savings: await freshCore('savings') };
for (const core of Object.values(whole)) assert.equal(core.load(all), '');

/** @param {ModuleName} module @param {string} name @param {object} document */
function assertSame(module, name, document) {
  const text = JSON.stringify(document);
  const [part, full] = [cores, whole].map((core) => JSON.parse(core[module][name](text)));
  assert.deepEqual(part, full, text);
  return part;
}

test('every scope of the market is answered alike from the shard and from all tables', () => {
  const { scopes } = assertSame('market', 'market', defaults.market);
  for (const { id } of scopes) assertSame('market', 'market', { schema: 'bpo-market/1', scope: id });
});

test('every function of work is answered alike from the shard and from all tables', () => {
  const catalogue = JSON.parse(cores.savings.catalogue('{"schema":"bpo-catalogue/1"}'));
  for (const home of catalogue.homes) {
    for (const { code } of catalogue.functions) {
      for (const location of ['JAM', 'PHL', 'POL']) {
        assertSame('savings', 'roi', {
          schema: 'bpo-roi/1',
          client: { function: code, home: home.code },
          work: { headcount: 40 },
          option: { locations: [{ location }] },
        });
      }
    }
  }
});

test('what can be chosen is the same from the shard and from all tables', () => {
  const [part, full] = [cores, whole].map(({ savings }) =>
    JSON.parse(savings.catalogue('{"schema":"bpo-catalogue/1","home":"GBR","location":"IND"}')),
  );
  for (const each of [part, full]) delete each.counts;
  assert.deepEqual(part, full);
});

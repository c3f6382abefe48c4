import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { facade } from '../../web/src/engine/facade.js';
import { moduleNames } from '../../web/src/engine/modules.js';
import { cores } from './support/core.js';

/** @import { ModuleName } from '../../web/src/engine/modules.js' */

const types = readFileSync(new URL('../../wasm/bpo-modules.d.ts', import.meta.url), 'utf8');

/** Functions in an interface of the modules' own types. @param {string} name */
const functionsOf = (name) => {
  const [, body] = new RegExp(`export interface ${name} .*?\\{(.*?)\n\\}`, 's').exec(types) ?? [];
  return [...(body ?? '').matchAll(/^ {2}(\w+)(?:\(|: new )/gm)].map(([, each]) => String(each));
};

/** @param {ModuleName} module */
const typed = (module) =>
  [...functionsOf('BpoModule'), ...functionsOf(`Bpo${module[0]?.toUpperCase()}${module.slice(1)}`)].sort();

/** What Emscripten itself puts on a module. */
const own = new Set([
  'run',
  'ready',
  'BindingError',
  'InternalError',
  'UnboundTypeError',
  'count_emval_handles',
  'get_first_emval',
  'getInheritedInstanceCount',
  'getLiveInheritedInstances',
  'flushPendingDeletes',
  'setDelayFunction',
]);

/** Functions that the bindings put there. @param {ModuleName} module */
const bound = (module) =>
  Object.entries(cores[module])
    .filter(([name, value]) => typeof value === 'function' && !/^(_|dynCall_)/.test(name) && !own.has(name))
    .map(([name]) => name)
    .sort();

test('each module’s functions are those of its types', () => {
  for (const module of moduleNames) assert.deepEqual(bound(module), typed(module));
});

test('the facade has every function of the modules but those that the engine calls itself', () => {
  const engine = facade(/** @type {any} */ ({}), async () => /** @type {any} */ ({}));
  const offered = Object.keys(engine).filter((name) => name !== 'end' && name !== 'seat');
  const all = new Set(moduleNames.flatMap(typed));
  for (const name of ['load', 'Simulation']) all.delete(name);
  assert.deepEqual(offered.sort(), [...all].sort());
});

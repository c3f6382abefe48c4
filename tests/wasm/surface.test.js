import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { documentNames, facade } from '../../web/src/engine/facade.js';
import { Queue } from '../../web/src/engine/queue.js';
import { core } from './support/core.js';

/** Names in the interface of the module's own types. */
const typed = () => {
  const text = readFileSync(new URL('../../wasm/bpo-core.d.ts', import.meta.url), 'utf8');
  const [, body] = /export interface BpoCore \{(.*?)\n\}/s.exec(text) ?? [];
  return [...(body ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => String(name)).sort();
};

/** What Emscripten itself puts on a module. */
const own = new Set([
  'run',
  'ready',
  'BindingError',
  'InternalError',
  'UnboundTypeError',
  'count_emval_handles',
  'get_first_emval',
]);

/** Functions that the bindings put there. */
const bound = () =>
  Object.entries(core)
    .filter(([name, value]) => typeof value === 'function' && !name.startsWith('_') && !own.has(name))
    .map(([name]) => name)
    .sort();

test('the module’s functions are those of its types', () => {
  assert.deepEqual(bound(), typed());
});

test('the facade has every function of the module but `load`, which the engine calls itself', () => {
  const engine = facade(new Queue(() => Promise.reject(new Error('not started'))), 'slices');
  const offered = Object.keys(engine).filter((name) => !['where', 'end'].includes(name));
  assert.deepEqual(
    offered.sort(),
    typed().filter((name) => name !== 'load'),
  );
  assert.ok(documentNames.every((name) => offered.includes(name)));
});

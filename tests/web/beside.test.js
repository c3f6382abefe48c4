import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aborted, BpoError } from '../../web/src/engine/errors.js';
import { Beside } from '../../web/src/state/beside.js';

/** Questions that are answered by hand. */
function desk() {
  /** @type {Record<string, { resolve(answer: unknown): void, reject(error: unknown): void, lane: unknown }>} */
  const open = {};
  const ask =
    (/** @type {string} */ key) =>
    (/** @type {import('../../web/src/engine/queue.js').Options} */ { lane }) =>
      new Promise((resolve, reject) => {
        open[key] = { resolve, reject, lane };
      });
  let told = 0;
  const beside = new Beside(() => {
    told += 1;
  });
  return {
    open,
    at: (/** @type {string} */ key, later = false) => beside.at('goal', key, ask(key), later),
    told: () => told,
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a place has no answer, then the one it asked for, and asks once for each question', async () => {
  const { open, at, told } = desk();
  assert.deepEqual([at('a').result, at('a').stale], [undefined, true]);
  assert.deepEqual(Object.keys(open), ['a']);
  open.a.resolve(1);
  await turn();
  assert.deepEqual([at('a').result, at('a').stale, told()], [1, false, 1]);
});

test('the last good answer stays while the next is on its way, and when that is refused', async () => {
  const { open, at } = desk();
  at('a');
  open.a.resolve(1);
  await turn();
  assert.deepEqual([at('b').result, at('b').stale], [1, true]);
  assert.equal(open.b.lane, open.a.lane);
  open.b.reject(new BpoError([{ code: 'out_of_range', path: 'case.work.headcount', message: 'must be above 0' }]));
  await turn();
  assert.deepEqual([at('b').result, at('b').stale, at('b').errors[0].path], [1, false, 'case.work.headcount']);
});

test('an answer that comes late does not take the place of a newer one', async () => {
  const { open, at, told } = desk();
  at('a');
  at('b');
  open.b.resolve(2);
  await turn();
  open.a.resolve(1);
  await turn();
  assert.deepEqual([at('b').result, told()], [2, 1]);
});

test('a question that a newer one pushed out of the queue says nothing', async () => {
  const { open, at, told } = desk();
  at('a');
  at('b');
  open.a.reject(aborted());
  await turn();
  assert.deepEqual([at('b').errors, at('b').stale, told()], [[], true, 0]);
});

test('what is no refusal of the core is an error of the whole question', async () => {
  const { open, at } = desk();
  at('a');
  open.a.reject(new Error('the worker stopped'));
  await turn();
  assert.match(at('a').errors[0].message, /the worker stopped/);
});

test('while it is to wait, a place asks nothing and shows what it has', async () => {
  const { open, at } = desk();
  at('a');
  open.a.resolve(1);
  await turn();
  assert.equal(at('b', true).result, 1);
  assert.deepEqual(Object.keys(open), ['a']);
  at('b');
  assert.deepEqual(Object.keys(open), ['a', 'b']);
});

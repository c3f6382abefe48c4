import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EngineFault, isAborted } from '../../web/src/engine/errors.js';
import { Queue } from '../../web/src/engine/queue.js';

/** @import { Call, Seat } from '../../web/src/engine/wire.js' */

/** A seat whose calls end when the test says so. */
function slowSeat() {
  /** @type {{ name: string, end(answer: string): void, break(): void }[]} */
  const running = [];
  /** @type {Seat} */
  const seat = {
    kind: 'worker',
    run: ({ args }) =>
      new Promise((resolve, reject) => {
        running.push({ name: String(args[0]), end: resolve, break: () => reject(new EngineFault('broke')) });
      }),
    end() {},
  };
  return { seat, running };
}

/** @param {string} name @returns {Call} */
const call = (name) => ({ name: 'roi', args: [name] });
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('calls run one at a time, in order', async () => {
  const { seat, running } = slowSeat();
  const queue = new Queue(async () => seat);
  const answers = ['a', 'b'].map((name) => queue.ask(call(name)));
  await turn();
  assert.deepEqual(
    running.map(({ name }) => name),
    ['a'],
  );
  running[0]?.end('A');
  await turn();
  running[1]?.end('B');
  assert.deepEqual(await Promise.all(answers), ['A', 'B']);
});

test('of those that wait in a lane only the newest is run', async () => {
  const { seat, running } = slowSeat();
  const queue = new Queue(async () => seat);
  const lane = {};
  const [first, second, third] = ['a', 'b', 'c'].map((name) => queue.ask(call(name), { lane }));
  const other = queue.ask(call('x'), { lane: {} });
  await assert.rejects(/** @type {Promise<unknown>} */ (second), isAborted);
  for (const answer of ['A', 'C', 'X']) {
    await turn();
    running.find(({ name }) => name === answer.toLowerCase())?.end(answer);
  }
  assert.deepEqual(await Promise.all([first, third, other]), ['A', 'C', 'X']);
  assert.deepEqual(
    running.map(({ name }) => name),
    ['a', 'c', 'x'],
  );
});

test('a signal takes back a call that waits', async () => {
  const { seat, running } = slowSeat();
  const queue = new Queue(async () => seat);
  const stop = new AbortController();
  const first = queue.ask(call('a'));
  const second = queue.ask(call('b'), { signal: stop.signal });
  stop.abort();
  await assert.rejects(second, isAborted);
  await assert.rejects(queue.ask(call('c'), { signal: stop.signal }), isAborted);
  await turn();
  running[0]?.end('A');
  assert.equal(await first, 'A');
});

test('a seat that broke is replaced, and only its call fails', async () => {
  const seats = [slowSeat(), slowSeat()];
  let opened = 0;
  const queue = new Queue(async () => /** @type {Seat} */ (seats[opened++]?.seat));
  const first = queue.ask(call('a'));
  const second = queue.ask(call('b'));
  await turn();
  seats[0]?.running[0]?.break();
  await assert.rejects(first, EngineFault);
  await turn();
  seats[1]?.running[0]?.end('B');
  assert.equal(await second, 'B');
  assert.equal(opened, 2);
});

test('a seat that cannot be had is asked for again', async () => {
  const { seat, running } = slowSeat();
  let tries = 0;
  const queue = new Queue(async () => {
    tries += 1;
    if (tries === 1) throw new Error('not now');
    return seat;
  });
  await assert.rejects(queue.ask(call('a')), /not now/);
  const second = queue.ask(call('b'));
  await turn();
  running[0]?.end('B');
  assert.equal(await second, 'B');
});

test('an ended queue runs nothing more', async () => {
  const { seat } = slowSeat();
  const queue = new Queue(async () => seat);
  queue.end();
  await assert.rejects(queue.ask(call('a')), isAborted);
});

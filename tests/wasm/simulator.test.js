import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { glueOf } from '../../web/src/engine/glue.js';
import { shard } from '../../web/src/engine/node.js';
import { Simulator } from '../../web/src/engine/simulator.js';
import { openSlices } from '../../web/src/engine/slices-seat.js';
import { defaults } from '../../web/src/state/defaults.js';

const module = await WebAssembly.compile(
  await readFile(new URL('../../build/wasm/bin/bpo-risk.wasm', import.meta.url)),
);
const tables = [await shard('savings')];
const glue = await glueOf.risk();
const asked = { schema: 'bpo-risk/1', case: defaults.roi, trials: 40_000 };

/** Seats in this process that count as workers; each breaks at the call that `breaks` says. @param {(call: number, seat: number) => boolean} [breaks] */
function pool(breaks = () => false) {
  let opened = 0;
  return async () => {
    const seat = await openSlices(glue, { module, tables });
    const number = ++opened;
    let calls = 0;
    return {
      ...seat,
      kind: /** @type {const} */ ('worker'),
      run: (/** @type {import('../../web/src/engine/wire.js').Call} */ call) =>
        breaks(++calls, number) ? Promise.reject(new Error('killed')) : seat.run(call),
    };
  };
}

/** All that a run tells. @param {Simulator} simulator */
async function told(simulator) {
  /** @type {string[]} */
  const results = [];
  await simulator.run(asked, { figures: (result) => results.push(JSON.stringify(result)), progress() {} });
  return results;
}

test('any number of workers tells the same, to the byte, and so does a pool whose workers are killed', async () => {
  const one = await told(new Simulator(pool(), 1));
  assert.equal(one.length, 5, 'at 1, 2, 4 and all 5 rounds, and what drives it');
  for (const hands of [2, 3]) assert.deepEqual(await told(new Simulator(pool(), hands)), one);
  assert.deepEqual(
    await told(
      new Simulator(
        pool((call, seat) => seat < 3 && call === 4),
        2,
      ),
    ),
    one,
  );
});

test('the trials as CSV are those of the result', async () => {
  const simulator = new Simulator(pool(), 2);
  const results = await told(simulator);
  const { trials, payback, horizon_months: months, positive } = JSON.parse(results[results.length - 1]);
  const parts = await Promise.all([simulator.csv(0, 10_000), simulator.csv(10_000, trials - 10_000)]);
  const [head, ...lines] = parts.join('').trim().split('\n');
  assert.equal(lines.length, trials);
  const column = (/** @type {string} */ name) => lines.map((line) => line.split(',')[head.split(',').indexOf(name)]);
  const back = column('payback_months').filter((month) => month !== '' && Number(month) <= months);
  assert.equal(back.length, payback.within_term.count);
  assert.equal(column('npv').filter((npv) => Number(npv) > 0).length, positive.count);
});

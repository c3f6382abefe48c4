// Time of whole answers through the module the page loads, in Node: prints {"case": microseconds, ...}.
// Document in, validation, defaults, model, document out, as objects.
import { readFile } from 'node:fs/promises';
import { startEngine } from '../../web/src/engine/node.js';

const ROUNDS = 15;
const ANSWERS = 40;

const engine = await startEngine({ wasm: 'build/wasm/bin/bpo-core.wasm', data: ['build/web/data/core.json'] });
/** @type {[string, () => Promise<unknown>][]} */
const cases = [
  ['answer E1', () => engine.roi(e1)],
  ['answer the market', () => engine.market({ schema: 'bpo-market/1' })],
];
const e1 = JSON.parse(await readFile('tests/golden/roi/e1.json', 'utf8'));

/**
 * Least time of one answer over the rounds, in microseconds.
 * @param {() => Promise<unknown>} ask
 */
async function best(ask) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    for (let i = 0; i < ANSWERS; i++) await ask();
    least = Math.min(least, ((performance.now() - from) * 1000) / ANSWERS);
  }
  return least;
}

/** @type {Record<string, number>} */
const times = {};
for (const [name, ask] of cases) times[name] = await best(ask);
console.log(JSON.stringify(times));

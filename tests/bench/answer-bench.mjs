// Time of whole answers through the module the page loads, in Node: prints {"case": microseconds, ...}.
// Document in, validation, defaults, model, document out, as objects.
import { readFile } from 'node:fs/promises';
import { startEngine } from '../../web/src/engine/node.js';
import { readTable } from '../../web/src/views/market/own/read.js';
import { seriesIn } from '../../web/src/views/market/own/series.js';
import { shapeOf } from '../../web/src/views/market/own/table.js';

const ROUNDS = 15;
const ANSWERS = 40;
const MOST_MILLISECONDS = 200; // of a round

const engine = startEngine();
/** @type {[string, () => Promise<unknown>][]} */
const cases = [
  ['answer E1', () => engine.roi(e1)],
  ['goal seek', () => engine.goal({ schema: 'bpo-goal/1', case: e1, input: 'option.locations[0].rate' })],
  [
    'grid of 41 × 41',
    () =>
      engine.grid({
        schema: 'bpo-grid/1',
        case: e1,
        x: { input: 'option.locations[0].rate' },
        y: { input: 'inhouse.attrition' },
      }),
  ],
  ['flip points', () => engine.flip({ schema: 'bpo-flip/1', case: e1 })],
  ['response curve', () => engine.roiCurve(e1, 'option.locations[0].rate', 41)],
  ['choice of a place', () => engine.where(places)],
  ['choice of a place while a weight moves', () => engine.where({ ...places, draws: 4096 })],
  ['answer the market', () => engine.market({ schema: 'bpo-market/1' })],
  ['table of 100,000 lines', readLines],
];
const places = { schema: 'bpo-where/1', home: 'USA', function: 'customer_service' };
const e1 = JSON.parse(await readFile('tests/golden/roi/e1.json', 'utf8'));

const lines = Array.from({ length: 100_000 }, (_, i) => `${2000 + (i % 20)}-01-31,Client ${i % 100},1.5`).join('\n');

/** The reader's own table, from text to sizes by year. */
async function readLines() {
  const rows = await readTable(lines, { signal: new AbortController().signal, progress: () => {} });
  if (rows !== 'notText') seriesIn(rows, shapeOf(rows));
}

/**
 * Least time of one answer over the rounds, in microseconds.
 * @param {() => Promise<unknown>} ask
 */
async function best(ask) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    let answers = 0;
    while (answers < ANSWERS && performance.now() - from < MOST_MILLISECONDS) {
      await ask();
      answers += 1;
    }
    least = Math.min(least, ((performance.now() - from) * 1000) / answers);
  }
  return least;
}

/** @type {Record<string, number>} */
const times = {};
for (const [name, ask] of cases) times[name] = await best(ask);
console.log(JSON.stringify(times));

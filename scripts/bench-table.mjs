// node scripts/bench-table.mjs NATIVE WASM ANSWERS DRAGS SIMULATIONS [--write]: the measured times as a table, beside their budgets.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { riskSection } from './bench-risk-table.mjs';

const BUDGET = { native: 100, wasm: 200 }; // microseconds of one evaluation, ARCHITECTURE.md

/** Microseconds of a whole answer in WebAssembly. @type {Record<string, number>} */
const ANSWER_BUDGET = {
  'goal seek': 5_000,
  'grid of 41 × 41': 100_000,
  'choice of a place': 150_000,
  'choice of a place while a weight moves': 50_000,
  'table of 100,000 lines': 1_000_000,
};

const [native, wasm, answers, drags, simulations] = process.argv.slice(2, 7).map((text) => JSON.parse(text));
const micro = (/** @type {number} */ value) => `${value.toFixed(1)} µs`;

const evaluations = Object.keys(native).map(
  (name) => `| ${name} | ${micro(native[name])} | ${micro(wasm[name])} | ${(wasm[name] / native[name]).toFixed(2)} |`,
);
const whole = Object.entries(answers).map(([name, time]) => `| ${name} | | ${micro(time)} | |`);

const table = [
  '| | native | WebAssembly in Node | ratio |',
  '| --- | ---: | ---: | ---: |',
  ...evaluations,
  ...whole,
].join('\n');

/** Milliseconds of a frame, 95 in 100, by how much slower the processor was made. @type {Record<number, number>} */
const FRAME_BUDGET = { 1: 16, 4: 50 };

const milli = (/** @type {number} */ value) => `${value.toFixed(1)} ms`;
const frames = [
  '| | p50 | p95 | p50, own time | p95, own time | budget of p95 |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...drags.map(
    (/** @type {any} */ { name, slower, p50, p95, own50, own95 }) =>
      `| ${[name, milli(p50), milli(p95), milli(own50), milli(own95), milli(FRAME_BUDGET[slower])].join(' | ')} |`,
  ),
].join('\n');

const answerBudgets = Object.entries(ANSWER_BUDGET).map(([name, time]) => `of a ${name} ${time / 1000} ms`);

const simulation = simulations ? riskSection(simulations) : { text: '', missed: [] };

console.log([table, frames, simulation.text].join('\n\n'));
if (process.argv.includes('--write')) {
  const text = `# Speed\n\nOne run of \`scripts/bench --write\` on ${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}. Best of 15 rounds.
An evaluation is the model and all measures; an answer is a document in, validation, defaults, model, a document out.
Budgets of one 60-month evaluation: ${BUDGET.native} µs native, ${BUDGET.wasm} µs WebAssembly; ${answerBudgets.join(', ')}.\n\n${table}

A frame of the page while a slider is dragged, Chromium, four charts on the screen: script, style, layout and paint on the main thread,
by the clock (load of the machine ${loadavg()[0].toFixed(1)} on ${cpus().length} cores) and by the thread's own time.\n\n${frames}\n\n${simulation.text}`;
  const [, forecasts] = readFileSync('tests/bench/RESULTS.md', 'utf8').split('\n## Forecasts'); // written by scripts/bench-forecast
  writeFileSync('tests/bench/RESULTS.md', forecasts ? `${text}\n## Forecasts${forecasts}` : text);
}

/** How often its budget each took. @type {Record<string, number>} */
const taken = {};
for (const name of Object.keys(native)) taken[name] = Math.max(native[name] / BUDGET.native, wasm[name] / BUDGET.wasm);
for (const { name, slower, own95 } of drags) taken[name] = own95 / FRAME_BUDGET[slower];
for (const name of Object.keys(ANSWER_BUDGET)) taken[name] = answers[name] / Number(ANSWER_BUDGET[name]);

for (const aim of simulation.missed) console.error(`missed: ${aim}`);

/** A shared machine may be half as fast as the one of RESULTS.md: beyond this many budgets it is the code. */
const kSlowest = 2;
for (const [name, budgets] of Object.entries(taken)) {
  if (budgets > 1) console.error(`over budget: ${name}, ${budgets.toFixed(2)} times`);
  if (budgets > kSlowest) process.exitCode = 1;
}

// node scripts/bench-table.mjs NATIVE WASM ANSWERS [--write]: the measured times as a table, beside their budgets.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const BUDGET = { native: 100, wasm: 200 }; // microseconds of one evaluation, ARCHITECTURE.md

const [native, wasm, answers] = process.argv.slice(2, 5).map((text) => JSON.parse(text));
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

console.log(table);
if (process.argv.includes('--write')) {
  const text = `# Speed\n\nOne run of \`scripts/bench --write\` on ${cpus()[0].model}, ${cpus().length} cores, Node ${process.version}. Best of 15 rounds.
An evaluation is the model and all measures; an answer is a document in, validation, defaults, model, a document out.
Budgets of one 60-month evaluation: ${BUDGET.native} µs native, ${BUDGET.wasm} µs WebAssembly.\n\n${table}\n`;
  writeFileSync('tests/bench/RESULTS.md', text);
}

const slow = Object.keys(native).filter((name) => native[name] > BUDGET.native || wasm[name] > BUDGET.wasm);
for (const name of slow) console.error(`over budget: ${name}`);
process.exitCode = slow.length ? 1 : 0;

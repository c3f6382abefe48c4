// node tests/bench/forecast-bench.mjs FOLDER [--write]: accuracy and speed of the projection on competition data.
//
// FOLDER holds NAME_train.csv (id,start_year,domain,values...), NAME_test.csv (id,start_year,values...) and evaluate.py, a scorer
// with the M4 definitions that takes NAME and a file of series_id,h,mean,lo95,hi95,lo80,hi80 and writes its results with --json.
// The data are not part of this project. What is needed is built by scripts/bench-forecast.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import createCore from '#bpo-series';

const SPEED_SET = 'm3_yearly';
const ROUNDS = 9;
const BUDGET = { native: 20_000, wasm: 10_000 }; // series a second, with intervals

const [folder, ...flags] = process.argv.slice(2);
if (!folder) throw new Error('usage: node tests/bench/forecast-bench.mjs FOLDER [--write]');
const work = mkdtempSync(join(tmpdir(), 'forecast-'));
const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Cells of a CSV file without quotes, its header left out. @param {string} path */
const rows = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

/** The question to `bpo project --jsonl` for each series. @param {string} name */
function questions(name) {
  const horizon = Number(rows(join(folder, `${name}_test.csv`))[0]?.slice(2).length);
  return rows(join(folder, `${name}_train.csv`)).map(([id, , , ...values]) =>
    JSON.stringify({ id, values: values.map(Number), horizon }),
  );
}

/** Scores of a set: the answers to all its lines, as the table the scorer reads. @param {string} name */
function scored(name) {
  const asked = join(work, `${name}.jsonl`);
  writeFileSync(asked, `${questions(name).join('\n')}\n`);
  const answers = run('build/release/bin/bpo', 'project', '--jsonl', asked)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const table = answers.flatMap(({ id, mean, lo95, hi95, lo80, hi80 }) =>
    mean.map((/** @type {number} */ value, /** @type {number} */ i) =>
      [id, i + 1, value, lo95[i], hi95[i], lo80[i], hi80[i]].join(','),
    ),
  );
  const csv = join(work, 'bpo.csv');
  writeFileSync(csv, ['series_id,h,mean,lo95,hi95,lo80,hi80', ...table, ''].join('\n'));
  const json = join(work, `${name}.json`);
  run('python3', join(folder, 'evaluate.py'), name, csv, '--json', json);
  return JSON.parse(readFileSync(json, 'utf8')).bpo;
}

/** Most lines a second over the rounds. @param {string[]} lines @param {() => void} answerAll */
function rate(lines, answerAll) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    answerAll();
    least = Math.min(least, performance.now() - from);
  }
  return (lines.length * 1000) / least;
}

/** Series a second: the method alone, native and as WebAssembly; as documents through the page's module; R. */
async function speeds() {
  const lines = questions(SPEED_SET);
  const asked = join(work, `${SPEED_SET}.jsonl`);
  const core = await createCore({ wasmBinary: readFileSync('build/wasm/bin/bpo-series.wasm') });
  const horizon = String(JSON.parse(String(lines[0])).horizon);
  return {
    native: Number(run('build/release/bin/forecast_bench', asked)),
    wasm: Number(run(process.execPath, '--no-experimental-fetch', 'build/wasm/bin/forecast_bench.cjs', asked)),
    documents: rate(lines, () => {
      for (const line of lines) core.project(line);
    }),
    ...JSON.parse(run('Rscript', 'tests/bench/forecast.R', join(folder, `${SPEED_SET}_train.csv`), horizon)),
  };
}

const names = readdirSync(folder)
  .filter((file) => file.endsWith('_train.csv'))
  .map((file) => file.replace('_train.csv', ''));
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;
const accuracy = names.map((name) => {
  const s = scored(name);
  const figures = [s.n, s.sMAPE.toFixed(3), s.MASE.toFixed(3), s.OWA.toFixed(4), s.MSIS.toFixed(2)];
  return `| ${[name, ...figures, percent(s.COV95), percent(s.COV80)].join(' | ')} |`;
});

const speed = await speeds();
const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
const speedRow = (/** @type {string} */ label, /** @type {number} */ value) =>
  `| ${label} | ${whole(value)} | ${(value / speed.ets).toPrecision(3)} |`;

const text = `## Forecasts

One run of \`scripts/bench-forecast FOLDER --write\` on ${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}.
Accuracy of \`bpo project --jsonl\`; OWA is 1 for the last value as forecast, MSIS is of the 95 % interval (M4 definitions).

| set | series | sMAPE | MASE | OWA | MSIS | within 95 % | within 80 % |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${accuracy.join('\n')}

Series a second with intervals, one thread, ${SPEED_SET}; budgets ${whole(BUDGET.native)} native, ${whole(BUDGET.wasm)} WebAssembly.

| | series/s | times R's ets |
| --- | ---: | ---: |
${[
  speedRow('native', speed.native),
  speedRow('WebAssembly in Node', speed.wasm),
  speedRow('documents through the module of the page, in Node', speed.documents),
  speedRow('R forecast, thetaf', speed.thetaf),
  speedRow('R forecast, ets', speed.ets),
].join('\n')}
`;
console.log(text);
if (flags.includes('--write')) {
  const kept = readFileSync('tests/bench/RESULTS.md', 'utf8').split('\n## Forecasts')[0]?.trimEnd();
  writeFileSync('tests/bench/RESULTS.md', `${kept}\n\n${text}`);
}

const slow = speed.native < BUDGET.native || Math.min(speed.wasm, speed.documents) < BUDGET.wasm;
if (slow) console.error('over budget: series a second');
process.exitCode = slow ? 1 : 0;

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { glueOf } from '../../../web/src/engine/glue.js';
import { shard } from '../../../web/src/engine/node.js';

/**
 * Simulations of E1 with twelve ranges everywhere they run, beside the same model in other tools. Prints JSON for
 * scripts/bench-risk-table.mjs. What is not installed is left out and named in `skipped`.
 *
 *   node tests/bench/risk/index.mjs
 */

const kCase = 'tests/golden/risk/e1-ranges.json';
const kHere = 'tests/bench/risk';
const kRounds = 3;
const kChecked = 8192;
/** Squiggle keeps every sample of every step. */
const kSquiggleTrials = 100_000;

/** The Debian Python, whose numpy is Debian's. */
const kPython = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

const run = (/** @type {string} */ program, /** @type {(string | number)[]} */ ...args) =>
  JSON.parse(execFileSync(program, args.map(String), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
const node = process.execPath;

/** Least time of the rounds. @param {() => { ms: number }} once */
const least = (once) => Math.min(...Array.from({ length: kRounds }, () => once().ms));

/** Trials of the module as CSV, for the others to work out again. @param {number} months */
async function trialsOf(months) {
  const document = JSON.parse(await readFile(kCase, 'utf8'));
  /** @type {any} */
  const core = await (await glueOf.risk())({ wasmBinary: await readFile('build/wasm/bin/bpo-risk.wasm') });
  const refused = core.load(await shard('savings'));
  if (refused) throw new Error(refused);
  const simulation = new core.Simulation(
    JSON.stringify({ ...document, case: { ...document.case, horizon_months: months }, trials: kChecked }),
  );
  simulation.advance(0, simulation.blocks());
  const file = join(mkdtempSync(join(tmpdir(), 'risk-')), 'trials.csv');
  writeFileSync(file, simulation.trialsCsv(0, kChecked));
  simulation.delete();
  return file;
}

/** @param {string} program @param {string} script */
async function tool(program, script) {
  /** @type {Record<string, number>} */
  const runs = {};
  let apart = 0;
  for (const months of [36, 60]) {
    ({ apart } = run(program, script, kCase, months, '--check', await trialsOf(months)));
    if (!(apart < 1e-9)) throw new Error(`${script} is ${apart} away from the model`);
    for (const trials of [100_000, 1_000_000]) {
      runs[`${months},${trials}`] = least(() => run(program, script, kCase, months, trials));
    }
  }
  return { runs, apart };
}

function hasNumpy() {
  try {
    execFileSync(kPython, ['-c', 'import numpy'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const skipped = [];
const others = { javascript: await tool(node, `${kHere}/plain.mjs`) };
if (hasNumpy()) Object.assign(others, { numpy: await tool(kPython, `${kHere}/vectors.py`) });
else skipped.push('numpy: python3-numpy is not installed');
if (existsSync(`${kHere}/squiggle/node_modules`)) {
  const runs = Object.fromEntries(
    [36, 60].map((months) => [
      `${months},${kSquiggleTrials}`,
      least(() => run(node, `${kHere}/squiggle/bench.mjs`, kCase, months, kSquiggleTrials)),
    ]),
  );
  Object.assign(others, { squiggle: { runs } });
} else skipped.push(`Squiggle: npm ci --prefix ${kHere}/squiggle was not run`);

const found = {
  native: run('build/release/bin/risk_bench', kRounds),
  wasm: run(node, '--no-experimental-fetch', 'build/wasm/bin/risk_bench.cjs', kRounds),
  browsers: run(node, `${kHere}/browsers.mjs`),
  ...others,
  skipped,
  load: loadavg()[0],
};
console.log(JSON.stringify(found));

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { differences } from './support/close.js';
import { cores } from './support/core.js';
import { hasDrivers, randomRisks } from './support/random-risk.js';

const bpo = fileURLToPath(new URL('../../build/release/bin/bpo', import.meta.url));

const tolerance = 1e-12;

/** Blocks. */
const kRound = 16;

/** Amounts that are a difference of outcomes, or one near zero: their last digits are those of the largest outcome. */
const ofOutcomes = /^\.(npv|dots|exceedance\.value|histogram|decision|stress|drivers\.(tornado|information))\b/;

/**
 * What a figure is compared to: an amount to the largest outcome, a share of the variance to all of it.
 * @param {any} result
 * @returns {(path: string) => number}
 */
function scaleOf({ npv }) {
  const largest = Math.max(Math.abs(npv.least), Math.abs(npv.most));
  return (path) => {
    if (ofOutcomes.test(path) && path !== '.npv.mean_error') return largest;
    return path.startsWith('.drivers.variance') ? 1 : 0;
  };
}

/** What the native program answers, while this one works too. @returns {Promise<any[]>} */
async function native() {
  const program = spawn(bpo, ['risk', '--jsonl', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  program.stdin.end(randomRisks.map((document) => `${JSON.stringify(document)}\n`).join(''));
  const lines = (await text(program.stdout)).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** What the module of the page answers. @param {object} document @param {number} index */
async function answered(document, index) {
  await setImmediate(); // the native program is fed meanwhile
  const run = new cores.risk.Simulation(JSON.stringify(document));
  let refused = run.error();
  // As the native program does: a round, then as many again, until the figures are sure.
  for (let until = kRound; !refused && run.complete() < run.trials(); until *= 2) {
    refused = run.advance(run.merged(), Math.min(until, run.blocks()) - run.merged());
    if (run.settled()) break;
  }
  const answer = refused || run.result(hasDrivers(index) ? 'drivers' : 'figures');
  run.delete();
  return JSON.parse(answer);
}

test('random questions of risk have the same answers in both builds', async () => {
  const coming = native();
  const found = [];
  for (const [index, document] of randomRisks.entries()) found.push(await answered(document, index));
  const wanted = await coming;
  assert.equal(wanted.length, found.length);
  assert.ok(wanted.filter(({ npv }) => npv).length > 0.9 * wanted.length, 'most are answered');
  for (const [index, { drivers, stress, ...figures }] of wanted.entries()) {
    const result = hasDrivers(index) && drivers ? { ...figures, drivers, stress } : figures;
    const scale = result.npv && scaleOf(result);
    assert.deepEqual(differences(result, found[index], tolerance, scale).slice(0, 3), [], `seed ${index}`);
  }
});

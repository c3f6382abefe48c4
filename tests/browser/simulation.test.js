import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cores } from '../wasm/support/core.js';
import { randomRisks } from '../wasm/support/random-risk.js';
import { poolPath, poolSite } from './support/pool.mjs';
import { spec } from './support/spec.mjs';

/** @import { Seat } from '../../web/src/engine/wire.js' */

/** The answer of one instance, here. @param {object} document */
function answered(document) {
  const run = new cores.risk.Simulation(JSON.stringify(document));
  const answer = run.error() || run.advance(0, run.blocks()) || run.result('figures');
  run.delete();
  return answer;
}

/** As many at once as take a script a moment. */
const kParts = 10;
const parts = Array.from({ length: kParts }, (_, part) => randomRisks.filter((_, index) => index % kParts === part));

/** @param {object[]} documents */
const digest = (documents) => createHash('sha256').update(documents.map(answered).join('\n')).digest('hex');
const digests = parts.map(digest);

/** The digest of the answers of two workers, each of which works out half of every round. @param {object[]} documents */
async function inTwoWorkers(documents) {
  const page = /** @type {{ seat(): Promise<Seat>, seats?: Promise<Seat[]> }} */ (/** @type {any} */ (globalThis));
  page.seats ??= Promise.all([page.seat(), page.seat()]);
  const seats = await page.seats;
  const call = (/** @type {Seat} */ seat, /** @type {string} */ name, /** @type {any[]} */ ...args) =>
    /** @type {Promise<any>} */ (seat.run({ name, args }));
  const half = 8; // blocks
  const answers = [];
  for (const document of documents) {
    const [text] = await Promise.all(seats.map((seat) => call(seat, 'simulate', JSON.stringify(document))));
    const { blocks } = JSON.parse(text);
    const firsts = Array.from({ length: (blocks ?? 0) / half }, (_, part) => part * half);
    const parts = firsts.map((first, part) => call(seats[part % 2], 'simulation.compute', first, half));
    for (const [part, first] of firsts.entries()) await call(seats[0], 'simulation.merge', first, await parts[part]);
    answers.push(blocks ? await call(seats[0], 'simulation.result', 'figures') : text);
  }
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(answers.join('\n')));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

spec(
  'A simulation',
  {
    async 'of each of a hundred random questions gives the same bytes in every browser, by one worker or two'(
      page,
      site,
    ) {
      await page.goto(`${site.origin}${poolPath}`);
      for (const [part, documents] of parts.entries()) {
        assert.equal(await page.eval(inTwoWorkers, documents), digests[part]);
      }
    },
  },
  await poolSite(),
);

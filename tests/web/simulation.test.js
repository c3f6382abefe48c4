import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CaseSession } from '../../web/src/state/session.js';
import { seats } from './support/simulation.js';

const env = { id: 'bpo', width: 1000, locale: 'en-US', host: /** @type {const} */ ('page') };
const asked = { schema: 'bpo-risk/1', seed: 3, blocks: 13 * 16 };
const kAll = 13 * 8192;

/** @param {ReturnType<typeof seats>} [pool] */
function sessionOf(pool = seats()) {
  /** @type {any} */
  const engine = {
    seat: pool.open,
    schema: async () => ({ 'x-fields': [{ path: 'trials' }] }),
    records: async (/** @type {string} */ _, /** @type {any} */ { ids }) => ({
      records: ids.map((/** @type {string} */ id) => ({ id })),
    }),
    roi: async () => ({ npv: 1 }),
    catalogue: async () => ({ functions: [], homes: [], locations: [], industries: [], home: '', location: '' }),
  };
  return new CaseSession(engine, { view: 'risk', env, shards: async () => ({}) });
}

const question = (/** @type {object} */ change) => /** @type {any} */ ({ ...asked, ...change });

test('the view opens with the first figures; better ones follow, what drives them last', async () => {
  const session = sessionOf();
  await session.open('risk', { risk: question({}) });
  assert.equal(session.results.risk.what, 'figures');
  assert.ok(session.busy);
  await session.settled();
  assert.equal(session.results.risk.what, 'drivers');
  assert.deepEqual(session.run, { now: 'done', trials: kAll, of: kAll, left: null, late: false });
});

test('until the new ones are there, what drives the result is that of the run before', async () => {
  const session = sessionOf();
  await session.open('risk', { risk: question({}) });
  await session.settled();
  /** @type {[number, number, boolean | undefined][]} */
  const seen = [];
  session.subscribe(() => seen.push([session.results.risk.seed, session.results.risk.drivers, session.run?.late]));
  session.set('seed', 4, 'risk');
  await session.settled();
  assert.ok(seen.some(([seed, drivers, late]) => seed === 4 && drivers === 3 && late));
  assert.ok(seen.every(([seed, drivers, late]) => seed === drivers || late || seed === 3));
  assert.deepEqual(seen.at(-1), [4, 4, false]);
});

test('a change takes the place of the run that is going on', async () => {
  const session = sessionOf();
  await session.open('risk', { risk: question({}) });
  session.set('seed', 5, 'risk');
  session.set('seed', 6, 'risk');
  await session.settled();
  assert.equal(session.results.risk.seed, 6);
  session.undo();
  await session.settled();
  assert.equal(session.results.risk.seed, 5);
});

test('a refused question keeps the last answer and says why', async () => {
  const session = sessionOf();
  await session.open('risk', { risk: question({}) });
  await session.settled();
  session.set('blocks', 5000, 'risk');
  await session.settled();
  assert.equal(session.results.risk.what, 'drivers');
  assert.equal(session.errors.risk?.[0].path, 'trials');
  session.set('blocks', 16, 'risk');
  await session.settled();
  assert.deepEqual(session.errors.risk, []);
  assert.equal(session.results.risk.trials, 8192);
});

test('a stopped run keeps what it has come to', async () => {
  const session = sessionOf(
    seats(async ({ name, args }) => {
      if (name === 'simulation.merge' && args[0] === 16) session.stopRun();
    }),
  );
  await session.open('risk', { risk: question({}) });
  await session.settled();
  assert.equal(session.run?.now, 'stopped');
  const { trials } = session.results.risk;
  assert.ok(trials >= 8192 && trials < kAll, `${trials}`);
});

test('the case is the one of the Savings view: a change there is simulated when Risk is opened again, and only then', async () => {
  const pool = seats();
  const session = sessionOf(pool);
  await session.open('risk', { risk: question({}) });
  await session.settled();
  const before = session.results.risk;
  await session.open('roi', { roi: session.documents.roi });
  await session.open('risk', { risk: session.documents.risk, roi: session.documents.roi });
  assert.equal(session.results.risk, before, 'nothing has changed');
  await session.open('roi');
  session.set('work.headcount', 60, 'roi');
  assert.equal(session.results.risk, undefined);
  await session.open('risk');
  await session.settled();
  assert.equal(/** @type {any} */ (session.results).risk.what, 'drivers');
  assert.match(session.link(), /^#\/risk\?v=1&.*roi\.work\.headcount=60/);
});

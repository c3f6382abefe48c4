import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BpoError, EngineFault, isAborted } from '../../web/src/engine/errors.js';
import { handsFor, Simulator } from '../../web/src/engine/simulator.js';
import { kTrials, seats } from './support/simulation.js';

/** @param {Simulator} simulator @param {object} document @param {object} [options] */
async function told(simulator, document, options) {
  /** @type {any[]} */
  const figures = [];
  /** @type {any[]} */
  const progress = [];
  const ended = await simulator.run(
    document,
    { figures: (result) => figures.push(result), progress: (at) => progress.push(at) },
    options,
  );
  return { figures, progress, ...ended };
}

const asked = { seed: 3, blocks: 13 * 16 };
const whole = asked.blocks * kTrials;
const sum = (whole * (whole - 1)) / 2 + asked.seed * whole;

for (const hands of [1, 2, 4]) {
  test(`${hands} hands: the same figures at 1, 2, 4, 8 rounds and at the end, with what drives them last`, async () => {
    const { figures, progress, complete } = await told(new Simulator(seats().open, hands), asked);
    assert.deepEqual(
      figures.map(({ trials, what }) => [trials / kTrials / 16, what]),
      [
        [1, 'figures'],
        [2, 'figures'],
        [4, 'figures'],
        [8, 'figures'],
        [13, 'figures'],
        [13, 'drivers'],
      ],
    );
    assert.equal(figures[5].sum, sum);
    assert.deepEqual(progress.at(-1), { trials: whole, of: whole });
    assert.equal(complete, true);
  });
}

test('a processor is left to others where there are more than two', () => {
  const found = [undefined, 1, 2, 3, 4, 6, 8, 64].map((processors) => handsFor(processors));
  assert.deepEqual(found, [2, 1, 2, 2, 2, 3, 4, 4]);
});

test('it stops early where the digits that are shown are sure, unless every trial was asked for', async () => {
  const early = { ...asked, settles: 4 * 16 * kTrials };
  const { figures } = await told(new Simulator(seats().open, 2), early);
  assert.deepEqual([...new Set(figures.map(({ trials }) => trials / kTrials / 16))], [1, 2, 4]);
  const all = await told(new Simulator(seats().open, 2), early, { early: false });
  assert.equal(all.figures.at(-1).sum, sum);
});

test('a refused document says what is wrong with it', async () => {
  await assert.rejects(
    told(new Simulator(seats().open, 2), { seed: 0, blocks: 5000 }),
    (error) => error instanceof BpoError && error.errors[0].path === 'trials',
  );
});

test('the newest run takes the place of the one before', async () => {
  const simulator = new Simulator(seats().open, 2);
  const before = told(simulator, asked);
  const now = told(simulator, { ...asked, seed: 5 });
  await assert.rejects(before, isAborted);
  assert.ok((await now).figures.every(({ seed }) => seed === 5));
});

test('a stopped run ends with the whole rounds it has', async () => {
  const simulator = new Simulator(
    seats(async ({ name, args }) => {
      if (name === 'simulation.merge' && Number(args[0]) >= 40) simulator.stop();
    }).open,
    2,
  );
  const { figures, complete } = await told(simulator, asked);
  assert.equal(complete, false);
  assert.equal(figures.at(-1).what, 'figures');
  assert.ok(figures.at(-1).trials < whole);
});

test('while the page needs the processors no work is handed out', async () => {
  let release = () => {};
  let computed = 0;
  const simulator = new Simulator(
    seats(async ({ name }) => {
      if (name !== 'simulation.compute') return;
      computed += 1;
      if (computed === 3) simulator.pause(new Promise((resolve) => (release = () => resolve(undefined))));
    }).open,
    1,
  );
  const run = told(simulator, asked);
  for (let turns = 0; turns < 100; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  assert.ok(computed <= 4, `${computed} pieces, of which two were handed out before`);
  release();
  assert.equal((await run).figures.at(-1).sum, sum);
});

test('a seat that breaks is replaced, whichever it is, and no trial is lost', async () => {
  for (const breaks of ['begin', 'simulation.compute', 'simulation.merge', 'simulation.result']) {
    let left = 2;
    const { open, opened } = seats(async ({ name }) => {
      if (name === breaks && left-- > 0) throw new EngineFault('killed');
    });
    const { figures } = await told(new Simulator(open, 2), asked);
    assert.equal(figures.at(-1).sum, sum, breaks);
    assert.ok(opened() > 2, `${breaks}: ${opened()} seats were opened`);
  }
});

test('a seat that goes on breaking ends the run', async () => {
  const { open } = seats(async ({ name }) => {
    if (name === 'simulation.compute') throw new EngineFault('broken');
  });
  await assert.rejects(told(new Simulator(open, 2), asked), EngineFault);
});

test('a seat that falls silent is replaced', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const { open, opened } = seats(({ name }, seat) =>
    seat === 2 && name === 'simulation.compute' ? new Promise(() => {}) : undefined,
  );
  const run = told(new Simulator(open, 2), asked);
  for (let turns = 0; turns < 50; turns += 1) await turn();
  context.mock.timers.tick(3000);
  assert.equal((await run).figures.at(-1).sum, sum);
  assert.equal(opened(), 3);
});

test('a seat that never opens is replaced', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const { open } = seats();
  let asks = 0;
  const run = told(new Simulator(() => (asks++ ? open() : new Promise(() => {})), 1), asked);
  for (let turns = 0; turns < 50; turns += 1) await turn();
  context.mock.timers.tick(30_000);
  assert.equal((await run).figures.at(-1).sum, sum);
  assert.equal(asks, 2);
});

test('in the page itself there is one seat', async () => {
  const { open, opened } = seats(undefined, 'slices');
  assert.equal((await told(new Simulator(open, 4), asked)).figures.at(-1).sum, sum);
  assert.equal(opened(), 1);
});

test('the trials of the last run can be had as text, even when the seat that counted them is lost', async () => {
  let killed = false;
  const simulator = new Simulator(
    seats(async ({ name }) => {
      if (name !== 'simulation.trialsCsv' || killed) return;
      killed = true;
      throw new EngineFault('killed');
    }).open,
    2,
  );
  await assert.rejects(simulator.csv(0, 10), isAborted);
  await told(simulator, asked);
  assert.equal(await simulator.csv(0, 10), `0+10 of ${whole}`);
});

test('a run whose place was taken asks no hand for anything more', async () => {
  /** @type {string[]} */
  const simulated = [];
  const simulator = new Simulator(
    seats(async ({ name, args }) => {
      if (name === 'simulate' || name === 'begin') simulated.push(JSON.parse(String(args[0])).seed);
      await new Promise((resolve) => setImmediate(resolve));
    }).open,
    2,
  );
  const runs = [];
  for (const seed of [1, 2, 3]) {
    runs.push(told(simulator, { ...asked, seed }).catch(isAborted));
    for (let turns = 0; turns < 4; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(runs);
  assert.deepEqual(simulated, [1, 1, 2, 2, 3, 3]);
});

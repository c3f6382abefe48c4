import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BpoError } from '../../web/src/engine/errors.js';
import { defaults } from '../../web/src/state/defaults.js';
import { CaseSession } from '../../web/src/state/session.js';

const catalogue = {
  home: 'USA',
  location: 'JAM',
  functions: [{ code: 'customer_service', label: 'Support' }],
  homes: [],
  locations: [],
  industries: [],
  counts: {},
};

/**
 * An engine that answers by rule and logs what it was asked.
 * @param {(document: any) => any} roi
 */
function engineOf(roi) {
  /** @type {any[]} */
  const asked = [];
  const engine = {
    roi: async (/** @type {any} */ document) => {
      asked.push(document);
      return roi(document);
    },
    roiOutline: async (/** @type {any} */ document) => {
      const { heads, verdict } = roi(document);
      return { heads, verdict };
    },
    market: async () => ({ schema: 'bpo-market-result/1' }),
    claim: async () => ({}),
    growth: async () => ({}),
    catalogue: async () => catalogue,
    records: async (/** @type {string} */ _, /** @type {any} */ { ids }) => ({
      records: ids.map((/** @type {string} */ id) => ({ id, title: `Title of ${id}` })),
    }),
    schema: async () => ({ 'x-fields': [{ path: 'work.headcount' }] }),
  };
  return { engine: /** @type {any} */ (engine), asked };
}

const shards = async () => ({});
const env = { id: 'bpo', width: 1000, locale: 'en-US', host: /** @type {const} */ ('page') };
const heads = (/** @type {any} */ { work }) => {
  if (work.headcount < 0)
    throw new BpoError([{ code: 'out_of_range', path: 'work.headcount', message: 'must be above 0' }]);
  return {
    heads: work.headcount,
    verdict: { advice: 'outsource' },
    whole: work.headcount,
    inputs: [{ sources: ['one'] }, { sources: ['one', 'two'] }],
  };
};

/** @param {any} session */
const settled = (session) => new Promise((resolve) => session.subscribe(() => session.busy || resolve(undefined)));

test('a session answers the default case, and knows the sources it cites', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  assert.equal(session.results.roi.heads, 40);
  assert.equal(session.source('two')?.title, 'Title of two');
  assert.equal(session.name('function', 'customer_service'), 'Support');
  assert.equal(session.name('location', 'XXX'), 'XXX');
});

test('a change is answered, linked and told', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  assert.equal(session.given('work.headcount'), false);
  session.set('work.headcount', 60);
  await settled(session);
  assert.equal(session.results.roi.heads, 60);
  assert.equal(session.given('work.headcount'), true);
  assert.equal(session.link(), '#/roi?v=1&work.headcount=60');
  session.reset('work.headcount');
  await settled(session);
  assert.deepEqual(session.documents.roi, defaults.roi);
});

test('a refusal keeps the last good answer and says why', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  session.set('work.headcount', 60);
  await settled(session);
  session.set('work.headcount', -1);
  await settled(session);
  assert.equal(session.results.roi.heads, 60);
  assert.deepEqual(
    session.errors.roi?.map(({ path }) => path),
    ['work.headcount'],
  );
  session.set('work.headcount', 61);
  await settled(session);
  assert.deepEqual(session.errors.roi, []);
});

test('a link that is refused shows the default answer beside the reasons', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi', { roi: { ...defaults.roi, work: { headcount: -5 } } });
  assert.equal(session.results.roi.heads, 40);
  assert.equal(session.errors.roi?.length, 1);
  assert.equal(session.documents.roi.work?.headcount, -5);
});

test('an answer that comes late does not replace a newer one', async () => {
  /** @type {((answer: any) => void)[]} */
  const late = [];
  const { engine } = engineOf((document) =>
    document.work.headcount === 40 ? { heads: 40 } : new Promise((resolve) => late.push(resolve)),
  );
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  session.set('work.headcount', 50);
  session.set('work.headcount', 60);
  await new Promise((resolve) => setImmediate(resolve));
  const done = settled(session);
  late[1]?.({ heads: 60 });
  late[0]?.({ heads: 50 });
  await done;
  assert.equal(session.results.roi.heads, 60);
});

test('a broken engine is a notice, not a refusal', async () => {
  const { engine } = engineOf(() => {
    throw new Error('trap');
  });
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  assert.equal(session.notice?.code, 'engine_failed');
});

test('several inputs change as one step', async () => {
  const { engine, asked } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  const before = asked.length;
  session.change({ 'work.volume': 9000, 'work.headcount': undefined });
  await settled(session);
  assert.equal(asked.length, before + 1);
  assert.deepEqual(session.documents.roi.work, { volume: 9000 });
});

test('a hundred steps can be undone, and done again', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  assert.equal(session.canUndo, false);
  for (let step = 1; step <= 105; step += 1) session.set('work.headcount', 100 + step);
  for (let step = 0; step < 100; step += 1) session.undo();
  assert.equal(session.canUndo, false);
  assert.equal(session.documents.roi.work?.headcount, 105, 'the oldest steps are forgotten');
  session.redo();
  assert.equal(session.documents.roi.work?.headcount, 106);
  await session.settled();
  assert.equal(session.results.roi.heads, 106);
  session.set('work.headcount', 7);
  assert.equal(session.canRedo, false, 'a new step ends what could be done again');
});

test('what a handle passes on its way is answered but is no step', async () => {
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, { view: 'roi', env, shards });
  await session.open('roi');
  for (const headcount of [41, 42, 43]) session.preview({ 'work.headcount': headcount });
  await session.settled();
  assert.equal(session.results.roi.heads, 43);
  assert.equal(session.results.roi.whole, 40, 'what is not looked at follows');
  assert.equal(session.canUndo, false);
  session.change({ 'work.headcount': 43 });
  await session.settled();
  assert.equal(session.results.roi.whole, 43, 'when the handle is let go');
  session.undo();
  assert.equal(session.documents.roi.work?.headcount, 40);
});

test('while a weight is dragged fewer weightings are drawn, and all of them when it is let go', async () => {
  const { engine } = engineOf(heads);
  /** @type {any[]} */
  const drawn = [];
  engine.where = async (/** @type {any} */ document) => {
    drawn.push(document.draws);
    return document;
  };
  const session = new CaseSession(engine, { view: 'where', env, shards });
  await session.open('where');
  const weigh = (/** @type {number} */ weight) => ({ criteria: [{ id: /** @type {const} */ ('cost'), weight }] });
  session.preview(weigh(40), 'where');
  await session.settled();
  session.change(weigh(40), 'where');
  await session.settled();
  assert.deepEqual(drawn, [undefined, 4096, undefined]);
  assert.equal('draws' in session.documents.where, false, 'it is no part of the question');
});

test('a table is loaded once, and its view told', async () => {
  /** @type {string[]} */
  const loaded = [];
  const { engine } = engineOf(heads);
  const session = new CaseSession(engine, {
    view: 'roi',
    env,
    shards: async (name) => {
      loaded.push(name);
      if (name === 'gone') throw new Error('404');
      return { occupations: [{ id: 'one' }] };
    },
  });
  assert.equal(session.table('tables/occupations'), undefined);
  assert.equal(session.table('tables/occupations'), undefined);
  await session.settled();
  assert.equal(session.table('tables/occupations').occupations.length, 1);
  session.table('gone');
  await session.settled();
  assert.equal(session.notice?.code, 'table_failed');
  assert.equal(session.table('gone'), undefined);
  assert.deepEqual(loaded, ['tables/occupations', 'gone'], 'a drawing does not ask again for what has failed');
  await session.open('market');
  session.table('gone');
  assert.deepEqual(loaded, ['tables/occupations', 'gone', 'gone'], 'the reader does, by going somewhere');
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { roiMore } from '../../web/src/i18n/roi-more.js';
import { defaults } from '../../web/src/state/defaults.js';
import { kindsOf, ownOf } from '../../web/src/state/kinds.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { withValue } from '../../web/src/state/paths.js';
import { changedFigures, figuresOf, stampedLink } from '../../web/src/state/stamp.js';
import { examples } from '../../web/src/views/roi/below/examples.js';
import { changed, linkOf, presets } from '../../web/src/views/roi/below/presets.js';
import { randomDocuments } from './support/random-documents.js';
import { engine, headlineOf, sessionOf } from './support/session.js';

/** @import { About } from '../../web/src/export/about.js' */
/** @typedef {{ link: string, documents: object, headline: string }} Golden */

after(() => engine.end());

const golden = new URL('../golden/links/', import.meta.url);
/** @type {About} */
const about = JSON.parse(readFileSync(new URL('../../build/web/data/about.json', import.meta.url), 'utf8'));

const kMostBytes = 2048;

// What a link asks for never changes; the sentence is that of today's data, written anew with BPO_UPDATE_HEADLINES=1.
for (const name of readdirSync(golden).filter((each) => each.endsWith('.json'))) {
  test(`links of ${name.replace('.json', '')} ask for what they asked for then`, async () => {
    /** @type {Golden[]} */
    const kept = JSON.parse(readFileSync(new URL(name, golden), 'utf8'));
    for (const each of kept) {
      const { session, trouble } = await sessionOf(each.link);
      assert.equal(trouble, undefined, each.link);
      const asked = Object.fromEntries(
        kindsOf[session.view].map((kind) => [kind, /** @type {any} */ (session.documents)[kind]]),
      );
      assert.deepEqual(asked, each.documents, each.link);
      assert.deepEqual(Object.values(session.errors).flat(), [], each.link);
      const headline = await headlineOf(session);
      if (process.env.BPO_UPDATE_HEADLINES) each.headline = headline;
      else assert.equal(headline, each.headline, each.link);
    }
    if (process.env.BPO_UPDATE_HEADLINES) writeFileSync(new URL(name, golden), `${JSON.stringify(kept, null, 2)}\n`);
  });
}

test('every state that the field tables allow comes back from its link', async () => {
  let states = 0;
  for (const view of /** @type {const} */ (['roi', 'market', 'risk'])) {
    for (const documents of await randomDocuments(engine, view, 500)) {
      const link = writeLink(view, documents, defaults);
      const read = readLink(link, defaults);
      assert.ok('case' in read && !read.trouble, link);
      for (const kind of kindsOf[view]) assert.deepEqual(read.case.documents[kind], documents[kind], link);
      states += 1;
    }
  }
  assert.equal(states, 1500);
});

test('the largest preset, with what made it, is a link of less than two kilobytes', async () => {
  const words = roiMore('en').scenarios;
  let largest = '';
  for (const document of [defaults.roi, ...Object.values(examples)]) {
    const result = await engine.roi(document);
    for (const { changes } of presets(result, document, words, () => '')) {
      const { session } = await sessionOf(
        `#/roi?${linkOf(/** @type {typeof document} */ (changed(document, changes)))}`,
      );
      const link = stampedLink(session, about);
      if (link.length > largest.length) largest = link;
    }
  }
  assert.ok(largest.includes('gave=npv:'), largest);
  assert.ok(Buffer.byteLength(largest) <= kMostBytes, `${largest.length} bytes`);
});

for (const link of ['#/roi?v=1&work.headcount=60', '#/market', '#/risk?v=1&trials=4096']) {
  test(`${link} kept says what made it and what the answer was, and a new answer is compared with it`, async () => {
    const { session } = await sessionOf(link);
    const kept = stampedLink(session, about);
    const { session: again, stamp } = await sessionOf(kept);
    assert.equal(stamp?.version, about.version);
    assert.equal(stamp?.data, about.data.sha256.slice(0, 12));
    assert.equal(/[?&]seed=1(&|$)/.test(kept), session.view === 'risk');
    assert.ok(Object.keys(stamp.figures).length > 1);
    assert.deepEqual(again.errors[ownOf(again.view)], []);
    assert.deepEqual(changedFigures(stamp.figures, figuresOf(again)), []);
    const [name, value] = Object.entries(stamp.figures)[0];
    const wrong = { ...stamp.figures, [name]: Number(value) * (1 + 1e-8) };
    assert.deepEqual(changedFigures(wrong, figuresOf(again)), [name], 'a difference in the eighth digit is told');
  });
}

test('nothing is said of an answer that is not there, or of another case', async () => {
  const { session } = await sessionOf('#/roi?v=1&work.headcount=-5');
  assert.deepEqual(figuresOf(session), {});
  assert.doesNotMatch(stampedLink(session, about), /gave=/);
});

test('of a link of a later version, what is understood is opened, and what is left out is named', async () => {
  const { session } = await sessionOf(
    '#/roi?v=7&work.headcount=60&work.moonlight=3&option.quantum=true&~new~=x&inhouse.attrition=9',
  );
  assert.equal(session.results.roi.inputs.find((/** @type {any} */ { path }) => path === 'work.headcount').value, 60);
  assert.equal(session.notice?.code, 'link_from_the_future');
  assert.deepEqual(session.notice?.left?.sort(), ['inhouse.attrition', 'option.quantum', 'work.moonlight']);
  assert.deepEqual(session.errors.roi, []);
  assert.deepEqual(session.documents.roi, withValue(defaults.roi, 'work.headcount', 60));
});

test('undo takes a reader back to the view where the change was made', async () => {
  const { session } = await sessionOf('#/roi');
  session.set('work.headcount', 60);
  await session.settled();
  await session.open('market');
  session.undo();
  await session.settled();
  assert.equal(session.view, 'roi');
  assert.deepEqual(session.documents.roi, defaults.roi);
  assert.match(await headlineOf(session), /^Moving forty|40/);
  session.redo();
  await session.settled();
  assert.equal(session.documents.roi.work?.headcount, 60);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeShards } from '../../scripts/datasets/shards.mjs';
import { loadView } from '../../web/src/views/index.js';
import { viewNames } from '../../web/src/views/names.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const results = {
  roi: fixture('roi-e1-result'),
  market: fixture('market-result'),
  claim: fixture('claim-result'),
  risk: fixture('risk-result'),
  growth: { rate: 0.1694 },
  timeline: fixture('timeline-result'),
  where: fixture('where-result'),
};

/** @type {Record<string, any>} */
const tables = makeShards();
const views = await Promise.all(viewNames.map(loadView));

for (const view of views) {
  const session = stillSession({ view: view.id, results, tables });
  const env = (/** @type {string} */ id, width = 1184) => ({ ...session.env, id, width });

  test(`${view.id}: every id is used once and begins with the element's own`, () => {
    const page = markup(view.render(session, env('one'))) + markup(view.render(session, env('two')));
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual([...new Set(ids)].length, ids.length);
    for (const id of ids) assert.match(id, /^(one|two)-/);
  });

  test(`${view.id}: labels, descriptions and links point at what is there`, () => {
    const page = markup(view.render(session, env('one')));
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const references = [...page.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(([, list]) =>
      list.split(' '),
    );
    for (const id of references) assert.ok(ids.has(id), id);
  });

  test(`${view.id}: nothing in it that a strict content policy forbids`, () => {
    for (const width of [320, 700, 1184])
      assert.doesNotMatch(
        markup(view.render(session, env('one', width))),
        / style=|<style|<script|NaN|undefined|\[object/,
      );
  });

  test(`${view.id}: before scripts the sentence, the figures and the main table are text`, () => {
    const still = view.still(session, env('one'));
    assert.ok(textOf(still).includes(view.headline(session).replace(/\s+/g, ' ')));
    assert.match(markup(still), /<table/);
    assert.doesNotMatch(markup(still), /<input|<select|<svg/);
  });

  if (view.id === 'embed') continue; // asks nothing
  test(`${view.id}: without an answer it says what is coming`, () => {
    assert.match(textOf(view.render(stillSession({ view: view.id }), env('one'))), /Working out the first answer/);
  });
}

test('a refused input says what is wrong at the field, in the units of the form, and keeps the last answer', async () => {
  const session = stillSession({
    results,
    documents: { roi: { client: { discount_rate: 0.9 }, option: { locations: [{}] }, work: { headcount: 'forty' } } },
    errors: {
      roi: [
        { code: 'out_of_range', path: 'client.discount_rate', message: 'must be at most 0.4', allowed: '0 to 0.4' },
        { code: 'wrong_type', path: 'work.headcount', message: 'must be a number' },
      ],
    },
  });
  const text = textOf((await loadView('roi')).render(session, session.env));
  assert.match(text, /Discount rate is out of range\. Allowed: 0% to 40%\./);
  assert.match(text, /That is not a number\. Allowed: above 0/);
  assert.match(text, /Still showing the last answer/);
  assert.match(text, /saves \$1\.97/);
});

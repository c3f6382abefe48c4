import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from '../../web/src/charts/days.js';
import { where as words } from '../../web/src/i18n/en/where.js';
import { defaults } from '../../web/src/state/defaults.js';
import { questionOf } from '../../web/src/state/kinds.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { context } from '../../web/src/views/context.js';
import { above } from '../../web/src/views/where/below/above.js';
import { compareFigure } from '../../web/src/views/where/below/compare.js';
import { withWords } from '../../web/src/views/where/below/context.js';
import { dayFigure, seenAt } from '../../web/src/views/where/below/day.js';
import { holdsFigure } from '../../web/src/views/where/below/holds.js';
import { mapFigure } from '../../web/src/views/where/below/map-figure.js';
import { added, mixFigure, without } from '../../web/src/views/where/below/mix.js';
import { ranksFigure } from '../../web/src/views/where/below/ranks.js';
import { factsOf } from '../../web/src/views/where/facts.js';
import { clock, minutesOf } from '../../web/src/views/where/hours.js';
import { view } from '../../web/src/views/where/index.js';
import { withPlaces } from '../../web/src/views/where/use.js';
import { percents, rebalanced, withChanges } from '../../web/src/views/where/weights.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const result = fixture('where-result');

/** @param {object} [own] @param {object} [parts] */
const session = (own = {}, parts = {}) =>
  stillSession({
    view: 'where',
    results: { where: result },
    documents: { ...defaults, where: { ...defaults.where, ...own } },
    ...parts,
  });

/** Everything below the table. @param {ReturnType<typeof session>} each */
function below(each) {
  const here = withWords(context(each, each.env, { where: words }, 'USD'));
  return [ranksFigure, holdsFigure, above, compareFigure, mixFigure, dayFigure, mapFigure].map((part) =>
    part(factsOf(result), here),
  );
}

const sum = (/** @type {number[]} */ all) => all.reduce((total, each) => total + each, 0);

test('a weight that is set leaves the others in proportion, whole, and 100 in all', () => {
  assert.deepEqual(rebalanced([30, 15, 15, 15, 10, 8, 7], 0, 65), [65, 8, 8, 7, 5, 4, 3]);
  assert.deepEqual(rebalanced([30, 30, 40], 0, 100), [100, 0, 0]);
  assert.deepEqual(rebalanced([100, 0, 0], 0, 40), [40, 30, 30], 'where the others have nothing they share alike');
  assert.deepEqual(rebalanced([50, 25, 25], 1, 33.4), [44.4, 33.4, 22.2]);
  for (let value = 0; value <= 100; value += 1) {
    for (let index = 0; index < 7; index += 1) {
      const next = rebalanced([30, 15, 15, 15, 10, 8, 7], index, value);
      assert.equal(sum(next), 100);
      assert.equal(next[index], value);
      assert.ok(next.every((each) => each >= 0 && Number.isInteger(each)));
    }
  }
  assert.equal(rebalanced([30, 70], 0, 140)[0], 100, 'no more than all');
});

test('what one says of a criterion keeps what was said of it before, and nothing said is nothing kept', () => {
  const own = [{ id: /** @type {const} */ ('law'), worst: 20, best: 90 }];
  const changed = withChanges(result.criteria, own, { law: { weight: 40 }, cost: { weight: 60 } });
  assert.deepEqual(changed, [
    { id: 'cost', weight: 60 },
    { id: 'law', worst: 20, best: 90, weight: 40 },
  ]);
  assert.equal(withChanges(result.criteria, own, { law: { worst: undefined, best: undefined } }), undefined);
  assert.equal(sum(percents(result.criteria)), 100);
});

test('the sentence names the first place, how often it is first and the smallest move that changes it', () => {
  const each = session();
  assert.match(
    view.headline(each).replace(/\s/g, ' '),
    /^For the United States, Jamaica comes first in \d+ of 100 weightings near the usual one\. .* overtakes it once .* (more|less) than \d+%\.$/,
  );
  const { flip } = factsOf(result);
  const moves = result.criteria.flatMap((/** @type {any} */ { weight, holds }) => [
    ...(holds.above ? [holds.to - weight] : []),
    ...(holds.below ? [weight - holds.from] : []),
  ]);
  assert.equal(Math.abs(Number(flip?.limit) - Number(flip?.criterion.weight)), Math.min(...moves));
});

test('every place that is compared stands in the table, and one left out with its reason', () => {
  const text = textOf(view.render(session(), session().env));
  for (const { name } of result.places) assert.ok(text.includes(name), name);
  assert.match(text, /Poland \(pay is published for this very work\): left out/);
  assert.match(text, /Desk and systems, an hour \$\d/);
  assert.match(text, /Stands in for a figure that is not published/);
});

test('the table is sorted by the column that is asked for, those without a figure last, and says so', () => {
  const names = (/** @type {string | undefined} */ sort) => {
    const each = session({}, { folds: new Set(['all places']) });
    each.documents = { ...each.documents, picked: { ...defaults.picked, sort } };
    const drawn = markup(view.render(each, each.env));
    const main = drawn.slice(drawn.indexOf('class="places"'));
    const rows = [...main.slice(0, main.indexOf('</table>')).matchAll(/<th scope="row">(?:<!--.*?-->)*([^<]+)/g)];
    return { names: rows.map(([, name]) => name.trim()), order: /aria-sort="?(\w+)/.exec(main)?.[1], drawn };
  };
  const { ranked } = factsOf(result);
  const cost = (/** @type {any} */ place) => place.cost.total.value ?? Number.POSITIVE_INFINITY;
  const named = (/** @type {any[]} */ places) => places.map(({ name }) => name);
  assert.deepEqual(names(undefined).names, named(ranked));
  assert.equal(names(undefined).order, undefined);
  const rising = names('cost');
  assert.deepEqual(rising.names, named([...ranked].sort((a, b) => cost(a) - cost(b))));
  assert.equal(rising.order, 'ascending');
  assert.match(textOf(rising.drawn), /places by cost at these weights/);
  const language = (/** @type {any} */ { values }) =>
    values.find((/** @type {any} */ { criterion }) => criterion === 'language').value ?? Number.NEGATIVE_INFINITY;
  assert.deepEqual(names('-language').names, named([...ranked].sort((a, b) => language(b) - language(a))));
  assert.deepEqual(names('nothing of ours').names, named(ranked), 'a link may say anything');
});

test('below it: how often each is first, second and third, and how far each weight may move', () => {
  const text = textOf(below(session()));
  assert.match(text, /How far each weight may move/);
  for (const { label } of result.criteria) assert.ok(text.includes(label), label);
});

test('below it: places side by side, a mix of them, their days by the clock at home', () => {
  const each = session({
    mix: [
      { place: 'IND', share: 70 },
      { place: 'JAM', share: 30 },
    ],
  });
  const drawn = below(each);
  const text = textOf(drawn);
  assert.match(text, /An hour of the mix costs \$9\.61, between \$6\.64 and \$14\.02/);
  assert.match(text, /On average its people share 2\.3 of your hours/);
  assert.match(text, /Use India in my case|Use Colombia in my case/);
  assert.match(text, /Onshore is the same country; nearshore is the same part of the world/);
  assert.doesNotMatch(markup(drawn), /NaN|undefined|\[object/);
  const roi = /href="?(#\/roi[^" >]*)"?[^>]*>Use this mix/.exec(markup(drawn))?.[1] ?? '';
  const read = /** @type {any} */ (readLink(roi.replaceAll('&amp;', '&'), defaults));
  assert.deepEqual(read.case.documents.roi.option.locations, [
    { location: 'IND', weight: 0.7 },
    { location: 'JAM', weight: 0.3 },
  ]);
});

test('who joins a mix is given work by all in proportion, who leaves it gives it back', () => {
  const two = [
    { place: 'IND', share: 75 },
    { place: 'JAM', share: 25 },
  ];
  const three = added(two, 'POL');
  assert.deepEqual(three, [
    { place: 'IND', share: 60 },
    { place: 'JAM', share: 20 },
    { place: 'POL', share: 20 },
  ]);
  assert.deepEqual(without(three, 2), two);
  assert.deepEqual(without(two, 0), [{ place: 'JAM', share: 100 }]);
});

test('a working day elsewhere lies on the clock at home, in two where it passes midnight', () => {
  assert.deepEqual(seenAt({ from: 540, to: 1020 }, 5.5), { from: 210, to: 690 });
  assert.deepEqual(pieces({ from: -120, to: 360 }), [
    { from: 1320, to: 1440 },
    { from: 0, to: 360 },
  ]);
  assert.deepEqual(pieces({ from: 540, to: 1020 }), [{ from: 540, to: 1020 }]);
  assert.deepEqual(seenAt({ from: 1320, to: 360 }, 0), { from: 1320, to: 1800 });
});

test('the question is of the home and the work of the case, unless the reader asks for others here', () => {
  const asked = (/** @type {object} */ own) =>
    questionOf('where', { ...defaults, where: { ...defaults.where, ...own } });
  assert.deepEqual(asked({}), { schema: 'bpo-where/1', home: 'USA', function: 'customer_service' });
  assert.deepEqual(asked({ home: 'DEU' }), { schema: 'bpo-where/1', home: 'DEU', function: 'customer_service' });
});

test('a place used in the case brings its own defaults: what was said of the place before goes, the rest stays', () => {
  const before = {
    ...defaults.roi,
    work: { headcount: 60 },
    option: {
      sourcing_model: /** @type {const} */ ('managed_bpo'),
      locations: [{ location: 'JAM', weight: 1, rate: 14 }],
    },
  };
  const after = withPlaces(before, { home: 'GBR', function: 'finance_accounting' }, [{ location: 'POL', weight: 1 }]);
  assert.deepEqual(after, {
    ...before,
    client: { ...before.client, home: 'GBR', function: 'finance_accounting' },
    option: { sourcing_model: 'managed_bpo', locations: [{ location: 'POL', weight: 1 }] },
  });
  assert.match(
    markup(view.render(session(), session().env)),
    /href=#\/roi[^>]*>Use it in my case|href="#\/roi[^>]*>Use it in my case/,
  );
});

test('refused weights are said in words, and the last answer stays', () => {
  const errors = {
    where: [
      { code: 'out_of_range', path: 'criteria[0].weight', message: 'must be at least 0', allowed: '0 to 1000000' },
    ],
  };
  const each = session({ criteria: [{ id: 'cost', weight: -5 }] }, { errors });
  const text = textOf(view.render(each, each.env));
  assert.match(text, /A weight must be at least 0\. Allowed: 0 to 1000000\. Still showing the last answer\./);
  assert.match(text, /Jamaica comes first/);
});

test('a question of places goes into a link and comes back', () => {
  const own = {
    ...defaults.where,
    home: 'GBR',
    criteria: [{ id: /** @type {const} */ ('cost'), weight: 60 }],
    must_haves: ['eu_data'],
  };
  const link = writeLink('where', { ...defaults, where: own }, defaults);
  assert.match(link, /^#\/where\?v=1&home=GBR&criteria\[0\]\.id=cost&criteria\[0\]\.weight=60&must_haves=/);
  const read = /** @type {any} */ (readLink(link, defaults));
  assert.deepEqual(read.case.documents.where, own);
});

test('a clock is read as it is written', () => {
  for (const minutes of [0, 510, 1439]) assert.equal(minutesOf(clock(minutes)), minutes);
  assert.equal(clock(1440), '00:00');
  assert.equal(clock('nine'), '');
  assert.equal(minutesOf(''), null);
});

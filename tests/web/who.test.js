import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../web/src/format/index.js';
import { contract as contractWords } from '../../web/src/i18n/en/contract.js';
import { plan } from '../../web/src/i18n/en/plan.js';
import { rfp } from '../../web/src/i18n/en/rfp.js';
import { who } from '../../web/src/i18n/en/who.js';
import { readCaseFile, writeCase } from '../../web/src/state/case-file.js';
import { defaults } from '../../web/src/state/defaults.js';
import { readLink, writeLink } from '../../web/src/state/link.js';
import { withValue } from '../../web/src/state/paths.js';
import { context } from '../../web/src/views/context.js';
import { entryOf } from '../../web/src/views/guide/terms.js';
import { bothWays, isIn } from '../../web/src/views/levers/lever.js';
import { shrinking, terms } from '../../web/src/views/plan/who/agreed.js';
import { checklist, doneOf, listText, toggled } from '../../web/src/views/plan/who/checklist.js';
import { withScore } from '../../web/src/views/plan/who/context.js';
import { contract } from '../../web/src/views/plan/who/contract.js';
import {
  changedMust,
  criteriaOf,
  freeName,
  markOf,
  readMark,
  shownMark,
  unmarked,
  withMark,
} from '../../web/src/views/plan/who/edit.js';
import { headline } from '../../web/src/views/plan/who/headline.js';
import { holdsFigure } from '../../web/src/views/plan/who/holds.js';
import { pairs } from '../../web/src/views/plan/who/pairs.js';
import { ranksFigure } from '../../web/src/views/plan/who/ranks.js';
import { scorecard } from '../../web/src/views/plan/who/scorecard.js';
import { nearestTurn } from '../../web/src/views/plan/who/standing.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const score = fixture('score-result');
const roi = fixture('roi-e1-result');
const fmt = formats('en-US');
const own = {
  schema: 'bpo-score/1',
  must_haves: ['A certificate'],
  candidates: [
    {
      name: 'Alpha',
      values: [
        { criterion: 'cost', value: 8 },
        { criterion: 'quality', low: 5, high: 8, note: 'two calls' },
      ],
    },
    { name: 'Beta', values: [{ criterion: 'cost', value: 5 }], fails: ['A certificate'] },
  ],
};

/** @param {any} [result] @param {any} [parts] @returns {any} */
function here(result = score, parts = {}) {
  const session = stillSession({
    view: 'plan',
    results: { score: result, roi },
    documents: {
      score: own,
      rfp: { schema: 'bpo-rfp/1', done: ['exit', 'volumes'] },
      roi: defaults.roi,
      ...parts.documents,
    },
    errors: parts.errors,
  });
  session.given = () => true;
  session.beside = () => ({ result: { bridges: [{ change: 1234 }] }, errors: [], stale: false });
  return withScore(context(session, session.env, { plan }, 'USD'));
}

test('the sentence says who leads, how often, and what takes the lead away', () => {
  assert.equal(
    headline(here()),
    'Alpha leads: first in 60 of 100 weightings near yours. Beta overtakes if experience in the field counts for more than 21%.',
  );
  const [alpha, beta] = score.candidates;
  const level = { ...score, candidates: [alpha, { ...beta, score: alpha.score }] };
  assert.equal(headline(here(level)), 'Alpha and Beta are level.');
  const alone = { ...score, candidates: [alpha], runner_up: null };
  assert.match(headline(here(alone)), /scores 60 of 100; with one candidate there is nothing to compare/);
  const out = ['Alpha', 'Beta'].map((name) => ({ name, excluded: true, fails: ['x'], missing: [], values: [] }));
  assert.equal(headline(here({ ...score, winner: null, candidates: out })), 'Nobody meets your must-haves.');
  assert.match(headline(here(score, { documents: { score: defaults.score } })), /^In this example, Alpha leads/);
});

test('the nearest turn is the smallest move of one weight', () => {
  const turn = nearestTurn(score);
  assert.equal(turn?.criterion.id, 'experience');
  assert.ok(turn && Math.abs(turn.limit - 0.2093) < 1e-4 && turn.more);
  assert.equal(
    nearestTurn({ ...score, criteria: score.criteria.map((/** @type {any} */ each) => ({ ...each, holds: null })) }),
    undefined,
  );
});

test('a mark is a number or a range, and what is neither goes to the core as it stands', () => {
  assert.deepEqual(readMark('7', fmt), { value: 7, low: undefined, high: undefined });
  for (const text of ['5–8', '5-8', '5 to 8', ' 5 — 8 '])
    assert.deepEqual(readMark(text, fmt), { value: undefined, low: 5, high: 8 }, text);
  assert.deepEqual(readMark('-5', fmt), { value: -5, low: undefined, high: undefined });
  assert.equal(readMark('good', fmt).value, 'good');
  assert.equal(readMark('', fmt).value, undefined);
  assert.equal(shownMark({ criterion: 'cost', low: 5, high: 8 }, fmt), '5–8');
  assert.equal(shownMark(undefined, fmt), '');
});

test('a mark keeps its note, and a mark that says nothing is left out', () => {
  const [alpha] = own.candidates;
  assert.deepEqual(markOf(withMark(alpha, 'quality', readMark('6', fmt)), 'quality'), {
    criterion: 'quality',
    value: 6,
    note: 'two calls',
  });
  assert.equal(
    withMark({ name: 'x', values: [{ criterion: 'cost', value: 1 }] }, 'cost', readMark('', fmt)).values,
    undefined,
  );
  assert.deepEqual(unmarked(own.candidates, 'quality')[0].values?.[1], { criterion: 'quality', note: 'two calls' });
});

test('a must-have that is renamed or taken off goes along with who fails it', () => {
  const document = /** @type {any} */ (own);
  const renamed = changedMust(document, 0, 'ISO 27001');
  assert.deepEqual([renamed.must_haves, renamed.candidates[1].fails], [['ISO 27001'], ['ISO 27001']]);
  const off = changedMust(document, 0, '');
  assert.deepEqual([off.must_haves, off.candidates[1].fails], [undefined, undefined]);
  assert.equal(freeName(['Provider A', 'Provider C'], who.scorecard.provider), 'Provider B');
});

test('the scorecard shows each mark in its blank, and says of a refused one which it is', () => {
  const text = markup(scorecard(here()));
  assert.match(text, /aria-label="Alpha, service quality and references"/);
  assert.match(text, /two calls/);
  assert.equal((text.match(/inputmode="decimal"/g) ?? []).length, score.criteria.length * 3);
  const errors = {
    score: [{ code: 'wrong_type', path: 'candidates[0].values[1].value', message: 'must be a number', allowed: '' }],
  };
  const refused = here(score, { errors });
  assert.match(
    textOf(scorecard(refused)),
    /Alpha, Service quality and references: that is not a number\. Still showing the last answer/,
  );
  assert.match(markup(scorecard(refused)), /aria-invalid="true"/);
});

test('weights that make no weighting are refused in words, with what is allowed', () => {
  const criteria = score.criteria.map((/** @type {any} */ { id, label }) => ({ id, label, weight: 0 }));
  const documents = { score: { ...own, criteria } };
  const told = (/** @type {object} */ error) =>
    textOf(scorecard(here(score, { documents, errors: { score: [error] } })));
  const negative = {
    code: 'out_of_range',
    path: 'criteria[1].weight',
    message: 'must be 0 to 1000000',
    allowed: '0 to 1000000',
  };
  assert.match(told(negative), /Experience in the field: must be 0 to 1000000; allowed: 0 or more\./);
  const none = { code: 'not_allowed', path: 'criteria', message: 'all have weight 0: give at least one some weight' };
  assert.match(told(none), /The criteria all have weight 0: give at least one some weight/);
});

test('short of room, what counts stands over the marks of all candidates', () => {
  const phone = here();
  phone.session.env.width = 350;
  const narrow = withScore(context(phone.session, phone.session.env, { plan }, 'USD'));
  assert.ok(narrow);
  const text = markup(scorecard(narrow));
  const over = text.match(/<tbody class="over">.*?<\/tbody>/gs) ?? [];
  assert.equal(over.length, score.criteria.length + own.must_haves.length);
  for (const each of over) {
    assert.match(each, /<th scope="rowgroup" colspan="?3"?>/);
    assert.equal(each.match(/<td /g)?.length, 3);
  }
  assert.match(text, /class="wide abreast"/);
});

test('forty candidates are shown, and none can be added', () => {
  const candidates = Array.from({ length: 40 }, (_, index) => ({ name: `P${index}` }));
  const text = textOf(scorecard(here(score, { documents: { score: { ...own, candidates } } })));
  assert.match(text, /takes in 12 candidates; all 40 that came with the case are ranked/);
  assert.doesNotMatch(text, /Add a provider/);
});

test('rank shares, weights and pairs stand in tables', () => {
  const each = here();
  assert.match(
    textOf(ranksFigure(each)),
    /Not settled: Alpha comes first in 60 % of weightings, Beta in 40 %|Not settled: Alpha comes first in 60% of weightings, Beta in 40%/,
  );
  assert.match(textOf(holdsFigure(each)), /Experience in the field has 15% of the weight; at 21% the winner changes/);
  assert.doesNotMatch(markup(pairs(each)), /NaN|undefined/);
});

test('every term has its words, moves an input, and is priced both ways', () => {
  assert.deepEqual(Object.keys(terms).sort(), Object.keys(contractWords.terms).sort());
  for (const [name, { lever, entry, instead }] of Object.entries(terms)) {
    if (entry) assert.ok(entryOf(entry), `${name}: ${entry}`);
    if (instead) continue;
    const [without, withIt] = bothWays(lever, defaults.roi, defaults.roi);
    assert.notDeepEqual(without, withIt, name);
    assert.ok(isIn(lever, withIt), name);
  }
  const growth = { inputs: [{ path: 'work.growth', value: 0.03 }] };
  assert.ok(Math.abs(Number(shrinking(defaults.roi, /** @type {any} */ (growth)).work?.growth) + 0.07) < 1e-12);
  const text = textOf(contract(here()));
  assert.match(text, /A price held for the whole term/);
  assert.match(text, /\$1,234/);
  assert.match(text, /Benchmark .* no input of the model/);
});

test('every item of the checklist says why and leads to a term or an input; ticks and text go together', () => {
  const items = rfp.groups.flatMap((group) => group.items);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  for (const { id, why, entry, input } of items) {
    assert.ok(why.endsWith('.'), id);
    assert.ok(entry ? entryOf(entry) : input, id);
  }
  assert.deepEqual(doneOf(['exit', 'volumes', 'no such']), ['volumes']);
  assert.deepEqual(toggled(['volumes'], 'card'), ['volumes', 'card']);
  assert.match(listText(['volumes']), /^The work\n\[x\] Volumes/);
  assert.match(textOf(checklist(here())), /1 of 31 done/);
});

test('scorecard, notes and ticks go into a link and a case file, and come back', () => {
  const document = withValue(/** @type {any} */ (defaults.score), 'candidates[0].values[0].note', 'offer of 3 May');
  const documents = { ...defaults, score: document, rfp: { ...defaults.rfp, done: ['volumes', 'card'] } };
  const read = /** @type {any} */ (readLink(writeLink('plan', documents, defaults), defaults));
  assert.deepEqual(read.case.documents.score, document);
  assert.deepEqual(read.case.documents.rfp.done, ['volumes', 'card']);
  const file = readCaseFile(
    JSON.stringify(writeCase(/** @type {any} */ ({ view: 'plan', documents, results: {}, errors: {} }))),
  );
  assert.deepEqual(file.documents.score, document);
  assert.deepEqual(file.documents.rfp, documents.rfp);
});

test('the usual criteria are the core’s until one is changed', () => {
  assert.equal(criteriaOf(/** @type {any} */ (own), score.criteria).length, 8);
  assert.deepEqual(criteriaOf(/** @type {any} */ ({ ...own, criteria: [{ id: 'cost' }] }), score.criteria), [
    { id: 'cost' },
  ]);
});

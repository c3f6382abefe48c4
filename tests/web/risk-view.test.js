import assert from 'node:assert/strict';
import { test } from 'node:test';
import { risk } from '../../web/src/i18n/en/risk.js';
import { context } from '../../web/src/views/context.js';
import * as below from '../../web/src/views/risk/below/index.js';
import { moreFolds } from '../../web/src/views/risk/below/more.js';
import { mixed } from '../../web/src/views/risk/below/single.js';
import { factsOf } from '../../web/src/views/risk/facts.js';
import { view } from '../../web/src/views/risk/index.js';
import { hold, putBack, setRange } from '../../web/src/views/risk/ranges.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const result = fixture('risk-result');
const people = { roi: { work: { headcount: 40 }, option: { locations: [{ location: 'JAM' }] } } };

/** @param {any} change @param {object} [more] */
const sessionOf = (change = {}, more = {}) =>
  stillSession({ view: 'risk', results: { risk: { ...result, ...change } }, documents: people, ...more });

/** @param {number} count @param {number} of @param {number} twenty */
const paidBack = (count, of, twenty) => ({
  payback: { ...result.payback, within_term: { count, of, share: count / of, error: 0.001, out_of_twenty: twenty } },
});

test('the sentence counts as the sample does', () => {
  assert.match(
    view.headline(sessionOf(paidBack(85, 100, 17))),
    /^Moving the work of 40 people pays back within four years in 17 of 20 simulated futures\./,
  );
  assert.match(view.headline(sessionOf(paidBack(1000, 1000, 20))), /in every one of 1,000 simulated futures/);
  assert.match(view.headline(sessionOf(paidBack(0, 1000, 0))), /in none of 1,000 simulated futures/);
  const { count, of, out_of_twenty: twenty } = result.payback.within_term;
  assert.equal(twenty, Math.round((20 * count) / of), 'the core rounds as the sentence says');
});

test('the middle outcome is told beside the plan, as a loss where it is one', () => {
  const npv = (/** @type {number} */ p50, /** @type {number} */ plan) => ({
    npv: { ...result.npv, p50, mode_case: plan },
  });
  assert.match(
    view.headline(sessionOf(npv(1.48e6, 1.97e6))),
    /The middle one saves \$1\.48.m, \$490,000 less than the plan on paper\.$/,
  );
  assert.match(
    view.headline(sessionOf(npv(-2e5, 1.97e6))),
    /The middle one loses \$200,000, \$2\.17.m less than the plan/,
  );
  assert.match(view.headline(sessionOf(npv(1.97e6, 1.96e6))), /saves \$1\.97.m, about as the plan on paper says\.$/);
});

test('one person, and work that is counted in volume', () => {
  const said = (/** @type {object} */ work) =>
    view.headline(stillSession({ view: 'risk', results: { risk: result }, documents: { roi: { work } } }));
  assert.match(said({ headcount: 1 }), /^Moving the work of one person pays/);
  assert.match(said({ volume: 40000 }), /^Moving this work pays/);
  assert.match(said({ headcount: { low: 30, mode: 45, high: 60 } }), /^Moving the work of 45 people pays/);
});

test('a share is all or none only where all or none are', () => {
  const keys = (/** @type {number} */ share) => {
    const session = sessionOf({ positive: { count: 1, of: 2, share, error: 0.0004, out_of_twenty: 19 } });
    return textOf(view.render(session, session.env));
  };
  assert.match(keys(0.9989), /Saves money in over 99 of 100 futures/);
  assert.match(keys(0.0011), /Saves money in under 1 of 100 futures/);
  assert.match(keys(1), /Saves money in 100 of 100 futures/);
});

test('while it runs it says how far it is, how long it takes and how exact it is', () => {
  const session = sessionOf();
  session.run = { now: 'running', trials: 61440, of: 1007616, left: 2.2, late: true };
  const text = textOf(view.render(session, session.env));
  assert.match(
    text,
    /Simulating: 61,440 of 1,007,616 futures about 2 seconds left; the shares below are within [\d.]+ of 100 already/,
  );
  assert.match(text, /Cancel/);
});

test('a stopped run says over how many futures the figures are', () => {
  const session = sessionOf({ trials: 65536, partial: true });
  session.run = { now: 'stopped', trials: 65536, of: 1007616, left: null, late: false };
  assert.match(textOf(view.render(session, session.env)), /Stopped after 65,536 of 1,007,616 futures\..*Go on/);
});

test('a refused range says at its blank what is wrong, and keeps the last answer', () => {
  const [first] = result.inputs;
  const session = sessionOf(
    {},
    {
      documents: { ...people, risk: { ranges: [{ input: first.path, low: 9e9, high: 2 }] } },
      errors: {
        risk: [
          {
            code: 'not_allowed',
            path: 'ranges[0].low',
            message: 'must not be above the high end',
            allowed: 'at most 2',
          },
        ],
      },
    },
  );
  const text = textOf(view.render(session, session.env));
  assert.match(text, /The low end must not be above the high end\. Allowed: at most 2\./);
  assert.match(text, /Still showing the last answer\./);
});

test('changing one end takes the others as they are shown; putting back takes the whole range out', () => {
  const session = stillSession({ view: 'risk' });
  const [first] = result.inputs;
  setRange(session, first, { high: 60000 });
  const { path: input, low, distribution, kind } = first;
  assert.deepEqual(session.calls.pop(), ['set', 'ranges', [{ input, low, high: 60000, distribution, kind }], 'risk']);
  session.documents.risk.ranges = [
    { input, low, high: 60000 },
    { input: 'run.governance', held: true },
  ];
  setRange(session, first, { mode: 45000 });
  assert.deepEqual(session.calls.pop()[2][0], { input, low, high: 60000, mode: 45000 });
  putBack(session, input);
  assert.deepEqual(session.calls.pop()[2], [{ input: 'run.governance', held: true }]);
  hold(session, input);
  assert.deepEqual(session.calls.pop()[2].at(-1), { input, held: true });
  session.documents.risk.ranges = [{ input, held: true }];
  putBack(session, input);
  assert.deepEqual(session.calls.pop(), ['set', 'ranges', undefined, 'risk']);
});

test('one future after another shows each of the equally likely ones once', () => {
  assert.deepEqual(
    [...mixed(result.dots)].sort((a, b) => a - b),
    result.dots,
  );
  assert.notDeepEqual(mixed(result.dots).slice(0, 5), result.dots.slice(0, 5));
});

for (const width of [1184, 350]) {
  test(`what stands below is whole at ${width} px: ids once, nothing undefined, nothing a strict policy forbids`, () => {
    const session = sessionOf();
    session.folds = new Set(['ranges', 'held', 'together', 'chances', 'run', 'fit']);
    const here = context(session, { ...session.env, width }, { risk }, 'USD');
    const facts = factsOf(result, here);
    const page = [
      view.render(session, { ...session.env, width }),
      ...Object.values(below).map((part) => part(facts, here)),
      moreFolds(facts, here),
    ]
      .map(markup)
      .join('');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
    assert.deepEqual(
      [...page.matchAll(/.{40}(?: style=|<style|<script|NaN|undefined|\[object|Infinity).{20}/g)].map(
        ([found]) => found,
      ),
      [],
    );
    for (const [, formula] of page.matchAll(/data-formula="([^"]+)"/g))
      assert.ok(page.includes(`data-card="formula/${formula}"`), formula);
  });
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roi } from '../../web/src/i18n/en/roi.js';
import { messages } from '../../web/src/i18n/index.js';
import { roiMore } from '../../web/src/i18n/roi-more.js';
import { defaults } from '../../web/src/state/defaults.js';
import { readCase } from '../../web/src/state/link.js';
import { context } from '../../web/src/views/context.js';
import { shortened } from '../../web/src/views/roi/below/arithmetic.js';
import { withWords } from '../../web/src/views/roi/below/context.js';
import { goal } from '../../web/src/views/roi/below/goal.js';
import { changed, linkOf, presets } from '../../web/src/views/roi/below/presets.js';
import { scenarios } from '../../web/src/views/roi/below/scenarios.js';
import { factsOf } from '../../web/src/views/roi/facts.js';
import { markup, textOf } from './support/markup.js';
import { fixture, stillSession } from './support/session.js';

const result = fixture('roi-e1-result');
const more = roiMore('en-US');
const facts = factsOf(result, /** @type {any} */ ({ ...messages('en-US'), roi }));

/** @param {Record<string, any>} answers  by place */
function here(answers, analysis = {}) {
  /** @type {any[]} */
  const asked = [];
  const session = {
    ...stillSession({ results: { roi: result }, documents: { analysis } }),
    beside: (/** @type {string} */ place, /** @type {string} */ _, /** @type {object} */ document) => {
      asked.push(document);
      return { result: answers[place], errors: [], stale: false };
    },
  };
  return { asked, session, context: withWords(context(session, session.env, { roi }, 'USD'), facts) };
}

const measures = (/** @type {number} */ npv) => ({
  npv,
  saving_share: npv / 8e6,
  payback_months: npv < 0 ? null : 9.9,
  peak_exposure: -440_000,
  pv_baseline: 8e6,
});

test('each scenario of the page changes what its name says, and nothing else', () => {
  const all = presets(result, defaults.roi, more.scenarios, (path, value) => `${path} ${value}`);
  assert.deepEqual(
    all.map(({ id }) => id),
    ['improves', 'dearer', 'slow', 'less', 'brochure'],
  );
  const [improves, dearer, slow, less, brochure] = all.map(({ changes }) => changes);
  const rate = Number(result.inputs.find((/** @type {any} */ { path }) => path === 'option.locations[0].rate').value);
  assert.deepEqual(Object.keys(improves), ['inhouse.improvement']);
  assert.ok(Math.abs(Number(dearer['option.locations[0].rate']) / rate - 1.1) < 0.005);
  assert.ok(Object.keys(slow).every((path) => path.startsWith('transition.')));
  assert.deepEqual(Object.keys(less), ['work.headcount']);
  assert.equal(brochure['transition.severance_share'], 0);
  assert.equal(brochure['run.governance'], 0);
});

test('a scenario is kept as a link that opens as the same case', () => {
  const document = /** @type {any} */ (
    changed(defaults.roi, { 'work.headcount': 60, 'option.locations[0].rate': 3300 })
  );
  const read = readCase('roi', linkOf(document), defaults);
  assert.deepEqual('case' in read && read.case.documents.roi, document);
});

test('six rows at most are asked for, the reader’s own before those of the page', () => {
  const own = [1, 2, 3].map((number) => ({ name: `Mine ${number}`, link: `v=1&work.headcount=${number}0` }));
  const { context: at, asked } = here({}, { own });
  scenarios(facts, at);
  assert.deepEqual(
    asked[0].cases.map((/** @type {any} */ { name }) => name),
    ['Your case', 'Mine 1', 'Mine 2', 'Mine 3', 'In-house improves', 'Rate 10% higher'],
  );
  assert.equal(asked[0].cases[2].case.work.headcount, 20);
});

test('the comparison says what costs more, and marks a loss', () => {
  const names = ['Your case', 'In-house improves', 'Rate 10% higher', 'Slow start', 'Volume down 30%', 'The brochure'];
  const npvs = [1.97e6, 1.74e6, 1.52e6, -0.41e6, 1.2e6, 3.55e6];
  const answer = { cases: names.map((name, index) => ({ name, measures: measures(npvs[index]) })), bridges: [] };
  const page = scenarios(facts, here({ scenarios: answer }).context);
  assert.match(textOf(page), /A slow start costs more than a rate 10% higher/);
  assert.match(markup(page), /class="r-loss"/);
  assert.match(textOf(page), /never/);
});

const lever = { path: 'option.locations[0].rate', label: 'Rate', unit: 'money a month', current: 3300 };
const searched = {
  low: 1,
  high: 1e8,
  evaluations: 47,
  least: { output: -1.6e11, at: 1e8 },
  most: { output: 7.87e6, at: 1 },
};

test('a goal is found, or proved to be out of reach by the range of the result', () => {
  const found = { output: { id: 'npv', label: 'NPV' }, target: 0, current_output: 1.97e6, input: lever, searched };
  const at = here({ goal: { ...found, solutions: [{ value: 4737, output: 0 }] } }).context;
  assert.match(textOf(goal(at)), /Rate at \$4,737 a month brings the saving in today’s money to \$0/);
  const none = here({ goal: { ...found, target: 1e9, solutions: [], reason: 'out_of_reach' } }).context;
  assert.match(textOf(goal(none)), /No value of Rate brings .* to \$1\.00 bn/);
  assert.match(textOf(goal(none)), /from −.?\$160 bn \(at \$100,000,000 a month\) to \$7\.87 m/);
});

test('a sum is printed with as many digits as can be read', () => {
  assert.equal(shortened('10384684.785495477 * (1 - 0.15) - 5 / (-3)', 'en-US'), '10,384,685 × (1 − 0.15) − 5 ÷ (−3)');
});

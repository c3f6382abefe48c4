import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outputAt, parts, response } from '../../web/src/charts/response.js';
import { roi } from '../../web/src/i18n/en/roi.js';
import { context } from '../../web/src/views/context.js';
import { curve, ends, roundStep } from '../../web/src/views/form/curve.js';
import { unitOf } from '../../web/src/views/form/units.js';
import { markup, textOf } from './support/markup.js';
import { stillSession } from './support/session.js';

const inputs = Float64Array.of(2000, 3000, 4000, 5000);
const falling = Float64Array.of(300, 200, 100, -50);

test('a curve is cut where it crosses zero', () => {
  const { gains, losses } = parts(inputs, falling);
  assert.equal(gains.length, 1);
  assert.equal(gains[0].at(-1)?.y, 0);
  assert.ok(Math.abs(losses[0][0].x - (4000 + 1000 * (100 / 150))) < 1e-9);
  assert.deepEqual(losses[0].at(-1), { x: 5000, y: -50 });
});

test('where the model has no answer the curve has a gap', () => {
  const { gains, losses } = parts(inputs, Float64Array.of(300, Number.NaN, 100, 50));
  assert.deepEqual([gains.length, losses.length], [2, 0]);
  assert.doesNotMatch(
    markup(
      response({ inputs, outputs: Float64Array.of(300, Number.NaN, 100, 50), at: 3500, origin: 'formula/npv' }, 304),
    ),
    /NaN/,
  );
});

test('between two points the output lies on the line, and outside there is none', () => {
  assert.equal(outputAt(inputs, falling, 2500), 250);
  assert.equal(outputAt(inputs, falling, 5000), -50);
  assert.ok(Number.isNaN(outputAt(inputs, falling, 1999)));
  assert.ok(Number.isNaN(outputAt(inputs, falling, 5001)));
});

const named = (/** @type {number} */ value) => `$${Math.round(value)}`;
const saves = (/** @type {number} */ output) => roi.curve.saves(`$${Math.abs(output)}`, output < 0);
const say = /** @type {any} */ ({ roi });

test('the ends say what is saved there, or from where on it is lost', () => {
  const at = (/** @type {number[]} */ ...outputs) =>
    ends({ inputs, outputs: Float64Array.from(outputs) }, null, named, saves, say);
  assert.deepEqual(at(300, 200, 100, 50), ['$2000 saves $300', '$5000 saves $50']);
  assert.deepEqual(at(300, 200, 100, -50), ['$2000 saves $300', 'loses above $4667']);
  assert.deepEqual(at(-50, 100, 200, 300), ['loses below $2333', '$5000 saves $300']);
  assert.deepEqual(at(-50, 100, 200, -10), ['$2000 loses $50', '$5000 loses $10']);
});

test('where the core has solved the crossing, its figure is the one that is said', () => {
  const at = (/** @type {number} */ solved) => ends({ inputs, outputs: falling }, solved, named, saves, say)[1];
  assert.equal(at(4737), 'loses above $4737');
  assert.equal(at(99999), 'loses above $4667', 'a crossing elsewhere is another one');
});

test('steps are round', () => {
  assert.deepEqual([0.0013, 0.02, 37, 40.6, 7].map(roundStep), [0.002, 0.02, 50, 50, 10]);
});

/** @param {number} value @param {any} [answer] */
function slider(value, answer = { result: { inputs, outputs: falling } }) {
  const session = { ...stillSession(), curve: () => answer };
  const here = context(session, session.env, { roi });
  const control = /** @type {any} */ ({
    path: 'option.locations[0].rate',
    of: 'roi',
    id: 'bpo-in-rate',
    label: 'Rate',
    kind: 'number',
    unit: unitOf('money a month', here.fmt),
    value,
    given: true,
    fallback: 3000,
  });
  return curve(control, { value: 3300, npv: 170_000, zero: 4737 }, here);
}

test('the slider says its value and what that saves: the answer itself where it stands, the curve elsewhere', () => {
  assert.match(markup(slider(3300)), /aria-valuetext="\$3,300 a month: saves \$170,000"/);
  assert.match(markup(slider(2500)), /aria-valuetext="\$2,500 a month: saves \$250"/);
  assert.match(textOf(slider(3300)), /\$2,000 saves \$300.*loses above \$4,737/);
});

test('there is no slider before the first answer', () => {
  assert.equal(markup(slider(3300, {})), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridge } from '../../web/src/charts/bridge.js';
import { cash } from '../../web/src/charts/cash.js';
import { costs } from '../../web/src/charts/costs.js';
import { markup } from './support/markup.js';
import { chartEnv } from './support/session.js';
import { matchesSnapshot } from './support/snapshot.js';

const spoken = { title: 'Name of the drawing', desc: 'What it shows now.' };
const amount = (/** @type {string} */ label, /** @type {number} */ value) => ({ label, value, share: value / 8e6 });

const leak = (/** @type {number} */ promise) => {
  const steps = [amount('Retained team', -450e3), amount('Governance', -200e3)];
  const once = [amount('Severance', -150e3), amount('Idle desks and systems', -30e3)];
  const left = promise - 830e3;
  return {
    start: amount('Saving on the rate card', promise),
    groups: [
      { ...amount('Every month', -650e3), steps },
      { ...amount('Once', -180e3), steps: once },
    ],
    end: amount(left < 0 ? 'Lost' : 'Banked', left),
    note: '$830,000 goes on what the rate card leaves out',
    spoken,
  };
};

const flows = (/** @type {(month: number) => number} */ at) => Array.from({ length: 37 }, (_, month) => at(month));
const paid = flows((month) => (month < 4 ? -100e3 * (month + 1) : -400e3 + (month - 3) * 75e3));
const sunk = flows((month) => -100e3 - month * 12e3);

const side = (/** @type {string} */ label, /** @type {[string, number][]} */ rows, more = '') => ({
  label,
  total: rows.reduce((sum, [, value]) => sum + value, 0),
  lines: rows.map(([name, value]) => ({ label: name, value })),
  more,
});
const sides = {
  home: side('In-house', [
    ['Agents’ pay', 4.66e6],
    ['Seats and IT', 1e6],
  ]),
  away: side(
    'Outsourced',
    [
      ['Provider’s fees', 3.94e6],
      ['Retained team', 450e3],
    ],
    'and nine smaller lines, in the table',
  ),
  spoken,
};

/** @type {[string, (env: import('../../web/src/charts/draw.js').ChartEnv) => unknown, number[]][]} */
const gallery = [
  ['bridge', (env) => bridge(leak(3.66e6), env), [832, 350]],
  ['bridge-loses', (env) => bridge(leak(0.5e6), env), [832, 350]],
  [
    'cash',
    (env) =>
      cash(
        {
          cumulative: paid,
          discounted: paid.map((value) => value * 0.93),
          payback: 8.34,
          trough: { value: -400e3, month: 3 },
          spoken,
        },
        env,
      ),
    [396, 280],
  ],
  [
    'cash-never-back',
    (env) =>
      cash(
        {
          cumulative: sunk,
          discounted: sunk.map((value) => value * 0.93),
          payback: null,
          trough: { value: sunk[36], month: 36 },
          spoken,
        },
        env,
      ),
    [396],
  ],
  ['costs', (env) => costs(sides, env), [396, 350]],
];

for (const [name, draw, widths] of gallery) {
  for (const width of widths) {
    test(`${name} at ${width} px is drawn as stored`, () =>
      matchesSnapshot(`${name}-${width}`, markup(draw(chartEnv(width)))));
  }
}

test('every drawing has a name and a description of its own, and no style that a content policy forbids', () => {
  for (const [name, draw] of gallery) {
    const drawn = markup(draw(chartEnv(600, name)));
    assert.match(drawn, new RegExp(`role="img" aria-labelledby="${name}-t ${name}-d"`), name);
    assert.match(drawn, new RegExp(`<title id="${name}-t">`), name);
    assert.doesNotMatch(drawn, /style=|<style|NaN|undefined|Infinity/, name);
  }
});

test('bars and dots of a drawing stay inside it, whatever the figures', () => {
  for (const promise of [0, 1, 830e3, -5e6, 9e9]) {
    const drawn = markup(bridge(leak(promise), chartEnv(832)));
    assert.doesNotMatch(drawn, /NaN|Infinity/);
    for (const [, x, width] of drawn.matchAll(/<rect[^>]* x="([-\d.]+)"[^>]* width="([\d.]+)"/g))
      assert.ok(Number(x) >= 0 && Number(x) + Number(width) <= 833, `${x} + ${width}`);
  }
});

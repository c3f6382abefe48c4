import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bridge } from '../../web/src/charts/bridge.js';
import { cash } from '../../web/src/charts/cash.js';
import { claim } from '../../web/src/charts/claim.js';
import { claims } from '../../web/src/charts/claims.js';
import { costs } from '../../web/src/charts/costs.js';
import { rivals } from '../../web/src/charts/rivals.js';
import { series } from '../../web/src/charts/series.js';
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

const money = (/** @type {number} */ bn) => bn * 1e9;
const path = (/** @type {string} */ label, /** @type {[number, number][]} */ points) => ({
  id: label,
  label,
  points: points.map(([year, bn]) => ({ year, value: money(bn) })),
});
const market = {
  paths: [
    path('Real Time', [
      [2025, 285],
      [2029, 470],
      [2033, 785],
    ]),
    path('Grand View', [
      [2025, 328],
      [2033, 696],
    ]),
    path('Fortune', [
      [2026, 354],
      [2034, 742],
    ]),
    path('Precedence', [
      [2025, 348],
      [2026, 384],
    ]),
  ],
  editions: path('Grand View', [
    [2020, 232],
    [2022, 262],
    [2025, 328],
  ]),
  base: {
    year: 2025,
    middle: money(338),
    count: 4,
    dots: [
      { label: 'Real Time', value: money(285), firm: true },
      { label: 'Grand View', value: money(328), firm: true },
      { label: 'Statista', value: money(415), firm: false },
    ],
  },
  yours: path('', [
    [2025, 338],
    [2029, 501],
    [2033, 743],
  ]).points,
  yoursBand: [
    { year: 2025, low: money(338), high: money(338) },
    { year: 2027, low: money(408), high: money(435) },
    { year: 2030, low: money(541), high: money(637) },
    { year: 2033, low: money(717), high: money(930) },
  ],
  spoken,
};

const rates = [
  {
    label: 'Real Time',
    stated: { low: 0.15, high: 0.15 },
    implied: 0.1349,
    verdict: /** @type {const} */ ('inconsistent'),
  },
  {
    label: 'Fortune',
    stated: { low: 0.097, high: 0.097 },
    implied: 0.097,
    verdict: /** @type {const} */ ('consistent'),
  },
  {
    label: 'Precedence',
    stated: { low: 0.09, high: 0.1 },
    implied: 0.1034,
    verdict: /** @type {const} */ ('cannot_tell'),
  },
];

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

const figures = [
  [2004, 1.5],
  [2005, 2.4],
  [2006, 3.4],
  [2010, 8.9],
  [2011, 11],
].map(([year, bn]) => ({ year, value: money(bn) }));
const aim = { year: 2016, value: money(20), aim: true };

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
  ['rivals', (env) => rivals(market, env), [832, 350]],
  [
    'rivals-alone',
    (env) =>
      rivals(
        {
          ...market,
          paths: market.paths.slice(0, 1),
          editions: null,
          base: { ...market.base, count: 1, dots: market.base.dots.slice(0, 1) },
          yours: [],
          yoursBand: [],
        },
        env,
      ),
    [832],
  ],
  ['claims', (env) => claims({ rates, spoken }, env), [396]],
  [
    'claim',
    (env) =>
      claim(
        {
          stated: { low: 0.09, high: 0.1 },
          implied: { low: 0.1034, high: 0.1707 },
          agrees: false,
          statedLabel: 'claimed: 9 to 10%',
          impliedLabel: 'its own sums: 10.3 to 17.1%',
          sums: ['348 to 384', '328 to 384'],
          spoken,
        },
        env,
      ),
    [396],
  ],
  ['series', (env) => series({ figures: [...figures, aim], years: [2000, 2020], most: money(20), spoken }, env), [368]],
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

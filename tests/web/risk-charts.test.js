import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amounts } from '../../web/src/charts/amounts.js';
import { density } from '../../web/src/charts/density.js';
import { dots } from '../../web/src/charts/dots.js';
import { drivers } from '../../web/src/charts/drivers.js';
import { exceedance } from '../../web/src/charts/exceedance.js';
import { histogram } from '../../web/src/charts/histogram.js';
import { outcomes } from '../../web/src/charts/outcomes.js';
import { tornado } from '../../web/src/charts/tornado.js';
import { markup } from './support/markup.js';
import { chartEnv } from './support/session.js';
import { matchesSnapshot } from './support/snapshot.js';

/** @import { ChartEnv } from '../../web/src/charts/draw.js' */

const spoken = { title: 'Name of the drawing', desc: 'What it shows now.' };

/** Five losses and 45 gains, most of them close together. */
const outcomesOf50 = [
  -1.26e6,
  -0.9e6,
  -0.6e6,
  -0.4e6,
  -0.02e6,
  ...Array.from({ length: 45 }, (_, index) => 0.2e6 + 2.4e6 / (1 + Math.exp((22 - index) / 7))),
];

const dotsOf = (/** @type {number[]} */ values) => ({
  values,
  middle: 1.48e6,
  most: /** @type {[number, number]} */ ([0.04e6, 2.17e6]),
  plan: 1.97e6,
  said: {
    lose: '5 of 50 lose money',
    save: '45 of 50 save money',
    middle: 'middle: $1.48 m',
    low: '8 in 10 futures: $0.04',
    high: 'to 2.17 m',
    plan: 'plan on paper: $1.97 m',
  },
  spoken,
});

const bins = Array.from({ length: 30 }, (_, index) => {
  const low = -1.2e6 + index * 0.12e6;
  return { low, high: low + 0.12e6, share: Math.exp(-(((index - 19) / 5) ** 2)) / 9 + (index < 9 ? 0.006 : 0) };
});

const swing = (/** @type {string} */ label, /** @type {number} */ low, /** @type {number} */ high, own = false) => ({
  label,
  own,
  low: { value: low, said: '−35%' },
  high: { value: high, said: '+20%' },
});

/** @type {[string, (env: ChartEnv) => unknown, number[]][]} */
const gallery = [
  ['dots', (env) => dots(dotsOf(outcomesOf50), env), [832, 350]],
  [
    'dots-all-lose',
    (env) =>
      dots(
        {
          ...dotsOf(outcomesOf50.map((value) => value - 3e6)),
          said: { ...dotsOf([]).said, lose: '50 of 50 lose money', save: '' },
        },
        env,
      ),
    [832],
  ],
  [
    'histogram',
    (env) =>
      histogram(
        {
          bins,
          middle: 1.48e6,
          plan: 1.97e6,
          said: {
            middle: 'middle $1.48 m',
            plan: 'plan $1.97 m',
            bin: ({ low }) => `from ${low}`,
            read: 'Read the bars',
          },
          spoken,
        },
        env,
      ),
    [396, 350],
  ],
  [
    'exceedance',
    (env) =>
      exceedance(
        {
          points: outcomesOf50.map((value, index) => ({ value, chance: 1 - (index + 0.5) / 50 })),
          noLoss: 0.9,
          said: { unit: '%', noLoss: '90%: no loss', point: ({ chance }) => `${chance}`, read: 'Read the curve' },
          spoken,
        },
        env,
      ),
    [396, 350],
  ],
  [
    'tornado',
    (env) =>
      tornado(
        {
          swings: [
            swing('Volume', -0.2e6, 2.5e6),
            swing('Provider’s rate', 2.6e6, 1.2e6, true),
            swing('Late go-live', 1.1e6, 1.97e6),
            swing('A label that is much too long for the room that it has beside the bars', 1.9e6, 2e6),
          ],
          plan: 1.97e6,
          said: { plan: 'plan on paper $1.97 m' },
          spoken,
        },
        env,
      ),
    [832, 350],
  ],
  [
    'amounts',
    (env) =>
      amounts(
        {
          rows: [
            { label: 'Provider walks away in month 18', value: -0.11e6, said: '−$0.11 m', kind: 'home' },
            { label: 'Everything at once', value: 1.2e6, said: '$1.20 m', kind: 'ink' },
            { label: 'Volume falls 30%', value: 0.7e6, said: '$0.70 m', kind: 'yours' },
            { label: 'Nothing', value: 0, said: '$0', kind: 'home' },
          ],
          mark: { value: 1.97e6, said: 'plan on paper $1.97 m' },
          spoken,
        },
        env,
      ),
    [572, 350],
  ],
  [
    'drivers',
    (env) =>
      drivers(
        {
          drivers: [
            { label: 'Volume', alone: 0.52, between: [0.5, 0.54], whole: 0.58, said: '52%' },
            { label: 'Provider’s rate', alone: 0.21, between: [0.19, 0.23], whole: 0.21, said: '21%' },
            { label: 'Governance', alone: 0, between: [0, 0.01], whole: 0.02, said: 'under 1%' },
          ],
          spoken,
        },
        env,
      ),
    [396, 350],
  ],
  ['outcomes', (env) => outcomes({ values: outcomesOf50, shown: 12, said: 'future 12: $0.71 m', spoken }, env), [832]],
  [
    'density',
    (env) => density({ x: [1, 2, 3, 4], y: [0, 1, 0.5, 0], likely: 2.2, origin: 'formula/range' }, env.width),
    [304],
  ],
];

for (const [name, draw, widths] of gallery) {
  for (const width of widths) {
    test(`${name} at ${width} px`, () => matchesSnapshot(`risk-${name}-${width}`, markup(draw(chartEnv(width)))));
  }
}

/** @param {string} drawn @param {string} kind */
const circles = (drawn, kind) =>
  [...drawn.matchAll(new RegExp(`<circle class="${kind}" cx="([\\d.-]+)" cy="([\\d.-]+)" r="([\\d.]+)"`, 'g'))].map(
    ([, x, y, r]) => ({ x: Number(x), y: Number(y), r: Number(r) }),
  );

for (const width of [832, 804, 788, 480, 350, 280]) {
  test(`at ${width} px every outcome has its dot, on its side of zero, clear of the others`, () => {
    const drawn = markup(dots(dotsOf(outcomesOf50), chartEnv(width)));
    const [lost, saved] = [circles(drawn, 'd-loss'), circles(drawn, 'd-yours')];
    assert.equal(lost.length, 5);
    assert.equal(saved.length, 45);
    assert.ok(Math.max(...lost.map(({ x, r }) => x + r)) <= Math.min(...saved.map(({ x, r }) => x - r)));
    const all = [...lost, ...saved];
    for (const [index, a] of all.entries()) {
      assert.ok(a.x - a.r >= 0 && a.x + a.r <= width && a.y - a.r >= 0, `${a.x} ${a.y} lies inside`);
      for (const b of all.slice(index + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r - 0.2);
    }
  });
}

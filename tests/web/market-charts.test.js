import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claim } from '../../web/src/charts/claim.js';
import { claims } from '../../web/src/charts/claims.js';
import { outlook } from '../../web/src/charts/outlook.js';
import { rivals } from '../../web/src/charts/rivals.js';
import { rows } from '../../web/src/charts/rows.js';
import { series } from '../../web/src/charts/series.js';
import { strip } from '../../web/src/charts/strip.js';
import { textWidth } from '../../web/src/charts/text.js';
import { markup } from './support/markup.js';
import { chartEnv } from './support/session.js';
import { matchesSnapshot } from './support/snapshot.js';

const spoken = { title: 'Name of the drawing', desc: 'What it shows now.' };
const origin = 'formula/projection';
const money = (/** @type {number} */ bn) => bn * 1e9;
const path = (/** @type {string} */ label, /** @type {[number, number][]} */ points) => ({
  id: label,
  label,
  origin: `market-estimates/${label}`,
  points: points.map(([year, bn]) => ({ year, value: money(bn) })),
});
const span = (/** @type {[number, number, number]} */ [year, low, high]) => ({
  year,
  low: money(low),
  high: money(high),
});

const market = {
  scale: {
    axis: '$ bn',
    tick: (/** @type {number} */ value) => String(value / 1e9),
    figure: (/** @type {number} */ value) => (value / 1e9).toFixed(0),
  },
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
      { label: 'Real Time', value: money(285), firm: true, origin: 'market-estimates/rt' },
      { label: 'Grand View', value: money(328), firm: true, origin: 'market-estimates/gv' },
      { label: 'Statista', value: money(415), firm: false, origin: 'market-estimates/st' },
    ],
  },
  yours: path('', [
    [2025, 338],
    [2029, 501],
    [2033, 743],
  ]).points,
  read: ['2025: $338 bn', '2029: $501 bn', '2033: $743 bn'],
  fan: [
    {
      kind: /** @type {const} */ ('b-95'),
      spans: [
        [2025, 300, 380],
        [2029, 400, 610],
        [2033, 540, 960],
      ].map((each) => span(/** @type {any} */ (each))),
    },
    {
      kind: /** @type {const} */ ('b-80'),
      spans: [
        [2025, 310, 370],
        [2029, 430, 570],
        [2033, 610, 880],
      ].map((each) => span(/** @type {any} */ (each))),
    },
    {
      kind: /** @type {const} */ ('b-50'),
      spans: [
        [2025, 325, 352],
        [2029, 470, 535],
        [2033, 670, 815],
      ].map((each) => span(/** @type {any} */ (each))),
    },
  ],
  fanName: '95% of outcomes',
  others: [],
  apart: null,
  spoken,
};

const rates = [
  {
    label: 'Real Time',
    origin,
    stated: { low: 0.15, high: 0.15 },
    implied: 0.1349,
    verdict: /** @type {const} */ ('inconsistent'),
  },
  {
    label: 'Fortune',
    origin,
    stated: { low: 0.097, high: 0.097 },
    implied: 0.097,
    verdict: /** @type {const} */ ('consistent'),
  },
  {
    label: 'Precedence',
    origin,
    stated: { low: 0.09, high: 0.1 },
    implied: 0.1034,
    verdict: /** @type {const} */ ('cannot_tell'),
  },
];

const history = [
  [2000, 1.5],
  [2005, 2.4],
  [2006, 3.4],
  [2010, 9],
  [2014, 18],
].map(([year, bn]) => ({ year, value: money(bn), origin: `market-series/x.${year}` }));
const aim = { year: 2016, value: money(20), aim: true, origin: 'market-series/x.2016' };

const ahead = [2015, 2016, 2017].map((year, index) => {
  const mean = 20 + index * 2;
  const at = (/** @type {number} */ share) => mean * (1 + share * (index + 1));
  return {
    year,
    mean,
    lo50: at(-0.02),
    hi50: at(0.02),
    lo80: at(-0.05),
    hi80: at(0.05),
    lo95: at(-0.08),
    hi95: at(0.08),
  };
});

const trials = [
  { year: 2012, forecast: 11, low: 9, high: 13, actual: 14, held: false },
  { year: 2013, forecast: 15, low: 13, high: 17, actual: 16, held: true },
  { year: 2014, forecast: 18, low: 15, high: 21, actual: 18, held: true },
];

/** @type {[string, (env: import('../../web/src/charts/draw.js').ChartEnv) => unknown, number[]][]} */
const gallery = [
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
          read: [],
          fan: [],
        },
        env,
      ),
    [832],
  ],
  [
    'rivals-apart',
    (env) =>
      rivals(
        {
          ...market,
          apart: path('ISG', [
            [2015, 66],
            [2021, 79],
          ]),
          others: [
            {
              ...path('Bear', [
                [2025, 338],
                [2033, 390],
              ]),
            },
          ],
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
          origin,
          statedLabel: 'claimed: 9 to 10%',
          impliedLabel: 'its own sums: 10.3 to 17.1%',
          sums: ['348 to 384', '328 to 384'],
          spoken,
        },
        env,
      ),
    [396],
  ],
  ['series', (env) => series({ figures: [...history, aim], years: [2000, 2020], most: money(20), spoken }, env), [368]],
  [
    'outlook',
    (env) =>
      outlook(
        {
          history: history.map((each) => ({ ...each, value: each.value / 1e9 })),
          aims: [{ year: 2018, value: 30, origin: 'market-series/x.2018' }],
          ahead,
          axis: '$ bn',
          figure: String,
          read: ahead.map(({ year, mean }) => `${year}: ${mean}`),
          readName: 'Read by year',
          hint: 'Point at a year',
          origin,
          spoken,
        },
        env,
      ),
    [572, 350],
  ],
  [
    'strip',
    (env) =>
      strip(
        {
          trials,
          axis: '$ bn',
          figure: String,
          says: {
            forecast: 'forecast',
            came: 'what came',
            interval: '80% band',
            missed: (year) => `${year} fell outside`,
          },
          origin,
          spoken,
        },
        env,
      ),
    [572],
  ],
  [
    'rows',
    (env) =>
      rows(
        {
          rows: [
            {
              label: 'North America',
              note: 'by region',
              marks: [32, 37.4, 43.3].map((value) => ({
                value,
                label: `Mordor ${value}`,
                firm: value > 35,
                origin: 'market-shares/1',
              })),
            },
            {
              label: 'Customer services',
              note: 'by service',
              marks: [{ value: 31, label: 'Grand View 31', firm: true, origin: 'market-shares/2' }],
            },
          ],
          tick: (value) => `${value}%`,
          spoken,
        },
        env,
      ),
    [1184, 350],
  ],
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
    assert.doesNotMatch(drawn, /style=|<style|NaN|undefined|Infinity/, name);
  }
});

test('every mark of the Market view’s drawings carries where it is from', () => {
  for (const [name, draw] of gallery) {
    const drawn = markup(draw(chartEnv(600, name))).replace(/<svg class="chart reading-mark".*/, '');
    const loose = drawn.replace(/<g data-(?:record|formula)="[^"]+" ?>(?:(?!<g )[\s\S])*?<\/g>/g, '');
    assert.doesNotMatch(loose, /class="(?:d|l|b|r)-/, name);
  }
});

/** Boxes of the names of publishers at the right of the chart. @param {string} drawn */
const endsOf = (drawn) =>
  [...drawn.matchAll(/<text x="([\d.]+)" y="([-\d.]+)"(?: class="([^"]*)")?>(.*?)<\/text>/g)]
    .map(([, x, y, kind = '', text]) => ({ x: Number(x), y: Number(y), kind, text: text.replace(/<[^>]+>/g, '') }))
    .filter(({ kind }) => !/scale/.test(kind));

/** Random from a seed, the same in every run. @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

test('names of publishers never lie over one another, for a hundred random markets', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const next = random(seed);
    const paths = Array.from({ length: 3 + Math.floor(next() * 9) }, (_, index) =>
      path(`Publisher ${index}`, [
        [2025, 200 + next() * 300],
        [2028 + Math.floor(next() * 7), 300 + next() * 500],
      ]),
    );
    for (const width of [832, 350]) {
      const names = endsOf(markup(rivals({ ...market, paths, editions: null }, chartEnv(width)))).filter(
        ({ x }) => x > width - 152,
      );
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1)) {
          const apart =
            Math.abs(one.y - other.y) >= 13 ||
            one.x + textWidth(one.text) <= other.x ||
            other.x + textWidth(other.text) <= one.x;
          assert.ok(apart, `seed ${seed}, ${width} px: “${one.text}” lies over “${other.text}”`);
        }
    }
  }
});

test('every dot of a row is named, and no name lies on the line between dots', () => {
  const marks = [20, 34, 47, 60].map((value, index) => ({
    value,
    label: `Some publisher ${value}, 20${20 + index}`,
    short: `${value}%`,
    firm: true,
    origin: /** @type {const} */ ('market-shares/1'),
  }));
  const row = (/** @type {string} */ label) => ({ label, note: '', marks });
  for (const width of [832, 1184]) {
    const drawn = markup(rows({ rows: [row('One'), row('Two')], tick: String, spoken }, chartEnv(width)));
    const names = [...drawn.matchAll(/<text x="([\d.]+)" y="([\d.]+)" class="halo ?(\w?)">([^<]*)/g)];
    assert.equal(names.length, 8, `${width} px`);
    const lines = [...drawn.matchAll(/class="g-between" d="M([\d.]+) ([\d.]+)L([\d.]+)/g)];
    assert.equal(lines.length, 2);
    for (const [, from, y, to] of lines)
      for (const [, x, base, anchor, name] of names) {
        if (Number(base) < Number(y) || Number(base) - 12 > Number(y)) continue;
        const left = Number(x) - textWidth(name) * ({ e: 1, m: 0.5 }[anchor] ?? 0);
        assert.ok(left > Number(to) || left + textWidth(name) < Number(from), `${name} lies on the line`);
      }
  }
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defaults } from '../../../web/src/state/defaults.js';
import { withValue } from '../../../web/src/state/paths.js';
import { cores } from '../../wasm/support/core.js';

/** @import { Book } from '../../../web/src/export/workbook/book.js' */

const digest = fileURLToPath(new URL('../../../build/release/bin/bpo_roi_digest', import.meta.url));

/** Documents of random cases over the whole field table. @param {number} first @param {number} count @returns {any[]} */
export function randomCases(first, count) {
  const { status, stdout, stderr } = spawnSync(digest, ['--document', String(first), String(count)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`build bpo_roi_digest in build/release: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** @param {any} document @returns {any} */
export const roiOf = (document) => JSON.parse(cores.savings.roi(JSON.stringify(document)));

/** @param {any} document @param {any} [score]  a scorecard that goes along @returns {Book & { schema: string }} */
export const bookOf = (document, score) =>
  JSON.parse(cores.workbook.workbook(JSON.stringify({ schema: 'bpo-workbook/1', case: document, score })));

/** @param {any} document @returns {any} */
export const scoreOf = (document) => JSON.parse(cores.decision.score(JSON.stringify(document)));

/** Scorecards of every kind: the page's, with ranges, gaps and who is left out, by price, of one, of many. @returns {any[]} */
export function scorecards() {
  const [alpha, beta, gamma] = /** @type {any[]} */ (defaults.score.candidates);
  const range = { criterion: 'quality', low: 5, high: 12, note: 'two calls, "=1+1"' };
  const many = Array.from({ length: 12 }, (_, index) => ({
    name: `Provider ${index}`,
    values: ['price', 'years'].map((criterion, at) => ({ criterion, value: (index * 7919 * (at + 1)) % 13 })),
  }));
  const criteria = [
    { id: 'price', label: 'Price', unit: 'USD a month', weight: 3, worst: 12, best: 2 },
    { id: 'years', label: 'Years', unit: 'years', weight: 1 },
  ];
  return [
    defaults.score,
    {
      ...defaults.score,
      candidates: [{ ...alpha, values: [range] }, beta, { ...gamma, fails: [defaults.score.must_haves?.[0]] }],
    },
    { schema: 'bpo-score/1', criteria, candidates: many },
    { schema: 'bpo-score/1', candidates: [alpha] },
  ];
}

/** What decides the shape of a workbook, or is bound to others by a sum. */
const kKept =
  /^(schema|horizon_months|client\.usd_rate|work\.headcount|inhouse\.training_months|option\.locations\[\d+\]\.weight|transition\.waves.*|transition\.release_lag|benefits\.avoided\[\d+\]\.month|ai\.start)$/;

/** What only a queue has, and stands as 0 without one. */
const kOfQueues = /^inhouse\.(service_level|patience_s)$/;

/**
 * The same case with every input given, and one of the same shape with every number another.
 * @param {any} document
 * @returns {{ whole: any, other: any }}
 */
export function twins(document) {
  const inputs = roiOf(document).inputs.filter(
    (/** @type {any} */ { path, value }) =>
      path !== 'work.headcount' &&
      !(Array.isArray(value) && value.length === 0) &&
      !(value === 0 && kOfQueues.test(path)),
  );
  const set = (/** @type {(path: string, value: any) => any} */ of) =>
    inputs.reduce(
      (/** @type {any} */ made, /** @type {any} */ { path, value }) => withValue(made, path, of(path, value)),
      { schema: 'bpo-roi/1' },
    );
  const moved = (/** @type {string} */ path, /** @type {any} */ value) =>
    typeof value === 'number' && !kKept.test(path) ? value * 0.97 : value;
  return { whole: set((_, value) => value), other: set(moved) };
}

import { defaults } from '../../../state/defaults.js';
import { writeLink } from '../../../state/link.js';
import { withValue } from '../../../state/paths.js';
import { inputValue } from '../facts.js';

/**
 * @import { AnalysisDocument, Documents } from '../../../state/types.js'
 * @import { RoiMore } from '../../../i18n/roi-more.js'
 * @import { RoiResult } from '../result.js'
 */

/** As many as the core compares at once. */
export const kMostScenarios = 6;

/** In-house work that gets cheaper by itself, a year. */
const kImproves = 0.03;
const kDearer = 1.1;
const kLess = 0.7;
/** Months that the transfer takes longer, and how many times as long people learn. */
const kLater = 2;
const kSlower = 2;

/** What a brochure leaves out, by input, at the value that makes it nothing. */
const kLeftOut = {
  'transition.learning_e0': 1,
  'transition.release_lag': 0,
  'transition.selection': 0,
  'transition.setup': 0,
  'transition.technology_integration': 0,
  'transition.training_fee_per_agent': 0,
  'transition.severance_share': 0,
  'transition.stranded_share': 0,
  'run.governance': 0,
  'run.additional_fees': 0,
  'run.retained_fte': 0,
  'run.client_supervision': 0,
  'run.travel_per_month': 0,
  'option.aht_uplift': 0,
};

/**
 * A change of the case that is worth seeing beside it.
 * @typedef {{ id: string, name: string, note: string, changes: Record<string, unknown> }} Preset
 */

/**
 * @param {RoiResult} result
 * @param {object} document  the reader's case
 * @param {RoiMore['scenarios']} words
 * @param {(path: string, value: number) => string} named  "$3,630 an agent-month"
 * @returns {Preset[]}
 */
export function presets(result, document, words, named) {
  const byVolume = /** @type {any} */ (document).work?.volume !== undefined;
  const amount = byVolume ? 'work.volume' : 'work.headcount';
  const less = rounded(Number(inputValue(result, amount)) * kLess);
  const rates = numbers(result, /^option\.locations\[\d+\]\.rate$/).map(([path, rate]) => [
    path,
    rounded(rate * kDearer),
  ]);
  const waves = wavesOf(result);
  const ready = Math.max(
    ...waves.map(({ kt_start, kt_months, parallel_months }) => kt_start + kt_months + parallel_months),
  );
  const improvement = Math.max(kImproves, Number(inputValue(result, 'inhouse.improvement') ?? 0) + kImproves / 2);
  return [
    {
      id: 'improves',
      name: words.improves,
      note: words.improvesNote(named('inhouse.improvement', improvement)),
      changes: { 'inhouse.improvement': improvement },
    },
    {
      id: 'dearer',
      name: words.dearer,
      note: rates.length ? named(String(rates[0][0]), Number(rates[0][1])) : '',
      changes: Object.fromEntries(rates),
    },
    {
      id: 'slow',
      name: words.slow,
      note: words.slowNote(ready + kLater),
      changes: {
        ...wavePaths(waves.map((wave) => ({ ...wave, kt_months: wave.kt_months + kLater }))),
        'transition.learning_tau': Number(inputValue(result, 'transition.learning_tau')) * kSlower,
      },
    },
    { id: 'less', name: words.less, note: named(amount, less), changes: { [amount]: less } },
    {
      id: 'brochure',
      name: words.brochure,
      note: words.brochureNote,
      changes: {
        ...wavePaths(waves.map((wave) => ({ ...wave, kt_months: 0, parallel_months: 0 }))),
        ...Object.fromEntries(numbers(result, /^option\.locations\[\d+\]\.aht_uplift$/).map(([path]) => [path, 0])),
        ...kLeftOut,
      },
    },
  ];
}

/** @param {object} document @param {Record<string, unknown>} changes */
export const changed = (document, changes) =>
  Object.entries(changes).reduce((at, [path, value]) => withValue(at, path, value), document);

/** What differs from the default case, as a link has it. @param {Documents['roi']} document */
export const linkOf = (document) => writeLink('roi', { ...defaults, roi: document }, defaults).split('?')[1] ?? 'v=1';

/** @param {RoiResult} result @param {RegExp} which @returns {[string, number][]} */
const numbers = (result, which) =>
  result.inputs.flatMap(({ path, value }) =>
    which.test(path) && typeof value === 'number' ? [/** @type {[string, number]} */ ([path, value])] : [],
  );

/** @typedef {{ share: number, kt_start: number, kt_months: number, parallel_months: number }} Wave */

const kWave = /^transition\.waves\[(\d+)\]\.(\w+)$/;

/** The waves as the core has resolved them. @param {RoiResult} result @returns {Wave[]} */
export function wavesOf(result) {
  /** @type {any[]} */
  const waves = [];
  for (const { path, value } of result.inputs) {
    const [, index, key] = kWave.exec(path) ?? [];
    if (index !== undefined) waves[Number(index)] = { ...waves[Number(index)], [key]: value };
  }
  return waves;
}

/** @param {Wave[]} waves */
const wavePaths = (waves) =>
  Object.fromEntries(
    waves.flatMap((wave, index) =>
      Object.entries(wave).map(([key, value]) => [`transition.waves[${index}].${key}`, value]),
    ),
  );

/** Three figures: a scenario says about how much. @param {number} value */
const rounded = (value) => Number(value.toPrecision(3));

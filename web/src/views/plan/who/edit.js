import { defaults } from '../../../state/defaults.js';
import { read } from '../../form/units.js';

/**
 * @import { ScoreDocument } from '../../../generated/documents.js'
 * @import { Formats } from '../../../format/index.js'
 * @import { Criterion } from './result.js'
 *
 * @typedef {NonNullable<ScoreDocument['criteria']>[number]} OwnCriterion
 * @typedef {ScoreDocument['candidates'][number]} OwnCandidate
 * @typedef {NonNullable<OwnCandidate['values']>[number]} OwnMark
 */

const kPlain = { before: '', after: '', scale: 1, grouped: true };

/** Does the scorecard differ from the one that a reader finds? @param {ScoreDocument} document */
export const isChanged = (document) => JSON.stringify(document) !== JSON.stringify(defaults.score);

/** Are names and marks still those of the example? @param {ScoreDocument} document */
export const isExample = ({ candidates }) => JSON.stringify(candidates) === JSON.stringify(defaults.score.candidates);

/** Most candidates that the page takes in. */
export const kMostCandidates = 12;

/** Most that the core does. */
export const kMostCriteria = 20;
export const kMostMustHaves = 20;

/** A list of a document, which a link may have made into something else. @param {unknown} value @returns {any[]} */
const list = (value) => (Array.isArray(value) ? value.filter((each) => each && typeof each === 'object') : []);

/** @param {ScoreDocument} document @returns {OwnCandidate[]} */
export const candidatesOf = ({ candidates }) => list(candidates);

/** @param {ScoreDocument} document @returns {string[]} */
export const mustHavesOf = ({ must_haves: own }) =>
  Array.isArray(own) ? own.filter((each) => typeof each === 'string') : [];

/** The criteria as the reader gave them, else the usual ones. @param {ScoreDocument} document @param {Criterion[]} usual @returns {OwnCriterion[]} */
export const criteriaOf = ({ criteria }, usual) =>
  criteria
    ? list(criteria)
    : usual.map(({ id, label, unit, weight, worst, best }) => ({ id, label, unit, weight, worst, best }));

/** What is known of a candidate on a criterion. @param {OwnCandidate} candidate @param {string} criterion @returns {OwnMark | undefined} */
export const markOf = ({ values }, criterion) => list(values).find((each) => each.criterion === criterion);

/**
 * With another mark or note; one that says nothing any more is left out.
 * @param {OwnCandidate} candidate
 * @param {string} criterion
 * @param {Partial<OwnMark>} change
 * @returns {OwnCandidate}
 */
export function withMark(candidate, criterion, change) {
  const next = filled({ ...markOf(candidate, criterion), criterion, ...change });
  const values = list(candidate.values);
  const at = values.findIndex((each) => each.criterion === criterion);
  const own = at < 0 ? [...values, next] : values.with(at, next);
  const kept = own.filter((each) => Object.keys(each).length > 1);
  const { values: _, ...rest } = candidate;
  return kept.length ? { ...rest, values: kept } : rest;
}

/** Without members that say nothing. @param {Record<string, unknown>} record @returns {any} */
const filled = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));

/**
 * What was typed as a mark: a number, or two with "to" or a dash between.
 * @param {string} text
 * @param {Formats} fmt
 * @returns {Pick<OwnMark, 'value' | 'low' | 'high'>}
 */
export function readMark(text, fmt) {
  const [, from, to] = /^\s*(\S.*?)\s*(?:[–—]|\bto\b|(?<=\d)\s*-)\s*(.*\d.*)$/.exec(text) ?? [];
  const figure = (/** @type {string} */ each) => /** @type {number | undefined} */ (read(each, kPlain, fmt));
  if (from && to) return { value: undefined, low: figure(from), high: figure(to) };
  return { value: figure(text), low: undefined, high: undefined };
}

/** A mark as it stands in its blank. @param {OwnMark | undefined} mark @param {Formats} fmt */
export function shownMark(mark, fmt) {
  if (!mark) return '';
  const figure = (/** @type {unknown} */ each) => (typeof each === 'number' ? fmt.typed(each) : String(each ?? ''));
  const { value, low, high } = mark;
  return low !== undefined && high !== undefined && low !== high
    ? `${figure(low)}–${figure(high)}`
    : figure(value ?? low);
}

/** With a must-have that it fails, or fails no longer. @param {OwnCandidate} candidate @param {string} must @param {boolean} meets @returns {OwnCandidate} */
export function withMust(candidate, must, meets) {
  const { fails = [], ...rest } = candidate;
  const others = fails.filter((each) => each !== must);
  const next = meets ? others : [...others, must];
  return next.length ? { ...rest, fails: next } : rest;
}

/**
 * The must-haves with another text at one place, and the candidates that fail it; without it where there is none.
 * @param {ScoreDocument} document
 * @param {number} at
 * @param {string} text
 */
export function changedMust(document, at, text) {
  const musts = mustHavesOf(document);
  const next = text ? musts.with(at, text) : musts.toSpliced(at, 1);
  const rename = (/** @type {OwnCandidate} */ candidate) => {
    if (!candidate.fails?.includes(musts[at])) return candidate;
    const free = withMust(candidate, musts[at], true);
    return text ? withMust(free, text, false) : free;
  };
  return { must_haves: next.length ? next : undefined, candidates: candidatesOf(document).map(rename) };
}

/** A name that none of them has: "Provider D". @param {string[]} taken @param {(letter: string) => string} name */
export function freeName(taken, name) {
  for (let at = 0; ; at += 1) {
    const letter = String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26));
    if (!taken.includes(name(letter))) return name(letter);
  }
}

/** Without one criterion, and without its marks. @param {OwnCandidate[]} candidates @param {string} criterion */
export const withoutCriterion = (candidates, criterion) =>
  candidates.map((each) => {
    const { values: _, ...rest } = each;
    const kept = list(each.values).filter((mark) => mark.criterion !== criterion);
    return kept.length ? { ...rest, values: kept } : rest;
  });

/** Without the figures of one criterion: they are of another unit now. @param {OwnCandidate[]} candidates @param {string} criterion */
export const unmarked = (candidates, criterion) =>
  candidates.map((each) =>
    markOf(each, criterion) ? withMark(each, criterion, { value: undefined, low: undefined, high: undefined }) : each,
  );

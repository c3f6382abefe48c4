import { listAt } from '../../state/paths.js';

/**
 * @import { RiskQuestion, Session } from '../../state/types.js'
 * @import { RangedInput } from './result.js'
 *
 * @typedef {{ input: string, low?: unknown, mode?: unknown, high?: unknown, distribution?: string, kind?: string, held?: boolean }} Entry  of the list of ranges in `bpo-risk/1`
 */

/** What the reader has said about the ranges. @param {Session} session @returns {Entry[]} */
export const entriesOf = (session) => listAt(session.documents.risk, 'ranges');

/** @param {Session} session @param {string} path @returns {Entry | undefined} */
export const entryOf = (session, path) => entriesOf(session).find(({ input }) => input === path);

/**
 * Sets parts of the range of an input: those that were not the reader's before are taken as they are shown.
 * @param {Session} session
 * @param {{ path: string, low: number, high: number, distribution?: string, kind?: string }} shown
 * @param {Partial<Entry>} parts
 */
export function setRange(session, shown, parts) {
  const entries = entriesOf(session);
  const old = entries.find(({ input }) => input === shown.path);
  const { path: input, low, high, distribution, kind } = shown;
  const base = old && !old.held ? old : { input, low, high, ...(distribution ? { distribution, kind } : {}) };
  const next = known({ ...base, ...parts });
  session.set('ranges', old ? entries.map((each) => (each === old ? next : each)) : [...entries, next], 'risk');
}

/** Holds an input at its likely value. @param {Session} session @param {string} input */
export function hold(session, input) {
  session.set('ranges', [...without(session, input), { input, held: true }], 'risk');
}

/** Puts the published range back. @param {Session} session @param {string} input */
export function putBack(session, input) {
  const rest = without(session, input);
  session.set('ranges', rest.length ? rest : undefined, 'risk');
}

/** @param {Session} session @param {string} path */
const without = (session, path) => entriesOf(session).filter(({ input }) => input !== path);

/** Without what is undefined, which a document cannot hold. @param {Entry} entry @returns {Entry} */
const known = (entry) =>
  /** @type {Entry} */ (Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));

/** @import { Kind } from './types.js' */

/** Weightings that are drawn while a weight is dragged; the answer says what error they leave. */
const kDraws = 4096;

/** A question while a handle is dragged. @param {Kind} kind @param {object} document */
export const inMotion = (kind, document) => (kind === 'where' ? { ...document, draws: kDraws } : document);

/**
 * The answer while a handle is dragged: what moves with it, over the last whole answer. The rest follows when the handle is
 * let go.
 * @param {any} whole  a `bpo-roi-result/1`
 * @param {any} outline  its outline for the case as it stands
 */
export function outlined(whole, outline) {
  const { judged_share, indicative } = whole.verdict;
  return { ...whole, ...outline, verdict: { judged_share, indicative, ...outline.verdict } };
}

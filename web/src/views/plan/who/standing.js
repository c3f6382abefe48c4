/**
 * @import { Criterion, ScoreResult, Standing } from './result.js'
 *
 * @typedef {{ criterion: Criterion, limit: number, other: string, more: boolean }} Turn  a weight at which another candidate comes first
 */

/** Scores that differ by less are level. */
const kLevel = 1e-9;

/** The candidates that are ranked, the best first. @param {ScoreResult} result @returns {Standing[]} */
export const ranked = ({ candidates }) =>
  /** @type {Standing[]} */ (candidates.filter(({ rank }) => rank !== undefined)).sort((a, b) => a.rank - b.rank);

/** Those who share the best score. @param {Standing[]} standings */
export const level = (standings) => standings.filter(({ score }) => standings[0].score - score < kLevel);

/** The smallest move of one weight that changes the winner; none where no single one does. @param {ScoreResult} result @returns {Turn | undefined} */
export function nearestTurn({ criteria }) {
  const turns = criteria.flatMap((criterion) => {
    const { from, to, below, above } = criterion.holds ?? { from: 0, to: 1, below: null, above: null };
    return [
      ...(below === null ? [] : [{ criterion, limit: from, other: below, more: false }]),
      ...(above === null ? [] : [{ criterion, limit: to, other: above, more: true }]),
    ];
  });
  const move = (/** @type {Turn} */ { criterion, limit }) => Math.abs(criterion.weight - limit);
  return turns.sort((a, b) => move(a) - move(b))[0];
}

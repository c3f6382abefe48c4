import { pairs } from '../../plan/who/pairs.js';

/**
 * @import { WhereFacts } from '../facts.js'
 * @import { WhereContext } from './context.js'
 */

/** Places that are held against each other. */
const kShown = 8;

/** How often each of the first places stands above each other one, and what it is best at. @param {WhereFacts} facts @param {WhereContext} context */
export function above({ ranked, result }, { more, fmt, id }) {
  const first = ranked.slice(0, kShown);
  const at = (/** @type {string} */ code) => result.places.findIndex((place) => place.code === code);
  const candidates = first.map((place) => ({ ...place, beats: first.map(({ code }) => place.beats[at(code)]) }));
  const words = { pairs: more.pairs };
  return pairs(/** @type {any} */ ({ result: { candidates, criteria: result.criteria }, words, fmt, id }));
}

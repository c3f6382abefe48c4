import { nearestTurn } from '../plan/who/standing.js';

/**
 * @import { Turn } from '../plan/who/standing.js'
 * @import { Place, Ranked, WhereResult } from './result.js'
 *
 * @typedef {object} WhereFacts  what the sentence, the key figures and the charts all speak of
 * @property {WhereResult} result
 * @property {Ranked[]} ranked  the first place first
 * @property {Ranked | undefined} winner
 * @property {Ranked | undefined} cheapest  of those whose cost is known
 * @property {Turn | undefined} flip  the smallest move of one weight that puts another place first
 * @property {number} day  minutes of the working day at home
 */

const kMinutesADay = 1440;

/** @param {Place} place @returns {place is Ranked} */
const isRanked = (place) => place.rank !== undefined;

/** @param {WhereResult} result @returns {WhereFacts} */
export function factsOf(result) {
  const ranked = result.places.filter(isRanked).sort((a, b) => a.rank - b.rank);
  const priced = ranked.filter(({ cost }) => cost.total.value !== null);
  const costOf = (/** @type {Ranked} */ { cost }) => Number(cost.total.value);
  const { from, to } = result.home_hours;
  return {
    result,
    ranked,
    winner: ranked.find(({ code }) => code === result.winner),
    cheapest: priced.length ? priced.reduce((least, each) => (costOf(each) < costOf(least) ? each : least)) : undefined,
    flip: nearestTurn(/** @type {any} */ (result)),
    day: to > from ? to - from : to - from + kMinutesADay,
  };
}

/** What a place is called. @param {WhereResult} result @param {string} code */
export const nameOf = ({ places }, code) => places.find((place) => place.code === code)?.name ?? code;

/** The figure a criterion goes by. @param {Place} place @param {string} criterion */
export const figureFor = ({ values }, criterion) => values.find((value) => value.criterion === criterion);

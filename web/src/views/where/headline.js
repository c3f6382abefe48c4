import { nameOf } from './facts.js';

/**
 * @import { Part } from '../../i18n/parts.js'
 * @import { Context } from '../context.js'
 * @import { WhereFacts } from './facts.js'
 */

/**
 * The answer in one sentence; the reader's own words in it lead to their inputs.
 * @param {WhereFacts} facts
 * @param {Context} context
 * @returns {Part[]}
 */
export function headline({ result, ranked, winner, flip }, { fmt, say, session }) {
  const words = say.where.headline;
  const named = (/** @type {string} */ code, /** @type {string} */ name) => say.common.placeInSentence(code, name);
  const home = { text: named(result.home, result.at_home.name), path: 'home' };
  if (!winner) return words.none(home);
  const first = say.common.capital(named(winner.code, winner.name));
  if (ranked.length === 1) return words.alone({ home, place: named(winner.code, winner.name) });
  const { weighting } = result.sampling;
  const kind = weighting === 'near' ? (session.given('criteria', 'where') ? 'yours' : 'usual') : weighting;
  return words.first({
    home,
    winner: named(winner.code, first),
    share: fmt.percentFigure(winner.first, { digits: 0 }),
    near: { text: words[kind], path: 'weights' },
    flip: flip
      ? words.flip({
          rival: say.common.capital(named(flip.other, nameOf(result, flip.other))),
          criterion: flip.criterion.id,
          weight: fmt.percentWhole(flip.limit),
          more: flip.more,
        })
      : words.firm,
  });
}

/**
 * What the choice gives up.
 * @param {WhereFacts} facts
 * @param {Context} context
 */
export function deck({ result, ranked, winner, cheapest, day }, { fmt, say }) {
  const words = say.where.deck;
  if (!winner) return words.none;
  const hours = (/** @type {number} */ minutes) => fmt.number(minutes / 60);
  const own = winner.cost.total.value;
  const most = ranked.reduce((best, place) => (place.first > best.first ? place : best));
  return [
    most === winner
      ? ''
      : words.oftener(say.common.placeInSentence(most.code, most.name), fmt.percentFigure(most.first, { digits: 0 })),
    winner.overlap
      ? words.shares({
          shared: hours(winner.overlap.mean),
          day: hours(day),
          language: result.language,
          same: winner.same_language,
        })
      : '',
    cheapest && own !== null
      ? cheapest === winner
        ? words.isCheapest
        : words.cheapest({
            place: say.common.placeInSentence(cheapest.code, cheapest.name),
            cost: fmt.money(cheapest.cost.total.value ?? 0),
            winner: fmt.money(own),
            shared: cheapest.overlap && hours(cheapest.overlap.mean),
          })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

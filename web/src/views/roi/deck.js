/**
 * @import { Formats } from '../../format/index.js'
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 */

/**
 * What the brochure would not say, and the verdict with where it turns.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function deck(facts, { fmt, say }) {
  const { result, measures } = facts;
  const words = say.roi.deck;
  const promise = result.leak.rate_card.share ?? 0;
  const trough = result.cash_flow.peak_exposure.value;
  const out = fmt.money(Math.abs(trough));
  return [
    promise >= 0 ? words.promise(fmt.percentWhole(promise)) : words.promiseLoss(fmt.percentWhole(-promise)),
    trough >= 0
      ? words.atOnce
      : measures.payback_months === null
        ? words.never(out)
        : words.trough(fmt.monthOf(measures.payback_months), out),
    verdict(facts, fmt, words),
  ].join(' ');
}

/** @param {RoiFacts} facts @param {Formats} fmt @param {Messages['roi']['deck']} words */
function verdict({ advice, rate }, fmt, words) {
  const turn = rate?.value;
  if (advice === 'outsource') return turn ? words.outsource(fmt.money(turn), rate.per) : words.outsourcePlain;
  if (advice === 'hybrid') return words.hybrid;
  return turn ? words.keep(fmt.money(turn), rate.per) : words.keepPlain;
}

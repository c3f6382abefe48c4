/**
 * What the brochure would not say, and the verdict with where it turns.
 * @param {import('./facts.js').RoiFacts} facts
 * @param {import('../context.js').Context} context
 */
export function deck(facts, { fmt, say }) {
  const { result, measures } = facts;
  const words = say.roi.deck;
  const promise = result.leak.rate_card.share ?? 0;
  const trough = result.cash_flow.peak_exposure.value;
  const out = fmt.money(Math.abs(trough));
  return [
    promise >= 0 ? words.promise(fmt.percentWhole(promise)) : words.promiseLoss(fmt.percentWhole(-promise)),
    trough >= 0 ? words.atOnce : measures.payback_months === null ? words.never(out) : words.trough(fmt.monthOf(measures.payback_months), out),
    verdict(facts, fmt, words),
  ].join(' ');
}

/** @param {import('./facts.js').RoiFacts} facts @param {import('../../format/index.js').Formats} fmt @param {import('../../i18n/index.js').Messages['roi']['deck']} words */
function verdict({ advice, rate }, fmt, words) {
  const turn = rate?.value;
  if (advice === 'outsource') return turn ? words.outsource(fmt.money(turn), rate.per) : words.outsourcePlain;
  if (advice === 'hybrid') return words.hybrid;
  return turn ? words.keep(fmt.money(turn), rate.per) : words.keepPlain;
}

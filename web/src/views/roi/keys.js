import { moneyKey } from '../parts/keys.js';

/**
 * @import { Formats } from '../../format/index.js'
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { Key } from '../parts/keys.js'
 * @import { RoiFacts } from './facts.js'
 */

/**
 * @param {RoiFacts} facts
 * @param {Context} context
 * @returns {Key[]}
 */
export function keys(facts, { fmt, say }) {
  const { result, measures, months, loses } = facts;
  const words = say.roi.keys;
  const share = measures.saving_share;
  return [
    {
      name: loses ? words.lost(months) : words.saved(months),
      ...moneyKey(Math.abs(measures.npv), fmt),
      voice: loses ? 'bad' : undefined,
      origin: 'formula/npv',
      note: words.savedNote(fmt.money(measures.nominal_net_benefit)),
    },
    {
      name: words.share,
      ...(share === null ? { figure: words.never } : { figure: fmt.percentFigure(share), unit: '%' }),
      origin: 'formula/saving_share',
      note: words.shareNote(fmt.percent(result.leak.rate_card.share ?? 0)),
    },
    {
      name: words.back,
      origin: measures.payback_months === null ? 'formula/headline' : 'formula/payback_months',
      ...back(facts, fmt, say),
    },
    {
      name: words.once,
      origin: 'formula/pv_investment',
      ...moneyKey(measures.pv_investment, fmt),
      note: words.onceNote,
    },
    rateKey(facts, fmt, words),
  ];
}

/** @param {RoiFacts} facts @param {Formats} fmt @param {Messages} say */
function back({ measures, months }, fmt, say) {
  const words = say.roi.keys;
  const { payback_months: cash, discounted_payback_months: today } = measures;
  if (cash === null) return { figure: words.never, voice: /** @type {const} */ ('bad'), note: words.neverNote(months) };
  if (cash === 0) return { figure: words.atOnce, note: words.atOnceNote };
  const month = fmt.monthOf(cash);
  const ordinal = say.common.ordinal(month, fmt.ordinalKind(month));
  return {
    figure: String(month),
    unit: ordinal.slice(String(month).length) + words.month,
    note: words.backNote(fmt.number(cash), today === null ? null : fmt.number(today)),
  };
}

/** @param {RoiFacts} facts @param {Formats} fmt @param {Messages['roi']['keys']} words @returns {Key} */
function rateKey({ rate, advice }, fmt, words) {
  const name = advice === 'outsource' ? words.holds : words.turns;
  if (!rate || rate.value === null) return { name, figure: words.noRate, note: words.noRateNote };
  return {
    name,
    origin: 'formula/goal',
    ...moneyKey(rate.value, fmt),
    note: words.holdsNote(rate.per, fmt.money(rate.current)),
  };
}

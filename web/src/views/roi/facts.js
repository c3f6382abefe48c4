/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { Measures, RoiResult } from './result.js'
 */

/**
 * What the sentence, the key figures and the charts all speak of, read once from the result.
 * @typedef {object} RoiFacts
 * @property {RoiResult} result
 * @property {Measures} measures  at the chosen timing
 * @property {number} months  of the term
 * @property {string} advice
 * @property {boolean} loses
 * @property {{ value: number | null, current: number, per: string } | null} rate  where the result turns
 * @property {string} pricing
 */

/** Nearer to nothing than this share of the in-house cost is called even. */
const kEven = 0.002;

const kRatePath = /^option\.locations\[(0|)\]\.rate$/;

/**
 * @param {RoiResult} result
 * @param {Messages} say
 * @returns {RoiFacts}
 */
export function factsOf(result, say) {
  const measures = result.measures[result.timing ?? 'end'];
  const pricing = String(inputValue(result, 'option.pricing') ?? 'per_fte');
  const turn = result.break_even.find(({ path }) => kRatePath.test(path));
  return {
    result,
    measures,
    months: result.horizon_months,
    advice: result.verdict.advice,
    loses: measures.npv < 0,
    rate: turn ? { value: turn.value, current: turn.current, per: say.roi.per[pricing] ?? '' } : null,
    pricing,
  };
}

/** @param {Measures} measures */
export const isEven = ({ npv, pv_baseline }) => Math.abs(npv) < kEven * pv_baseline;

/** @param {RoiResult} result @param {string} path */
export const inputValue = (result, path) => result.inputs.find((input) => input.path === path)?.value;

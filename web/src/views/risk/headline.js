import { idOfRange } from './range-id.js';

/**
 * @import { Part } from '../../i18n/parts.js'
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/** Nearer to the plan than this share of it is called about the same. */
const kEven = 0.02;

/**
 * The answer in two sentences: how many futures pay back, and what the middle one comes to.
 * @param {RiskFacts} facts
 * @param {Context} context
 * @returns {Part[]}
 */
export function headline({ result, months }, context) {
  const { fmt, say } = context;
  const words = say.risk.headline;
  const { count, of, out_of_twenty: twenty } = result.payback.within_term;
  const move = moveOf(result, context);
  const term = say.risk.term(months);
  const rest = middle(result, context);
  if (count === of) return words.always(move, term, fmt.number(of, 0), rest);
  if (count === 0) return words.never(move, term, fmt.number(of, 0), rest);
  return words.back(move, term, twenty, rest);
}

/** @param {RiskFacts['result']} result @param {Context} context @returns {Part} */
function moveOf({ inputs }, { session, fmt, say }) {
  const words = say.risk.headline;
  const heads = /** @type {any} */ (session.documents.roi).work?.headcount;
  const people = typeof heads === 'object' ? heads?.mode : heads;
  const text =
    typeof people !== 'number'
      ? words.work
      : people === 1
        ? words.person
        : words.people(fmt.number(people, people < 10 ? 1 : 0));
  return inputs.length ? { text, path: idOfRange(inputs[0].path, 'low') } : text;
}

/** @param {RiskFacts['result']} result @param {Context} context */
function middle({ npv }, { fmt, say }) {
  const words = say.risk.headline;
  const away = npv.p50 - npv.mode_case;
  const even = Math.abs(away) <= kEven * Math.abs(npv.mode_case);
  const than = even ? words.asPlanned : words.than(fmt.money(Math.abs(away)), away < 0);
  return (npv.p50 < 0 ? words.loses : words.saves)(fmt.money(Math.abs(npv.p50)), than);
}

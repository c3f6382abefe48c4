import { isEven } from './facts.js';
import { inputValue } from './facts.js';

/** @typedef {import('../../i18n/parts.js').Part} Part */

/**
 * The answer in one sentence; the reader's own words in it lead to their inputs.
 * @param {import('./facts.js').RoiFacts} facts
 * @param {import('../context.js').Context} context
 * @returns {Part[]}
 */
export function headline({ result, measures, months }, context) {
  const { fmt, say } = context;
  const words = say.roi.headline;
  const share = measures.saving_share === null ? null : Math.abs(measures.saving_share);
  const parts = {
    work: workOf(result, context),
    from: placeOf(result, 'client.home', context),
    to: placeOf(result, 'option.locations[0].location', context),
    money: fmt.money(Math.abs(measures.npv)),
    term: say.roi.term(months),
    share: share === null ? null : (say.common.shareInWords(share) ?? fmt.percentWhole(share)),
  };
  if (isEven(measures)) return words.even(parts);
  return measures.npv < 0 ? words.loses({ ...parts, share: share === null ? null : fmt.percentWhole(share) }) : words.saves(parts);
}

/** @param {import('./result.js').RoiResult} result @param {import('../context.js').Context} context @returns {Part} */
function workOf(result, { session, fmt, say }) {
  const code = String(inputValue(result, 'client.function'));
  const label = session.name('function', code);
  const heads = result.inputs.find(({ path }) => path === 'work.headcount');
  const given = heads?.origin === 'user' ? Number(heads.value) : result.month_one.paid_headcount;
  const figure = fmt.number(given, given < 10 ? 1 : 0);
  const path = heads?.origin === 'user' ? 'work.headcount' : 'work.volume';
  return { text: say.roi.people(figure, figure === '1', code, label), path };
}

/** @param {import('./result.js').RoiResult} result @param {string} path @param {import('../context.js').Context} context @returns {Part} */
function placeOf(result, path, { session, say }) {
  const code = String(inputValue(result, path));
  return { text: say.common.placeInSentence(code, session.name('location', code)), path };
}

import { inputValue, isEven } from './facts.js';

/**
 * @import { Part } from '../../i18n/parts.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 * @import { RoiResult } from './result.js'
 */

const kHome = 'client.home';
const kPlace = 'option.locations[0].location';

/**
 * The answer in one sentence; the reader's own words in it lead to their inputs.
 * @param {RoiFacts} facts
 * @param {Context} context
 * @returns {Part[]}
 */
export function headline({ result, measures, months }, context) {
  const { fmt, say } = context;
  const words = say.roi.headline;
  const share = measures.saving_share === null ? null : Math.abs(measures.saving_share);
  const move = moveOf(result, context);
  const money = fmt.money(Math.abs(measures.npv));
  const term = say.roi.term(months);
  if (isEven(measures)) return words.even(move, term);
  if (measures.npv < 0) return words.loses(move, money, term, share === null ? null : fmt.percentWhole(share));
  return words.saves(
    move,
    money,
    term,
    share === null ? null : (say.common.shareInWords(share) ?? fmt.percentWhole(share)),
  );
}

/** @param {RoiResult} result @param {Context} context @returns {Part[]} */
function moveOf(result, context) {
  const words = context.say.roi.headline;
  const work = workOf(result, context);
  const from = placeOf(result, kHome, context);
  const same = inputValue(result, kHome) === inputValue(result, kPlace);
  return same
    ? words.handOver({ work, from, to: { text: words.provider, path: kPlace } })
    : words.move({ work, from, to: placeOf(result, kPlace, context) });
}

/** @param {RoiResult} result @param {Context} context @returns {Part} */
function workOf(result, { session, fmt, say }) {
  const code = String(inputValue(result, 'client.function'));
  const label = session.name('function', code);
  const heads = result.inputs.find(({ path }) => path === 'work.headcount');
  const given = heads?.origin === 'user' ? Number(heads.value) : result.month_one.paid_headcount;
  const figure = fmt.number(given, given < 10 ? 1 : 0);
  const path = heads?.origin === 'user' ? 'work.headcount' : 'work.volume';
  return { text: say.roi.people(figure, figure === '1', code, label), path };
}

/** @param {RoiResult} result @param {string} path @param {Context} context @returns {Part} */
function placeOf(result, path, { session, say }) {
  const code = String(inputValue(result, path));
  return { text: say.common.placeInSentence(code, session.name('location', code)), path };
}

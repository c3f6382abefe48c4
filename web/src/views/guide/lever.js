import { html, nothing } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { firstOf, idOf } from '../form/paths.js';
import { figureLink } from '../parts/record-link.js';
import { bothWays, change, isIn, levers } from './levers.js';

/**
 * @import { Entry } from '../../i18n/en/guide/index.js'
 * @import { Here } from './here.js'
 * @import { Lever } from './levers.js'
 *
 * What a benefit or pitfall does in the reader's case: what the saving is with it less without it.
 * @typedef {object} Worth
 * @property {boolean} counted  it is in the case
 * @property {'working' | 'refused' | 'yours' | 'apart' | 'nothing' | 'gains' | 'costs'} kind
 * @property {number} amount
 * @property {string} why  it could not be worked out
 */

/** Smaller than this is nothing: rounding of sums in the millions. */
const kNothing = 0.005;

/** @param {Entry} entry */
export const leverOf = ({ lever = '' }) => levers[lever];

/** @param {Entry} entry @param {Here} here @returns {Worth} */
export function worthOf(entry, { session }) {
  const lever = leverOf(entry);
  const own = session.documents.roi;
  const counted = isIn(lever, own);
  const none = { counted, amount: 0, why: '' };
  if (lever.without === 'apart') return { ...none, kind: 'apart' };
  const [without, withIt] = bothWays(lever, own, defaults.roi);
  const { result, errors } = session.beside(`guide-${entry.id}`, 'compare', {
    schema: 'bpo-compare/1',
    cases: [{ case: without }, { case: withIt }],
    from: 0,
    to: 1,
  });
  if (errors.length) return { ...none, kind: 'refused', why: errors[0].message };
  if (!result) return { ...none, kind: 'working' };
  const amount = result.bridges[0].change ?? 0;
  if (Math.abs(amount) < kNothing) return { ...none, kind: lever.without ?? 'nothing' };
  return { ...none, kind: amount > 0 ? 'gains' : 'costs', amount: Math.abs(amount) };
}

/** Whether it is in the case, to be changed. @param {Entry} entry @param {boolean} counted @param {Here} here @param {unknown} [label] */
export function toggle(entry, counted, { session, words }, label) {
  const turn = () => session.change(change(leverOf(entry), session.documents.roi, defaults.roi), 'roi');
  return html`<label class="switch"><input
    type="checkbox"
    role="switch"
    aria-label=${label ? nothing : words.ledger.counted(entry.term)}
    .checked=${counted}
    @change=${turn}
  />${label ?? nothing}</label>`;
}

/** The way to the input that it moves, in the Savings view. @param {Lever} lever @param {Here} here */
export function inputLink({ input }, here) {
  const { session, say } = here;
  const rows = session.fields('roi');
  const row = rows.find(({ path }) => firstOf(path) === input);
  const figure = idOf('', input).slice(1);
  return figureLink(row ? say.common.typeset(row.label).replace(/\?$/, '') : input, { view: 'roi', figure }, here);
}

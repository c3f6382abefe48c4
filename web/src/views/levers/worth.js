import { html, nothing } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { firstOf, idOf } from '../form/paths.js';
import { figureLink } from '../parts/record-link.js';
import { bothWays, change, isIn } from './lever.js';

/**
 * @import { RoiDocument } from '../../generated/documents.js'
 * @import { Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Lever } from './lever.js'
 *
 * What a lever does in the reader's case: what the saving is with it less without it.
 * @typedef {object} Worth
 * @property {boolean} counted  it is in the case
 * @property {'working' | 'refused' | 'yours' | 'apart' | 'nothing' | 'gains' | 'costs'} kind
 * @property {number} amount
 * @property {string} why  it could not be worked out
 */

/** Smaller than this is nothing: rounding of sums in the millions. */
const kNothing = 0.005;

/**
 * @param {Lever} lever
 * @param {string} place  that shows it
 * @param {Session} session
 * @param {RoiDocument} [own]  a case made of the reader's
 * @returns {Worth}
 */
export function worthOf(lever, place, session, own = session.documents.roi) {
  const counted = isIn(lever, own);
  if (lever.without === 'apart') return { counted, kind: 'apart', amount: 0, why: '' };
  const worth = worthBetween(bothWays(lever, own, defaults.roi), place, session, counted);
  return worth.kind === 'nothing' && lever.without ? { ...worth, kind: lever.without } : worth;
}

/**
 * What the saving of the second case is more than that of the first.
 * @param {[RoiDocument, RoiDocument]} cases
 * @param {string} place  that shows it
 * @param {Session} session
 * @param {boolean} [counted]
 * @returns {Worth}
 */
export function worthBetween([without, withIt], place, session, counted = true) {
  const none = { counted, amount: 0, why: '' };
  const { result, errors } = session.beside(place, 'compare', {
    schema: 'bpo-compare/1',
    cases: [{ case: without }, { case: withIt }],
    from: 0,
    to: 1,
  });
  if (errors.length) return { ...none, kind: 'refused', why: errors[0].message };
  if (!result) return { ...none, kind: 'working' };
  const amount = result.bridges[0].change ?? 0;
  if (Math.abs(amount) < kNothing) return { ...none, kind: 'nothing' };
  return { ...none, kind: amount > 0 ? 'gains' : 'costs', amount: Math.abs(amount) };
}

/**
 * An amount in a table.
 * @param {Worth} worth
 * @param {Record<Exclude<Worth['kind'], 'gains' | 'costs'>, string>} words
 * @param {Pick<Context, 'fmt'>} context
 */
export function amountOf({ kind, amount, counted, why }, words, { fmt }) {
  const style = counted ? '' : 'off';
  if (kind === 'gains') return html`<span class=${style}>${fmt.money(amount)}</span>`;
  if (kind === 'costs') return html`<span class="bad ${style}">${fmt.money(-amount)}</span>`;
  return html`<span class="off" title=${why}>${words[kind]}</span>`;
}

/** Whether it is in the case, to be changed. @param {Lever} lever @param {boolean} counted @param {Session} session @param {{ name: string, label?: unknown }} said  `name`: where no label stands beside it */
export function toggle(lever, counted, session, { name, label }) {
  const turn = () => session.change(change(lever, session.documents.roi, defaults.roi), 'roi');
  return html`<label class="switch"><input
    type="checkbox"
    role="switch"
    aria-label=${label ? nothing : name}
    .checked=${counted}
    @change=${turn}
  />${label ?? nothing}</label>`;
}

/** The way to the input that it moves, in the Savings view. @param {Pick<Lever, 'input'>} lever @param {Context} context */
export function inputLink({ input }, context) {
  const { session, say } = context;
  const rows = session.fields('roi');
  const row = rows.find(({ path }) => firstOf(path) === input);
  const figure = idOf('', input).slice(1);
  return figureLink(row ? say.common.typeset(row.label).replace(/\?$/, '') : input, { view: 'roi', figure }, context);
}

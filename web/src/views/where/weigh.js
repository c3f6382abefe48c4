import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { entered, settled, typing } from '../form/settled.js';
import { read, shown } from '../form/units.js';
import { percents, rebalanced, withChanges } from './weights.js';

/**
 * @import { Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { WhereFacts } from './facts.js'
 * @import { Criterion } from './result.js'
 */

const kPercent = { before: '', after: '%', scale: 1, grouped: true };

/** The weights before a handle was taken: what is dragged and brought back is as it was. @type {WeakMap<Session, number[]>} */
const before = new WeakMap();

/** What counts how much, dragged or typed. @param {WhereFacts} facts @param {Context} context */
export function weigh({ result }, context) {
  const { say, session, id } = context;
  const { criteria } = result;
  const words = say.where.form;
  const weights = weightsOf(criteria, session);
  const given = criteria.some(({ id: one }) => ownWeight(one, session) !== undefined);
  const refused = (session.errors.where ?? []).find(({ path }) => /^criteria(\[\d+\]\.weight)?$/.test(path));
  const putBack = () =>
    session.set(
      'criteria',
      withChanges(
        criteria,
        session.documents.where.criteria,
        Object.fromEntries(criteria.map((one) => [one.id, { weight: undefined }])),
      ),
      'where',
    );
  return html`<fieldset class="field weights${given ? ' yours' : ''}${refused ? ' error' : ''}" id=${idOf(id, 'weights')} tabindex="-1">
    <legend class="lab"><span class="num">4</span>${words.weights}</legend>
    ${criteria.map((criterion, index) => row(criterion, index, weights, criteria, context))}
    ${refused ? html`<p class="err" id="${idOf(id, 'criteria')}-err" role="alert"><b>${words.refusedWeight(say.common.typeset(refused.message))}</b> ${refused.allowed ? say.common.form.allowed(say.common.typeset(refused.allowed)) : nothing}</p><p class="kept">${say.common.form.kept}</p>` : nothing}
    <p class="origin">${given ? html`<span class="mine">${say.common.form.yours}</span> <button class="link" type="button" @click=${putBack}>${words.putBack}</button>` : words.sum}</p>
  </fieldset>`;
}

/**
 * @param {Criterion} criterion
 * @param {number} index
 * @param {number[]} weights
 * @param {Criterion[]} criteria
 * @param {Context} context
 */
function row({ id: one, label }, index, weights, criteria, { say, session, id, fmt }) {
  const words = say.where.form;
  const own = ownWeight(one, session);
  const set = (/** @type {number[]} */ next, /** @type {'preview' | 'change'} */ how) => {
    const changes = Object.fromEntries(criteria.map((each, at) => [each.id, { weight: next[at] }]));
    session[how]({ criteria: withChanges(criteria, session.documents.where.criteria, changes) }, 'where');
  };
  const slid = (/** @type {Event} */ event) => Number(/** @type {HTMLInputElement} */ (event.target).value);
  const drag = (/** @type {Event} */ event) => {
    if (!session.previewing) before.set(session, weights);
    set(rebalanced(before.get(session) ?? weights, index, slid(event)), 'preview');
  };
  const settle = (/** @type {Event} */ event) => {
    if (session.previewing) set(rebalanced(before.get(session) ?? weights, index, slid(event)), 'change');
  };
  const typed = (/** @type {Event} */ event) => {
    entered(event);
    const next = read(/** @type {HTMLInputElement} */ (event.target).value, kPercent, fmt);
    if (next === undefined || next === weights[index]) return;
    if (typeof next === 'number' && next >= 0) return set(rebalanced(weights, index, next), 'change');
    // What cannot be a weight is told by the core, and the last answer stays.
    const refused = { [one]: { weight: /** @type {any} */ (next) } };
    session.change({ criteria: withChanges(criteria, session.documents.where.criteria, refused) }, 'where');
  };
  const value = typeof own === 'number' || own === undefined ? weights[index] : own;
  return html`<div class="weight-row">
    <label for=${idOf(id, `slide.${one}`)}>${label}</label>
    <input
      id=${idOf(id, `slide.${one}`)}
      class="slide"
      type="range"
      min="0"
      max="100"
      step="1"
      .value=${live(String(Math.round(Number(weights[index]) || 0)))}
      aria-valuetext=${`${fmt.number(weights[index])}%`}
      @input=${drag}
      @change=${settle}
      @pointerup=${settle}
    />
    <div class="blank${own === undefined ? '' : ' set'}"><input
      id=${idOf(id, `weight.${one}`)}
      inputmode="decimal"
      autocomplete="off"
      aria-label=${words.weight(label)}
      .value=${settled(shown(value, kPercent, fmt))}
      @input=${typing}
      @change=${typed}
    /><span class="unit">%</span></div>
  </div>`;
}

/** The reader's own weight of a criterion. @param {string} criterion @param {Session} session */
function ownWeight(criterion, session) {
  const { criteria } = session.documents.where;
  return Array.isArray(criteria) ? criteria.find(({ id }) => id === criterion)?.weight : undefined;
}

/** In percent: as the reader has them where they are 100 together, else as the answer has them. @param {Criterion[]} criteria @param {Session} session */
function weightsOf(criteria, session) {
  const own = criteria.map(({ id }) => ownWeight(id, session));
  const sum = own.reduce(
    (/** @type {number} */ total, each) => total + (typeof each === 'number' ? each : Number.NaN),
    0,
  );
  return Math.abs(sum - 100) < 1e-6 ? /** @type {number[]} */ (own) : percents(criteria);
}

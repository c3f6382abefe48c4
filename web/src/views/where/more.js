import { html, nothing } from 'lit/html.js';
import { field } from '../form/field.js';
import { foot } from '../form/foot.js';
import { idOf } from '../form/paths.js';
import { entered, settled, typing } from '../form/settled.js';
import { read, shown } from '../form/units.js';
import { inputsOf } from './form.js';
import { hoursField } from './hours.js';
import { withChanges } from './weights.js';

/**
 * @import { Context } from '../context.js'
 * @import { WhereFacts } from './facts.js'
 * @import { Criterion } from './result.js'
 */

const kMusts = ['eu_data', 'same_language', 'near', 'own_pay'];
const kLeast = 'least_shared_minutes';

/** Further folds: what a place must have, the ends of the scales, the day there, the weightings tried. @param {WhereFacts} facts @param {Context} context */
export function more(facts, context) {
  const { say, session } = context;
  const words = say.where.form;
  const all = inputsOf(facts, context);
  const asked = mustsOf(context).map((each) => words.musts[each] ?? each);
  const { weighting } = facts.result.sampling;
  const input = (/** @type {string} */ path) => {
    const control = all.get(path);
    return control ? field(control, context, { hint: control.given ? undefined : control.help }) : nothing;
  };
  const deep = session.depth === 'expert' || session.given('weighting', 'where') || session.given('within', 'where');
  return html`<div class="folds">
    ${fold('must', words.must, asked.length ? asked.join(', ') : words.mustNone, () => musts(context), context)}
    ${fold('scales', words.scales, words.scalesSum, () => scales(facts, context), context)}
    ${fold('day', words.day, words.daySum, () => html`${hoursField('place_hours', facts.result.place_hours, { label: words.day, from: words.dayFrom, to: words.dayTo, hint: words.daySum }, context)}${input('language')}`, context)}
    ${deep ? fold('trials', words.trials, words.trialsSum[weighting] ?? weighting, () => html`${input('weighting')}${weighting === 'near' ? input('within') : nothing}${input('seed')}`, context) : nothing}
  </div>${foot(all, context)}`;
}

/** @param {string} name @param {string} heading @param {string} sum @param {() => unknown} content @param {Context} context */
function fold(name, heading, sum, content, { session }) {
  const open = session.folds.has(`where ${name}`);
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(`where ${name}`, /** @type {HTMLDetailsElement} */ (event.target).open);
  return html`<details class="fold" ?open=${open} @toggle=${toggled}>
    <summary>${heading}<span class="sum">${sum}</span></summary>
    <div class="in">${open ? content() : nothing}</div>
  </details>`;
}

/** @param {Context} context @returns {string[]} */
function mustsOf({ session }) {
  const { must_haves: list, least_shared_minutes: least } = session.documents.where;
  return [...(Array.isArray(list) ? list : []), ...(least ? [kLeast] : [])];
}

/** @param {Context} context */
function musts(context) {
  const { say, session, id, fmt } = context;
  const words = say.where.form;
  const own = session.documents.where;
  const set = (/** @type {string} */ one, /** @type {boolean} */ on) => {
    const list = (Array.isArray(own.must_haves) ? own.must_haves : []).filter((each) => each !== one);
    const next = on ? [...list, one] : list;
    session.set('must_haves', next.length ? next : undefined, 'where');
  };
  const kHours = { before: '', after: words.hoursUnit, scale: 60, grouped: true };
  const least = (/** @type {Event} */ event) => {
    entered(event);
    const next = read(/** @type {HTMLInputElement} */ (event.target).value, kHours, fmt);
    session.set(kLeast, next === 0 ? undefined : next, 'where');
  };
  const [error] = (session.errors.where ?? []).filter(({ path }) => path === kLeast || path.startsWith('must_haves'));
  return html`${kMusts.map(
    (one) =>
      html`<label class="tick"><input type="checkbox" .checked=${own.must_haves?.includes(one) ?? false} @change=${(/** @type {Event} */ event) => set(one, /** @type {HTMLInputElement} */ (event.target).checked)}> ${words.musts[one]}</label>`,
  )}
    <div class="field${own[kLeast] === undefined ? '' : ' yours'}${error ? ' error' : ''}">
      <label for=${idOf(id, kLeast)}>${words.least}</label>
      <div class="blank${own[kLeast] === undefined ? '' : ' set'}"><input id=${idOf(id, kLeast)} inputmode="decimal" autocomplete="off" .value=${settled(shown(own[kLeast] ?? 0, kHours, fmt))} @input=${typing} @change=${least}><span class="unit">${words.hoursUnit}</span></div>
      ${error ? html`<p class="err" role="alert"><b>${say.common.form.refused(words.least, say.common.typeset(error.message))}</b></p><p class="kept">${say.common.form.kept}</p>` : nothing}
    </div>`;
}

/** The ends of every scale. @param {WhereFacts} facts @param {Context} context */
function scales({ result }, context) {
  const { say, session } = context;
  const words = say.where.form;
  const errors = (session.errors.where ?? []).filter(({ path }) => /^criteria\[\d+\]\.(worst|best)$/.test(path));
  return html`<div class="wide"><table class="tab scales">
    <caption class="vh">${words.scales}</caption>
    <thead><tr><th scope="col">${words.criterion}</th><th scope="col" class="n">${words.worst}</th><th scope="col" class="n">${words.best}</th></tr></thead>
    <tbody>${result.criteria.map((criterion) => scaleRow(criterion, result.criteria, context))}</tbody>
  </table></div>
  ${errors.map(({ message }) => html`<p class="err" role="alert"><b>${say.common.capital(say.common.typeset(message))}.</b></p><p class="kept">${say.common.form.kept}</p>`)}`;
}

/** @param {Criterion} criterion @param {Criterion[]} criteria @param {Context} context */
function scaleRow(criterion, criteria, { say, session, id, fmt }) {
  const words = say.where.form;
  const { id: one, label, unit, worst, best } = criterion;
  const own = session.documents.where.criteria?.find((each) => each.id === one);
  const kPlain = { before: '', after: '', scale: 1, grouped: true };
  const given = own?.worst !== undefined || own?.best !== undefined;
  const set = (/** @type {Record<string, unknown>} */ change) =>
    session.set('criteria', withChanges(criteria, session.documents.where.criteria, { [one]: change }), 'where');
  const cell = (/** @type {'worst' | 'best'} */ end) => {
    const value = own?.[end] ?? criterion[end];
    const typed = (/** @type {Event} */ event) => {
      entered(event);
      const next = read(/** @type {HTMLInputElement} */ (event.target).value, kPlain, fmt);
      if (next === undefined || next === value) return;
      set({ worst: own?.worst ?? worst ?? undefined, best: own?.best ?? best ?? undefined, [end]: next });
    };
    const rounded = typeof value === 'number' && own?.[end] === undefined ? Math.round(value * 100) / 100 : value;
    return html`<td class="n"><div class="blank${given ? ' set' : ''}"><input id=${idOf(id, `scale.${one}.${end}`)} inputmode="decimal" autocomplete="off" aria-label=${words.end(label, words[end])} .value=${settled(shown(rounded, kPlain, fmt))} @input=${typing} @change=${typed}></div></td>`;
  };
  return html`<tr class=${given ? 'mine' : ''}><th scope="row">${label}<small>${say.common.typeset(unit)}${
    given
      ? html` <button class="link" type="button" @click=${() => set({ worst: undefined, best: undefined })}>${words.putBack}</button>`
      : nothing
  }</small></th>${cell('worst')}${cell('best')}</tr>`;
}

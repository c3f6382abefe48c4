import { html, nothing } from 'lit/html.js';
import { blank } from './control.js';
import { origin } from './origin.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from './controls.js'
 */

/**
 * A field: label, blank, where its value comes from, and what is wrong with it.
 * @param {FormControl} control
 * @param {Context} context
 * @param {{ step?: number, hint?: unknown, under?: unknown }} [extra]  `step`: the number of the question; `hint`: instead
 *   of the origin; `under`: stands under the blank
 */
export function field(control, context, { step, hint, under } = {}) {
  const { id, label, given, error, help } = control;
  return html`<div class="field${given ? ' yours' : ''}${error ? ' error' : ''}">
    <label for=${id} title=${help || nothing}>${step ? html`<span class="num">${step}</span>` : nothing}${label}</label>
    ${blank(control, context)}
    ${under ?? nothing}
    ${refusal(control, context)}
    ${hint === undefined ? origin(control, context) : hint ? html`<div class="origin">${hint}</div>` : nothing}
  </div>`;
}

/**
 * Two controls under one question.
 * @param {string} label
 * @param {number} step
 * @param {[FormControl, string][]} pair  each with the name a screen reader says
 * @param {string} between
 * @param {Context} context
 * @param {unknown} hint
 */
export function pair(label, step, pair, between, context, hint) {
  const [[first, firstName], [second, secondName]] = pair;
  const given = first.given || second.given;
  const error = first.error || second.error;
  return html`<div class="field${given ? ' yours' : ''}${error ? ' error' : ''}" role="group" aria-label=${label}>
    <span class="lab" aria-hidden="true"><span class="num">${step}</span>${label}</span>
    <div class="pair">${blank(first, context, firstName)}<span aria-hidden="true">${between}</span>${blank(second, context, secondName)}</div>
    ${refusal(first, context)}${refusal(second, context)}
    ${hint ? html`<p class="origin">${hint}</p>` : nothing}
  </div>`;
}

/** @param {Pick<FormControl, 'id' | 'error'>} control @param {Context} context */
export function refusal({ id, error }, { say }) {
  if (!error) return nothing;
  return html`<p class="err" id="${id}-err" role="alert"><b>${error.what}</b> ${error.todo}</p><p class="kept">${say.common.form.kept}</p>`;
}

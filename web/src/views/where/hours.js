import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { refusal } from '../form/field.js';
import { idOf } from '../form/paths.js';

/**
 * @import { Context } from '../context.js'
 * @import { Hours } from './result.js'
 */

/**
 * From when to when people work, by the clock.
 * @param {'home_hours' | 'place_hours'} path
 * @param {Hours} hours
 * @param {{ label: string, from: string, to: string, hint: string, step?: number }} words
 * @param {Context} context
 */
export function hoursField(path, hours, { label, from, to, hint, step }, context) {
  const { session, say, id } = context;
  const given = session.given(path, 'where');
  const errors = (session.errors.where ?? []).filter((error) => error.path.startsWith(path));
  const [error] = errors;
  const end = (
    /** @type {keyof Hours} */ name,
    /** @type {string} */ said,
  ) => html`<div class="blank${given ? ' set' : ''}"><input
      id=${idOf(id, `${path}.${name}`)}
      type="time"
      aria-label=${`${label} ${said}`}
      .value=${live(clock(session.documents.where[path]?.[name] ?? hours[name]))}
      @change=${(/** @type {Event} */ event) => set(name, /** @type {HTMLInputElement} */ (event.target).value)}
    /></div>`;
  const set = (/** @type {keyof Hours} */ name, /** @type {string} */ text) => {
    const minutes = minutesOf(text);
    if (minutes === null) return session.reset(path, 'where');
    session.set(`${path}.${name}`, minutes, 'where');
  };
  return html`<div class="field${given ? ' yours' : ''}${error ? ' error' : ''}" role="group" aria-label=${label}>
    <span class="lab" aria-hidden="true">${step ? html`<span class="num">${step}</span>` : nothing}${label}</span>
    <div class="pair">${end('from', from)}<span aria-hidden="true">${say.common.to.trim()}</span>${end('to', to)}</div>
    ${error ? refusal({ id: idOf(id, path), error: { what: say.common.form.refused(label, say.common.typeset(error.message)), todo: say.common.form.allowed(error.allowed ?? '') } }, context) : nothing}
    ${
      given
        ? html`<p class="origin"><span class="mine">${say.common.form.yours}</span> <button class="link" type="button" @click=${() => session.reset(path, 'where')}>${say.common.form.putBackDefault}</button></p>`
        : html`<p class="origin">${hint}</p>`
    }
  </div>`;
}

/** Minutes from midnight as a clock shows them, "08:30". @param {unknown} minutes */
export function clock(minutes) {
  if (typeof minutes !== 'number' || !Number.isFinite(minutes)) return '';
  const whole = ((Math.round(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** @param {string} text  "08:30" @returns {number | null} minutes from midnight */
export function minutesOf(text) {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})/.exec(text) ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

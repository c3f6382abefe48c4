import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { ownOf } from '../../state/kinds.js';
import { entered, settled, typing } from './settled.js';
import { printed, read, shown } from './units.js';

/**
 * @import { Formats } from '../../format/index.js'
 * @import { Kind, Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 * @import { Unit } from './units.js'
 */

/**
 * @typedef {object} Option
 * @property {string} value
 * @property {string} label
 * @property {string} [group]
 *
 * @typedef {object} Control  one input of a document, as the form holds it
 * @property {string} path  in the document
 * @property {Kind} of  which document
 * @property {string} id  of the control
 * @property {string} label
 * @property {'number' | 'integer' | 'choice' | 'code' | 'text' | 'date' | 'flag' | 'numbers' | 'texts' | 'records'} kind
 * @property {Unit} unit
 * @property {unknown} value  what counts now
 * @property {boolean} given  by the reader
 * @property {boolean} exact  it stands in the document, so every digit shows
 * @property {Option[]} [options]
 * @property {{ what: string, todo: string }} [error]  what is wrong with it, and what to do
 * @property {string} help
 */

/**
 * The blank with its control.
 * @param {Control} control
 * @param {Context} context
 * @param {string} [name]  where no label stands over it
 */
export function blank(control, context, name) {
  const { kind, given, error, unit, options } = control;
  const words = `blank${given ? ' set' : ''}${error ? ' wrong' : ''}`;
  if (options || kind === 'flag') return html`<div class=${words}>${choice(control, context, name)}</div>`;
  return html`<div class=${words}>
    ${unit.before ? html`<span class="unit">${unit.before}</span>` : nothing}
    ${entry(control, context, name)}
    ${unit.after ? html`<span class="unit">${unit.after}</span>` : nothing}
  </div>`;
}

/** @param {Control} control @param {Context} context @param {string} [name] */
function choice({ id, path, of, value, options, error, kind }, { session, say }, name) {
  const list = options ?? [
    { value: 'true', label: say.common.form.yes },
    { value: 'false', label: say.common.form.no },
  ];
  const set = (/** @type {Event} */ event) => {
    const chosen = /** @type {HTMLSelectElement} */ (event.target).value;
    session.set(path, kind === 'flag' ? chosen === 'true' : chosen, of);
  };
  const one = (/** @type {Option} */ option) =>
    html`<option value=${option.value} ?selected=${option.value === String(value)}>${option.label}</option>`;
  const groups = [...new Set(list.map(({ group }) => group ?? ''))];
  return html`<select
    id=${id}
    aria-label=${name ?? nothing}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${id}-err` : nothing}
    .value=${live(String(value))}
    @change=${set}
  >
    ${groups.map((group) => {
      const own = list.filter((option) => (option.group ?? '') === group).map(one);
      return group ? html`<optgroup label=${group}>${own}</optgroup>` : own;
    })}
  </select>`;
}

/** Typed digit by digit, a year is one of antiquity at first. */
const kFirstDay = '1900-01-01';

/** @param {Control} control @param {Context} context @param {string} [name] */
function entry({ id, path, of, value, exact, kind, unit, error }, { session, fmt }, name) {
  const each = (/** @type {unknown} */ one) => (exact ? shown(one, unit, fmt) : printed(one, unit, fmt));
  const text = kind === 'numbers' && Array.isArray(value) ? value.map(each).join('; ') : each(value);
  const worded = kind === 'text' || kind === 'date';
  const set = (/** @type {Event} */ event) => {
    const typed = /** @type {HTMLInputElement} */ (event.target).value;
    if (kind === 'date' && typed && typed < kFirstDay) return;
    entered(event);
    const next = worded
      ? typed.trim() || undefined
      : kind === 'numbers'
        ? readList(typed, unit, fmt)
        : read(typed, unit, fmt);
    if (next === undefined) clear(path, of, session);
    else if (next !== value) session.set(path, next, of);
  };
  return html`<input
    id=${id}
    type=${kind === 'date' ? 'date' : nothing}
    placeholder=${kind === 'date' ? '2026-12-01' : nothing}
    inputmode=${worded ? nothing : kind === 'integer' ? 'numeric' : 'decimal'}
    autocomplete="off"
    spellcheck="false"
    aria-label=${name ?? nothing}
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${id}-err` : nothing}
    .value=${settled(text)}
    @input=${typing}
    @change=${set}
  />`;
}

/**
 * An emptied blank goes back to its default; in a question of its own it is left open, for the core to fill.
 * @param {string} path
 * @param {Kind} of
 * @param {Session} session
 */
function clear(path, of, session) {
  if (of === ownOf(session.view)) session.reset(path, of);
  else session.set(path, undefined, of);
}

/** @param {string} text @param {Unit} unit @param {Formats} fmt */
function readList(text, unit, fmt) {
  const values = text
    .split(';')
    .map((each) => read(each, unit, fmt))
    .filter((each) => each !== undefined);
  return values.length ? values : undefined;
}

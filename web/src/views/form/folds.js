import { html, nothing } from 'lit/html.js';
import { held } from '../parts/held.js';
import { field } from './field.js';
import { said } from './units.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from './controls.js'
 */

/** From which depth of the form a field shows. */
const kDepths = ['quick', 'standard', 'expert'];

/** How many of a fold's values its closed line names. */
const kNamed = 3;

/**
 * The field groups as folds, each with its contents in one grey line while it is closed. The expert form has every field in
 * them.
 * @param {FormControl[]} controls  without those that are asked elsewhere
 * @param {string[]} order  of the groups; what is not named follows
 * @param {Context} context
 * @param {object} [more]
 * @param {unknown} [more.before]  further folds
 * @param {unknown} [more.after]
 * @param {(control: FormControl) => unknown} [more.under]  what stands under the blanks of an open fold
 * @param {string} [more.formula]  the card that says where the values of closed folds are from
 */
export function folds(controls, order, context, { before, after, under, formula } = {}) {
  const depth = Math.max(1, kDepths.indexOf(context.session.depth));
  const seen = controls.filter((control) => kDepths.indexOf(control.depth) <= depth || control.given || control.error);
  const rank = (/** @type {string} */ group) => order.indexOf(group) + 1 || order.length + 1;
  const groups = [...new Set(seen.map(({ group }) => group))].sort((a, b) => rank(a) - rank(b));
  return html`<div class="folds">
    ${before ?? nothing}
    ${groups.map((group) =>
      fold(
        group,
        seen.filter((control) => control.group === group),
        context,
        { under, formula },
      ),
    )}
    ${after ?? nothing}
  </div>`;
}

/**
 * @param {string} group
 * @param {FormControl[]} controls
 * @param {Context} context
 * @param {{ under?: (control: FormControl) => unknown, formula?: string }} more
 */
function fold(group, controls, context, { under, formula }) {
  const { session, say } = context;
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(group, /** @type {HTMLDetailsElement} */ (event.target).open);
  const open = session.folds.has(group) || controls.some(({ error }) => error);
  const fields = () =>
    controls.map((control) => field(control, context, open && under ? { under: under(control) } : {}));
  return html`<details class="fold" ?open=${open} @toggle=${toggled}>
    <summary>${say.common.groups[group] ?? group}<span class="sum" data-formula=${formula ?? nothing}>${summary(controls, context)}</span></summary>
    <div class="in">${open ? fields() : held(session, fields)}</div>
  </details>`;
}

/** "Salary $42,000, benefits and payroll tax 29%" @param {FormControl[]} controls @param {Context} context */
function summary(controls, { fmt, say }) {
  const named = controls
    .filter(({ value, kind }) => value !== undefined && value !== '' && kind !== 'numbers')
    .sort((a, b) => Number(b.given) - Number(a.given))
    .slice(0, kNamed);
  return named.map((control, index) => {
    const { options, value, label, unit, given } = control;
    const short = { ...unit, after: unit.after.startsWith('%') ? '%' : unit.before ? '' : unit.after };
    if (label.endsWith('?')) return html`${index ? ', ' : ''}${said(value, unit, fmt)}`;
    const text = options
      ? (options.find((option) => option.value === String(value))?.label ?? String(value))
      : `${label} ${said(value, short, fmt)}`;
    return html`${index ? ', ' : ''}<span class=${given ? 'mine' : ''}>${index ? say.common.small(text) : text}</span>`;
  });
}

import { html } from 'lit/html.js';
import { originOf } from '../../charts/traced.js';
import { cite } from './card.js';

/**
 * @import { Origin } from '../../charts/traced.js'
 * @import { Messages } from '../../i18n/index.js'
 */

/**
 * A figure in a text or a table that carries its origin; a click on it opens its card.
 * @param {Origin} origin
 * @param {unknown} content
 */
export function traced(origin, content) {
  const { record, formula } = originOf(origin);
  return html`<span data-record=${record} data-formula=${formula}>${content}</span>`;
}

/**
 * A part of a figure that carries the formula of all that is in it.
 * @param {string} formula
 * @param {unknown} content
 */
export const block = (formula, content) => html`<div data-formula=${formula}>${content}</div>`;

/**
 * What was worked out, as a word that opens the formula with the reader's numbers in it.
 * @param {unknown} word
 * @param {{ origin: Origin, heading: string, formula: unknown, rows?: [string, unknown][] }} worked
 * @param {Messages} say
 */
export const formulaCard = (word, { origin, heading, formula, rows = [] }, say) =>
  cite(word, { heading, origin, rows: [[say.common.card.workedOut, formula], ...rows] }, say);

/**
 * For the root of a view: a click on a traced figure opens its card, the nearest one if there are several.
 * @param {MouseEvent} event
 */
export function openOrigin(event) {
  const figure = tracedAt(event);
  if (!figure) return;
  const origin = figure.getAttribute('data-record') ?? `formula/${figure.getAttribute('data-formula')}`;
  const card = `details[data-card="${CSS.escape(origin)}"]`;
  const view = /** @type {Element} */ (event.currentTarget);
  const found = figure.closest('figure')?.querySelector(card) ?? view.querySelector(card);
  if (!found) return;
  for (let fold = found.parentElement?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
    fold.open = true;
  /** @type {HTMLDetailsElement} */ (found).open = true;
  found.querySelector('summary')?.focus();
}

const kTraced = '[data-record], [data-formula]';

/** The figure that was clicked; in a drawing it lies under the slider that reads it. @param {MouseEvent} event */
function tracedAt(event) {
  const target = /** @type {Element} */ (event.target);
  if (!target.matches('input.reading'))
    return target.closest('a, button, input, select, textarea, summary, label') ? null : target.closest(kTraced);
  const root = /** @type {Document | ShadowRoot} */ (target.getRootNode());
  const marks = root.elementsFromPoint(event.clientX, event.clientY).filter((each) => each.closest('svg'));
  return marks.map((each) => each.closest(kTraced)).find(Boolean) ?? null;
}

import { html, nothing } from 'lit/html.js';

/**
 * The parts of a view in reading order; the style sheet puts the first and the third beside the second where there is room.
 * @param {{ quick: unknown, lead: unknown, folds: unknown, rest: unknown, full?: unknown }} parts
 * @param {string} more  the name of the folds
 * @param {string} id
 */
export function body({ quick, lead, folds, rest, full }, more, id) {
  return html`<div class="body">
    <section class="quick" aria-labelledby="${id}-case">${quick}</section>
    <div class="lead-col">${lead}</div>
    <section class="folds-col" aria-label=${more}>${folds}</section>
    <div class="rest two">${rest}</div>
    ${full ? html`<div class="full">${full}</div>` : nothing}
  </div>`;
}

/**
 * A view before any script: the answer and the main figure as text.
 * @param {string} id
 * @param {unknown} answer
 * @param {unknown} figure
 * @param {string} coming  what the place of the form will hold
 */
export const stillBody = (id, answer, figure, coming) =>
  html`<div class="view" id=${id}>
    ${answer}
    <div class="body">
      <div class="quick"><p class="wait">${coming}</p></div>
      <div class="lead-col">${figure}</div>
    </div>
  </div>`;

import { html, nothing } from 'lit/html.js';
import { recordHref } from './record-link.js';

/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { Source } from '../../state/types.js'
 */

/**
 * @typedef {object} Card
 * @property {string} heading  the figure, what it is of, its year
 * @property {Partial<Source>} [source]
 * @property {[string, unknown][]} [rows]  what else to say, in the order given
 * @property {unknown} [acts]  what can be done about it
 * @property {string} [origin]  the figures that this card is of, as they name it
 */

/**
 * A figure's source: a dotted word that opens its card in place. A native disclosure, so it works by keyboard, without
 * script, and in any page.
 * @param {unknown} word
 * @param {Card} card
 * @param {Messages} say
 */
export function cite(word, card, say) {
  return html`<details class="cite" data-card=${card.origin ?? nothing} @keydown=${closeOnEscape} @toggle=${closeOthers}>
    <summary class="src">${word}</summary>
    <div class="card" role="group" aria-label=${say.common.source}>
      <h3><span>${card.heading}</span><button class="x" type="button" aria-label=${say.common.card.close} @click=${close}>×</button></h3>
      <dl>${rowsOf(card, say).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
      ${actsOf(card, say)}
    </div>
  </details>`;
}

/** @param {Card} card @param {Messages} say @returns {[string, unknown][]} */
function rowsOf({ source, rows = [] }, say) {
  const words = say.common.card;
  /** @type {[string, unknown][]} */
  const known = [
    [words.publisher, source?.publisher],
    [words.title, source?.title],
    [words.published, source?.year],
    ...rows,
    [words.licence, source?.license],
    [words.note, source?.note],
  ];
  return known.filter(([, value]) => value !== undefined && value !== '' && value !== null);
}

/** @param {Card} card @param {Messages} say */
function actsOf({ source, acts, origin = '' }, say) {
  const open = source?.url
    ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${say.common.card.open}</a>`
    : nothing;
  const [table, ...record] = origin.split('/');
  const row =
    record.length && table !== 'formula'
      ? html`<a href=${recordHref({ table, record: record.join('/') })}>${say.common.card.row}</a>`
      : nothing;
  if (open === nothing && row === nothing && !acts) return nothing;
  return html`<span class="acts">${open}${row}${acts ?? nothing}</span>`;
}

/** @param {Event} event */
function close(event) {
  const details = /** @type {HTMLElement} */ (event.currentTarget).closest('details');
  if (!details) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}

/** @param {KeyboardEvent} event */
function closeOnEscape(event) {
  if (event.key === 'Escape' && /** @type {HTMLDetailsElement} */ (event.currentTarget).open) close(event);
}

/** One card at a time: the next one would lie over it. @param {Event} event */
function closeOthers(event) {
  const opened = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (!opened.open) return;
  const root = /** @type {Document | ShadowRoot} */ (opened.getRootNode());
  for (const other of root.querySelectorAll('details.cite[open]')) {
    if (other !== opened) /** @type {HTMLDetailsElement} */ (other).open = false;
  }
}

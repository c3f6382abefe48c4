import { html } from 'lit/html.js';
import { madeOf } from '../../export/about.js';
import { pngOf, svgOf } from '../../export/drawing.js';
import { canSave, copied, save } from '../../export/hand-over.js';
import { shown, shownCsv } from '../../export/shown.js';
import { takeaway } from '../../i18n/en/export.js';
import { contextAt, fileOf } from './place.js';
import { told } from './told.js';

/** @import { Context } from '../context.js' */

/** What a chart says of its making. @param {Context} context */
export const signed = ({ env }) =>
  takeaway.madeOn(madeOf({ version: '', data: { version: '', sha256: '' } }, env.locale).date);

/**
 * What can be taken of one figure.
 * @param {string} title
 */
export function figureMenu(title) {
  const { figure: words } = takeaway;
  const free = canSave();
  const button = (
    /** @type {string} */ word,
    /** @type {(figure: Element, context: Context, told: HTMLElement) => unknown} */ take,
  ) =>
    html`<button class="link" type="button" @click=${(/** @type {Event} */ event) => started(event, take)}>${word}</button>`;
  return html`<details class="take" @keydown=${close}>
    <summary class="link" aria-label=${words.name(title)}>${words.word}</summary>
    <div class="acts">
      ${button(free ? words.svg : words.copySvg, free ? takeSvg : copySvg)}
      ${button(free ? words.png : words.openPng, free ? takePng : openPng)}
      ${button(free ? words.csv : words.copyCsv, free ? takeCsv : copyCsv)}
      <span class="told" role="status"></span>
    </div>
  </details>`;
}

/** @param {KeyboardEvent} event */
function close(event) {
  const menu = /** @type {HTMLDetailsElement} */ (event.currentTarget);
  if (event.key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** @param {Event} event @param {(figure: Element, context: Context, told: HTMLElement) => unknown} take */
function started(event, take) {
  const button = /** @type {HTMLElement} */ (event.currentTarget);
  const figure = button.closest('figure');
  const context = contextAt(button);
  const place = /** @type {HTMLElement} */ (button.parentElement?.querySelector('.told'));
  if (figure && context) return told(place, () => take(figure, context, place));
}

/** @param {Element} figure @param {Context} context */
const drawn = (figure, context) => svgOf({ ...shown(figure), made: signed(context) });

/** @param {Element} figure */
function csvIn(figure) {
  const { table } = shown(figure);
  return table ? shownCsv(table) : '';
}

/** @param {Element} figure @param {Context} context */
function takeSvg(figure, context) {
  save(`${fileOf(figure.id, context)}.svg`, new Blob([drawn(figure, context).text], { type: 'image/svg+xml' }));
}

/** @param {Element} figure @param {Context} context */
async function takePng(figure, context) {
  save(`${fileOf(figure.id, context)}.png`, await pngOf(drawn(figure, context)));
}

/** @param {Element} figure @param {Context} context */
function takeCsv(figure, context) {
  save(`${fileOf(figure.id, context)}.csv`, new Blob([csvIn(figure)], { type: 'text/csv' }));
}

/** @param {Element} figure @param {Context} context @param {HTMLElement} place */
const copySvg = (figure, context, place) => copyTo(place, drawn(figure, context).text);

/** @param {Element} figure @param {Context} _ @param {HTMLElement} place */
const copyCsv = (figure, _, place) => copyTo(place, csvIn(figure));

/** @param {HTMLElement} place @param {string} text */
const copyTo = async (place, text) => ((await copied(text, place)) ? takeaway.copied : takeaway.marked);

/** Where no file gets through, the picture stands in the page, for its menu to save or copy. @param {Element} figure @param {Context} context @param {HTMLElement} place */
async function openPng(figure, context, place) {
  const picture = new Image();
  picture.src = await dataUrl(await pngOf(drawn(figure, context)));
  picture.alt = shown(figure).title;
  picture.className = 'taken';
  figure.querySelector('img.taken')?.remove();
  place.closest('details')?.append(picture);
  return takeaway.figure.shown;
}

/** @param {Blob} blob @returns {Promise<string>} */
const dataUrl = (blob) =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(blob);
  });

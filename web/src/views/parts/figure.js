import { html, nothing } from 'lit/html.js';
import { later } from './later.js';
import { taking } from './take.js';
import { linked } from './terms.js';

/** @import { Messages } from '../../i18n/index.js' */
/** @typedef {typeof import('../take/index.js')} Take */

/**
 * @typedef {object} Figure
 * @property {string} id  unique on the page
 * @property {boolean} [lead]  the main one of its view
 * @property {string} title  the finding
 * @property {unknown} units  what, unit, period, money basis
 * @property {unknown} [notice]  a warning about what is drawn
 * @property {unknown} chart
 * @property {unknown} table  the same in a table
 * @property {unknown} foot  where it is from
 * @property {string} [formula]  behind the figures of its finding
 * @property {string} [about]  the entry of the guide that explains how it is made
 */

/**
 * A chart with its finding, its table twin and its source.
 * @param {Figure} figure
 * @param {Messages} say
 */
export function figure({ id, lead, title, units, notice, chart, table, foot, formula, about }, say) {
  const seen = new Set();
  return html`<figure class=${lead ? 'fig lead' : 'fig'} id=${id}>
    <figcaption>
      ${lead ? html`<h2 data-formula=${formula ?? nothing}>${title}</h2>` : html`<h3 data-formula=${formula ?? nothing}>${title}</h3>`}
      <p class="units" data-formula=${formula ?? nothing}>${linked(units, seen)}</p>
      ${lead ? toggle(id, say) : nothing}
    </figcaption>
    ${notice ?? nothing}
    <div class="draw">${chart}</div>
    <div class="as-table" role="region" aria-label=${title} tabindex="0">${table}</div>
    <div class="foot"><div>${linked(foot, seen)}${about ? html` <a class="term about" href="#/guide/${about}">${say.common.about}</a>` : nothing}</div>${lead ? nothing : toggle(id, say)}${later(taking, (/** @type {Take} */ { figureMenu }) => figureMenu(title))}</div>
  </figure>`;
}

/**
 * The figure before any script: its finding and its table.
 * @param {Pick<Figure, 'id' | 'title' | 'units' | 'table'>} figure
 */
export function stillFigure({ id, title, units, table }) {
  return html`<figure class="fig lead" id=${id}>
    <figcaption><h2>${title}</h2><p class="units">${units}</p></figcaption>
    <div class="draw">${table}</div>
  </figure>`;
}

/** Which of the two twins shows: the style sheet reads the second choice. @param {string} id @param {Messages} say */
function toggle(id, say) {
  return html`<fieldset class="twin tabs">
    <legend class="vh">${say.charts.showAs}</legend>
    <label><input type="radio" name="${id}-as" checked />${say.charts.chart}</label>
    <label><input class="pick-table" type="radio" name="${id}-as" />${say.charts.table}</label>
  </fieldset>`;
}

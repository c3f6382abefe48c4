import { html, nothing } from 'lit/html.js';
import { originOf } from '../../charts/traced.js';
import { linked } from './terms.js';

/** @import { Formats } from '../../format/index.js' */

/**
 * @typedef {object} Key  one key figure
 * @property {string} name
 * @property {string} figure
 * @property {string} [unit]  set smaller, after the figure
 * @property {unknown} [note]
 * @property {'mine' | 'bad'} [voice]
 * @property {import('../../charts/traced.js').Origin} [origin]  of figure and note
 */

/**
 * The row of key figures under the headline.
 * @param {Key[]} keys
 * @param {Set<string>} [seen]  terms that lead to the guide already; without it none does
 */
export function keyFigures(keys, seen) {
  const word = (/** @type {unknown} */ text) => (seen ? linked(text, seen) : text);
  return html`<dl class="keys">
    ${keys.map(
      ({
        name,
        figure,
        unit,
        note,
        voice,
        origin,
      }) => html`<div data-formula=${origin ? originOf(origin).formula : nothing}>
      <dt>${word(name)}</dt>
      <dd class="v ${voice ?? ''}">${figure}${unit ? html`<small>${unit}</small>` : nothing}</dd>
      <dd class="n">${word(note ?? nothing)}</dd>
    </div>`,
    )}
  </dl>`;
}

/**
 * Money as a key figure: the "m" smaller.
 * @param {number} value
 * @param {Formats} fmt
 * @returns {Pick<Key, 'figure' | 'unit'>}
 */
export function moneyKey(value, fmt) {
  const { unit, leads } = fmt.moneyParts(value);
  const whole = fmt.money(value);
  return unit && leads ? { figure: whole.slice(0, -unit.length), unit } : { figure: whole };
}

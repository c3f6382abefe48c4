import { html, nothing, svg } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { dot, px, rule, text } from './draw.js';
import { textWidth } from './text.js';

/**
 * @typedef {{ x: number, y: number, said: string }} Stop  a point of the curve, and what it says when it is read
 * @typedef {object} Reading
 * @property {Stop[]} stops  from left to right
 * @property {number} first  the stop that is read before the reader moves it
 * @property {string} name  of the control
 * @property {number} base  the height of the axis that the hairline goes to
 * @property {number} width  of the drawing it lies over
 * @property {number} height
 */

/**
 * A ring on a curve that the reader moves: by arrow keys, by finger, by pointing. It is a native slider stretched over the
 * drawing, so keys, touch and screen readers work as they do everywhere; what is read is its value in words.
 */
class ReadingDirective extends AsyncDirective {
  /** @type {number | undefined} */
  #at;
  /** @type {Reading | undefined} */
  #reading;

  /** @param {Reading} reading */
  render(reading) {
    this.#reading = reading;
    const at = Math.min(this.#at ?? reading.first, reading.stops.length - 1);
    return markup(reading, at, (next) => this.#move(next));
  }

  /** @param {number} at */
  #move(at) {
    if (at === this.#at || !this.#reading) return;
    this.#at = at;
    this.setValue(this.render(this.#reading));
  }
}

export const reading = directive(ReadingDirective);

/** @param {Reading} reading @param {number} at @param {(at: number) => void} move */
function markup({ stops, name, base, width, height }, at, move) {
  const stop = stops[at];
  if (!stop) return nothing;
  const toLeft = stop.x - textWidth(stop.said) > 40;
  return html`<svg class="chart reading-mark" viewBox="0 0 ${px(width)} ${px(height)}" aria-hidden="true">
      ${rule('g-lead', stop.x, stop.y, stop.x, base)}
      ${dot('d-ring', stop.x, stop.y, 5)}
      ${svg`${text(stop.x + (toLeft ? -9 : 9), stop.y - 7, toLeft ? 'e strong halo' : 'strong halo', stop.said)}`}
    </svg>
    <input class="reading" type="range" min="0" max=${stops.length - 1} .value=${String(at)} aria-label=${name} aria-valuetext=${stop.said}
      @input=${(/** @type {Event} */ event) => move(Number(/** @type {HTMLInputElement} */ (event.target).value))}
      @pointermove=${(/** @type {PointerEvent} */ event) => move(nearest(stops, event, width))} />`;
}

/** @param {Stop[]} stops @param {PointerEvent} event @param {number} width */
function nearest(stops, event, width) {
  const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * width;
  const away = stops.map((stop) => Math.abs(stop.x - x));
  return away.indexOf(Math.min(...away));
}

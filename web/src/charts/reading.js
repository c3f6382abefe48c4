import { AsyncDirective, directive } from 'lit/async-directive.js';
import { html, nothing, svg } from 'lit/html.js';
import { dot, px, rule, text } from './draw.js';
import { textWidth } from './text.js';
import { originOf, traced } from './traced.js';

/**
 * @typedef {{ x: number, y: number, said: string, more?: string }} Stop  a point of the curve, what it says when it is read, and the whole of it in a sentence
 * @typedef {object} Reading
 * @property {Stop[]} stops  from left to right
 * @property {number | null} first  the stop that is read before the reader moves it; null for none
 * @property {string} name  of the control
 * @property {number} base  the height of the axis that the hairline goes to
 * @property {number} width  of the drawing it lies over
 * @property {number} height
 * @property {string} [hint]  stands in the place of the sentence before a point is read
 * @property {boolean} [falls]  the curve falls, so there is more room on its right
 * @property {boolean} [rows]  the stops stand under each other
 * @property {import('./traced.js').Origin} [origin]  of what is read
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
    const at = this.#at ?? reading.first;
    return markup(reading, at === null ? null : Math.min(at, reading.stops.length - 1), (next) => this.#move(next));
  }

  /** @param {number} at */
  #move(at) {
    if (at === this.#at || !this.#reading) return;
    this.#at = at;
    this.setValue(this.render(this.#reading));
  }
}

export const reading = directive(ReadingDirective);

/** @param {Reading} reading @param {number | null} at @param {(at: number) => void} move */
function markup({ stops, name, base, width, height, hint, falls, rows, origin }, at, move) {
  if (stops.length === 0) return nothing;
  const value = at ?? stops.length - 1;
  const mark = () => ring(stops[value], base, falls ? width : 0);
  return html`<svg class="chart reading-mark" viewBox="0 0 ${px(width)} ${px(height)}" aria-hidden="true">
      ${at === null ? nothing : origin ? traced(origin, mark()) : mark()}
    </svg>
    <input class="reading" type="range" min="0" max=${stops.length - 1} .value=${String(value)} aria-label=${name} aria-valuetext=${stops[value].more ?? stops[value].said}
      @input=${(/** @type {Event} */ event) => move(Number(/** @type {HTMLInputElement} */ (event.target).value))}
      @pointermove=${(/** @type {PointerEvent} */ event) => move(nearest(stops, event, width, rows))} />
    ${hint ? sentence(at === null ? hint : (stops[at].more ?? stops[at].said), origin) : nothing}`;
}

/** Said aloud when it changes. @param {string} words @param {import('./traced.js').Origin | undefined} origin */
const sentence = (words, origin) =>
  html`<p class="read" aria-live="polite" data-formula=${origin ? originOf(origin).formula : nothing}>${words}</p>`;

/**
 * @param {Stop} stop
 * @param {number} base
 * @param {number} end  of a falling curve's drawing; else 0
 */
function ring({ x, y, said }, base, end) {
  const long = textWidth(said);
  const toLeft = x + 9 + long > end && x - long > 40;
  const under = toLeft && end > 0 && y + 24 < base; // a falling curve is above on the left
  return svg`${rule('g-lead', x, y, x, base)}${dot('d-ring', x, y, 5)}${text(x + (toLeft ? -9 : 9), y + (under ? 17 : -7), toLeft ? 'e strong halo' : 'strong halo', said)}`;
}

/** @param {Stop[]} stops @param {PointerEvent} event @param {number} width @param {boolean} [rows] */
function nearest(stops, { currentTarget, clientX, clientY }, width, rows) {
  const box = /** @type {Element} */ (currentTarget).getBoundingClientRect();
  const at = ((rows ? clientY - box.top : clientX - box.left) / box.width) * width;
  const away = stops.map(({ x, y }) => Math.abs((rows ? y : x) - at));
  return away.indexOf(Math.min(...away));
}

import { html, nothing, svg } from 'lit/html.js';
import { hatched, hatching, px } from './draw.js';

/**
 * A bar in a table's cell, on the scale of its column, with a line where the reader's own case ends.
 * @param {{ value: number, yours: number, own: boolean, scale: [number, number] }} bar
 * @param {string} id
 */
export function cellBar({ value, yours, own, scale: [low, high] }, id) {
  const x = (/** @type {number} */ at) => px(((at - low) / (high - low || 1)) * 1000) / 10;
  const from = Math.min(x(0), x(value));
  const wide = Math.max(0.3, Math.abs(x(value) - x(0)));
  return html`<svg class="chart cell-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    ${value < 0 ? hatching(id) : nothing}
    <rect class=${value < 0 ? 'r-loss' : own ? 'r-yours' : 'r-home'} x=${from} y="0" width=${wide} height="12" fill=${value < 0 ? hatched(id) : nothing}></rect>
    <path class="g-zero" d="M${x(0)} 0V12"></path>
    ${own ? nothing : svg`<path class="yours" d="M${x(yours)} -3V15"></path>`}
  </svg>`;
}

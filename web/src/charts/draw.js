import { html, nothing, svg } from 'lit/html.js';

/**
 * @import { Formats } from '../format/index.js'
 * @import { SharedMessages } from '../i18n/index.js'
 * @import { Placed } from './place.js'
 */

/**
 * What a chart needs to know of the place it is drawn for.
 * @typedef {object} ChartEnv
 * @property {number} width  px; the chart is drawn anew for another one
 * @property {string} id  unique on the page: two elements may show the same chart
 * @property {Formats} fmt
 * @property {SharedMessages} say
 *
 * @typedef {{ title: string, desc: string }} Spoken  the name of the drawing, and what it shows now
 */

/** Below this width, names stand over their bars instead of beside them. */
export const kNarrowBelow = 576;

/** Positions to a tenth of a pixel: finer is not seen and only makes files longer. @param {number} value */
export const px = (value) => Math.round(value * 10) / 10;

/**
 * The drawing with its name and description.
 * @param {ChartEnv} env
 * @param {number} height
 * @param {Spoken} spoken
 * @param {unknown} marks
 */
export function drawing({ id, width }, height, { title, desc }, marks) {
  return html`<svg class="chart" viewBox="0 0 ${px(width)} ${px(height)}" width=${px(width)} height=${px(height)} role="img" aria-labelledby="${id}-t ${id}-d">
    <title id="${id}-t">${title}</title>
    <desc id="${id}-d">${desc}</desc>
    ${marks}
  </svg>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} kind  classes: tick, ink, strong, mine, bad, big, halo, m, e
 * @param {unknown} content
 */
export const text = (x, y, kind, content) =>
  svg`<text x=${px(x)} y=${px(y)} class=${kind || nothing}>${content}</text>`;

/** @param {string} kind @param {string | null} d */
export const path = (kind, d) => (d ? svg`<path class=${kind} d=${d}></path>` : nothing);

/** @param {string} kind @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
export const rule = (kind, x1, y1, x2, y2) => path(kind, `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`);

/** @param {string} kind @param {number} x @param {number} y @param {number} r */
export const dot = (kind, x, y, r) => svg`<circle class=${kind} cx=${px(x)} cy=${px(y)} r=${r}></circle>`;

/**
 * A bar between two positions, whichever is the greater; a hair wide at least, so that a small figure is still there.
 * @param {string} kind
 * @param {number} from
 * @param {number} to
 * @param {number} y
 * @param {number} [thick]
 * @param {string | undefined} [fill]  a pattern; otherwise the class says
 */
export const bar = (kind, from, to, y, thick = 14, fill) =>
  svg`<rect class=${kind} x=${px(Math.min(from, to))} y=${px(y)} width=${px(Math.max(1, Math.abs(to - from)))} height=${thick} fill=${fill ?? nothing}></rect>`;

/** Hatching: a loss is seen without colour. @param {string} id */
export const hatching = (id) =>
  svg`<defs><pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V5"></path></pattern></defs>`;

/** @param {string} id */
export const hatched = (id) => `url(#${id}-hatch)`;

/**
 * A label where `place` put it.
 * @param {Placed} at
 * @param {string} kind
 * @param {unknown} content
 */
export const label = ({ x, y, anchor }, kind, content) =>
  text(x, y, `${kind}${{ start: '', middle: ' m', end: ' e' }[anchor]}`, content);

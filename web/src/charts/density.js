import { html, svg } from 'lit/html.js';
import { between, through } from './curve.js';
import { px } from './draw.js';
import { linear } from './scales.js';
import { originOf } from './traced.js';

/** @import { Origin } from './traced.js' */

/**
 * @typedef {object} DensityData
 * @property {number[]} x  rising
 * @property {number[]} y  at each of them, as high as it is likely
 * @property {number} likely
 * @property {Origin} origin
 */

export const kDensityHeight = 40;
const kInset = 8;

/**
 * How likely each value of a range is: small, over the blanks that set it.
 * @param {DensityData} density
 * @param {number} width
 */
export function density({ x: xs, y: ys, likely, origin }, width) {
  const x = linear([xs[0], xs[xs.length - 1]], [kInset, width - kInset], { zero: false });
  const y = linear(ys, [kDensityHeight - 1, 7]);
  const line = xs.map((value, index) => ({ x: x(value), y: y(ys[index]) }));
  const ground = line.map((point) => ({ ...point, y: kDensityHeight - 1 }));
  const at = px(x(Math.min(xs[xs.length - 1], Math.max(xs[0], likely))));
  return html`<svg viewBox="0 0 ${px(width)} ${kDensityHeight}" preserveAspectRatio="none" aria-hidden="true" data-formula=${originOf(origin).formula}>
    ${svg`<path class="b-80" d=${between(line, ground)}></path><path class="l-yours-thin" d=${through(line)}></path>
    <path class="l-yours-thin" d="M${at} 7V${kDensityHeight - 1}"></path><path class="g-zero" d="M${kInset} ${kDensityHeight - 0.5}H${px(width - kInset)}"></path>`}
  </svg>`;
}

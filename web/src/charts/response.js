import { html, nothing, svg } from 'lit/html.js';
import { through } from './curve.js';
import { px } from './draw.js';
import { linear } from './scales.js';
import { originOf } from './traced.js';

/**
 * @import { Point } from './place.js'
 * @import { Origin } from './traced.js'
 */

/**
 * @typedef {object} Response
 * @property {ArrayLike<number>} inputs  rising
 * @property {ArrayLike<number>} outputs  NaN where the model has none
 * @property {number} at  the input's value now
 * @property {number} [usual]  its default, where it is another
 * @property {Origin} origin  of the outputs
 */

export const kResponseHeight = 52;

/** Half of the slider's thumb: its middle never comes nearer to an end of the track. */
const kInset = 8;

/**
 * How an output answers to one input, on that input's own slider: the thumb stands under the point it is at. Solid where
 * the case gains, dashed where it loses.
 * @param {Response} response
 * @param {number} width
 */
export function response({ inputs, outputs, at, usual, origin }, width) {
  const x = linear([inputs[0], inputs[inputs.length - 1]], [kInset, width - kInset], { zero: false });
  const y = linear(Array.from(outputs), [kResponseHeight - 4, 6]);
  const { gains, losses } = parts(inputs, outputs);
  const drawn = (/** @type {string} */ kind, /** @type {Point[][]} */ runs) =>
    runs.map((run) => svg`<path class=${kind} d=${through(run.map((p) => ({ x: x(p.x), y: y(p.y) })))}></path>`);
  const here = outputAt(inputs, outputs, at);
  const mark = px(x(at));
  return html`<svg viewBox="0 0 ${px(width)} ${kResponseHeight}" preserveAspectRatio="none" aria-hidden="true" data-formula=${originOf(origin).formula}>
    <path class="g-rule" d="M${kInset} ${px(y(0))}H${px(width - kInset)}"></path>
    ${drawn('l-history', gains)}${drawn('l-loss', losses)}
    ${usual === undefined || usual === at ? nothing : svg`<path class="g-lead usual" d="M${px(x(usual))} ${kResponseHeight - 7}V${kResponseHeight}"></path>`}
    ${
      Number.isNaN(here)
        ? nothing
        : svg`<path class="g-lead" d="M${mark} ${px(y(here))}V${kResponseHeight}"></path><path class="here" d="M${mark} ${px(y(here))}h.01"></path>`
    }
  </svg>`;
}

/**
 * The curve cut where it crosses zero and where it is undefined.
 * @param {ArrayLike<number>} inputs
 * @param {ArrayLike<number>} outputs
 */
export function parts(inputs, outputs) {
  /** @type {{ gains: Point[][], losses: Point[][] }} */
  const cut = { gains: [], losses: [] };
  /** @type {Point | undefined} */
  let last;
  for (let index = 0; index < inputs.length; index += 1) {
    const point = { x: inputs[index], y: outputs[index] };
    if (Number.isNaN(point.y)) {
      last = undefined;
      continue;
    }
    const side = point.y < 0 ? cut.losses : cut.gains;
    if (!last) side.push([point]);
    else if (last.y < 0 === point.y < 0) side[side.length - 1].push(point);
    else {
      const crossing = { x: last.x + ((point.x - last.x) * last.y) / (last.y - point.y), y: 0 };
      (last.y < 0 ? cut.losses : cut.gains).at(-1)?.push(crossing);
      side.push([crossing, point]);
    }
    last = point;
  }
  return cut;
}

/**
 * The output between two points of the curve; NaN outside of it or where it has none.
 * @param {ArrayLike<number>} inputs
 * @param {ArrayLike<number>} outputs
 * @param {number} at
 */
export function outputAt(inputs, outputs, at) {
  const next = Array.from(inputs).findIndex((input) => input >= at);
  if (next < 0) return Number.NaN;
  if (inputs[next] === at) return outputs[next];
  if (next === 0) return Number.NaN;
  const share = (at - inputs[next - 1]) / (inputs[next] - inputs[next - 1]);
  return outputs[next - 1] + share * (outputs[next] - outputs[next - 1]);
}

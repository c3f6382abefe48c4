import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { html, nothing } from 'lit/html.js';
import { outputAt, parts, response } from '../../charts/response.js';
import { valueAt, withValue } from '../../state/paths.js';
import { said } from './units.js';

/**
 * @import { Context } from '../context.js'
 * @import { FormControl } from './controls.js'
 */

/** Points of a curve: close enough for the bends of the model at the width of the rail. */
const kPoints = 33;

/** Steps of the slider over the whole range, before they are rounded. */
const kSteps = 80;

/** px of the rail. */
const kRail = 304;

/**
 * What the case saves along one of its inputs, drawn on the slider of that input. The curve does not depend on where the
 * input stands, so it holds still while its own slider is dragged and moves when another one is.
 * @param {FormControl} control
 * @param {{ value: unknown, npv: number, zero: number | null }} now  of the answer that is shown: the input, what it
 *   saves, and where that is nothing as the core has solved it
 * @param {Context} context
 */
export function curve(control, now, context) {
  const { path, value, unit, given, error, fallback } = control;
  if (error || typeof value !== 'number') return nothing;
  const drawn = curveOf(path, value, context);
  if (!drawn) return nothing;
  return guard([drawn, value, now.npv, now.zero, given, fallback, unit.before, unit.after, context.env], () =>
    markup(control, value, drawn, now, context),
  );
}

/**
 * @param {FormControl} control
 * @param {number} value
 * @param {{ inputs: Float64Array, outputs: Float64Array }} drawn
 * @param {{ value: unknown, npv: number, zero: number | null }} now
 * @param {Context} context
 */
function markup(control, value, drawn, now, context) {
  const { session, layout, fmt, say } = context;
  const { path, of, unit, label, kind, fallback, input, given } = control;
  const { inputs, outputs } = drawn;
  const [low, high] = [inputs[0], inputs[inputs.length - 1]];
  const step = kind === 'integer' ? 1 : roundStep((high - low) / kSteps);
  const npv = now.value === value ? now.npv : outputAt(inputs, outputs, value);
  const read = (/** @type {Event} */ event) => {
    const typed = Number(/** @type {HTMLInputElement} */ (event.target).value);
    return Math.min(high, Math.max(low, Number((Math.round(typed / step) * step).toPrecision(12))));
  };
  const settle = (/** @type {Event} */ event) => {
    const next = read(event);
    if (session.previewing || next !== valueAt(session.documents[of], path)) session.change({ [path]: next }, of);
  };
  const plain = { ...unit, after: unit.after.startsWith('%') ? '%' : unit.before ? '' : unit.after };
  const saves = (/** @type {number} */ output) => say.roi.curve.saves(fmt.money(Math.abs(output)), output < 0);
  return html`<div class="curve">
    ${response(
      { inputs, outputs, at: value, usual: given ? usualOf(fallback, input) : undefined, origin: 'formula/npv' },
      layout.rail ? kRail : context.env.width,
    )}
    <input
      type="range"
      min=${low}
      max=${high}
      step=${step}
      .value=${live(String(value))}
      aria-label=${label}
      aria-valuetext=${Number.isNaN(npv) ? said(value, unit, fmt) : say.roi.curve.said(said(value, unit, fmt), saves(npv))}
      @input=${(/** @type {Event} */ event) => session.preview({ [path]: read(event) }, of)}
      @change=${settle}
      @pointerup=${(/** @type {Event} */ event) => session.previewing && settle(event)}
    />
    <div class="ends" data-formula="npv">${ends(drawn, now.zero, (each) => said(each, plain, fmt), saves, say).map((end) => html`<span>${end}</span>`)}</div>
  </div>`;
}

/**
 * The curve over the usual range of the input, stretched to where the reader has put it.
 * @param {string} path
 * @param {number} value
 * @param {Context} context
 * @returns {{ inputs: Float64Array, outputs: Float64Array } | undefined}
 */
function curveOf(path, value, { session }) {
  const rest = withValue(session.documents.roi, path, undefined);
  const usual = session.curve(`curve ${path}`, rest, path, kPoints).result;
  if (!usual) return undefined;
  const [low, high] = [usual.inputs[0], usual.inputs[usual.inputs.length - 1]];
  if (value >= low && value <= high) return usual;
  return session.curve(`curve ${path} stretched`, rest, path, between(Math.min(low, value), Math.max(high, value)))
    .result;
}

/** @param {number} low @param {number} high */
const between = (low, high) =>
  Float64Array.from({ length: kPoints }, (_, index) =>
    index === kPoints - 1 ? high : low + ((high - low) * index) / (kPoints - 1),
  );

/** @param {unknown} fallback @param {FormControl['input']} input */
const usualOf = (fallback, input) => (typeof fallback === 'number' ? fallback : numberOr(input?.default));

/** @param {unknown} value */
const numberOr = (value) => (typeof value === 'number' ? value : undefined);

/**
 * What stands under the two ends of the track: what the case saves there, or from where on it loses.
 * @param {{ inputs: Float64Array, outputs: Float64Array }} curve
 * @param {number | null} solved  where the core has found the saving to be nothing
 * @param {(value: number) => string} named
 * @param {(output: number) => string} saves
 * @param {Context['say']} say
 */
export function ends({ inputs, outputs }, solved, named, saves, say) {
  const words = say.roi.curve;
  const last = inputs.length - 1;
  const { gains, losses } = parts(inputs, outputs);
  const plain = [0, last].map((at) =>
    Number.isNaN(outputs[at]) ? words.refused(named(inputs[at])) : `${named(inputs[at])} ${saves(outputs[at])}`,
  );
  if (gains.length !== 1 || losses.length !== 1) return plain;
  const upward = losses[0][0].x > gains[0][0].x;
  const drawn = upward ? losses[0][0].x : gains[0][0].x;
  const near = solved !== null && Math.abs(solved - drawn) <= (inputs[last] - inputs[0]) / last;
  const turn = named(near ? solved : drawn);
  return upward ? [plain[0], words.above(turn)] : [words.below(turn), plain[1]];
}

/** The round step next above: 1, 2 or 5 of some power of ten. @param {number} step */
export function roundStep(step) {
  const power = 10 ** Math.floor(Math.log10(step));
  return Number((([1, 2, 5].find((each) => each * power >= step * 0.999) ?? 10) * power).toPrecision(6));
}

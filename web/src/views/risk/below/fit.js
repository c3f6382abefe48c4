import { html, nothing } from 'lit/html.js';
import { density } from '../../../charts/density.js';
import { idOf } from '../../form/paths.js';
import { read } from '../../form/units.js';
import { setRange } from '../ranges.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RangedInput } from '../result.js'
 * @import { RiskContext } from './context.js'
 *
 * @typedef {{ distribution: string, kind: string, low: number, mode: number, high: number, distance: number }} Fit
 * @typedef {{ count: number, least: number, most: number, median: number, fits: Fit[], density: { x: number[], y: number[] } }} FitResult  `bpo-fit-result/1`
 */

const kMost = 10_000;

/** px of the rail. */
const kRail = 304;

/** What the reader has typed and what came of it stays while the fold is redrawn. @type {WeakMap<object, { path?: string, said?: string, result?: FitResult }>} */
const hands = new WeakMap();

/**
 * A range from the reader's own past figures.
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function fitFold(facts, context) {
  const { session, more, id } = context;
  const words = more.fit;
  const hand = hands.get(session) ?? {};
  hands.set(session, hand);
  const { inputs } = facts.result;
  const chosen = inputs.find(({ path }) => path === hand.path) ?? inputs[0];
  const [field, choice] = [idOf(id, 'fit.values'), idOf(id, 'fit.input')];
  const redraw = () => session.setDepth(session.depth);
  const choose = (/** @type {Event} */ event) => {
    hands.set(session, { path: /** @type {HTMLSelectElement} */ (event.target).value });
    redraw();
  };
  const fit = async (/** @type {Event} */ event) => {
    const form = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (event.currentTarget).closest('.fit'));
    const { value } = /** @type {HTMLTextAreaElement} */ (form.querySelector('textarea'));
    hands.set(session, { path: chosen.path, ...(await fitted(value, chosen, facts, context)) });
    redraw();
  };
  if (!chosen) return nothing;
  return html`<div class="fit">
    <div class="field"><label for=${choice}>${words.input}</label><div class="blank"><select id=${choice} @change=${choose}>
      ${inputs.map((input) => html`<option value=${input.path} ?selected=${input === chosen}>${facts.label(input)}</option>`)}
    </select></div></div>
    <div class="field"><label for=${field}>${words.label}</label><div class="blank"><textarea id=${field} rows="4" spellcheck="false"></textarea></div></div>
    <p class="acts"><button class="btn" type="button" @click=${fit}>${words.act}</button></p>
    <div aria-live="polite">${hand.said ? html`<p class="err">${hand.said}</p>` : nothing}${hand.result ? found(hand.result, chosen, facts, context) : nothing}</div>
  </div>`;
}

/**
 * The figures as the reader writes them, in the units of the blank; one that is no number is named.
 * @param {string} text
 * @param {RangedInput} input
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 * @returns {Promise<{ said?: string, result?: FitResult }>}
 */
async function fitted(text, input, facts, { session, fmt, more, say }) {
  const words = more.fit;
  const unit = facts.unit(input.unit);
  const cells = text.split(/[\s;]+/).filter(Boolean);
  if (cells.length === 0) return { said: words.empty };
  if (cells.length > kMost) return { said: words.tooMany };
  const values = cells.map((cell) => read(cell, unit, fmt));
  const bad = values.findIndex((value) => typeof value !== 'number');
  if (bad >= 0) return { said: words.notNumber(cells[bad]) };
  try {
    return { result: await session.ask('fit', { schema: 'bpo-fit/1', values }) };
  } catch (error) {
    return { said: say.common.capital(say.common.typeset(String(/** @type {Error} */ (error).message))) };
  }
}

/** @param {FitResult} result @param {RangedInput} input @param {RiskFacts} facts @param {RiskContext} context */
function found(result, input, facts, { session, say, fmt, more, layout, env }) {
  const words = more.fit;
  const [best] = result.fits;
  if (!best) return nothing;
  const said = (/** @type {number} */ value) => facts.said(input, value);
  const ends = say.risk.range.ends[best.kind] ?? say.risk.range.ends.minmax;
  const take = () =>
    setRange(session, input, {
      low: best.low,
      mode: best.mode,
      high: best.high,
      distribution: best.distribution,
      kind: best.kind,
    });
  const width = layout.rail ? kRail : env.width;
  return html`<div data-formula="fit">
    <div class="curve shape">${density({ ...result.density, likely: best.mode, origin: 'formula/fit' }, width)}</div>
    <p class="why">${words.read(fmt.number(result.count, 0), said(result.least), said(result.most), said(result.median))}
      ${words.found(say.risk.range.shapes[best.distribution] ?? best.distribution, `${ends[0]} ${said(best.low)}`, said(best.mode), `${ends[2]} ${said(best.high)}`)}
      ${words.distance(fmt.percentWhole(best.distance))}</p>
    <p class="acts"><button class="btn" type="button" @click=${take}>${words.take}</button></p>
  </div>`;
}

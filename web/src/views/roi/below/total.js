import { html, nothing } from 'lit/html.js';
import { read, unitOf } from '../../form/units.js';

/**
 * @import { Context } from '../../context.js'
 * @import { RoiResult } from '../result.js'
 */

const kName = 'total';

/**
 * The case from one figure: what the work costs a year. The core seeks how much work costs that much; the rest is refined
 * later.
 * @param {string} path  of the amount of work
 * @param {RoiResult} result
 * @param {Context} context
 */
export function fromTotal(path, result, context) {
  const { session, say, fmt, id } = context;
  const words = say.roi.form;
  const month = result.figures?.find((figure) => figure.id === 'in_house_cost')?.arithmetic.value;
  if (!month) return nothing;
  if (!session.folds.has(kName))
    return html` <button class="link" type="button" @click=${() => session.setFold(kName, true)}>${words.total}</button>`;
  const unit = unitOf('money a year', fmt);
  const seek = async (/** @type {Event} */ event) => {
    const year = read(/** @type {HTMLInputElement} */ (event.target).value, unit, fmt);
    if (typeof year !== 'number' || year <= 0) return;
    const { pv_baseline: now } = result.measures[result.timing ?? 'end'];
    const asked = { schema: 'bpo-goal/1', case: session.documents.roi, output: 'pv_baseline', input: path };
    const { solutions } = await session.ask('goal', { ...asked, target: (now * year) / (12 * month) });
    if (solutions.length) session.set(path, Number(solutions[0].value.toPrecision(4)));
    session.setFold(kName, false);
  };
  return html`<span class="total"><label for="${id}-total">${words.totalIs}</label>
    <span class="blank">${unit.before ? html`<span class="unit">${unit.before}</span>` : nothing}<input id="${id}-total" inputmode="decimal" autocomplete="off" .value=${fmt.number(12 * Number(month.toPrecision(3)), 0)} @change=${seek} /><span class="unit">${unit.after}</span></span></span>`;
}

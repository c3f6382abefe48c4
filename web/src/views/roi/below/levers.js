import { html } from 'lit/html.js';
import { firstOf } from '../../form/paths.js';
import { said, unitOf } from '../../form/units.js';

/**
 * @import { RoiContext } from './context.js'
 *
 * @typedef {{ path: string, label: string, unit: string, current: number, usual?: [number, number] }} Lever  an input as the core names it
 */

/** Units of outputs. @type {Record<string, 'money' | 'share' | 'months'>} */
const kOutputs = {
  npv: 'money',
  saving_share: 'share',
  equivalent_annual_saving: 'money',
  nominal_net_benefit: 'money',
  payback_months: 'months',
  discounted_payback_months: 'months',
  irr: 'share',
  roi_programme: 'share',
  npv_risk_adjusted: 'money',
  pv_investment: 'money',
  peak_exposure: 'money',
};

export const kRate = 'option.locations[0].rate';

/** @param {string} output */
export const unitOfOutput = (output) => kOutputs[output] ?? 'money';

/** An output's figure as it is said. @param {string} output @param {number | null} value @param {RoiContext} context */
export function saidOutput(output, value, { fmt, say }) {
  if (value === null || Number.isNaN(value)) return say.roi.keys.never;
  const unit = unitOfOutput(output);
  if (unit === 'share') return fmt.percent(value);
  return unit === 'months' ? fmt.span(Number(value.toPrecision(3)), 'month') : fmt.money(value);
}

/** An input's value as it is said. @param {{ unit: string }} lever @param {number} value @param {RoiContext} context */
export const saidInput = ({ unit }, value, { fmt, per, more }) =>
  unit === 'month' ? more.month(fmt.number(value)) : said(value, unitOf(unit, fmt, per), fmt);

/** What an input is called where its label is a question. @param {{ path: string, label: string }} lever @param {RoiContext} context */
export const labelOf = ({ path, label }, { more, say }) => more.inputs[path] ?? say.common.typeset(label);

/** A choice among the outputs. @param {string} id @param {string} label @param {string} chosen @param {(output: string) => void} set @param {RoiContext} context */
export const pickOutput = (id, label, chosen, set, { more }) =>
  html`<div class="field"><label for=${id}>${label}</label>
    <div class="blank"><select id=${id} @change=${(/** @type {Event} */ event) => set(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${Object.keys(kOutputs).map((output) => html`<option value=${output} ?selected=${output === chosen}>${more.outputs[output] ?? output}</option>`)}
    </select></div></div>`;

/** A choice among the inputs that are numbers. @param {string} id @param {string} label @param {string} chosen @param {(path: string) => void} set @param {RoiContext} context */
export function pickInput(id, label, chosen, set, { session, say }) {
  const known = new Set(
    (session.results.roi?.inputs ?? [])
      .filter((/** @type {{ value: unknown }} */ { value }) => typeof value === 'number')
      .map((/** @type {{ path: string }} */ { path }) => path),
  );
  const rows = session
    .fields('roi')
    .filter(({ kind, path }) => /^(number|integer)$/.test(kind) && known.has(firstOf(path)));
  const groups = [...new Set(rows.map(({ group }) => group))];
  return html`<div class="field"><label for=${id}>${label}</label>
    <div class="blank"><select id=${id} @change=${(/** @type {Event} */ event) => set(/** @type {HTMLSelectElement} */ (event.target).value)}>
      ${groups.map(
        (group) =>
          html`<optgroup label=${say.common.typeset(group)}>${rows
            .filter((row) => row.group === group)
            .map(
              (row) =>
                html`<option value=${firstOf(row.path)} ?selected=${firstOf(row.path) === chosen}>${say.common.typeset(row.label)}</option>`,
            )}</optgroup>`,
      )}
    </select></div></div>`;
}

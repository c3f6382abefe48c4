import { html, nothing } from 'lit/html.js';
import { bridge } from '../../../charts/bridge.js';
import { moneyScale } from '../../../charts/scales.js';
import { chartEnv } from '../../context.js';
import { said, unitOf } from '../../form/units.js';
import { table } from '../../parts/table.js';

/**
 * @import { RoiContext } from './context.js'
 * @import { Scenario } from './scenarios.js'
 *
 * @typedef {{ path: string, label: string, unit: string, from: unknown, to: unknown }} Moved  an input that differs
 * @typedef {object} Between  a bridge of `bpo-compare-result/1`
 * @property {number} from
 * @property {number} to
 * @property {number} from_value
 * @property {number} to_value
 * @property {{ label: string, value: number, inputs: Moved[] }[]} steps
 * @property {number} residual
 * @property {string} [reason]  why there is none
 */

/**
 * Where the difference between two rows comes from.
 * @param {Scenario[]} rows
 * @param {number[]} ends
 * @param {Between | undefined} found
 * @param {number} base  in-house cost of the first row, in today's money
 * @param {RoiContext} context
 */
export function between(rows, [from, to], found, base, context) {
  const { session, more, id } = context;
  const words = more.between;
  const open = session.folds.has('between');
  const pick = (/** @type {'from' | 'to'} */ end, /** @type {number} */ now) => html`<label class="field">
    <span class="lab">${words[end]}</span>
    <span class="blank"><select id="${id}-between-${end}" @change=${(/** @type {Event} */ event) =>
      session.set(end, Number(/** @type {HTMLSelectElement} */ (event.target).value), 'analysis')}>
      ${rows.map(({ name }, index) => html`<option value=${index} ?selected=${index === now}>${name}</option>`)}
    </select></span>
  </label>`;
  const toggled = (/** @type {Event} */ event) =>
    session.setFold('between', /** @type {HTMLDetailsElement} */ (event.target).open);
  return html`<details class="fold bridge-of-two" ?open=${open} @toggle=${toggled}>
    <summary>${words.title}<span class="sum">${words.sum}</span></summary>
    <div class="in"><div class="picks">${pick('from', from)}${pick('to', to)}</div>
    ${open && found && found.from === from && found.to === to ? drawn(rows, found, base, context) : nothing}</div>
  </details>`;
}

/** @param {Scenario[]} rows @param {Between} found @param {number} base  in-house cost of the first row @param {RoiContext} context */
function drawn(rows, found, base, context) {
  const { more, fmt, say, layout, per } = context;
  const words = more.between;
  if (found.reason) return html`<p class="why">${say.common.capital(say.common.typeset(found.reason))}.</p>`;
  if (found.steps.length === 0) return html`<p class="why">${words.same}</p>`;
  const [first, last] = [rows[found.from].name, rows[found.to].name];
  const amount = (/** @type {string} */ label, /** @type {number} */ value) => ({ label, value, share: value / base });
  const steps = found.steps.map(({ label, value }) => amount(say.common.typeset(label), value));
  const unit = say.charts.unit(fmt.currencySign().sign, moneyScale([found.from_value, found.to_value]).scale);
  const data = {
    start: amount(first, found.from_value),
    groups: [{ ...amount(words.group, found.to_value - found.from_value), steps }],
    end: amount(last, found.to_value),
    note: '',
    spoken: {
      title: words.title,
      desc: words.desc(fmt.money(found.from_value), fmt.money(found.to_value), steps.length),
    },
  };
  const moved = (/** @type {Moved} */ { unit: name, from, to }) => {
    const one = unitOf(name, fmt, per);
    const text = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.length : said(value, one, fmt));
    return `${text(from)}${say.common.to}${text(to)}`;
  };
  return html`<p class="units">${words.units(unit)}</p>
    <div class="draw" data-formula="npv">${bridge(data, chartEnv(context, 'between', layout.whole))}</div>
    <div class="table-scroll" role="region" aria-label=${words.title} tabindex="0" data-formula="npv">${table(
      words.title,
      [
        { text: words.columns.step },
        { text: words.columns.moved, optional: true },
        { text: words.columns.amount, number: true },
      ],
      [
        { cells: [first, '', fmt.moneyExact(found.from_value)], kind: 'total' },
        ...found.steps.map(({ label, value, inputs }) => ({
          cells: [
            say.common.typeset(label),
            inputs
              .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
              .map((input) => html`<span class="line">${say.common.typeset(input.label)}: ${moved(input)}</span>`),
            fmt.moneyExact(value),
          ],
        })),
        { cells: [words.residual, words.residualNote, `${fmt.number(found.residual, 9)}`] },
        { cells: [last, '', fmt.moneyExact(found.to_value)], kind: 'total' },
      ],
    )}</div>
    <p class="why">${words.how}</p>`;
}

import { html } from 'lit/html.js';
import { inputValue } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 */

/**
 * The result's formula in words, with the reader's own sums.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function formulaInWords({ result, measures, months, loses }, { fmt, say }) {
  const words = say.roi.words;
  const rate = Number(inputValue(result, 'client.discount_rate') ?? 0);
  /** @type {[string, string, number, string][]} */
  const rows = [
    ['', words.avoided, measures.pv_benefits, ''],
    ['−', words.run, measures.pv_run, ''],
    ['−', words.investment, measures.pv_investment, ''],
    ['=', loses ? words.lost(months) : words.saved(months), measures.npv, 'total'],
  ];
  return html`<details class="words">
    <summary data-formula="npv">${(loses ? words.titleLoss : words.title)(fmt.money(Math.abs(measures.npv)))}</summary>
    <div class="in" data-formula="npv">
      <p class="say">${words.say(fmt.percent(rate, { trim: true }))}</p>
      <table class="sum-table"><tbody>${rows.map(
        ([sign, label, value, kind]) => html`<tr class=${kind}>
        <td class="op">${sign}</td><th scope="row">${label}</th><td>${fmt.moneyExact(value)}</td>
      </tr>`,
      )}</tbody></table>
      <p class="kept">${words.foot}</p>
    </div>
  </details>`;
}

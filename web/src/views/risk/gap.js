import { html } from 'lit/html.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/**
 * How much more hopeful the likeliest value of everything is than the average.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function gap({ result: { npv } }, { fmt, say }) {
  const words = say.risk.gap;
  const sentence = npv.optimism_gap >= 0 ? words.lower : words.higher;
  return html`<p class="say gap" data-formula="gap">${sentence(fmt.money(Math.abs(npv.optimism_gap)), fmt.money(npv.mode_case), fmt.money(npv.mean))}</p>`;
}

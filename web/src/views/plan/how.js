import { formulaCard } from '../parts/trace.js';

/**
 * @import { Context } from '../context.js'
 * @import { PlanFacts } from './facts.js'
 */

/** How the figures of this view come about. @param {PlanFacts} facts @param {Context} context */
export function how({ result, month }, { say, fmt }) {
  const { word, heading, formula, delay, delayIs, saving, savingIs } = say.plan.how;
  const rows = /** @type {[string, string][]} */ (
    result.delay && month !== null
      ? [
          [delay, delayIs],
          [saving, `${fmt.money(result.delay.monthly_saving)}: ${savingIs(fmt.number(month, 0))}`],
        ]
      : []
  );
  return formulaCard(word, { origin: 'formula/headline', heading, formula, rows }, say);
}

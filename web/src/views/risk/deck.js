/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/**
 * How bad it may be, what makes the spread, and what is worth finding out.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function deck({ result, label }, { fmt, say }) {
  const words = say.risk.deck;
  const worst = result.npv.shortfall.value;
  const bad = (worst < 0 ? words.worstLoses : words.worstSaves)(fmt.money(Math.abs(worst)));
  if (!result.drivers) return `${bad} ${words.coming}`;
  const { variance, information } = result.drivers;
  const [most] = [...variance.inputs].sort((a, b) => b.first - a.first);
  const [first] = [...information.inputs].sort((a, b) => b.value - a.value);
  const share = most && (say.common.shareInWords(most.first) ?? fmt.percentWhole(most.first));
  return [
    bad,
    most ? words.drives(label(most), share) : '',
    first && first.value > 0
      ? words.worth(label(first), fmt.money(first.value))
      : words.noWorth(words.choice[result.decision.choice] ?? result.decision.choice),
  ]
    .filter(Boolean)
    .join(' ');
}

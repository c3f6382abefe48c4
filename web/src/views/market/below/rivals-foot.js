import { html } from 'lit/html.js';
import { besideOf, current, shortName } from '../facts.js';
import { estimateCard } from './card.js';
import { formulaCards } from './formulas.js';

/**
 * @import { MoreContext } from './index.js'
 * @import { MarketFacts } from '../facts.js'
 * @import { Estimate, YearValue } from '../result.js'
 */

/**
 * Whose figures are drawn, each with its card, and the formulas behind what was worked out.
 * @param {MarketFacts} facts
 * @param {MoreContext} context
 */
export function rivalsFoot(facts, context) {
  const { fmt, say } = context;
  const words = say.market.rivals;
  const all = drawn(facts, context);
  const names = namesOf(all);
  const cards = all.map(
    ({ each, at }, index) => html`${index ? ', ' : ''}${estimateCard(each, at, facts, context, names.get(each.id))}`,
  );
  return html`${say.common.source}: ${cards}${words.foot(fmt.year(facts.until))} ${formulaCards(facts, context)}`;
}

/** A publisher with several figures is named with the year of each. @param {ReturnType<typeof drawn>} all */
function namesOf(all) {
  const several = (/** @type {string} */ publisher) =>
    all.filter(({ each }) => shortName(each.publisher) === shortName(publisher)).length > 1;
  return new Map(
    all.map(({ each, at }) => [
      each.id,
      several(each.publisher) ? `${shortName(each.publisher)} ${at.year}` : undefined,
    ]),
  );
}

/** Every estimate in the drawing, once. @param {MarketFacts} facts @param {MoreContext} context */
function drawn(facts, { session }) {
  const { result, year } = facts;
  /** @type {Map<string, { each: Estimate, at: YearValue & { formula?: string, scope?: string } }>} */
  const all = new Map();
  for (const each of result.pooled.figures)
    all.set(each.id, { each, at: { value: each.value, year, formula: each.formula } });
  for (const each of current(facts)) if (!all.has(each.id)) all.set(each.id, { each, at: each.points[0] });
  for (const each of besideOf(facts, session)) all.set(each.id, { each, at: { ...sizeOf(each), scope: each.label } });
  for (const each of result.editions[0]?.points ?? [])
    if (!all.has(each.id)) all.set(each.id, { each, at: sizeOf(each) });
  return [...all.values()];
}

/** @param {YearValue} figure */
const sizeOf = ({ year, value }) => ({ year, value });

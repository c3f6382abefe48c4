import { guard } from 'lit/directives/guard.js';
import { html, noChange } from 'lit/html.js';
import { marketMore } from '../../../i18n/market-more.js';
import { ownData } from '../own/index.js';
import { adoptionFigure } from './adoption.js';
import { basisNote } from './basis-note.js';
import { claimFigure } from './claim.js';
import { claimForm } from './claim-form.js';
import { exclusions } from './exclusions.js';
import { influenceFigure } from './influence.js';
import { inputsOf } from './method-inputs.js';
import { outlookSection } from './outlook.js';
import { ratesFigure } from './rates.js';
import { rivalsFoot } from './rivals-foot.js';
import { scenarios } from './scenarios.js';
import { scoreboard } from './scoreboard.js';
import { seriesFigures } from './series.js';
import { sharesFigure } from './shares.js';
import { solver } from './solver.js';
import { who } from './who.js';

/**
 * @import { MarketMore } from '../../../i18n/market-more.js'
 * @import { Context } from '../../context.js'
 * @import { FormControl } from '../../form/controls.js'
 * @import { MarketFacts } from '../facts.js'
 * @typedef {Context & { more: MarketMore }} MoreContext  with the words of what stands below the main chart
 */

/** @param {Context} context @returns {MoreContext} */
const withWords = (context) => ({ ...context, more: marketMore(context.env.locale) });

export { basisNote };

/**
 * Under the main chart: whose figures it draws, and the formulas behind what was worked out.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export const foot = (facts, context) => rivalsFoot(facts, withWords(context));

/**
 * The inputs of the method that is chosen.
 * @param {MarketFacts} facts
 * @param {Map<string, FormControl>} all
 * @param {Context} context
 */
export const methodInputs = (facts, all, context) => inputsOf(facts, all, withWords(context));

/**
 * The folds after the method: bull and bear, and who is shown.
 * @param {MarketFacts} facts
 * @param {Map<string, FormControl>} all
 * @param {Context} context
 */
export function choices(facts, all, context) {
  const here = withWords(context);
  return html`${scenarios(facts, all, here)}${who(facts, here)}`;
}

/**
 * Under the reader's question: what can be worked out beside it.
 * @param {Context} context
 */
export function aside(context) {
  const here = withWords(context);
  return html`${solver(here)}${claimForm(here)}`;
}

/**
 * Beside the reader's question, under the main chart; as it was while a handle is dragged.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function rest(facts, context) {
  if (context.session.previewing) return noChange;
  const here = withWords(context);
  const { results, errors, documents } = context.session;
  return html`${guard([facts.result, context.env], () => ratesFigure(facts, here))}
    ${guard([results.claim, errors.claim, documents.claim, context.env], () => claimFigure(here))}`;
}

/**
 * Across the view, as it was while a handle is dragged: who was right before, what the market is made of, countries, and the reader's own figures.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function full(facts, context) {
  if (context.session.previewing) return noChange;
  const here = withWords(context);
  const { session, env } = context;
  const shares = session.table('tables/market-shares');
  const adoption = session.table('tables/adoption');
  return html`
    ${guard([facts.result, env], () => html`<section class="two" aria-label=${here.more.record.label}>${influenceFigure(facts, here)}${scoreboard(facts, here)}</section>`)}
    ${guard([facts.result, session.table('tables/market-estimates'), env], () => exclusions(facts, here))}
    ${guard([shares, facts.scope, env], () => sharesFigure(shares, facts, here))}
    ${guard([adoption, env], () => adoptionFigure(adoption, here))}
    ${outlookSection(here)}
    ${seriesFigures(here)}
    ${ownData(facts, here)}`;
}

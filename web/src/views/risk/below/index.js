import { html, nothing } from 'lit/html.js';
import { isOwed } from '../progress.js';
import { withWords } from './context.js';
import { driversFigure } from './drivers.js';
import { flipsFigure } from './flips.js';
import { formulaCards } from './formulas.js';
import { informationFigure } from './information.js';
import { single } from './single.js';
import { exceedanceFigure, histogramFigure } from './spread.js';
import { stressFigure } from './stress.js';
import { tornadoFigure } from './tornado.js';
import { trials } from './trials.js';

/**
 * @import { Context } from '../../context.js'
 * @import { RiskFacts } from '../facts.js'
 */

/** The way to every trial. @param {RiskFacts} facts @param {Context} context */
export const every = (facts, context) => html` ${trials(facts, withWords(context))}`;

/** Under the dots. @param {RiskFacts} facts @param {Context} context */
export function lead(facts, context) {
  const here = withWords(context);
  const { drivers } = facts.result;
  return html`${single(facts, here)}
    ${drivers ? late(here, tornadoFigure(drivers, facts, here)) : coming(here)}`;
}

/** In pairs. @param {RiskFacts} facts @param {Context} context */
export function rest(facts, context) {
  const here = withWords(context);
  const { drivers } = facts.result;
  return html`${drivers ? [late(here, driversFigure(drivers, facts, here)), late(here, informationFigure(drivers, facts, here))] : nothing}
    ${histogramFigure(facts, here)}${exceedanceFigure(facts, here)}`;
}

/** Across the view. @param {RiskFacts} facts @param {Context} context */
export function full(facts, context) {
  const here = withWords(context);
  const { stress } = facts.result;
  return html`<div class="two">${stress?.length ? late(here, stressFigure(stress, facts, here)) : nothing}${flipsFigure(facts, here)}</div>`;
}

/** @param {RiskFacts} facts @param {Context} context */
export const formulas = (facts, context) => formulaCards(facts, withWords(context));

/** A part of the run before is marked so until the new one is there. @param {Context} context @param {unknown} part */
const late = ({ session, say }, part) =>
  html`<div aria-busy=${isOwed(session.run) ? 'true' : 'false'}>${part}${isOwed(session.run) ? html`<p class="kept">${say.risk.late}</p>` : nothing}</div>`;

/** @param {Context} context */
const coming = ({ say }) => html`<p class="wait" aria-busy="true">${say.risk.deck.coming}</p>`;

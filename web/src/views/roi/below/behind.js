import { html, nothing } from 'lit/html.js';
import { formulaCard } from '../../parts/trace.js';
import { warning } from '../../parts/warning.js';
import { arithmetic, inSigns, shortened } from './arithmetic.js';
import { withWords } from './context.js';
import { exampleLinks } from './examples.js';
import { measures, unitCosts } from './measures.js';

/**
 * @import { Context } from '../../context.js'
 * @import { RoiFacts } from '../facts.js'
 * @import { RoiContext } from './context.js'
 */

/**
 * The verdict, why it is so, how sure, and which checks it does not pass.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function verdict(facts, context) {
  const here = withWords(context, facts);
  const { more, say, fmt, id } = here;
  const words = more.verdict;
  const { advice, clear, reason, judged_share: judged, indicative, hybrid } = facts.result.verdict;
  if (!reason) return nothing;
  const outside = facts.result.outside_view;
  return html`<section class="verdict" aria-labelledby="${id}-verdict" data-formula="npv">
    <h2 id="${id}-verdict">${words.words[advice] ?? say.common.capital(advice)}</h2>
    <p class="say">${say.common.capital(printed(reason, here))}.</p>
    ${indicative ? warning('', words.indicative(fmt.percentWhole(judged ?? 0))) : html`<p class="why">${words.grounded(fmt.percentWhole(judged ?? 0))} ${clear === false ? words.unclear : nothing}</p>`}
    ${hybrid?.npv != null ? html`<p class="why">${words.hybrid(fmt.percentWhole(hybrid.share), fmt.money(hybrid.npv))}</p>` : nothing}
    <p class="why">${facts.result.gates?.length ? nothing : words.passed} ${outside ? words.outside(fmt.percentFigure(outside.low, { digits: 0 }), fmt.percentWhole(outside.high), say.common.typeset(outside.text)) : nothing}</p>
    ${exampleLinks(here)}
  </section>`;
}

/** Under the charts: the case per unit and in other measures. @param {RoiFacts} facts @param {Context} context */
export function inFigures(facts, context) {
  const here = withWords(context, facts);
  return html`${unitCosts(facts, here)}${measures(facts, here)}`;
}

/** The core writes "USD 4.38 million"; the page "$4.38 m". @param {string} text @param {RoiContext} context */
function printed(text, { say, fmt }) {
  const scale = /** @type {Record<string, number>} */ ({ thousand: 1e3, million: 1e6, billion: 1e9 });
  return say.common
    .typeset(text)
    .replace(new RegExp(`${fmt.currency} (-?[\\d.,]+)(?: (thousand|million|billion))?`, 'g'), (_, figure, word) =>
      fmt.money(Number(figure.replace(/,/g, '')) * (scale[word] ?? 1)),
    );
}

/** Under the sum in words: the cards that figures open. @param {RoiFacts} facts @param {Context} context */
export function formulas({ result }, context) {
  const here = withWords(context, { rate: null });
  const { more, say, fmt } = here;
  const words = /** @type {Record<string, string>} */ (more.cards);
  const named = [
    'headline',
    'inputs',
    'leak',
    'cash',
    'costs',
    'pv_investment',
    'unit_costs',
    'goal',
    'grid',
    'flip',
    'staff',
    'teams',
  ].map((name) => ({
    word: words[name],
    origin: `formula/${name}`,
    heading: words[`${name}Of`],
    formula: words[`${name}Is`],
  }));
  const worked = (result.figures ?? []).map(({ id, label, formula, arithmetic: { expression } }) => ({
    word: say.common.small(say.common.typeset(label)),
    origin: `formula/${id}`,
    heading: say.common.typeset(label),
    formula: html`${inSigns(say.common.typeset(formula))}<span class="line">${shortened(expression, fmt.locale)}</span>`,
  }));
  const cards = [...named, ...worked].map(
    ({ word, ...card }, index) => html`${index ? ', ' : ''}${formulaCard(word, card, say)}`,
  );
  return html`<div class="foot formulas"><div>${more.cards.lead} ${cards}.</div></div>`;
}

/** Every figure and every line as a sum. @param {RoiFacts} facts @param {Context} context */
export function sums({ result }, context) {
  const here = withWords(context, { rate: null });
  const lines = (result.lines ?? []).filter(({ present_value: value, arithmetic: worked }) => value !== 0 && worked);
  return html`${result.figures?.length ? arithmetic(result.figures, here.more.sums.title, 'npv', here) : nothing}
    ${lines.length ? arithmetic(/** @type {any[]} */ (lines), here.more.sums.lines, 'npv', here) : nothing}`;
}

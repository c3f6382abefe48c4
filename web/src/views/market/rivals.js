import { html } from 'lit/html.js';
import { rivals } from '../../charts/rivals.js';
import { chartEnv } from '../context.js';
import { figure, stillFigure } from '../parts/figure.js';
import { later } from '../parts/later.js';
import { refusal, warning, warnings } from '../parts/warning.js';
import { basisTabs } from './bases.js';
import { measureOf } from './basis.js';
import { below } from './below.js';
import { besideOf } from './facts.js';
import { rivalsData } from './rivals-data.js';
import { rivalsTable } from './rivals-table.js';

/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 * @import { MarketResult } from './result.js'
 */

/** Counts further apart than this disagree on today; growth further apart than that, on tomorrow. */
const kFarApart = 0.25;
const kGrowthApart = 0.03;

/**
 * The main chart: who says how much, now and later, and the reader's projection over it.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export const rivalsFigure = (facts, context) => figure(rivalsParts(facts, context), context.say);

/**
 * Only its finding and its table, for the page before any script.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export const rivalsStill = (facts, context) => stillFigure(rivalsParts(facts, context));

/** @param {MarketFacts} facts @param {Context} context */
function rivalsParts(facts, context) {
  const { say, layout, id } = context;
  const words = say.market.rivals;
  const measure = measureOf(facts.result, sizesIn(facts.result), context);
  const data = rivalsData(facts, measure, context);
  return {
    id: `${id}-rivals`,
    lead: true,
    formula: 'headline',
    title: title(facts.result, words),
    about: 'consensus',
    units: words.units(
      facts.regionLabel,
      say.common.small(facts.scopeLabel),
      say.market.bases.units[measure.basis?.id ?? 'absolute'],
    ),
    notice: html`${refusal(context)}<div data-formula="count">${warnings(facts.result.warnings, context)}${scopeWarning(facts, context)}</div>`,
    chart: html`${basisTabs(facts, context)}${data ? rivals(data, chartEnv(context, 'rivals', layout.lead)) : none(facts, context)}`,
    table: rivalsTable(facts, measure, context),
    foot: later(below, (/** @type {typeof import('./below/index.js')} */ { foot }) => foot(facts, context)),
  };
}

/** @param {MarketResult} result */
const sizesIn = ({ paths, pooled, projection }) => [
  ...paths.flatMap(({ points }) => points.map(({ value }) => value)),
  ...pooled.figures.map(({ value }) => value),
  ...(projection?.points.map(({ value }) => value) ?? []),
];

/** @param {MarketResult} result @param {Messages['market']['rivals']} words */
function title({ pooled, projection }, words) {
  if (pooled.count === 0) return words.titleNone;
  if (pooled.count === 1) return words.titleOne(pooled.year);
  if ((pooled.spread ?? 0) > kFarApart) return words.title;
  const growth = (projection?.rate_high ?? 0) - (projection?.rate_low ?? 0);
  return growth > kGrowthApart ? words.titleGrowth : words.titleClose;
}

/** Two scopes on one chart do not compare: said where they stand, with the way to take one off. @param {MarketFacts} facts @param {Context} context */
function scopeWarning(facts, context) {
  const { say, session } = context;
  const words = say.market.scopes;
  const beside = besideOf(facts, session);
  if (!beside.length) return [];
  const [{ label, reason }] = beside;
  const takeOff = () => session.reset('beside', 'shown');
  return warning(
    words.two,
    words.twoWhy(say.common.typeset(label), say.common.typeset(reason)),
    html`<button class="link" type="button" @click=${takeOff}>${words.takeOff}</button>`,
  );
}

/**
 * Where nothing can be drawn: why, and the nearest years that can.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
function none({ result, year }, { say, session }) {
  const words = say.market.rivals;
  const near = [...result.years].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year)).slice(0, 3);
  const take = (/** @type {number} */ at) =>
    html`<button class="btn" type="button" @click=${() => session.set('year', at)}>${words.takeYear(at)}</button>`;
  return html`<p>${words.noneTitle}</p><p class="acts">${near.map((each) => take(each.year))}</p>`;
}

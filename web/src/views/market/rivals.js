import { html } from 'lit/html.js';
import { rivals } from '../../charts/rivals.js';
import { chartEnv } from '../context.js';
import { figure, stillFigure } from '../parts/figure.js';
import { table } from '../parts/table.js';
import { refusal, warnings } from '../parts/warning.js';
import { estimateCard } from './card.js';
import { isFirm, kBillion, shortName } from './facts.js';

/**
 * @import { RivalsData } from '../../charts/rivals.js'
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 * @import { MarketResult, Projection } from './result.js'
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
  const data = rivalsData(facts, context);
  return {
    id: `${id}-rivals`,
    lead: true,
    title: title(facts.result, words),
    units: words.units(facts.regionLabel, say.common.small(facts.scopeLabel)),
    notice: [refusal(context), ...warnings(facts.result.warnings, context)],
    chart: data ? rivals(data, chartEnv(context, 'rivals', layout.lead)) : none(facts, context),
    table: twin(facts, context),
    foot: foot(facts, context),
  };
}

/** @param {MarketResult} result @param {Messages['market']['rivals']} words */
function title({ pooled, projection }, words) {
  if (pooled.count === 0) return words.titleNone;
  if (pooled.count === 1) return words.titleOne(pooled.year);
  if ((pooled.spread ?? 0) > kFarApart) return words.title;
  const growth = (projection?.rate_high ?? 0) - (projection?.rate_low ?? 0);
  return growth > kGrowthApart ? words.titleGrowth : words.titleClose;
}

/** Forecasts whose last year has passed are nobody's word on the future any more. @param {MarketFacts} facts */
const current = ({ result, year }) => result.paths.filter(({ points }) => points[points.length - 1].year > year);

/** @param {MarketFacts} facts @param {Context} context @returns {RivalsData | null} */
function rivalsData(facts, { fmt, say }) {
  const { result, year } = facts;
  const { pooled, projection } = result;
  if (pooled.median === null) return null;
  const usd = (/** @type {{ year: number, value: number }} */ { year: at, value }) => ({
    year: at,
    value: value * kBillion,
  });
  const own = result.editions[0];
  const yours = projection?.points.map(usd) ?? [];
  const end = yours[yours.length - 1];
  return {
    paths: current(facts).map(({ id, publisher, points }) => ({
      id,
      label: shortName(publisher),
      points: points.map(usd),
    })),
    editions:
      own && own.points.length > 2
        ? { id: own.publisher, label: shortName(own.publisher), points: own.points.map(usd) }
        : null,
    base: {
      year,
      middle: pooled.median * kBillion,
      count: pooled.count,
      dots: pooled.figures.map((each) => ({
        label: shortName(each.publisher),
        value: each.value * kBillion,
        firm: isFirm(each),
      })),
    },
    yours,
    yoursBand: (isBand(projection) ? projection.points : []).flatMap(({ year: at, low, high }) =>
      low === null || high === null ? [] : [{ year: at, low: low * kBillion, high: high * kBillion }],
    ),
    spoken: {
      title: say.charts.rivals.name(current(facts).length),
      desc: say.charts.rivals.desc({
        low: fmt.money((pooled.low ?? 0) * kBillion),
        high: fmt.money((pooled.high ?? 0) * kBillion),
        year,
        middle: fmt.money(pooled.median * kBillion),
        end: end ? fmt.money(end.value) : '',
        endYear: end?.year ?? year,
      }),
    },
  };
}

/**
 * With one publisher's growth there is no range.
 * @param {Projection | null} projection
 * @returns {projection is Projection}
 */
const isBand = (projection) => projection !== null && projection.rate_low !== projection.rate_high;

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

/** @param {MarketFacts} facts @param {Context} context */
function twin(facts, context) {
  const { fmt, say } = context;
  const { columns, yours } = say.market.rivals;
  const size = (/** @type {number} */ value) => fmt.number(value, 1);
  const { projection } = facts.result;
  const first = projection?.points[0];
  const last = projection?.points[projection.points.length - 1];
  return table(
    say.charts.rivals.name(current(facts).length),
    [
      { text: columns.publisher },
      { text: columns.edition, number: true, optional: true },
      { text: columns.from, number: true },
      { text: columns.bn, number: true },
      { text: columns.to, number: true },
      { text: columns.bn, number: true },
      { text: columns.growth, number: true },
      { text: columns.standing, optional: true },
    ],
    [
      ...current(facts).map((path) => {
        const [from, to] = [path.points[0], path.points[path.points.length - 1]];
        return {
          cells: [
            path.publisher,
            path.published?.slice(0, 4) ?? '',
            fmt.year(from.year),
            size(from.value),
            fmt.year(to.year),
            size(to.value),
            path.growth === null ? '' : fmt.percentFigure(path.growth),
            say.common.card.confidence[path.confidence] ?? '',
          ],
        };
      }),
      ...(projection && first && last
        ? [
            {
              cells: [
                yours,
                '',
                fmt.year(first.year),
                size(first.value),
                fmt.year(last.year),
                size(last.value),
                fmt.percentFigure(projection.rate),
                '',
              ],
              kind: /** @type {const} */ ('mine'),
            },
          ]
        : []),
    ],
  );
}

/** @param {MarketFacts} facts @param {Context} context */
function foot(facts, context) {
  const { fmt, say } = context;
  const words = say.market.rivals;
  const pooled = facts.result.pooled.figures.map((each) => ({
    each,
    at: { value: each.value, year: facts.year, formula: each.formula },
  }));
  const known = new Set(pooled.map(({ each }) => each.id));
  const others = current(facts)
    .filter(({ id }) => !known.has(id))
    .map((each) => ({ each, at: each.points[0] }));
  const cards = [...pooled, ...others].map(
    ({ each, at }, index) => html`${index ? ', ' : ''}${estimateCard(each, at, facts, context)}`,
  );
  return html`${say.common.source}: ${cards}${words.foot(fmt.year(facts.until))}`;
}

import { html, nothing } from 'lit/html.js';
import { claim } from '../../../charts/claim.js';
import { chartEnv } from '../../context.js';
import { cite } from '../../parts/card.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { kBillion, recordOf, shortName } from '../facts.js';
import { nearestSeries } from './claim-series.js';

/**
 * @import { ClaimResult, NearFigure, Range } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/** The formula behind every figure of the check. */
const kOrigin = 'formula/claim';

/** The most sourced figures set beside a claim. */
const kMostNear = 4;

/**
 * A claim of the reader's, checked: growth as stated over growth as its own sizes give it, and who else says so.
 * @param {MoreContext} context
 */
export function claimFigure(context) {
  const { say, more, id, session } = context;
  const words = more.claim;
  /** @type {ClaimResult | undefined} */
  const result = session.results.claim;
  if (!result) return html``;
  const { start, end, stated, verdict } = result;
  const { size, rate } = formatsOf(context);
  const worked = {
    origin: kOrigin,
    heading: words.heading,
    formula: say.common.typeset(result.sum),
    rows: /** @type {[string, unknown][]} */ ([[words.rule, say.common.typeset(result.tolerance?.rule ?? '')]]),
  };
  return figure(
    {
      id: `${id}-claim`,
      title: end
        ? words.title(words.quote(size(end), end.year, stated && rate(stated)), verdict)
        : words.titleShort(verdict),
      formula: 'claim',
      about: 'claim-check',
      units: html`<span>${start && end ? words.units(start.year, end.year, size(start), size(end)) : missing(result, context)}</span>`,
      chart: drawingOf(result, context),
      table: html`${table(
        say.charts.claims.name,
        [{ text: words.columns.rate }, { text: words.columns.growth, number: true }],
        [
          ...(stated ? [{ cells: [say.charts.claims.claimed, traced(kOrigin, rate(stated))] }] : []),
          ...(result.implied ? [{ cells: [say.charts.claims.sums, traced(kOrigin, rate(result.implied))] }] : []),
        ],
      )}${near(result.nearest, context)}`,
      foot: html`${formulaCard(words.sums, worked, say)}: <span data-formula="claim">${worked.formula}</span> ${nearLine(result.nearest, context)} ${nearestSeries(result, context)}`,
    },
    say,
  );
}

/** @param {MoreContext} context */
function formatsOf({ fmt, say }) {
  return {
    size: (/** @type {Range} */ { low, high }) =>
      low === high ? fmt.money(low * kBillion) : fmt.moneyRange(low * kBillion, high * kBillion, '–'),
    rate: (/** @type {Range} */ { low, high }) =>
      low === high
        ? fmt.percent(low, { trim: true })
        : `${fmt.percentFigure(low, { trim: true })}${say.common.to}${fmt.percent(high, { trim: true })}`,
  };
}

/** What keeps a claim from being checked. @param {ClaimResult} result @param {MoreContext} context */
const missing = ({ missing: list = [] }, { fmt, say, more }) =>
  list.length ? more.claim.missing(fmt.list(list.map(say.common.typeset))) : '';

/** @param {ClaimResult} result @param {MoreContext} context */
function drawingOf(result, context) {
  const { say, more, fmt, layout } = context;
  const words = more.claim;
  const { start, end, implied, stated, verdict } = result;
  if (!start || !end || !implied) return html`<p class="wait">${missing(result, context) || words.nothing}</p>`;
  const { rate } = formatsOf(context);
  const bare = (/** @type {number} */ bn) => fmt.number(bn, 1);
  return claim(
    {
      stated,
      implied,
      agrees: verdict !== 'inconsistent',
      origin: kOrigin,
      statedLabel: stated ? words.claimed(rate(stated)) : words.noRate,
      impliedLabel: words.ownSums(rate(implied)),
      sums: [words.sum(bare(start.high), bare(end.low)), words.sum(bare(start.low), bare(end.high))],
      spoken: {
        title: say.charts.claims.name,
        desc: `${stated ? words.claimed(rate(stated)) : words.noRate}; ${words.ownSums(rate(implied))}`,
      },
    },
    chartEnv(context, 'claim', layout.half),
  );
}

/** The nearest sourced figures as a table. @param {NearFigure[]} list @param {MoreContext} context */
function near(list, { more, fmt }) {
  if (!list?.length) return nothing;
  const words = more.claim.near;
  return table(
    words.name,
    [
      { text: words.publisher },
      { text: words.year, number: true },
      { text: words.size, number: true },
      { text: words.apart, number: true },
    ],
    list.slice(0, kMostNear).flatMap((each) =>
      each.points.map(({ year, value, difference }) => ({
        cells: [
          each.publisher,
          fmt.year(year),
          traced(recordOf(each), fmt.money(value * kBillion)),
          traced(recordOf(each), fmt.percent(difference, { signed: true })),
        ],
      })),
    ),
  );
}

/** The nearest sourced figures in the foot, each with its card. @param {NearFigure[]} list @param {MoreContext} context */
function nearLine(list, { say, more, fmt, session }) {
  if (!list?.length) return nothing;
  const cards = list.slice(0, kMostNear).map((each, index) => {
    const said = each.points.map(({ year, value }) => `${fmt.money(value * kBillion)} (${fmt.year(year)})`).join(', ');
    const card = cite(
      shortName(each.publisher),
      {
        heading: said,
        origin: recordOf(each),
        source: { ...session.source(each.source), id: each.source, publisher: each.publisher },
        rows: [
          [say.common.card.scope, `${say.common.typeset(each.scope)}, ${each.region}`],
          [say.common.card.standing, say.common.card.confidence[each.confidence]],
        ],
      },
      say,
    );
    return html`${index ? '; ' : ''}${card} <span data-record=${recordOf(each)}>${said}</span>`;
  });
  return html`${more.claim.near.lead} ${cards}.`;
}

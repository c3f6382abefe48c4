import { html } from 'lit/html.js';
import { claims } from '../../../charts/claims.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { shortName } from '../facts.js';
import { estimateCard } from './card.js';

/**
 * @import { Formats } from '../../../format/index.js'
 * @import { MoreContext } from './index.js'
 * @import { MarketFacts } from '../facts.js'
 */

/**
 * Which stated growth rates follow from the publisher's own figures.
 * @param {MarketFacts} facts
 * @param {MoreContext} context
 */
export function ratesFigure(facts, context) {
  const { result } = facts;
  const { say, more, layout, id, fmt } = context;
  const words = more.rates;
  const { rows, checked, consistent } = result.rates_that_add_up;
  const rates = rows.map(({ id: record, publisher, stated_low: low, stated_high: high, implied, verdict }) => ({
    label: shortName(publisher),
    origin: `market-estimates/${record}`,
    stated: { low, high },
    implied,
    verdict,
  }));
  const sums = rows.map(
    ({ publisher, reason }) => html`<span class="line">${publisher}: ${say.common.typeset(reason)}</span>`,
  );
  const stating = result.paths.filter((path) => rows.some((row) => row.id === path.id));
  const cards = stating.map(
    (path, index) => html`${index ? ', ' : ''}${estimateCard(path, path.points[0], facts, context)}`,
  );
  return figure(
    {
      id: `${id}-rates`,
      title: checked ? words.title(consistent, checked) : words.none,
      units: words.units,
      chart: rates.length
        ? claims(
            { rates, spoken: { title: say.charts.claims.name, desc: say.charts.claims.desc(consistent, checked) } },
            chartEnv(context, 'rates', layout.half),
          )
        : html`<p class="wait">${words.none}</p>`,
      table: table(
        say.charts.claims.name,
        [
          { text: words.columns.publisher },
          { text: words.columns.stated, number: true },
          { text: words.columns.implied, number: true },
          { text: words.columns.verdict },
        ],
        rows.map((row) => ({
          cells: [
            row.publisher,
            traced(`market-estimates/${row.id}`, range(row.stated_low, row.stated_high, fmt)),
            traced('formula/rates', fmt.percent(row.implied)),
            html`${words.verdict[row.verdict]}<small data-formula="rates">${say.common.typeset(row.reason)}</small>`,
          ],
        })),
      ),
      foot: html`${words.foot} ${formulaCard(words.sums, { origin: 'formula/rates', heading: words.heading(consistent, checked), formula: sums }, say)}. ${say.common.source}: ${cards}.`,
    },
    say,
  );
}

/** @param {number} low @param {number} high @param {Formats} fmt */
const range = (low, high, fmt) =>
  low === high
    ? fmt.percent(low, { digits: 2, trim: true })
    : `${fmt.percentFigure(low, { trim: true })}–${fmt.percent(high, { trim: true })}`;

import { html } from 'lit/html.js';
import { claims } from '../../charts/claims.js';
import { chartEnv } from '../context.js';
import { figure } from '../parts/figure.js';
import { table } from '../parts/table.js';
import { shortName } from './facts.js';

/**
 * @import { Formats } from '../../format/index.js'
 * @import { Context } from '../context.js'
 * @import { MarketFacts } from './facts.js'
 */

/**
 * Which stated growth rates follow from the publisher's own figures.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function ratesFigure({ result }, context) {
  const { say, layout, id, fmt } = context;
  const words = say.market.rates;
  const { rows, checked, consistent } = result.rates_that_add_up;
  const rates = rows.map(({ publisher, stated_low: low, stated_high: high, implied, verdict }) => ({
    label: shortName(publisher),
    stated: { low, high },
    implied,
    verdict,
  }));
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
            range(row.stated_low, row.stated_high, fmt),
            fmt.percent(row.implied),
            html`${words.verdict[row.verdict]}<small>${row.reason}</small>`,
          ],
        })),
      ),
      foot: words.foot,
    },
    say,
  );
}

/** @param {number} low @param {number} high @param {Formats} fmt */
const range = (low, high, fmt) =>
  low === high
    ? fmt.percent(low, { digits: 2, trim: true })
    : `${fmt.percentFigure(low, { trim: true })}–${fmt.percent(high, { trim: true })}`;

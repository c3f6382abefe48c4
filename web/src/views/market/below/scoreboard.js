import { html } from 'lit/html.js';
import { rows } from '../../../charts/rows.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { formulaCard, traced } from '../../parts/trace.js';
import { shortName } from '../facts.js';

/**
 * @import { MarketFacts } from '../facts.js'
 * @import { Score } from '../result.js'
 * @import { MoreContext } from './index.js'
 */

/** How far publishers' earlier forecasts were off what their later editions say. @param {MarketFacts} facts @param {MoreContext} context */
export function scoreboard({ result }, context) {
  const { say, more, layout, id, fmt } = context;
  const words = more.scoreboard;
  const origin = 'formula/scoreboard';
  const all = result.scoreboard ?? [];
  if (!all.length) return html``;
  const rated = all.filter((each) => each.rated);
  const seen = all.filter(({ pairs }) => pairs.length > 0);
  const error = (/** @type {number} */ value) => fmt.percent(value, { signed: true });
  const verdict = (/** @type {Score} */ each) =>
    each.rated ? words.rated(each.count) : say.common.typeset(each.reason ?? words.unrated);
  return figure(
    {
      id: `${id}-scoreboard`,
      title: rated.length ? words.title(rated.length, all.length) : words.titleNone(all.length),
      units: words.units,
      chart: seen.length
        ? rows(
            {
              rows: seen.map(({ publisher, pairs }) => ({
                label: shortName(publisher),
                marks: pairs.map((pair) => ({
                  value: pair.error,
                  label: `${error(pair.error)} (${pair.year})`,
                  firm: true,
                  origin,
                })),
              })),
              tick: (value) => fmt.percent(value, { digits: 0, signed: true }),
              spoken: { title: words.name, desc: words.desc(rated.length, all.length) },
            },
            chartEnv(context, 'scoreboard', layout.pair),
          )
        : html`<p class="wait">${words.nobody}</p>`,
      table: table(
        words.name,
        [
          { text: words.columns.publisher },
          { text: words.columns.count, number: true },
          { text: words.columns.error, number: true },
          { text: words.columns.bias, number: true, optional: true },
          { text: words.columns.standing },
        ],
        all.map((each) => ({
          cells: [
            each.publisher,
            traced(origin, fmt.number(each.count)),
            each.rmse === null ? '' : traced(origin, fmt.percent(each.rmse)),
            each.bias === null ? '' : traced(origin, error(each.bias)),
            traced(origin, verdict(each)),
          ],
        })),
      ),
      foot: html`${formulaCard(say.common.card.workedOut, { origin, heading: words.name, formula: words.formula }, say)}: ${words.foot}`,
    },
    say,
  );
}

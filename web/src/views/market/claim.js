import { html } from 'lit/html.js';
import { claim } from '../../charts/claim.js';
import { chartEnv } from '../context.js';
import { controls } from '../form/controls.js';
import { field } from '../form/field.js';
import { figure } from '../parts/figure.js';
import { table } from '../parts/table.js';
import { kBillion } from './facts.js';

/**
 * @import { Context } from '../context.js'
 * @import { ClaimResult, Range } from './result.js'
 */

/** Two by two: years, first size, second size, growth. */
const kOrder = [
  'start.year',
  'end.year',
  'start.low',
  'start.high',
  'end.low',
  'end.high',
  'stated.low',
  'stated.high',
];

/**
 * A claim of the reader's, checked: growth as stated over growth as its own sizes give it.
 * @param {Context} context
 */
export function claimFigure(context) {
  const { say, layout, id, fmt, session } = context;
  const words = say.market.claim;
  /** @type {ClaimResult | undefined} */
  const result = session.results.claim;
  if (!result) return html``;
  const { start, end, implied, stated, verdict } = result;
  const size = (/** @type {Range} */ { low, high }) =>
    low === high ? fmt.money(low * kBillion) : fmt.moneyRange(low * kBillion, high * kBillion, '–');
  const rate = (/** @type {Range} */ { low, high }) =>
    low === high
      ? fmt.percent(low, { trim: true })
      : `${fmt.percentFigure(low, { trim: true })}${say.common.to}${fmt.percent(high, { trim: true })}`;
  const bare = (/** @type {number} */ bn) => fmt.number(bn, 1);
  return figure(
    {
      id: `${id}-claim`,
      title: words.title(words.quote(size(end), end.year, stated && rate(stated)), verdict),
      units: words.units(start.year, end.year, size(start), size(end)),
      chart: claim(
        {
          stated,
          implied,
          agrees: verdict !== 'inconsistent',
          statedLabel: stated ? words.claimed(rate(stated)) : words.noRate,
          impliedLabel: words.sums(rate(implied)),
          sums: [words.sum(bare(start.high), bare(end.low)), words.sum(bare(start.low), bare(end.high))],
          spoken: {
            title: say.charts.claims.name,
            desc: `${stated ? words.claimed(rate(stated)) : words.noRate}; ${words.sums(rate(implied))}`,
          },
        },
        chartEnv(context, 'claim', layout.half),
      ),
      table: table(
        say.charts.claims.name,
        [{ text: say.market.rates.columns.rate }, { text: say.market.rivals.columns.growth, number: true }],
        [
          ...(stated ? [{ cells: [say.charts.claims.claimed, rate(stated)] }] : []),
          { cells: [say.charts.claims.sums, rate(implied)] },
        ],
      ),
      foot: result.sum,
    },
    say,
  );
}

/**
 * The blanks of the claim.
 * @param {Context} context
 */
export function claimForm(context) {
  const { say, id } = context;
  const words = say.market.claim;
  const known = controls('claim', {}, context);
  const all = kOrder
    .flatMap((path) => known.get(path) ?? [])
    .map((control) => ({
      ...control,
      label: words.fields[control.path] ?? control.label,
    }));
  return html`<section class="aside" aria-labelledby="${id}-claim-case">
    <div class="rail-head"><h2 id="${id}-claim-case">${words.heading}</h2></div>
    <p class="kept">${words.intro}</p>
    <div class="quad">${all.map((control) => field(control, context, { hint: '' }))}</div>
  </section>`;
}

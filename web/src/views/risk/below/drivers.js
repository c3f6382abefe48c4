import { drivers } from '../../../charts/drivers.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { Drivers } from '../result.js'
 * @import { RiskContext } from './context.js'
 */

/** Inputs that are drawn; the table has all. */
const kDrawn = 8;
const kSmallest = 0.01;

/**
 * What the spread comes from.
 * @param {Drivers} all
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function driversFigure({ variance, ranks }, facts, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.drivers;
  const inputs = [...variance.inputs].sort((a, b) => b.first - a.first);
  const [most] = inputs;
  const percent = (/** @type {number} */ share) => (share < kSmallest ? words.under : fmt.percentWhole(share));
  const ranked = new Map(ranks.map((each) => [each.path, each]));
  return figure(
    {
      id: `${id}-drivers`,
      title: most
        ? words.title(facts.label(most), say.common.shareInWords(most.first) ?? fmt.percentWhole(most.first))
        : words.none,
      units: words.units,
      about: 'sobol-indices',
      formula: 'variance',
      chart: block(
        'variance',
        drivers(
          {
            drivers: inputs.slice(0, kDrawn).map((input) => ({
              label: facts.label(input),
              alone: Math.max(0, input.first),
              between: [Math.max(0, input.first_low), Math.max(0, input.first_high)],
              whole: Math.max(0, input.total),
              said: percent(input.first),
            })),
            spoken: {
              title: words.name,
              desc: most
                ? words.desc(facts.label(most), fmt.percentWhole(most.first), Math.min(kDrawn, inputs.length))
                : '',
            },
          },
          chartEnv(context, 'drivers', layout.half),
        ),
      ),
      table: block(
        'variance',
        table(
          words.name,
          [
            { text: words.columns.input },
            { text: words.columns.alone, number: true },
            { text: words.columns.between, number: true, optional: true },
            { text: words.columns.whole, number: true },
            { text: words.columns.ranks, number: true, optional: true },
            { text: words.columns.sign, optional: true },
          ],
          inputs.map((input) => {
            const rank = ranked.get(input.path);
            const sure = `${fmt.percent(Math.max(0, input.first_low))}${say.common.to}${fmt.percent(Math.max(0, input.first_high))}`;
            return {
              cells: [
                facts.label(input),
                fmt.percent(Math.max(0, input.first)),
                sure,
                fmt.percent(Math.max(0, input.total)),
                rank ? fmt.percent(rank.share) : '',
                rank ? (rank.rank_correlation < 0 ? words.less : words.more) : '',
              ],
            };
          }),
        ),
      ),
      foot: block('variance', words.foot(fmt.number(variance.evaluations, 0))),
    },
    say,
  );
}

import { exceedance } from '../../../charts/exceedance.js';
import { histogram } from '../../../charts/histogram.js';
import { moneyScale } from '../../../charts/scales.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RiskContext } from './context.js'
 */

const kQuarter = 0.75;

/** Of the bars and of the points of the curve, every so many stand in the table. */
const kEvery = 5;

/**
 * How often which saving comes.
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function histogramFigure({ result }, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.histogram;
  const { npv, positive, histogram: bars, trials } = result;
  const bins = bars.counts.map((count, index) => ({
    low: bars.low + index * bars.width,
    high: bars.low + (index + 1) * bars.width,
    share: count / trials,
  }));
  const { scale } = moneyScale([bars.low, bars.low + bars.width * bars.counts.length]);
  const share = (/** @type {number} */ value) => fmt.percent(value);
  const lost = fmt.percent(1 - positive.share);
  return figure(
    {
      id: `${id}-histogram`,
      title: words.title(fmt.money(npv.p10), fmt.money(npv.p90)),
      units: words.units(say.charts.unit(fmt.currencySign().sign, scale)),
      about: 'simulation',
      formula: 'histogram',
      chart: block(
        'histogram',
        histogram(
          {
            bins,
            middle: npv.p50,
            plan: npv.mode_case,
            said: {
              middle: words.middle,
              plan: words.plan,
              bin: ({ low, high, share: of }) => words.bin(share(of), fmt.money(low), fmt.money(high)),
              read: words.read,
            },
            spoken: { title: words.name, desc: words.desc(fmt.money(npv.p50), lost) },
          },
          chartEnv(context, 'histogram', layout.half),
        ),
      ),
      table: block(
        'histogram',
        table(
          words.name,
          [
            { text: words.columns.from },
            { text: words.columns.to, number: true },
            { text: words.columns.share, number: true },
          ],
          bins.map(({ low, high, share: of }) => ({ cells: [fmt.moneyExact(low), fmt.moneyExact(high), share(of)] })),
        ),
      ),
      foot: block('histogram', words.foot(bars.below, bars.above)),
    },
    say,
  );
}

/**
 * The chance of saving at least a given amount.
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function exceedanceFigure({ result }, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.exceedance;
  const { exceedance: curve, positive, npv } = result;
  const points = curve.value.map((value, index) => ({ value, chance: curve.share[index] }));
  const away = points.map(({ chance }) => Math.abs(chance - kQuarter));
  const quarter = points[away.indexOf(Math.min(...away))];
  const { scale } = moneyScale(curve.value);
  return figure(
    {
      id: `${id}-exceedance`,
      title: words.title(words.threeInFour, fmt.money(quarter.value)),
      units: words.units(say.charts.unit(fmt.currencySign().sign, scale)),
      formula: 'exceedance',
      chart: block(
        'exceedance',
        exceedance(
          {
            points,
            noLoss: positive.share,
            said: {
              unit: '%',
              noLoss: words.noLoss(fmt.percentWhole(positive.share)),
              point: ({ value, chance }) => words.point(fmt.percentWhole(chance), fmt.money(value)),
              read: words.read,
            },
            spoken: {
              title: words.name,
              desc: words.desc(fmt.percentWhole(positive.share), fmt.money(quarter.value), fmt.money(npv.p50)),
            },
          },
          chartEnv(context, 'exceedance', layout.half),
        ),
      ),
      table: block(
        'exceedance',
        table(
          words.name,
          [{ text: words.columns.chance }, { text: words.columns.amount, number: true }],
          points
            .filter((_, index) => index % kEvery === 0)
            .map(({ value, chance }) => ({ cells: [fmt.percent(chance), fmt.moneyExact(value)] })),
        ),
      ),
      foot: words.foot,
    },
    say,
  );
}

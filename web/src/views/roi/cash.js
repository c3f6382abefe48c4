import { cash } from '../../charts/cash.js';
import { moneyScale } from '../../charts/scales.js';
import { chartEnv } from '../context.js';
import { figure } from '../parts/figure.js';
import { inSight } from '../parts/in-sight.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';

/**
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 * @import { RoiResult } from './result.js'
 */

/**
 * When the money is back.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function cashFigure({ result, measures, months }, context) {
  const { fmt, say, layout, id, env, session } = context;
  const words = say.roi.cash;
  const { cumulative, cumulative_discounted: discounted, peak_exposure: trough } = result.cash_flow;
  const payback = measures.payback_months;
  const month = payback === null ? null : fmt.monthOf(payback);
  const spoken = {
    title: say.charts.cash.name,
    desc: say.charts.cash.desc({
      trough: fmt.money(trough.value),
      troughMonth: trough.month,
      payback: month,
      end: fmt.money(cumulative[months]),
      months,
    }),
  };
  return figure(
    {
      id: `${id}-cash`,
      title: month === null ? words.titleNever : month === 0 ? words.titleAtOnce : words.title(month),
      about: 'payback',
      units: words.units(say.charts.unit(fmt.currencySign().sign, moneyScale(cumulative).scale)),
      formula: 'cash',
      chart: inSight(session, [result, env], () =>
        block(
          'cash',
          cash({ cumulative, discounted, payback, trough, spoken }, chartEnv(context, 'cash', layout.half)),
        ),
      ),
      table: inSight(session, [result, env], () => block('cash', twin(result, context))),
      foot: block('cash', words.foot(Math.round(months / 2))),
    },
    say,
  );
}

/** @param {RoiResult} result @param {Context} context */
function twin({ cash_flow: flow }, { fmt, say }) {
  const { columns } = say.roi.cash;
  return table(
    say.charts.cash.name,
    [
      { text: columns.month },
      { text: columns.net, number: true, optional: true },
      { text: columns.total, number: true },
      { text: columns.today, number: true },
    ],
    flow.cumulative.map((total, month) => ({
      cells: [
        fmt.number(month),
        fmt.moneyExact(flow.values[month]),
        fmt.moneyExact(total),
        fmt.moneyExact(flow.cumulative_discounted[month]),
      ],
    })),
  );
}

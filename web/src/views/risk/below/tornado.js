import { moneyScale } from '../../../charts/scales.js';
import { tornado } from '../../../charts/tornado.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { Drivers } from '../result.js'
 * @import { RiskContext } from './context.js'
 */

/** Swings that are drawn; the table has all. */
const kDrawn = 12;

/**
 * What each input does alone at its two ends.
 * @param {Drivers} drivers
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function tornadoFigure({ tornado: all, tornado_base: base }, facts, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.tornado;
  const plan = base ?? facts.result.npv.mode_case;
  const swings = [...all].sort((a, b) => b.swing - a.swing);
  const turning = swings.filter(({ npv_low: low, npv_high: high }) => low < 0 !== plan < 0 || high < 0 !== plan < 0);
  const [widest] = swings;
  const unit = moneyScale([plan, ...swings.flatMap(({ npv_low: low, npv_high: high }) => [low, high])]);
  return figure(
    {
      id: `${id}-tornado`,
      title: words.title(turning.length, turning.length ? facts.label(turning[0]) : ''),
      units: words.units(say.charts.unit(fmt.currencySign().sign, unit.scale)),
      about: 'tornado',
      formula: 'tornado',
      chart: block(
        'tornado',
        tornado(
          {
            swings: swings.slice(0, kDrawn).map((swing) => ({
              label: facts.label(swing),
              own: facts.own.has(swing.path),
              low: { value: swing.npv_low, said: facts.short(swing, swing.low) },
              high: { value: swing.npv_high, said: facts.short(swing, swing.high) },
            })),
            plan,
            said: { plan: (base === undefined ? words.plan : words.base)(fmt.money(plan)) },
            spoken: {
              title: words.name,
              desc: widest
                ? words.desc(
                    facts.label(widest),
                    fmt.money(Math.min(widest.npv_low, widest.npv_high)),
                    fmt.money(Math.max(widest.npv_low, widest.npv_high)),
                  )
                : '',
            },
          },
          chartEnv(context, 'tornado', layout.lead),
        ),
      ),
      table: block(
        'tornado',
        table(
          words.name,
          [
            { text: words.columns.input },
            { text: words.columns.low, number: true, optional: true },
            { text: words.columns.atLow, number: true },
            { text: words.columns.high, number: true, optional: true },
            { text: words.columns.atHigh, number: true },
            { text: words.columns.zero, number: true, optional: true },
          ],
          swings.map((swing) => ({
            cells: [
              facts.label(swing),
              facts.said(swing, swing.low),
              fmt.moneyExact(swing.npv_low),
              facts.said(swing, swing.high),
              fmt.moneyExact(swing.npv_high),
              swing.npv_zero_at === null ? words.inside : facts.said(swing, swing.npv_zero_at),
            ],
          })),
        ),
      ),
      foot: words.foot,
    },
    say,
  );
}

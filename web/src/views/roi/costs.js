import { costs } from '../../charts/costs.js';
import { moneyScale } from '../../charts/scales.js';
import { chartEnv } from '../context.js';
import { figure } from '../parts/figure.js';
import { inSight } from '../parts/in-sight.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';

/**
 * @import { Side } from '../../charts/costs.js'
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 * @import { CostSide } from './result.js'
 */

/** The drawing shows the largest lines; the table has all. */
const kLines = 6;

/**
 * What each side costs, line by line.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export function costsFigure({ result, months }, context) {
  const { fmt, say, layout, id, env, session } = context;
  const words = say.roi.costs;
  const { in_house: home, outsourced: away } = result.costs;
  const side = (/** @type {CostSide} */ { total, lines }, /** @type {string} */ label) => ({
    label,
    total,
    lines: lines
      .map((line) => ({ label: say.common.typeset(line.label), value: line.present_value }))
      .sort((a, b) => b.value - a.value),
  });
  const most = side(away, '').lines[0];
  const data = {
    home: side(home, words.home),
    away: side(away, words.away),
    spoken: { title: say.charts.costs.name, desc: say.charts.costs.desc(fmt.money(home.total), fmt.money(away.total)) },
  };
  return figure(
    {
      id: `${id}-costs`,
      title: most
        ? words.title(
            away.lines.find(({ present_value: value }) => value === most.value)?.id ?? '',
            most.label,
            say.common.shareInWords(most.value / away.total) ?? fmt.percentWhole(most.value / away.total),
          )
        : words.away,
      units: words.units(months, say.charts.unit(fmt.currencySign().sign, moneyScale([home.total, away.total]).scale)),
      formula: 'costs',
      chart: inSight(session, [result, env], () =>
        block(
          'costs',
          costs(
            { ...data, home: largest(data.home, words), away: largest(data.away, words) },
            chartEnv(context, 'costs', layout.half),
          ),
        ),
      ),
      table: inSight(session, [result, env], () => block('costs', twin([data.home, data.away], context))),
      foot: say.common.workedOut,
    },
    say,
  );
}

/** @param {Omit<Side, 'more'>} side @param {Messages['roi']['costs']} words */
function largest(side, words) {
  const rest = side.lines.length - kLines;
  return rest > 1 ? { ...side, lines: side.lines.slice(0, kLines), more: words.more(rest) } : { ...side, more: '' };
}

/** @param {Omit<Side, 'more'>[]} sides @param {Context} context */
function twin(sides, { fmt, say }) {
  const { columns } = say.roi.costs;
  return table(
    say.charts.costs.name,
    [{ text: columns.line }, { text: columns.amount, number: true }],
    sides.flatMap(({ label, total, lines }) => [
      { cells: [label, fmt.moneyExact(total)], kind: /** @type {const} */ ('group') },
      ...lines.map((line) => ({
        cells: [line.label, fmt.moneyExact(line.value)],
        kind: /** @type {const} */ ('part'),
      })),
    ]),
  );
}

import { costs } from '../../charts/costs.js';
import { moneyScale } from '../../charts/scales.js';
import { chartEnv } from '../context.js';
import { figure } from '../parts/figure.js';
import { table } from '../parts/table.js';

/**
 * What each side costs, line by line.
 * @param {import('./facts.js').RoiFacts} facts
 * @param {import('../context.js').Context} context
 */
export function costsFigure({ result, months }, context) {
  const { fmt, say, layout, id } = context;
  const words = say.roi.costs;
  const { in_house: home, outsourced: away } = result.costs;
  const side = (/** @type {import('./result.js').CostSide} */ { total, lines }, /** @type {string} */ label) => ({ label, total, lines: lines.map((line) => ({ label: line.label, value: line.present_value })).sort((a, b) => b.value - a.value) });
  const data = { home: side(home, words.home), away: side(away, words.away), spoken: { title: say.charts.costs.name, desc: say.charts.costs.desc(fmt.money(home.total), fmt.money(away.total)) } };
  const most = data.away.lines[0];
  return figure({
    id: `${id}-costs`,
    title: most ? words.title(most.label, say.common.shareInWords(most.value / away.total)) : words.away,
    units: words.units(months, say.charts.unit(fmt.currencySign().sign, moneyScale([home.total, away.total]).scale)),
    chart: costs(data, chartEnv(context, 'costs', layout.half)),
    table: twin([data.home, data.away], context),
    foot: say.common.workedOut,
  }, say);
}

/** @param {import('../../charts/costs.js').Side[]} sides @param {import('../context.js').Context} context */
function twin(sides, { fmt, say }) {
  const { columns } = say.roi.costs;
  return table(say.charts.costs.name, [{ text: columns.line }, { text: columns.amount, number: true }], sides.flatMap(({ label, total, lines }) => [
    { cells: [label, fmt.moneyExact(total)], kind: /** @type {const} */ ('group') },
    ...lines.map((line) => ({ cells: [line.label, fmt.moneyExact(line.value)], kind: /** @type {const} */ ('part') })),
  ]));
}

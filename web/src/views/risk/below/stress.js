import { html, nothing } from 'lit/html.js';
import { amounts } from '../../../charts/amounts.js';
import { moneyScale } from '../../../charts/scales.js';
import { chartEnv } from '../../context.js';
import { figure } from '../../parts/figure.js';
import { table } from '../../parts/table.js';
import { block } from '../../parts/trace.js';
import { citeSource } from '../cite-source.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { Stress } from '../result.js'
 * @import { RiskContext } from './context.js'
 */

/**
 * The saving under named shocks.
 * @param {Stress[]} cases
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function stressFigure(cases, facts, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.stress;
  const { mode_case: plan } = facts.result.npv;
  const all = [...cases].sort((a, b) => a.npv - b.npv);
  const losing = all.filter(({ npv }) => npv < 0).length;
  const name = (/** @type {Stress} */ { id: of, label }) => words.names[of] ?? say.common.typeset(label ?? of);
  return figure(
    {
      id: `${id}-stress`,
      title: words.title(losing, all.length),
      units: words.units(
        say.charts.unit(fmt.currencySign().sign, moneyScale([plan, ...all.map(({ npv }) => npv)]).scale),
      ),
      about: 'stress',
      formula: 'stress',
      chart: block(
        'stress',
        amounts(
          {
            rows: all.map((each) => ({ label: name(each), value: each.npv, said: fmt.money(each.npv), kind: 'home' })),
            mark: { value: plan, said: words.plan(fmt.money(plan)) },
            spoken: { title: words.name, desc: all[0] ? words.desc(name(all[0]), fmt.money(all[0].npv)) : '' },
          },
          chartEnv(context, 'stress', layout.pair),
        ),
      ),
      table: block(
        'stress',
        table(
          words.name,
          [
            { text: words.columns.shock },
            { text: words.columns.what, optional: true },
            { text: words.columns.saves, number: true },
            { text: words.columns.change, number: true },
          ],
          all.map((each) => ({
            cells: [name(each), changesOf(each, facts, context), fmt.moneyExact(each.npv), fmt.moneyExact(each.change)],
          })),
        ),
      ),
      foot: foot(all, name, context),
    },
    say,
  );
}

/** @param {Stress} stress @param {RiskFacts} facts @param {RiskContext} context */
function changesOf({ changes }, facts, { say, more, fmt }) {
  return changes
    .map(({ path = '', label = '', unit = '', from, to, note }) =>
      from === undefined || to === undefined
        ? say.common.typeset(note ?? label)
        : more.stress.change(
            more.stress.parts[path] ?? facts.label({ path, label }),
            path === 'loss' ? fmt.money(from) : facts.said({ unit }, from),
            path === 'loss' ? fmt.money(to) : facts.said({ unit }, to),
          ),
    )
    .join('; ');
}

/** @param {Stress[]} cases @param {(stress: Stress) => string} name @param {RiskContext} context */
function foot(cases, name, context) {
  const { stress } = context.more;
  const cited = [...new Set(cases.flatMap(({ sources = [] }) => sources))];
  if (cited.length === 0) return stress.footPlain;
  return html`${stress.foot}${cited.map((id, index) => {
    const heading = cases
      .filter(({ sources = [] }) => sources.includes(id))
      .map(name)
      .join(', ');
    return html`${index ? ', ' : nothing}${citeSource(id, { heading }, context)}`;
  })}.`;
}

import { html } from 'lit/html.js';
import { byMonth } from '../../charts/by-month.js';
import { chartEnv } from '../context.js';
import { figure } from '../parts/figure.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';
import { how } from './how.js';

/**
 * @import { Context } from '../context.js'
 * @import { PlanFacts } from './facts.js'
 */

const kEvery = 5;

/** The chance of being live by a month. @param {PlanFacts} facts @param {Context} context */
export function chanceFigure(facts, context) {
  const { result } = facts;
  const { fmt, say, layout, id } = context;
  const words = say.plan.chance;
  const { go_live: live, target } = result;
  const drawn = live.distribution.months.map((month, index) => ({ month, chance: live.distribution.share[index] }));
  const aim = target && { month: target.months, chance: target.probability, label: words.target };
  const points = aim ? [...drawn, aim].sort((a, b) => a.month - b.month) : drawn;
  const point = (/** @type {{ month: number, chance: number }} */ { month, chance }) =>
    words.point(fmt.percentWhole(chance), fmt.number(month));
  return figure(
    {
      id: `${id}-chance`,
      title: words.title(fmt.number(live.p50)),
      units: words.units,
      formula: 'headline',
      chart: block(
        'headline',
        byMonth(
          {
            points,
            target: aim,
            said: { unit: '%', point, read: words.read },
            spoken: { title: words.name, desc: say.plan.headline(fmt.number(live.p50), fmt.number(live.p80)) },
          },
          chartEnv(context, 'chance', layout.lead),
        ),
      ),
      table: block(
        'headline',
        table(
          words.name,
          [{ text: words.columns.month }, { text: words.columns.chance, number: true }],
          drawn
            .filter((_, index) => index % kEvery === 0)
            .map(({ month, chance }) => ({ cells: [fmt.number(month), fmt.percent(chance)] })),
        ),
      ),
      foot: html`${words.foot(fmt.number(live.sampling.draws, 0))} ${how(facts, context)}`,
    },
    say,
  );
}

import { html } from 'lit/html.js';
import { amounts } from '../../../charts/amounts.js';
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
const kDrawn = 6;

/**
 * What it is worth to find out each input before signing.
 * @param {Drivers} drivers
 * @param {RiskFacts} facts
 * @param {RiskContext} context
 */
export function informationFigure({ information }, facts, context) {
  const { fmt, say, layout, id, more } = context;
  const words = more.information;
  const { decision, trials } = facts.result;
  const inputs = [...information.inputs].sort((a, b) => b.value - a.value);
  const [first] = inputs;
  const some = first && first.value > 0;
  const choice = say.risk.deck.choice;
  const basis = (/** @type {{ path: string, judged?: boolean }} */ { path, judged }) =>
    facts.own.has(path) ? words.mine : judged ? words.judged : words.sourced;
  return figure(
    {
      id: `${id}-information`,
      title: some ? words.title(facts.label(first)) : words.nothing,
      units: words.units,
      about: 'evppi',
      formula: 'information',
      chart: block(
        'information',
        html`${amounts(
          {
            rows: [
              { label: words.everything, value: decision.evpi, said: fmt.money(decision.evpi), kind: 'ink' },
              ...inputs.slice(0, kDrawn).map((input, index) => ({
                label: facts.label(input),
                value: input.value,
                said: fmt.money(input.value),
                kind: /** @type {'yours' | 'home'} */ (index === 0 && some ? 'yours' : 'home'),
              })),
            ],
            spoken: {
              title: words.name,
              desc: first ? words.desc(fmt.money(decision.evpi), facts.label(first), fmt.money(first.value)) : '',
            },
          },
          chartEnv(context, 'information', layout.half),
        )}<p class="why">${words.choice(choice[decision.choice] ?? decision.choice, fmt.money(decision.loss_of_choice), fmt.money(decision.loss_of_other))}</p>`,
      ),
      table: block(
        'information',
        table(
          words.name,
          [{ text: words.columns.what }, { text: words.columns.worth, number: true }, { text: words.columns.basis }],
          [
            { cells: [words.everything, fmt.moneyExact(decision.evpi), ''], kind: /** @type {const} */ ('group') },
            ...inputs.map((input) => ({
              cells: [facts.label(input), fmt.moneyExact(input.value), basis(input)],
            })),
          ],
        ),
      ),
      foot: block('information', words.foot(fmt.number(trials, 0))),
    },
    say,
  );
}

import { guard } from 'lit/directives/guard.js';
import { html } from 'lit/html.js';
import { dots } from '../../charts/dots.js';
import { moneyScale } from '../../charts/scales.js';
import { chartEnv } from '../context.js';
import { figure, stillFigure } from '../parts/figure.js';
import { later } from '../parts/later.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';
import { below } from './below.js';
import { progress } from './progress.js';
import { refusal } from './refusal.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/** Of the fifty, those that stand in the table. */
const kRows = [0, 2, 4, 12, 24, 37, 44, 47, 49];
const kMiddle = 24;

/** @param {RiskFacts} facts @param {Context} context */
function parts({ result, months, lost }, { fmt, say, id }) {
  const words = say.risk.dots;
  const all = result.dots.length;
  return {
    id: `${id}-dots`,
    title: words.title(lost, all),
    units: words.units(say.charts.unit(fmt.currencySign().sign, moneyScale(result.dots).scale), months, all),
    about: 'quantile-dots',
    formula: 'dots',
  };
}

/**
 * Fifty equally likely outcomes, to be counted.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function dotsFigure(facts, context) {
  const { result, lost } = facts;
  const { fmt, say, layout } = context;
  const words = say.risk.dots;
  const { npv, dots: values } = result;
  const all = values.length;
  const judged = result.inputs.filter((input) => input.judged).length;
  const money = (/** @type {number} */ value) => fmt.money(value);
  const data = {
    values,
    middle: npv.p50,
    most: /** @type {[number, number]} */ ([npv.p10, npv.p90]),
    plan: npv.mode_case,
    said: {
      lose: words.lose(lost, all),
      save: words.save(all - lost, all),
      middle: words.middle(money(npv.p50)),
      low: words.low(money(npv.p10)),
      high: words.high(money(npv.p90)),
      plan: words.plan(money(npv.mode_case)),
    },
    spoken: {
      title: words.name,
      desc: words.desc({ lost, all, least: money(values[0]), most: money(values[all - 1]), middle: money(npv.p50) }),
    },
  };
  return figure(
    {
      ...parts(facts, context),
      lead: true,
      notice: [refusal(facts, context), progress(facts, context)],
      chart: guard([result, context.env], () => block('dots', dots(data, chartEnv(context, 'dots', layout.lead)))),
      table: guard([result, context.env], () => block('dots', twin(facts, context))),
      foot: html`${block('range', words.foot(fmt.number(result.trials, 0), result.inputs.length, judged, String(result.seed)))}
        ${later(below, (/** @type {typeof import('./below/index.js')} */ { every }) => every(facts, context))}`,
    },
    say,
  );
}

/** @param {RiskFacts} facts @param {Context} context */
export const dotsStill = (facts, context) => stillFigure({ ...parts(facts, context), table: twin(facts, context) });

/** @param {RiskFacts} facts @param {Context} context */
function twin({ result }, { fmt, say }) {
  const words = say.risk.dots;
  const { dots: values, npv } = result;
  const step = 100 / values.length;
  return table(
    words.name,
    [{ text: words.columns.of }, { text: words.columns.less, number: true }],
    kRows
      .filter((row) => row < values.length)
      .map((row) =>
        row === kMiddle
          ? { cells: [words.middleRow, fmt.moneyExact(npv.p50)], kind: /** @type {const} */ ('mine') }
          : { cells: [fmt.number((row + 0.5) * step, 0), fmt.moneyExact(values[row])] },
      ),
  );
}

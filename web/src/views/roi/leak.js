import { bridge } from '../../charts/bridge.js';
import { moneyScale } from '../../charts/scales.js';
import { chartEnv } from '../context.js';
import { figure, stillFigure } from '../parts/figure.js';
import { inSight } from '../parts/in-sight.js';
import { table } from '../parts/table.js';
import { block } from '../parts/trace.js';
import { refusal, warnings } from '../parts/warning.js';

/**
 * @import { BridgeData } from '../../charts/bridge.js'
 * @import { Context } from '../context.js'
 * @import { RoiFacts } from './facts.js'
 * @import { RoiResult } from './result.js'
 */

/**
 * The main chart: from the saving on the rate card to the saving that is banked.
 * @param {RoiFacts} facts
 * @param {number} mine  how many inputs the reader changed
 * @param {Context} context
 */
export const leakFigure = (facts, mine, context) => figure(leakParts(facts, mine, context), context.say);

/**
 * Only its finding and its table, for the page before any script.
 * @param {RoiFacts} facts
 * @param {Context} context
 */
export const leakStill = (facts, context) => stillFigure(leakParts(facts, 0, context));

/** @param {RoiFacts} facts @param {number} mine @param {Context} context */
function leakParts(facts, mine, context) {
  const { fmt, say, layout, id, env, session } = context;
  const words = say.roi.bridge;
  const { result, measures, months } = facts;
  const data = bridgeData(facts, context);
  const unit = say.charts.unit(fmt.currencySign().sign, moneyScale([data.start.value, data.end.value]).scale);
  return {
    id: `${id}-leak`,
    lead: true,
    title: title(result.leak, context),
    about: 'rate-card',
    units: words.units(months, unit, fmt.money(measures.pv_baseline)),
    notice: block('leak', [refusal(context), ...warnings([...(result.gates ?? []), ...result.warnings], context)]),
    formula: 'leak',
    chart: inSight(session, [result, env], () => block('leak', bridge(data, chartEnv(context, 'leak', layout.lead)))),
    table: inSight(session, [result, env], () => block('leak', twin(data, context))),
    foot: block('headline', words.foot(mine, result.inputs.length)),
  };
}

/** The finding. @param {RoiResult['leak']} leak @param {Context} context */
function title({ rate_card: promised, banked }, { fmt, say }) {
  const words = say.roi.bridge;
  const promise = fmt.percentWhole(Math.abs(promised.share ?? 0));
  if (promised.value <= 0) return words.titleDearer(promise);
  if (banked.value < 0) return words.titleLost(promise);
  if (banked.value > promised.value) return words.titleMore(promise);
  return words.title(promise, say.common.shareInWords(banked.value / promised.value));
}

/** @param {RoiFacts} facts @param {Context} context @returns {BridgeData} */
function bridgeData({ result }, { fmt, say }) {
  const { rate_card: promised, steps, groups: sums, left_out: leftOut, banked } = result.leak;
  const words = say.roi.bridge;
  const shown = steps.filter(({ value }) => value !== 0);
  const groups = sums.flatMap((group) => {
    const own = shown.filter((step) => step.group === group.id);
    if (own.length === 0) return [];
    const parts = own.map((step) => ({
      label: say.common.typeset(step.label),
      value: step.value,
      share: step.share ?? 0,
    }));
    return [{ label: words.groups[group.id] ?? group.id, value: group.value, share: group.share ?? 0, steps: parts }];
  });
  const amount = (/** @type {import('./result.js').Amount} */ { value, share }, /** @type {string} */ label) => ({
    label,
    value,
    share: share ?? 0,
  });
  return {
    start: amount(promised, promised.value < 0 ? words.startLoss : words.start),
    groups,
    end: amount(banked, banked.value < 0 ? words.endLoss : words.end),
    note: say.charts.bridge.note(fmt.money(-leftOut.value)),
    spoken: {
      title: say.charts.bridge.name,
      desc: say.charts.bridge.desc(fmt.money(promised.value), fmt.money(banked.value), shown.length),
    },
  };
}

/** @param {BridgeData} data @param {Context} context */
function twin({ start, groups, end }, { fmt, say }) {
  const { columns } = say.roi.bridge;
  const cells = (/** @type {import('../../charts/bridge.js').Amount} */ { label, value, share }) => [
    label,
    fmt.moneyExact(value),
    fmt.percent(share),
  ];
  return table(
    say.charts.bridge.name,
    [{ text: columns.item }, { text: columns.amount, number: true }, { text: columns.share, number: true }],
    [
      { cells: cells(start), kind: 'total' },
      ...groups.flatMap((group) => [
        { cells: cells(group), kind: /** @type {const} */ ('group') },
        ...group.steps.map((step) => ({ cells: cells(step), kind: /** @type {const} */ ('part') })),
      ]),
      { cells: cells(end), kind: end.value < 0 ? 'total' : 'mine' },
    ],
  );
}

import { html, nothing } from 'lit/html.js';
import { blank } from '../../form/control.js';
import { refusal } from '../../form/field.js';
import { idOf, valueAt } from '../../form/paths.js';
import { said, unitOf } from '../../form/units.js';
import { table } from '../../parts/table.js';
import { errorAt, refusalOf } from './refused.js';

/**
 * @import { BpoErrorItem } from '../../../state/types.js'
 * @import { RoiContext } from './context.js'
 *
 * @typedef {{ path: string, label: string, unit: string, value: number }} TeamInput
 * @typedef {object} Team  of `bpo-productivity-result/1`
 * @property {'in_house' | 'improved' | 'provider'} id
 * @property {string} label
 * @property {number} minutes_per_unit
 * @property {number} good_units_per_paid_hour
 * @property {number} cost_per_good_unit
 * @property {TeamInput[]} inputs
 *
 * @typedef {{ from: string, to: string, gain: number, cost_change: number, time_reduction: number, without_rework: number, factors: { id: string, label: string, ratio: number }[] }} Gain
 * @typedef {{ id: string, low: number, high: number, value: number, verdict: string, source: string }} Claim
 * @typedef {{ teams: Team[], gains: Gain[], claims: Claim[], finding: string }} Productivity
 */

/**
 * What three teams turn out in an hour, and what the literature claims beside it.
 * @param {RoiContext} context
 */
export function teams(context) {
  const { session, more, say } = context;
  const own = session.documents.analysis.teams ?? {};
  const { result, errors, stale } = session.beside('teams', 'productivity', {
    schema: 'bpo-productivity/1',
    case: session.documents.roi,
    ...own,
  });
  return html`<div aria-busy=${stale ? 'true' : 'false'}>
    ${refusalOf(errors, context, toldAtCells(result))}
    ${
      result
        ? html`<p class="say" data-formula="teams">${say.common.typeset(result.finding)}</p>${warn(result, context)}${claims(result, context)}${compared(result, errors, context)}${factors(result, context)}`
        : html`<p class="wait">${more.staff.coming}</p>`
    }
  </div>`;
}

/** A gain that is a loss is said as one. @param {Productivity} result @param {RoiContext} context */
function warn({ gains }, { more, fmt }) {
  const gain = gains.find(({ from, to }) => from === 'in_house' && to === 'provider');
  if (!gain || gain.gain >= 0) return nothing;
  return html`<p class="why bad" data-formula="teams">${more.teams.negative(fmt.percent(-gain.gain), gain.without_rework >= 0)}</p>`;
}

/** @param {Productivity} result @param {RoiContext} context */
function claims({ claims: all }, { more, fmt, session }) {
  const words = more.teams;
  return html`<div data-formula="teams">${table(
    words.claimsName,
    [
      { text: words.claim.what },
      { text: words.claim.says, number: true },
      { text: words.claim.yours, number: true },
      { text: words.claim.verdict },
    ],
    all.map(({ id, low, high, value, verdict, source }) => ({
      cells: [
        html`${words.claims[id] ?? id}<small>${session.source(source)?.publisher ?? session.source(source)?.title ?? ''}</small>`,
        low === high
          ? fmt.percentWhole(low)
          : words.range(fmt.percentFigure(low, { digits: 0 }), fmt.percentWhole(high)),
        fmt.percent(value),
        words.verdicts[verdict] ?? verdict,
      ],
    })),
  )}</div>`;
}

/** Refusals of what is in the table stand there. @param {Productivity | undefined} result */
const toldAtCells = (result) =>
  Object.fromEntries((result?.teams ?? []).flatMap(({ inputs }) => inputs.map(({ path }) => [path, ''])));

/** @param {Productivity} result @param {BpoErrorItem[]} errors @param {RoiContext} context */
function compared({ teams: all }, errors, context) {
  const { more, fmt, say } = context;
  const words = more.teams;
  const [first] = all;
  const result = (/** @type {string} */ name, /** @type {(team: Team) => string} */ of) => ({
    cells: [name, ...all.map(of)],
    kind: /** @type {const} */ ('total'),
  });
  return html`<div class="table-scroll team-table" role="region" aria-label=${words.name} tabindex="0">${table(
    words.name,
    [{ text: words.input }, ...all.map(({ label }) => ({ text: say.common.typeset(label), number: true }))],
    [
      ...first.inputs.map(({ label, path }) => ({
        cells: [say.common.typeset(label), ...all.map((team) => cell(team, path.split('.')[1], errors, context))],
      })),
    ],
  )}<div data-formula="teams">${table(
    words.results,
    [{ text: words.results }, ...all.map(({ label }) => ({ text: say.common.typeset(label), number: true }))],
    [
      result(words.minutes, ({ minutes_per_unit: minutes }) => fmt.number(minutes, 2)),
      result(words.units, ({ good_units_per_paid_hour: units }) => fmt.number(units, 2)),
      result(words.cost, ({ cost_per_good_unit: cost }) => fmt.money(cost)),
    ],
  )}</div></div>`;
}

/** @param {Team} team @param {string} key @param {BpoErrorItem[]} errors @param {RoiContext} context */
function cell({ id: team, label, inputs }, key, errors, context) {
  const { session, fmt, id, say } = context;
  const input = inputs.find(({ path }) => path === `${team}.${key}`);
  if (!input) return '';
  const path = `teams.${input.path}`;
  const own = valueAt(session.documents.analysis, path);
  const unit = unitOf(input.unit, fmt);
  const named = {
    label: say.common.typeset(input.label),
    unit: { ...unit, after: unit.after.startsWith('%') ? '%' : '' },
  };
  const control = /** @type {import('../../form/control.js').Control} */ ({
    ...named,
    path,
    of: 'analysis',
    id: idOf(id, `analysis.${path}`),
    kind: 'number',
    value: own ?? input.value,
    given: own !== undefined,
    exact: own !== undefined,
    error: errorAt(errors, input.path, named, context),
    help: '',
  });
  const name = `${named.label}, ${say.common.typeset(label)}, ${said(input.value, unit, fmt)}`;
  return html`${blank(control, context, name)}${refusal(control, context)}`;
}

/** @param {Productivity} result @param {RoiContext} context */
function factors({ gains }, { more, fmt, say }) {
  const words = more.teams;
  const signed = (/** @type {number} */ change) => fmt.percent(change, { signed: true });
  return html`<div class="table-scroll" role="region" aria-label=${words.factors} tabindex="0" data-formula="teams">${table(
    words.factors,
    [
      { text: words.factor },
      ...gains.map(({ from, to }) => ({ text: words.step(words.short[from], words.short[to]), number: true })),
    ],
    [
      ...gains[0].factors.map(({ label }, index) => ({
        cells: [say.common.typeset(label), ...gains.map(({ factors: all }) => signed(all[index].ratio - 1))],
      })),
      { cells: [words.together, ...gains.map(({ gain }) => signed(gain))], kind: /** @type {const} */ ('total') },
    ],
  )}<p class="why">${words.multiply}</p></div>`;
}

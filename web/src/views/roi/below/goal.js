import { html, nothing } from 'lit/html.js';
import { field } from '../../form/field.js';
import { idOf } from '../../form/paths.js';
import { kRate, labelOf, pickInput, pickOutput, saidInput, saidOutput, unitOfOutput } from './levers.js';
import { errorAt, refusalOf } from './refused.js';

/**
 * @import { RoiContext } from './context.js'
 * @import { Lever } from './levers.js'
 *
 * @typedef {object} Goal  `bpo-goal-result/1`
 * @property {{ id: string, label: string }} output
 * @property {number} target
 * @property {number | null} current_output
 * @property {Lever} input
 * @property {{ value: number, output: number, jump?: { before: number, after: number } }[]} solutions
 * @property {string} [reason]
 * @property {{ low: number, high: number, evaluations: number, least: { output: number, at: number } | null, most: { output: number, at: number } | null }} searched
 */

/**
 * Which value of an input brings an output to a target, or the proof that none does.
 * @param {RoiContext} context
 */
export function goal(context) {
  const { session, more, id } = context;
  const words = more.goal;
  const asked = { output: 'npv', target: 0, input: kRate, ...session.documents.analysis.goal };
  const { result, errors, stale } = session.beside('goal', 'goal', {
    schema: 'bpo-goal/1',
    case: session.documents.roi,
    ...asked,
  });
  const set = (/** @type {string} */ key) => (/** @type {unknown} */ value) =>
    session.set(`goal.${key}`, value, 'analysis');
  return html`<div aria-busy=${stale ? 'true' : 'false'}>
    <div class="picks">
      ${pickOutput(`${id}-goal-output`, words.output, asked.output, set('output'), context)}
      ${field(target(asked, errors, context), context, { hint: '' })}
      ${pickInput(`${id}-goal-input`, words.input, asked.input, set('input'), context)}
    </div>
    ${refusalOf(errors, context, { target: '' })}
    ${result ? html`<div class="found" aria-live="polite" data-formula="goal">${found(result, context)}</div>` : nothing}
  </div>`;
}

/**
 * @param {{ output: string, target: unknown }} asked
 * @param {import('../../../state/types.js').BpoErrorItem[]} errors
 * @param {RoiContext} context
 * @returns {import('../../form/controls.js').FormControl}
 */
function target({ output, target: value }, errors, context) {
  const named = { label: context.more.goal.target, unit: targetUnit(output, context) };
  return {
    ...named,
    path: 'goal.target',
    of: 'analysis',
    id: idOf(context.id, 'analysis.goal.target'),
    kind: 'number',
    value,
    given: false,
    exact: true,
    error: errorAt(errors, 'target', named, context),
    help: '',
    group: '',
    depth: 'quick',
  };
}

/** @param {string} output @param {RoiContext} context */
function targetUnit(output, { fmt, more }) {
  const kind = unitOfOutput(output);
  if (kind === 'share') return { before: '', after: '%', scale: 0.01, grouped: true };
  if (kind === 'months') return { before: '', after: more.goal.months, scale: 1, grouped: true };
  const { sign, leads } = fmt.currencySign();
  return { before: leads ? sign : '', after: leads ? '' : sign, scale: 1, grouped: true };
}

/** @param {Goal} result @param {RoiContext} context */
function found(result, context) {
  const { session, more, say } = context;
  const words = more.goal;
  const label = labelOf(result.input, context);
  const named = (/** @type {number} */ value) => saidInput(result.input, value, context);
  const outputs = (/** @type {number | null} */ value) => saidOutput(result.output.id, value, context);
  const output = say.common.small(more.outputs[result.output.id] ?? say.common.typeset(result.output.label));
  if (result.solutions.length === 0) {
    const { low, high, least, most, evaluations } = result.searched;
    return html`<p class="say">${words.none(label, output, outputs(result.target))}</p>
      <p class="why">${words.reasons[result.reason ?? ''] ?? ''} ${least && most ? words.proof({ low: named(low), high: named(high), least: outputs(least.output), leastAt: named(least.at), most: outputs(most.output), mostAt: named(most.at), count: evaluations }) : nothing}</p>`;
  }
  return result.solutions.map(
    ({ value, jump }) => html`<p class="say">${words.found(label, named(value), output, outputs(result.target))}</p>
      <p class="why">${words.now(named(result.input.current), outputs(result.current_output))} ${jump ? words.jump(outputs(jump.before), outputs(jump.after)) : nothing}
      <button class="link" type="button" @click=${() => session.set(result.input.path, Number(value.toPrecision(6)))}>${words.take(named(value))}</button></p>`,
  );
}

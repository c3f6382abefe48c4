import { html, nothing } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { entered, settled, typing } from '../form/settled.js';
import { read, shown } from '../form/units.js';
import { cite } from '../parts/card.js';
import { row, rows } from '../parts/rows.js';
import { warning } from '../parts/warning.js';

/**
 * @import { TimelineDocument } from '../../generated/documents.js'
 * @import { Context } from '../context.js'
 * @import { PlanFacts, Step } from './facts.js'
 *
 * @typedef {{ low: number, mode: number, high: number }} Months
 * @typedef {'low' | 'mode' | 'high' | 'overlap'} Column
 * @typedef {NonNullable<TimelineDocument['steps']>[number]} OwnStep
 */

const kMonths = { before: '', after: '', scale: 1, grouped: true };
const kPercent = { before: '', after: '%', scale: 0.01, grouped: true };

/** A step stands beside its figures from this width on, px. */
const kBesideFrom = 576;

const kColumns = /** @type {const} */ (['low', 'mode', 'high', 'overlap']);

/** The ranges of the steps, to be changed. @param {PlanFacts} facts @param {Context} context */
export function steps(facts, context) {
  const { say, id, layout } = context;
  const words = say.plan.steps;
  const { columns } = words;
  const over = layout.lead < kBesideFrom;
  return html`<div class="fig plan-steps">
    <h3 id="${id}-steps">${words.title}</h3>
    <p class="units">${words.units}</p>
    ${refused(context)}
    <table class="tab">
      <thead><tr>${over ? nothing : html`<th scope="col">${columns.step}</th>`}${kColumns.map((column) => html`<th scope="col" class="n">${columns[column]}</th>`)}${over ? nothing : html`<th scope="col">${columns.from}</th>`}</tr></thead>
      ${rows(
        facts.result.steps.map((step, index) => stepRow(step, index, over, context)),
        over,
      )}
    </table>
    ${handOver(facts, context)}
  </div>`;
}

/** The drawn length of the move, for the futures of the Risk view. @param {PlanFacts} facts @param {Context} context */
function handOver({ result }, { say, session, fmt }) {
  const words = say.plan.steps;
  const move = result.steps.find(({ id }) => id === 'transition');
  if (!move || move.low === null) return nothing;
  const { low, mode, high } = move;
  const counted = /** @type {{ transition?: Months }} */ (session.documents.risk).transition;
  const same = counted && counted.low === low && counted.mode === mode && counted.high === high;
  const hand = () => session.set('transition', same ? undefined : { low, mode, high }, 'risk');
  const told = same
    ? words.drawn
    : counted
      ? words.other(fmt.number(counted.low), fmt.number(counted.high))
      : words.published;
  return html`<p class="why" role="status">${told} <button class="link" type="button" @click=${hand}>${same ? words.takeBack : words.handOver}</button></p>`;
}

/** @param {Step} step @param {number} index @param {boolean} over @param {Context} context */
function stepRow(step, index, over, context) {
  const { say, session } = context;
  const words = say.plan.steps;
  const own = owned(step.id, context);
  if (step.low === null)
    return over
      ? row(html`${step.label}<small>${words.open}</small>`, [], over, kColumns.length)
      : row(step.label, [html`<td class="n" colspan="4">${words.open}</td>`, html`<td></td>`], over);
  const source = step.source ? session.source(step.source) : undefined;
  const putBack = () => session.set('steps', without(step.id, context), 'timeline');
  const from = own
    ? html`<span><span class="mine">${words.yours}</span> <button class="link" type="button" @click=${putBack}>${words.putBack}</button></span>`
    : html`<small>${source ? cite(step.basis, { heading: step.label, source }, say) : step.basis}</small>`;
  const cells = kColumns.map(
    (column) =>
      html`<td class="n">${column === 'overlap' && index === 0 ? nothing : cell(step, column, own, context)}</td>`,
  );
  return over
    ? row(html`<span>${step.label}</span> ${from}`, cells, over)
    : row(step.label, [...cells, html`<td>${from}</td>`], over);
}

/** @param {Step} step @param {Column} column @param {OwnStep | undefined} own @param {Context} context */
function cell(step, column, own, context) {
  const { say, session, fmt, id } = context;
  const unit = column === 'overlap' ? kPercent : kMonths;
  const value = own?.[column] ?? step[column];
  const change = (/** @type {Event} */ event) => {
    entered(event);
    const next = read(/** @type {HTMLInputElement} */ (event.target).value, unit, fmt);
    if (next === undefined || next === value) return;
    const { low, mode, high, overlap } = step;
    const changed = { id: step.id, low, mode, high, overlap, ...own, [column]: next };
    session.set('steps', [...(without(step.id, context) ?? []), changed], 'timeline');
  };
  return html`<div class="blank${own ? ' set' : ''}"><input
    id=${idOf(id, `${step.id}.${column}`)}
    inputmode="decimal"
    autocomplete="off"
    aria-label=${say.plan.steps.label(step.label, say.plan.steps.columns[column])}
    .value=${settled(shown(value, unit, fmt))}
    @input=${typing}
    @change=${change}
  /></div>`;
}

/** The reader's own numbers of a step. @param {string} step @param {Context} context @returns {OwnStep | undefined} */
const owned = (step, { session }) => session.documents.timeline.steps?.find(({ id }) => id === step);

/** The reader's own numbers of the other steps. @param {string} step @param {Context} context */
function without(step, { session }) {
  const rest = (session.documents.timeline.steps ?? []).filter(({ id }) => id !== step);
  return rest.length ? rest : undefined;
}

/** Why the numbers of the steps are refused. @param {Context} context */
function refused({ session, say }) {
  const words = say.plan.steps;
  const errors = (session.errors.timeline ?? []).filter(({ path }) => path.startsWith('steps'));
  if (errors.length === 0) return nothing;
  const [{ message, allowed = '' }] = errors;
  return warning(words.refused, `${words.error(say.common.typeset(message), allowed)} ${words.kept}`);
}

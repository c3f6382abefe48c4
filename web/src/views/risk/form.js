import { html, nothing } from 'lit/html.js';
import { defaults } from '../../state/defaults.js';
import { writeLink } from '../../state/link.js';
import { railHead } from '../form/depth.js';
import { later } from '../parts/later.js';
import { more } from './below.js';
import { errorsOf, rangeEditor } from './range.js';
import { entriesOf } from './ranges.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 */

/** Ranges that are asked first, by how much the reader wants to set. */
const kFirst = { quick: 3, standard: 6, expert: 6 };

/**
 * What may vary: three ranges, and the folds with everything else.
 * @param {RiskFacts} facts
 * @param {Context} context
 */
export function form(facts, context) {
  const { inputs } = facts.result;
  const { say, session } = context;
  const first = kFirst[session.depth];
  return {
    quick: html`${railHead(say.risk.heading, context)}
      ${inputs.slice(0, first).map((input, index) => rangeEditor(input, facts, context, index + 1))}`,
    folds: html`<div class="folds">
        ${fold('ranges', say.risk.folds.more(inputs.length - first), names(inputs.slice(first), facts, context), () => inputs.slice(first).map((input) => rangeEditor(input, facts, context)), context, { there: inputs.length > first, wrong: inputs.slice(first).some(({ path }) => errorsOf(path, context).length > 0) })}
        ${later(more, (/** @type {typeof import('./below/more.js')} */ { moreFolds }) => moreFolds(facts, context))}
      </div>
      ${foot(facts, context)}`,
  };
}

/**
 * @param {string} name
 * @param {string} heading
 * @param {unknown} sum  its contents in one line
 * @param {() => unknown} content
 * @param {Context} context
 * @param {{ there?: boolean, wrong?: boolean }} [state]  `wrong`: something in it is refused
 */
export function fold(name, heading, sum, content, { session }, { there = true, wrong = false } = {}) {
  if (!there) return nothing;
  const open = wrong || session.folds.has(name);
  const toggled = (/** @type {Event} */ event) =>
    session.setFold(name, /** @type {HTMLDetailsElement} */ (event.target).open);
  return html`<details class="fold" ?open=${open} @toggle=${toggled}>
    <summary data-formula="range">${heading}<span class="sum">${sum}</span></summary>
    <div class="in">${open ? content() : nothing}</div>
  </details>`;
}

/** @param {RiskFacts['result']['inputs']} inputs @param {RiskFacts} facts @param {Context} context */
function names(inputs, facts, { say }) {
  const said = inputs.slice(0, 5).map((input) => say.common.small(facts.label(input)));
  return `${said.join(', ')}${inputs.length > 5 ? ' …' : ''}`;
}

/** How much is the reader's own, the ways back, and the way to the case. @param {RiskFacts} facts @param {Context} context */
function foot({ result }, { say, session }) {
  const words = say.common.form;
  const mine = entriesOf(session).length;
  const act = (/** @type {string} */ word, /** @type {boolean} */ can, /** @type {() => void} */ run) =>
    html`<button class="link" type="button" ?disabled=${!can} @click=${run}>${word}</button>`;
  return html`<div class="rail-foot">
    ${
      mine || session.canUndo || session.canRedo
        ? html`<span><span class="word">${words.yours}</span>${say.risk.range.count(mine, result.inputs.length + result.held.length)}</span>
      ${act(words.undo, session.canUndo, () => session.undo())}
      ${act(words.redo, session.canRedo, () => session.redo())}
      ${act(words.putAllBack, Object.keys(session.documents.risk).length > 1, () => session.reset(undefined, 'risk'))}`
        : nothing
    }
    <span>${say.risk.caseOf} <a href=${writeLink('roi', session.documents, defaults)}>${say.risk.toCase}</a></span>
  </div>`;
}

import { html, nothing } from 'lit/html.js';
import { density, kDensityHeight } from '../../charts/density.js';
import { idOf } from '../form/paths.js';
import { entered, settled, typing } from '../form/settled.js';
import { printed, read, shown } from '../form/units.js';
import { citeSource } from './cite-source.js';
import { idOfRange } from './range-id.js';
import { entriesOf, entryOf, hold, putBack, setRange } from './ranges.js';

/**
 * @import { Context } from '../context.js'
 * @import { RiskFacts } from './facts.js'
 * @import { RangedInput } from './result.js'
 */

const kEnds = /** @type {const} */ (['low', 'mode', 'high']);

/** px of the rail. */
const kRail = 304;

/**
 * The range of an input: how likely each value is, the blanks that set it, where it is from, what is wrong with it.
 * @param {RangedInput} input
 * @param {RiskFacts} facts
 * @param {Context} context
 * @param {number} [step]  the number of the question
 */
export function rangeEditor(input, facts, context, step) {
  const { session, say, layout, env } = context;
  const words = say.risk.range;
  const entry = entryOf(session, input.path);
  const errors = errorsOf(input.path, context);
  const label = facts.label(input);
  const unit = facts.unit(input.unit);
  const beside = [unit.before, unit.after].filter(Boolean).join(' ');
  const width = layout.rail ? kRail : env.width;
  return html`<fieldset class="field range${entry ? ' yours' : ''}${errors.length ? ' error' : ''}">
    <legend class="lab">${step ? html`<span class="num">${step}</span>` : nothing}${label}${beside ? html`<small>, ${beside}</small>` : nothing}</legend>
    ${input.density.x.length > 1 ? html`<div class="curve shape">${density({ ...input.density, likely: input.mode, origin: 'formula/range' }, width)}</div>` : html`<svg class="shape" height=${kDensityHeight} aria-hidden="true"></svg>`}
    <div class="trio">${kEnds.map((end) => blank(end, input, facts, context))}</div>
    ${session.depth === 'expert' ? shapeOf(input, context) : nothing}
    ${errors.length ? html`<p class="err" id=${errorId(input.path, context)} role="alert">${errors.map(({ what }) => html`<b>${what}</b> `)}</p><p class="kept">${say.common.form.kept}</p>` : nothing}
    <div class="origin">${originOf(input, facts, context)}${
      entry
        ? html`<button class="link" type="button" @click=${() => putBack(session, input.path)}>${words.putBack}</button>`
        : html`<button class="link" type="button" @click=${() => hold(session, input.path)}>${words.hold}</button>`
    }</div>
  </fieldset>`;
}

/** @param {string} path @param {Context} context */
const errorId = (path, { id }) => `${idOf(id, `range.${path}`)}-err`;

/** What the core refused of the range, as sentences. @param {string} path @param {Context} context */
export function errorsOf(path, { session, say }) {
  const index = entriesOf(session).findIndex(({ input }) => input === path);
  if (index < 0) return [];
  const start = `ranges[${index}]`;
  return (session.errors.risk ?? [])
    .filter((error) => error.path === start || error.path.startsWith(`${start}.`))
    .map(({ path: at, message, allowed }) => {
      const end = at.slice(start.length + 1);
      const named = say.common.capital(say.risk.range.parts[end] ?? '');
      const rest = allowed ? ` ${say.common.form.allowed(say.common.typeset(allowed))}` : '';
      return { end, what: `${say.common.capital(`${named} ${say.common.typeset(message)}`.trim())}.${rest}` };
    });
}

/** @param {'low' | 'mode' | 'high'} end @param {RangedInput} input @param {RiskFacts} facts @param {Context} context */
function blank(end, input, facts, context) {
  const { session, say, fmt, id } = context;
  const unit = facts.unit(input.unit);
  const entry = entryOf(session, input.path);
  const own = entry?.held ? undefined : entry?.[end];
  const wrong = errorsOf(input.path, context);
  const bad = wrong.some((error) => error.end === end || error.end === '');
  const kind = input.distribution === 'normal' ? 'p5p95' : input.distribution === 'lognormal' ? 'p10p90' : input.kind;
  const name = (say.risk.range.ends[kind] ?? say.risk.range.ends.minmax)[kEnds.indexOf(end)];
  const set = (/** @type {Event} */ event) => {
    entered(event);
    const next = read(/** @type {HTMLInputElement} */ (event.target).value, unit, fmt);
    if (next === own || (next === undefined && own === undefined)) return;
    if (next === undefined && end !== 'mode') return putBack(session, input.path);
    setRange(session, input, { [end]: next });
  };
  const at = idOf(id, idOfRange(input.path, end));
  return html`<div class="third"><label for=${at}><span aria-hidden="true">${name}</span><span class="vh">${say.risk.range.name(facts.label(input), name)}</span></label>
    <span class="blank${own === undefined ? '' : ' set'}${bad ? ' wrong' : ''}"><input
      id=${at}
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${bad ? 'true' : nothing}
      aria-describedby=${wrong.length ? errorId(input.path, context) : nothing}
      .value=${settled(own === undefined ? printed(input[end], unit, fmt) : shown(own, unit, fmt))}
      @input=${typing}
      @change=${set}
    /></span></div>`;
}

/** The shape and what its ends mean, for experts. @param {RangedInput} input @param {Context} context */
function shapeOf(input, { session, say, id }) {
  const words = say.risk.range;
  const choose = (
    /** @type {'distribution' | 'kind'} */ part,
    /** @type {string} */ label,
    /** @type {Record<string, string>} */ options,
  ) => {
    const at = idOf(id, idOfRange(input.path, part));
    const set = (/** @type {Event} */ event) =>
      setRange(session, input, { [part]: /** @type {HTMLSelectElement} */ (event.target).value });
    return html`<div class="half"><label for=${at}>${label}</label><span class="blank"><select id=${at} @change=${set}>
      ${Object.entries(options).map(([value, name]) => html`<option value=${value} ?selected=${value === input[part]}>${name}</option>`)}
    </select></span></div>`;
  };
  return html`<div class="pair-of">${choose('distribution', words.distribution, words.shapes)}${choose('kind', words.kind, words.kinds)}</div>`;
}

/** @param {RangedInput} input @param {RiskFacts} facts @param {Context} context */
function originOf(input, facts, context) {
  const { session, say } = context;
  const words = say.risk.range;
  if (entryOf(session, input.path)) return html`<span class="mine">${words.yours}</span>`;
  if (input.origin === 'given') return html`<span class="mine">${words.ofCase}</span>`;
  if (input.judged || !input.sources?.length) return html`<span>${words.judged}</span>`;
  const range = `${facts.said(input, input.low)}${say.common.to}${facts.said(input, input.high)}`;
  const heading = `${facts.label(input)}: ${range}`;
  /** @type {[string, unknown][]} */
  const rows = [[say.common.card.standing, say.common.card.confidence[input.confidence ?? '']]];
  return html`<span>${words.published}${input.sources.map(
    (id, index) => html`${index ? ', ' : ''}${citeSource(id, { heading, rows }, context)}`,
  )}</span>`;
}

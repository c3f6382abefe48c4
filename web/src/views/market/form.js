import { html, nothing } from 'lit/html.js';
import { controls } from '../form/controls.js';
import { railHead } from '../form/depth.js';
import { field } from '../form/field.js';
import { folds } from '../form/folds.js';
import { leaveOut } from './card.js';
import { claimForm } from './claim.js';
import { kBillion } from './facts.js';
import { method } from './method.js';
import { solver } from './solver.js';

/**
 * @import { Messages } from '../../i18n/index.js'
 * @import { Context } from '../context.js'
 * @import { Option } from '../form/control.js'
 * @import { FormControl } from '../form/controls.js'
 * @import { MarketFacts } from './facts.js'
 * @import { MarketResult } from './result.js'
 */

const kAsked = new Set(['scope', 'region', 'until']);
const kOwnFold = new Set(['exclude', 'growth']);

/**
 * The reader's question: which work, bought where, until when; how to project; who is shown.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
export function form(facts, context) {
  const { say } = context;
  const { result } = facts;
  const all = controls('market', { inputs: result.inputs, options: options(result) }, context);
  const asked = ['scope', 'region', 'until'].flatMap((path) => all.get(path) ?? []);
  const others = [...all.values()].filter(({ path }) => !kAsked.has(path) && !kOwnFold.has(path));
  const more = { before: method(facts, all.get('growth'), context), after: who(facts, context) };
  return {
    quick: html`
      ${railHead(say.market.yourQuestion, context)}
      ${asked.map((control, index) => field(control, context, { step: index + 1, hint: '' }))}`,
    folds: html`${folds(others, [], context, more)}${solver(context)}${claimForm(context)}`,
  };
}

/** @param {MarketResult} result @returns {Record<string, Option[]>} */
function options({ scopes, regions }) {
  return {
    scope: scopes.map(({ id, label }) => ({ value: id, label })),
    region: regions.map(({ id, label }) => ({ value: id, label })),
  };
}

/**
 * Whose figures count, each to be left out or taken back.
 * @param {MarketFacts} facts
 * @param {Context} context
 */
function who({ result }, context) {
  const { say, session, fmt } = context;
  const words = say.market.form;
  const left = new Set(session.documents.market?.exclude ?? []);
  const out = result.excluded.filter(({ id }) => left.has(id));
  const shown = [...result.pooled.figures].sort((a, b) => b.value - a.value);
  const known = new Set(shown.map(({ id }) => id));
  const ahead = result.paths.filter(
    ({ id, points }) => !known.has(id) && points[points.length - 1].year > result.pooled.year,
  );
  const count = shown.length + ahead.length;
  const row = (/** @type {string} */ id, /** @type {string} */ publisher, /** @type {string} */ figure) => html`<label>
    <input type="checkbox" .checked=${!left.has(id)} @change=${() => leaveOut(id, context)} />
    <span class=${left.has(id) ? 'mine' : ''}>${publisher}</span><span class="r">${figure}</span>
  </label>`;
  return html`<details class="fold" ?open=${left.size > 0}>
    <summary>${words.who}<span class="sum">${words.whoSum(count, count + out.length)}</span></summary>
    <div class="in"><div class="choice" role="group" aria-label=${words.who}>
      ${shown.map(({ id, publisher, value }) => row(id, publisher, fmt.money(value * kBillion)))}
      ${ahead.map(({ id, publisher }) => row(id, publisher, words.forecastOnly))}
      ${out.map(({ id, publisher }) => row(id, publisher, words.leftOut))}
    </div>${elsewhere(result, say)}</div>
  </details>`;
}

/** What counts something else, and so is never pooled. @param {MarketResult} result @param {Messages} say */
function elsewhere({ other_scopes: others }, say) {
  if (!others.length) return nothing;
  const labels = [...new Set(others.map(({ label }) => say.common.small(say.common.typeset(label))))];
  return html`<p class="kept">${say.market.scopes.title(others.length)} ${say.market.scopes.body(labels.join('; '))}</p>`;
}

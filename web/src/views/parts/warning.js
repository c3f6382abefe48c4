import { html, nothing } from 'lit/html.js';
import { ownOf } from '../../state/kinds.js';
import { firstOf, idOf } from '../form/paths.js';
import { lead } from './lead.js';

/**
 * @import { Context } from '../context.js'
 * @import { Messages } from '../../i18n/index.js'
 */

/**
 * Something the reader should mind, beside the thing it is about.
 * @param {string} what  bold, a sentence; may be empty
 * @param {unknown} why
 * @param {unknown} [acts]  what settles it
 */
export function warning(what, why, acts) {
  return html`<div class="warn" role="note">
    <p>${what ? html`<b>${what}</b> ` : nothing}${why}</p>
    ${acts ? html`<span class="acts">${acts}</span>` : nothing}
  </div>`;
}

/**
 * The warnings of a result, each with the way to the input it is about.
 * @param {{ path: string, message: string }[]} list
 * @param {Context} context
 */
export const warnings = (list, context) =>
  list.map(({ path, message }) => {
    const label = labelOf(path, context);
    const way = label && !label.endsWith('?') ? wayTo(path, label, context.id) : undefined;
    return warning('', sentenceOf(label, message, context.say), way);
  });

/**
 * Says above the chart that the case as it stands is refused and what is shown is the answer before, with the way to each input.
 * @param {Context} context
 */
export function refusal(context) {
  const { session, say } = context;
  const paths = [...new Set((session.errors[ownOf(session.view)] ?? []).map(({ path }) => path))];
  if (paths.length === 0) return nothing;
  const ways = paths.map((path) => [path, labelOf(path, context)]).filter(([, label]) => label);
  return warning(
    say.common.form.wants(paths.length),
    say.common.form.kept,
    ways.map(([path, label]) => wayTo(path, label, context.id)),
  );
}

/** Messages that go on from the name of their input, and those that also want a verb. */
const kWithoutSubject = /^(is|lies|must|exceeds|falls)\b/;
const kWithoutVerb = /^(outside|above|below)\b/;

/**
 * The core's messages are clauses: "2 of 4 figures known only from an article", "lies outside what publishers give".
 * @param {string} label
 * @param {string} message
 * @param {Messages} say
 */
function sentenceOf(label, message, say) {
  const goesOn = kWithoutVerb.test(message) ? say.common.is(label, message) : `${label} ${message}`;
  const whole = label && (kWithoutSubject.test(message) || kWithoutVerb.test(message)) ? goesOn : message;
  return `${say.common.capital(say.common.typeset(whole))}${/[.!?]$/.test(whole) ? '' : '.'}`;
}

/** @param {string} path @param {Context} context */
function labelOf(path, { session, say }) {
  const rows = session.fields(ownOf(session.view));
  const row = rows.find((each) => firstOf(each.path) === path) ?? rows.find((each) => each.path.startsWith(`${path}.`));
  return row ? say.common.typeset(row.label) : '';
}

/** @param {string} path @param {string} label @param {string} id */
const wayTo = (path, label, id) => html`<a href="#${idOf(id, path)}" @click=${lead}>${label}</a>`;

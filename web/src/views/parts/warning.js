import { html, nothing } from 'lit';
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
  list.map(({ path, message }) => warning('', sentenceOf(message, context.say), wayTo(path, context)));

/** The core's messages are clauses: "2 of 4 figures known only from an article". @param {string} message @param {Messages} say */
const sentenceOf = (message, say) =>
  `${say.common.capital(say.common.typeset(message))}${/[.!?]$/.test(message) ? '' : '.'}`;

/** @param {string} path @param {Context} context */
function wayTo(path, { session, id, say }) {
  const row = session.fields(session.view).find((each) => firstOf(each.path) === path);
  if (!row) return undefined;
  return html`<a href="#${idOf(id, path)}" @click=${lead}>${say.common.typeset(row.label)}</a>`;
}

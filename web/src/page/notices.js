import { html, nothing } from 'lit/html.js';
import { kindsOf } from '../state/kinds.js';
import { text } from './text.js';

/** @import { BpoErrorItem, Kind, Notice, Session } from '../state/types.js' */

/**
 * What concerns the case as a whole: trouble with the address or the engine, and refusals that no field of the form shows.
 * @param {Session} session
 */
export function notices(session) {
  const refused = kindsOf[session.view].flatMap((kind) =>
    homeless(session, kind).map((error) => refusal(session, kind, error)),
  );
  return html`${session.notice ? notice(session.notice) : nothing}${refused}`;
}

/** @param {Notice} notice */
export function notice({ code, detail = '', left = [] }) {
  const { what, why } = text.notices[code](detail, left);
  const unread = code === 'link_unreadable' || code === 'link_too_long';
  return html`<div class="warn" role="alert"><p><b>${what}</b> ${unread ? `${text.showsDefault} ` : nothing}${why}</p></div>`;
}

/** @param {Session} session @param {Kind} kind */
function homeless(session, kind) {
  const paths = new Set(session.fields(kind).map(({ path }) => path));
  return (session.errors[kind] ?? []).filter(
    ({ path }) => !paths.has(path.replace(/\[\d+\]/g, '[]')) && !paths.has(path.replace(/\[\d+\]$/, '')),
  );
}

/** @param {Session} session @param {Kind} kind @param {BpoErrorItem} error */
function refusal(session, kind, { path, message, allowed }) {
  return html`<div class="warn" role="alert">
    <p><b>${text.refused(path, message)}</b> ${allowed ? text.allowed(allowed) : nothing} ${text.keptLast}</p>
    <p class="acts"><button class="btn" type="button" @click=${() => session.reset(path || undefined, kind)}>${text.putBack}</button></p>
  </div>`;
}

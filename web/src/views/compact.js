import { html, nothing } from 'lit/html.js';
import { text } from '../i18n/en/element.js';
import { context } from './context.js';
import { later } from './parts/later.js';
import { taking } from './parts/take.js';
import { openOrigin } from './parts/trace.js';
import { waiting } from './parts/waiting.js';
import { addressOf, hasPage } from './take/place.js';

/**
 * @import { Session, View, ViewEnv } from '../state/types.js'
 * @import { Take } from './parts/answer-view.js'
 */

/** No wider than this, px: a card in a page, not a page. */
const kWidest = 720;

/**
 * A view in somebody else's column: the answer, the first questions, the main chart, and the way to the rest. A view that
 * has no such form is shown whole.
 * @param {Session} session
 * @param {ViewEnv} env
 * @param {View} view
 */
export function compact(session, env, view) {
  if (!view.brief) return view.render(session, env);
  const narrow = { ...env, width: Math.min(env.width, kWidest) };
  const here = context(session, narrow, {});
  const parts = view.brief(session, narrow);
  if (!parts) return waiting(view, here);
  return html`<div class="view compact" id="${env.id}-${view.id}" ?data-dragged=${session.previewing} @click=${openOrigin}>
    ${parts.top}
    <section class="quick" aria-labelledby="${env.id}-case">${parts.quick}</section>
    ${parts.lead}
    <p class="whole">${hasPage(here) ? html`<a class="btn" href=${addressOf(here)} target="_blank" rel="noopener">${text.whole}</a>` : nothing}<span>${text.name}</span></p>
    ${later(taking, (/** @type {Take} */ { kept }) => html`<span hidden ${kept(here)}></span>`)}
  </div>`;
}

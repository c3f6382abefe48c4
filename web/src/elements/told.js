import { html, nothing } from 'lit/html.js';
import { text } from '../i18n/en/element.js';
import { loadedView } from '../views/index.js';
import { kMaxLength } from './attributes.js';

/** @import { Session } from '../state/types.js' */
/** @import { Options, Refusal } from './options.js' */

/** What the host's attributes say that cannot be read, for whoever set them. @param {readonly Refusal[]} refused */
export const refusals = (refused) =>
  refused.length === 0
    ? nothing
    : html`<div class="warn" role="note"><p><b>${text.refused}</b> ${refused.map(sentenceOf).join(' ')}</p></div>`;

/** @param {Refusal} refusal */
export function sentenceOf({ attribute, value, length, choices }) {
  if (length > kMaxLength) return text.length(attribute, length, kMaxLength);
  return text.value(attribute, value, choices?.join(', ') ?? text.allowed[attribute] ?? '');
}

/** The way back to the view that the host shows, where a link has led to another. @param {Session} session @param {Options} options */
export function wayBack(session, { view }) {
  const shown = session.view === view ? undefined : loadedView(view);
  if (!shown) return nothing;
  return html`<p class="by-the-way"><button class="link" type="button" @click=${() => session.open(view)}>${text.back(shown.title)}</button></p>`;
}

/** That there is no translation, where the host asks for one. @param {Options} options */
export const language = ({ locale }) =>
  locale && !/^en\b/i.test(locale) ? html`<p class="by-the-way">${text.english(locale)}</p>` : nothing;

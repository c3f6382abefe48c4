import { html } from 'lit/html.js';
import { idOf } from '../form/paths.js';
import { lead } from './lead.js';

/** @import { Part, Word } from '../../i18n/parts.js' */

/**
 * A sentence whose words of the reader lead to the inputs they were set by; where there are no inputs yet they only look it.
 * @param {Part[]} parts
 * @param {string | null} id  of the view; null before any script
 */
export const sentence = (parts, id) => parts.map((part) => (typeof part === 'string' ? part : word(part, id)));

/** @param {Word} part @param {string | null} id */
function word({ text, path }, id) {
  if (id === null) return html`<span class="word">${text}</span>`;
  return html`<a class="word" href="#${idOf(id, path)}" @click=${lead}>${text}</a>`;
}

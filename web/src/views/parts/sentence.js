import { html } from 'lit';
import { idOf } from '../form/paths.js';
import { lead } from './lead.js';

/** @import { Part } from '../../i18n/parts.js' */

/**
 * A sentence whose words of the reader lead to the inputs they were set by.
 * @param {Part[]} parts
 * @param {string} id  of the view
 */
export function sentence(parts, id) {
  return parts.map((part) =>
    typeof part === 'string'
      ? part
      : html`<a class="word" href="#${idOf(id, part.path)}" @click=${lead}>${part.text}</a>`,
  );
}

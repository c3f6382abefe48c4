import { html } from 'lit';
import { idOf } from '../form/paths.js';

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

/**
 * Goes to the input without touching the address: its fragment holds the reader's case.
 * @param {MouseEvent} event
 */
function lead(event) {
  const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
  const root = /** @type {Document | ShadowRoot} */ (link.getRootNode());
  const input = root.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!input) return;
  event.preventDefault();
  const fold = input.closest('details');
  if (fold) fold.open = true;
  input.focus();
  input.closest('.field')?.scrollIntoView({ block: 'nearest' });
}

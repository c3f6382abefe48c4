import { html } from 'lit/html.js';
import { remembered } from '../../format/remembered.js';
import { phrases } from '../../i18n/en/terms.js';

const kPhrase = new RegExp(
  `(?<![\\p{L}-])(${Object.keys(phrases)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}-])`,
  'giu',
);

/** Every second part is what the pattern found. */
const apart = remembered((text) => text.split(kPhrase));

/**
 * A text in parts: what it says, and links where it names a term for the first time.
 * @param {string} text
 * @param {Set<string>} seen  terms that the section has led to already
 */
export function links(text, seen) {
  return apart(text).map((part, index) => {
    const id = index % 2 ? phrases[part.toLowerCase()] : undefined;
    if (id === undefined || seen.has(id)) return part;
    seen.add(id);
    return html`<a class="term" href="#/guide/${id}">${part}</a>`;
  });
}

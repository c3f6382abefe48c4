import { html } from 'lit/html.js';
import { canSave, copied, save } from '../../export/hand-over.js';

/** @import { Here } from './here.js' */

/** Where the files lie, seen from the page. */
const kFolder = 'data/';

/** Are there files to take along? The explorer as one file has none beside it. @param {Here} here */
export const hasFiles = ({ env }) => env.files !== '';

/** A file of the site. @param {unknown} word @param {string} path  from the folder of the files @param {string} name  what the link takes @param {Here} here @param {string} [style] */
export const fileLink = (word, path, name, { env }, style = '') =>
  html`<a class=${style} href="${env.files ?? kFolder}${path}" download aria-label=${name}>${word}</a>`;

/**
 * A text made here, to save as a file or to copy; where files are blocked, to copy alone.
 * @param {object} what
 * @param {string} what.word  "CSV"
 * @param {string} what.name  what it holds, for those who do not see what stands around it
 * @param {string} what.file  name of the file
 * @param {string} what.type  media type
 * @param {() => string} what.text
 * @param {Pick<Here, 'words'>} here
 */
export function saveButton({ word, name, file, type, text }, { words }) {
  if (!canSave()) return copyButton(`${words.save.copy} ${word}`, text, words);
  return html`<button class="link" type="button" aria-label="${word}: ${name}" @click=${() => save(file, new Blob([text()], { type }))}>${word}</button>`;
}

/**
 * @param {string} word
 * @param {() => string} text
 * @param {Here['words']} words
 * @param {string} [done]
 */
export function copyButton(word, text, words, done = words.save.copied) {
  const copy = async (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    const told = /** @type {HTMLElement} */ (button.nextElementSibling);
    told.textContent = '';
    told.textContent = (await copied(text(), button)) ? done : words.save.marked;
  };
  return html`<button class="link" type="button" @click=${copy}>${word}</button><span class="told" role="status"></span>`;
}

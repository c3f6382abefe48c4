import { html } from 'lit/html.js';

/** @import { Here } from './here.js' */

/** Where the files lie, seen from the page. */
const kFolder = 'data/';

/** A file of the site. @param {unknown} word @param {string} path  from the folder of the files @param {string} name  what the link takes @param {Here} here @param {string} [style] */
export const fileLink = (word, path, name, { env }, style = '') =>
  html`<a class=${style} href="${env.files ?? kFolder}${path}" download aria-label=${name}>${word}</a>`;

/** A sandbox without an origin of its own does not let files through either; a page opened from a disk does. */
const lets = () => globalThis.origin !== 'null' || globalThis.location?.protocol === 'file:';

/**
 * A text made here, to save as a file or to copy; where files are blocked, to copy alone.
 * @param {object} what
 * @param {string} what.word  "CSV"
 * @param {string} what.name  what it holds, for those who do not see what stands around it
 * @param {string} what.file  name of the file
 * @param {string} what.type  media type
 * @param {() => string} what.text
 * @param {Here} here
 */
export function saveButton({ word, name, file, type, text }, { words }) {
  if (!lets()) return copyButton(`${words.save.copy} ${word}`, text, words);
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type }));
    link.download = file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href)); // the browser holds on to what it has begun to save
  };
  return html`<button class="link" type="button" aria-label="${word}: ${name}" @click=${save}>${word}</button>`;
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

/**
 * Copies by whichever way the page has; where it has none, marks the text, for the reader to copy.
 * @param {string} text
 * @param {HTMLElement} beside
 */
async function copied(text, beside) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedByCommand(text, beside);
  }
}

/** The way that works in frames of other sites, too. @param {string} text @param {HTMLElement} beside */
function copiedByCommand(text, beside) {
  const field = document.createElement('textarea');
  field.className = 'copy-field';
  field.value = text;
  field.readOnly = true;
  beside.parentElement?.append(field);
  field.select();
  const done = document.execCommand('copy');
  if (done) {
    field.remove();
    beside.focus();
  } else field.addEventListener('blur', () => field.remove());
  return done;
}

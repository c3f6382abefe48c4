import { html, render } from 'lit/html.js';
import { copied, save } from '../../export/hand-over.js';
import { keep } from '../../i18n/en/keep.js';
import { FileRefused, kMostBytes, readCaseFile, writeCase } from '../../state/case-file.js';
import { keptAddress } from '../../views/take/place.js';

/** @import { CaseSession } from '../../state/session.js' */
/** @import { About } from '../../export/about.js' */
/** @import { Offline } from './offline.js' */

/**
 * What can be done with any case: copy its link, save it, open a saved one, by its name or by dropping it on the page.
 * @param {HTMLElement} place
 * @param {CaseSession} session
 * @param {Offline} offline
 */
export function addTools(place, session, offline) {
  const about = () => /** @type {About | undefined} */ (session.table('about'));
  const tell = (/** @type {string} */ said) => {
    const status = /** @type {HTMLElement} */ (place.querySelector('.told'));
    status.textContent = said;
  };
  const copy = async (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.currentTarget);
    tell((await copied(keptAddress(session), button)) ? keep.copied : keep.marked);
  };
  const store = () => {
    const text = `${JSON.stringify(writeCase(session, about()), null, 2)}\n`;
    save(`bpo-explorer-${session.view}.json`, new Blob([text], { type: 'application/json' }));
    tell(keep.saved);
  };
  const open = async (/** @type {File} */ file) => tell(await opened(file, session));
  const pick = (/** @type {Event} */ event) =>
    /** @type {HTMLElement} */ (event.currentTarget).parentElement?.querySelector('input')?.click();
  const picked = (/** @type {Event} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.currentTarget);
    const [file] = input.files ?? [];
    if (file) open(file);
    input.value = ''; // the same file may be opened again
  };
  about(); // is there when a link is copied
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', keep.toolsName);
  const draw = () =>
    render(
      html`<button class="link" type="button" @click=${copy}>${keep.copyLink}</button>
    <button class="link" type="button" @click=${store}>${keep.saveCase}</button>
    <button class="link" type="button" @click=${pick}>${keep.openCase}</button>
    <input type="file" accept=".json,application/json" aria-label=${keep.fileName} hidden @change=${picked}>
    ${offline.button()}
    <span class="told" role="status"></span>
    <span class="offline" role="status">${offline.said()}</span>`,
      place,
    );
  draw();
  takeDropped(open);
  return draw;
}

/** @param {File} file @param {CaseSession} session @returns {Promise<string>} what to say about it */
async function opened(file, session) {
  try {
    if (file.size > kMostBytes) throw new FileRefused('file_too_large', `${file.size} bytes`);
    const { view, documents } = readCaseFile(await file.text());
    await session.open(view, documents);
    return keep.opened(file.name);
  } catch (error) {
    if (error instanceof FileRefused) return keep.refused[error.code](error.detail);
    throw error;
  }
}

/** A file dropped beside the places that take files of their own. @param {(file: File) => void} open */
function takeDropped(open) {
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}

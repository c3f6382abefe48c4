/** @import { Session } from './types.js' */

/** Fields that have an undo of their own. @param {EventTarget | undefined} target */
const writes = (target) =>
  target instanceof HTMLElement && target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea');

/**
 * Ctrl+Z or ⌘Z takes the last step of the case back; with Shift, or Ctrl+Y, it is done again.
 * @param {HTMLElement} container
 * @param {Session} session
 */
export function followStepKeys(container, session) {
  const step = (/** @type {KeyboardEvent} */ event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || writes(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) session.redo();
    else if (key === 'z') session.undo();
    else return;
    event.preventDefault();
  };
  container.addEventListener('keydown', step);
  return () => container.removeEventListener('keydown', step);
}

import { takeaway } from '../../i18n/en/export.js';

/**
 * Does what takes a moment, and says how it went.
 * @param {HTMLElement} place
 * @param {() => unknown} take  returns the words for it, if others than the usual ones
 */
export async function told(place, take) {
  place.textContent = takeaway.making;
  try {
    const said = await take();
    place.textContent = typeof said === 'string' ? said : takeaway.saved;
  } catch (error) {
    place.textContent = takeaway.failed(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Goes to the input a link names, without touching the address: its fragment holds the reader's case.
 * @param {MouseEvent} event
 */
export function lead(event) {
  const link = /** @type {HTMLAnchorElement} */ (event.currentTarget);
  const root = /** @type {Document | ShadowRoot} */ (link.getRootNode());
  const input = root.getElementById(decodeURIComponent(link.hash.slice(1)));
  event.preventDefault();
  const fold = input?.closest('details');
  if (fold) fold.open = true;
  input?.focus();
  input?.closest('.field')?.scrollIntoView({ block: 'nearest' });
}

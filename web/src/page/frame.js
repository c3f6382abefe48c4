/** @import { Session, ViewName } from '../state/types.js' */

/** Which view a link of the navigation opens. @param {Element} link */
const viewOf = (link) => /** @type {ViewName} */ (/^#\/(\w+)/.exec(link.getAttribute('href') ?? '')?.[1]);

/**
 * Marks the current view in the navigation.
 * @param {Element} navigation
 * @param {ViewName} view
 */
export function markView(navigation, view) {
  for (const link of navigation.children) {
    if (viewOf(link) === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/**
 * Lets each link open its view as the reader left it.
 * @param {Element} navigation
 * @param {Session} session
 */
export function pointViews(navigation, session) {
  for (const link of navigation.children) link.setAttribute('href', session.link(viewOf(link)));
}

/**
 * Of the answers that stand in the page, only the one asked for.
 * @param {Element} main
 * @param {ViewName} view
 */
export function showStill(main, view) {
  for (const still of main.querySelectorAll('[data-view]')) {
    /** @type {HTMLElement} */ (still).hidden = still.getAttribute('data-view') !== view;
  }
}

import { defaults } from '../state/defaults.js';
import { readLink, writeLink } from '../state/link.js';
import { kFirstView, viewOf } from '../views/names.js';

/**
 * @import { CaseSession } from '../state/session.js'
 * @import { ViewName } from '../state/types.js'
 */

/** A browser refuses a step of the history after too many in a short time (WebKit: a hundred in ten seconds). */
const kAgainAfter = 1000;

/** Addresses of no case: the page itself, and its own anchors. */
const isBare = (/** @type {string} */ fragment) => !fragment.startsWith('#/');

/**
 * What the address asks for.
 * @param {string} fragment
 * @returns {{ view: ViewName, documents?: Partial<import('../state/types.js').Documents>, notice?: import('../state/types.js').Notice }}
 */
export function asked(fragment) {
  if (isBare(fragment) || fragment === '#/') return { view: kFirstView };
  const read = readLink(fragment, defaults);
  if ('case' in read) return { ...read.case, notice: read.trouble };
  return { view: viewOf(fragment), notice: read.trouble };
}

/**
 * Keeps session and address together: every change is a step of the history, and back and forward return to it.
 * @param {CaseSession} session
 * @param {Window} page
 * @param {() => void} moved  after another view was opened
 */
export function follow(session, page, moved) {
  let shown = session.link();
  let again = 0;
  const write = () => {
    page.clearTimeout(again);
    if (session.previewing) return;
    const link = session.link();
    if (link === shown) return;
    try {
      page.history.pushState(null, '', link);
      shown = link;
    } catch {
      again = page.setTimeout(write, kAgainAfter);
    }
  };
  session.subscribe(write);
  const open = () => {
    const fragment = page.location.hash;
    if (fragment && isBare(fragment)) return; // "#answer" of the skip link
    const { view, documents, notice } = asked(fragment);
    const other = view !== session.view;
    shown = writeLink(view, { ...session.documents, ...documents }, defaults);
    if (!notice && !fragment.includes('?') && shown !== fragment) page.history.replaceState(null, '', shown); // a place alone: the reader's case stays
    session.open(view, documents, notice);
    if (other) moved();
  };
  // "popstate" comes for back and forward and for a typed or clicked fragment alike.
  page.addEventListener('popstate', open);
}

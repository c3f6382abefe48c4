import { defaults } from '../state/defaults.js';
import { longTexts, readLink, withTexts, writeLink } from '../state/link.js';
import { kFirstView, viewOf } from '../views/names.js';

/**
 * @import { CaseSession } from '../state/session.js'
 * @import { LongTexts } from '../state/link.js'
 * @import { ViewName } from '../state/types.js'
 * @typedef {{ texts: LongTexts } | null} Beside  what a step of the history has beside its address; null where a link was just followed
 */

/** A browser refuses a step of the history after too many in a short time (WebKit: a hundred in ten seconds). */
const kAgainAfter = 1000;

/** Addresses of no case: the page itself, and its own anchors. */
const isBare = (/** @type {string} */ fragment) => !fragment.startsWith('#/');

/**
 * What the address asks for.
 * @param {string} fragment
 * @param {LongTexts} [texts]  what is too long for it
 * @returns {{ view: ViewName, documents?: Partial<import('../state/types.js').Documents>, notice?: import('../state/types.js').Notice }}
 */
export function asked(fragment, texts = []) {
  if (isBare(fragment) || fragment === '#/') return { view: kFirstView };
  const read = readLink(fragment, defaults);
  if ('case' in read) {
    const { view, documents } = read.case;
    return { view, documents: withTexts(documents, texts), notice: read.trouble };
  }
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
  let texts = longTexts(session.view, session.documents);
  let again = 0;
  if (!page.history.state) page.history.replaceState({ texts }, '');
  const write = () => {
    page.clearTimeout(again);
    if (session.previewing) return;
    const link = session.link();
    const long = longTexts(session.view, session.documents);
    if (link === shown && JSON.stringify(long) === JSON.stringify(texts)) return;
    try {
      page.history.pushState({ texts: long }, '', link);
      shown = link;
      texts = long;
    } catch {
      again = page.setTimeout(write, kAgainAfter);
    }
  };
  session.subscribe(write);
  const open = () => {
    const fragment = page.location.hash;
    if (fragment && isBare(fragment)) return; // "#answer" of the skip link
    /** @type {Beside} */
    const beside = page.history.state;
    const named = viewOf(fragment);
    const own = !beside && fragment === session.link(named); // the page's own link brings along what is too long for it
    const { view, documents, notice } = asked(fragment, own ? longTexts(named, session.documents) : beside?.texts);
    const other = view !== session.view;
    const next = { ...session.documents, ...documents };
    shown = writeLink(view, next, defaults);
    texts = longTexts(view, next);
    if (!beside && !notice) page.history.replaceState({ texts }, '', fragment.includes('?') ? fragment : shown); // a place alone: the reader's case stays
    session.open(view, documents, notice);
    if (other) moved();
  };
  // "popstate" comes for back and forward and for a typed or clicked fragment alike.
  page.addEventListener('popstate', open);
}

import { stampedLink } from '../../state/stamp.js';

/**
 * @import { About } from '../../export/about.js'
 * @import { Session } from '../../state/types.js'
 * @import { Context } from '../context.js'
 */

/** What the figures of a view need to know of it, by the element of the view. @type {WeakMap<Element, Context>} */
const contexts = new WeakMap();

/** @param {Element} inside */
const viewOf = (inside) => inside.closest('.view');

/** @param {Element} inside @param {Context} context */
export function keepContext(inside, context) {
  const view = viewOf(inside);
  if (view) contexts.set(view, context);
}

/** @param {Element} inside @returns {Context | undefined} */
export function contextAt(inside) {
  const view = viewOf(inside);
  return view ? contexts.get(view) : undefined;
}

/** The figures of a view. @param {Element} inside */
export const figuresAt = (inside) => [...(viewOf(inside)?.querySelectorAll('figure.fig') ?? [])];

/** The name of a figure's file: "savings-leak". @param {string} id @param {Context} context */
export const fileOf = (id, { id: page, session: { view } }) =>
  `${view === 'roi' ? 'savings' : view}-${id.startsWith(`${page}-`) ? id.slice(page.length + 1) : id}`;

/** Is there a page of the explorer to go to? An element that a site has bundled knows of none. @param {Context} context */
export const hasPage = ({ session: { env } }) => env.host === 'page' || env.files !== '';

/** The explorer's own page, or the one beside the script of an element. @param {Session} session */
function pageOf({ env }) {
  const folder = env.files ? new URL('../', env.files).href : undefined;
  return env.host === 'page' ? ownPage() : (folder ?? '');
}

/** A page opened from a disk goes by its name: where it lies is nobody else's business. */
function ownPage() {
  const { location } = globalThis;
  if (location?.protocol === 'file:') return location.pathname.split('/').pop() ?? '';
  return location?.origin === 'null' ? undefined : location?.href.replace(/#.*$/s, '');
}

/** The address of the explorer with this case. @param {Context} context */
export const addressOf = ({ session }) => `${pageOf(session)}${session.link()}`;

/** The same with what made the answer and what it came to, to be kept. @param {Session} session */
export function keptAddress(session) {
  const about = /** @type {About | undefined} */ (session.table('about'));
  return `${pageOf(session)}${about ? stampedLink(session, about) : session.link()}`;
}

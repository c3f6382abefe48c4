/** @import { Context } from '../context.js' */

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

/** The address of the explorer with this case: of its own page, or of the file beside the script of an element. @param {Context} context */
export function addressOf({ session, env }) {
  const folder = env.files ? new URL('../', env.files).href : undefined;
  const own = globalThis.location?.origin === 'null' ? undefined : globalThis.location?.href.replace(/#.*$/s, '');
  return `${env.host === 'page' ? own : (folder ?? own)}${session.link()}`;
}

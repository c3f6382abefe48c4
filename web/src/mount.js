import { render } from 'lit/html.js';
import { views } from './views/index.js';

/** @import { CaseSession } from './state/session.js' */

/**
 * Keeps a session's view drawn in a container, once a frame at most, for the width it has.
 * @param {HTMLElement} container
 * @param {CaseSession} session
 * @param {(session: CaseSession) => void} [drawn]  after each drawing
 */
export function mount(container, session, drawn) {
  let frame = 0;
  const draw = () => {
    frame = 0;
    render(viewOf(session).render(session, session.env), container);
    drawn?.(session);
  };
  const soon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const sizes = new ResizeObserver(([entry]) => {
    const width = Math.round(/** @type {ResizeObserverEntry} */ (entry).contentRect.width);
    if (width === session.env.width) return;
    session.env = { ...session.env, width };
    soon();
  });
  sizes.observe(container);
  const leave = session.subscribe(soon);
  draw();
  return () => {
    sizes.disconnect();
    leave();
    cancelAnimationFrame(frame);
  };
}

/** @param {CaseSession} session */
export const viewOf = (session) =>
  /** @type {import('./state/types.js').View} */ (views.find(({ id }) => id === session.view));

/** Width for a drawing inside an element's padding. @param {HTMLElement} element */
export function innerWidth(element) {
  const style = getComputedStyle(element);
  return Math.round(
    element.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd),
  );
}

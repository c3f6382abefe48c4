import { render } from 'lit/html.js';
import { defaults } from './state/defaults.js';
import { readLink } from './state/link.js';
import { followStepKeys } from './state/step-keys.js';
import { loadedView, loadView } from './views/index.js';

/** @import { CaseSession } from './state/session.js' */
/** @import { View } from './state/types.js' */

/**
 * Keeps a session's view drawn in a container, once a frame at most, for the width it has.
 * @param {HTMLElement} container
 * @param {CaseSession} session
 * @param {object} [how]
 * @param {(view: View) => unknown} [how.draw]  another way of laying the view out than its own
 * @param {(session: CaseSession) => void} [how.drawn]  after each drawing
 */
export function mount(container, session, { draw: lay, drawn } = {}) {
  let frame = 0;
  const draw = () => {
    frame = 0;
    const view = loadedView(session.view);
    if (!view) return void loadView(session.view).then(soon); // what was there stays until it can be replaced
    render(lay ? lay(view) : view.render(session, session.env), container);
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
  const follow = (/** @type {MouseEvent} */ event) => openInPlace(event, session);
  container.addEventListener('click', follow);
  const endKeys = followStepKeys(container, session);
  draw();
  return () => {
    sizes.disconnect();
    leave();
    container.removeEventListener('click', follow);
    endKeys();
    cancelAnimationFrame(frame);
  };
}

/**
 * In somebody else's page the address is theirs: links from view to view open in place there.
 * @param {MouseEvent} event
 * @param {CaseSession} session
 */
function openInPlace(event, session) {
  const link = /** @type {Element} */ (event.target).closest('a[href^="#/"]');
  if (!link || session.env.host === 'page') return;
  event.preventDefault();
  const read = readLink(link.getAttribute('href') ?? '', defaults);
  if ('case' in read) session.open(read.case.view, read.case.documents);
}

/** Width for a drawing inside an element's padding. @param {HTMLElement} element */
export function innerWidth(element) {
  const style = getComputedStyle(element);
  return Math.round(
    element.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd),
  );
}

import { render } from 'lit/html.js';
import { readStamp } from '../../state/stamp.js';
import { Kept } from './kept.js';
import { Offline } from './offline.js';
import { addTools } from './tools.js';

/** @import { CaseSession } from '../../state/session.js' */

/**
 * What can be kept of a case, and what a kept link says when it is opened.
 * @param {CaseSession} session
 * @param {HTMLElement} tools
 * @param {HTMLElement} place  where a link says what made it
 */
export function keep(session, tools, place) {
  /** @type {Kept | undefined} */
  let kept;
  const draw = () => render(kept?.notice(), place);
  const offline = new Offline(() => drawTools());
  const drawTools = addTools(tools, session, offline);
  const open = () => {
    const stamp = readStamp(location.hash);
    kept = stamp && new Kept(session, stamp, draw);
    draw();
  };
  session.subscribe(draw);
  addEventListener('popstate', open); // after the address has opened its case
  open();
}

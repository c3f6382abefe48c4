import { guard } from 'lit/directives/guard.js';

/** @import { Session } from '../../state/types.js' */

const kHeld = {};

/**
 * A part that nobody watches while a handle is dragged: it stands still then, and is drawn again when the handle is let go.
 * @param {Session} session
 * @param {() => unknown} draw
 */
export const held = (session, draw) => guard([session.previewing ? kHeld : {}], draw);

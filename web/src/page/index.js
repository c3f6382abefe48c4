import { render } from 'lit/html.js';
import { startEngine } from '../engine/index.js';
import { preferredLocale } from '../locale.js';
import { innerWidth, mount, viewOf } from '../mount.js';
import { makeSession } from '../state/session.js';
import { asked, follow } from './address.js';
import { markView, pointViews, showStill } from './frame.js';
import { notice, notices } from './notices.js';
import { text } from './text.js';

/**
 * @import { Parts } from '../engine/wire.js'
 * @import { CaseSession } from '../state/session.js'
 */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Puts the live explorer in the place of the answers that stand in the page.
 * @param {Promise<Parts> | undefined} parts  none where the browser is below the floor
 */
export async function start(parts) {
  const { view, documents, notice: trouble } = asked(location.hash);
  const main = at('answer');
  showStill(main, view);
  markView(at('views'), view);
  if (!parts) return render(notice({ code: 'browser_too_old' }), at('notices'));
  try {
    const engine = await startEngine(parts);
    const env = {
      id: 'bpo',
      width: innerWidth(main),
      locale: preferredLocale(navigator.languages),
      host: /** @type {const} */ ('page'),
    };
    const session = await makeSession(engine, { view, env });
    await session.open(view, documents, trouble);
    follow(session, window, () => scrollTo(0, 0));
    main.replaceChildren();
    mount(main, session, surround);
    document.documentElement.dataset.ready = 'yes';
  } catch (error) {
    render(notice({ code: 'engine_failed', detail: String(error) }), at('notices'));
  }
}

/** What of the page follows the case, besides the view itself. @param {CaseSession} session */
function surround(session) {
  const view = viewOf(session);
  document.title = text.title(view.title);
  pointViews(at('views'), session);
  markView(at('views'), session.view);
  render(notices(session), at('notices'));
  if (!session.busy) say(view.headline(session));
}

/** The new answer, for readers who listen. @param {string} sentence */
function say(sentence) {
  const spoken = at('spoken');
  if (spoken.textContent !== sentence) spoken.textContent = sentence;
}

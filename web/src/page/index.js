import { render } from 'lit/html.js';
import { filesUrl, shardOf } from '../data.js';
import { meetsFloor, startEngine } from '../engine/index.js';
import { preferredLocale } from '../locale.js';
import { innerWidth, mount } from '../mount.js';
import { CaseSession } from '../state/session.js';
import { loadedView, loadView } from '../views/index.js';
import { asked, follow } from './address.js';
import { markView, pointViews, showStill } from './frame.js';
import { notice, notices } from './notices.js';
import { text } from './text.js';

/**
 * @import { ModuleName } from '../engine/modules.js'
 * @import { Parts } from '../engine/wire.js'
 */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/**
 * Puts the live explorer in the place of the answers that stand in the page.
 * @param {(name: ModuleName) => Promise<Parts>} load  what a module of the core is made from
 */
export async function start(load) {
  const { view, documents, notice: trouble } = asked(location.hash, history.state?.texts);
  const main = at('answer');
  showStill(main, view);
  markView(at('views'), view);
  if (!meetsFloor()) return render(notice({ code: 'browser_too_old' }), at('notices'));
  try {
    const env = {
      id: 'bpo',
      width: innerWidth(main),
      locale: preferredLocale(navigator.languages),
      host: /** @type {const} */ ('page'),
      files: filesUrl,
    };
    const session = new CaseSession(startEngine(load), { view, env, shards: shardOf });
    await Promise.all([loadView(view), session.open(view, documents, trouble)]);
    follow(session, window, () => scrollTo(0, 0));
    main.replaceChildren();
    mount(main, session, { drawn: surround });
    import('./keep/index.js').then(({ keep }) => keep(session, at('tools'), at('kept')));
    if (isFresh()) scrollTo(0, 0);
    document.documentElement.dataset.ready = 'yes';
  } catch (error) {
    render(notice({ code: 'engine_failed', detail: String(error) }), at('notices'));
  }
}

/** A page newly opened stands at its top: the browser has gone to the still answer that the fragment names. A reloaded one stays. */
const isFresh = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => /** @type {PerformanceNavigationTiming} */ (entry).type === 'navigate');

/** What of the page follows the case, besides the view itself. @param {CaseSession} session */
function surround(session) {
  const view = loadedView(session.view);
  if (!view) return;
  render(notices(session), at('notices'));
  if (session.previewing) return;
  document.title = text.title(view.title);
  pointViews(at('views'), session);
  markView(at('views'), session.view);
  if (!session.busy) say(view.headline(session));
}

/** The new answer, for readers who listen. @param {string} sentence */
function say(sentence) {
  const spoken = at('spoken');
  if (spoken.textContent !== sentence) spoken.textContent = sentence;
}

import { render } from 'lit';
import { dataUrls, wasmUrl } from './data.js';
import { meetsFloor, startEngine } from './engine/index.js';
import { innerWidth, mount, viewOf } from './mount.js';
import { asked, follow } from './page/address.js';
import { notice, notices } from './page/notices.js';
import { text } from './page/text.js';
import { makeSession } from './state/session.js';

/** @import { CaseSession } from './state/session.js' */

const at = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const main = at('answer');

/** Of the answers that stand in the page, only the one asked for. @param {string} view */
function showStill(view) {
  for (const still of main.children)
    /** @type {HTMLElement} */ (still).hidden = still.getAttribute('data-view') !== view;
  markView(view);
}

/** @param {string} view */
function markView(view) {
  for (const link of at('views').children) {
    if (link.getAttribute('href')?.startsWith(`#/${view}`)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** What of the page follows the case, besides the view itself. @param {CaseSession} session */
function surround(session) {
  const view = viewOf(session);
  document.title = text.title(view.title);
  for (const link of at('views').children) {
    const other = /** @type {import('./state/types.js').ViewName} */ (
      /^#\/(\w+)/.exec(link.getAttribute('href') ?? '')?.[1]
    );
    link.setAttribute('href', session.link(other));
  }
  markView(session.view);
  render(notices(session), at('notices'));
  if (!session.busy) say(view.headline(session));
}

/** The new answer, for readers who listen. @param {string} sentence */
function say(sentence) {
  const spoken = at('spoken');
  if (spoken.textContent !== sentence) spoken.textContent = sentence;
}

async function start() {
  const { view, documents, notice: trouble } = asked(location.hash);
  showStill(view);
  if (!meetsFloor()) return void render(notice({ code: 'browser_too_old' }), at('notices'));
  try {
    const engine = await startEngine({ wasmUrl, dataUrls });
    const env = { id: 'bpo', width: innerWidth(main), locale: navigator.language, host: /** @type {const} */ ('page') };
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

start();

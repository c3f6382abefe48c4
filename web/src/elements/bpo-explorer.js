import styles from '../../styles/index.css?inline';
import { filesUrl, partsOf, shardOf } from '../data.js';
import { meetsFloor, startEngine } from '../engine/index.js';
import { preferredLocale } from '../locale.js';
import { innerWidth, mount } from '../mount.js';
import { defaults } from '../state/defaults.js';
import { readCase } from '../state/link.js';
import { CaseSession } from '../state/session.js';
import { loadView } from '../views/index.js';
import { viewNames } from '../views/names.js';
import { caseOf, isOption } from './attributes.js';
import { failure } from './failure.js';

/**
 * @import { Engine } from '../engine/index.js'
 * @import { ViewName } from '../state/types.js'
 */

/** One engine for all elements of a page, made with the first. @type {Engine | undefined} */
let engine;
let count = 0;

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/**
 * One view of BPO Explorer in another page.
 *
 * Everything it shows lives in its shadow root: the host's styles do not reach in, its own do not reach out. It touches no
 * globals, address, history or storage of the host, and sends nothing anywhere.
 *
 * @attr view   "roi" (what outsourcing would save; the default), "risk" (how sure that is), "market" (how big it is) or "data" (the tables)
 * @attr depth  "quick" (the default), "standard" or "expert": how much of the form shows
 * @attr case   what a link of the explorer has after its "?": "v=1&work.headcount=60"
 * @attr lang   BCP 47; the browser's language by default
 * @attr any key of a link, such as work.headcount="60" or client.home="GBR"; goes before the same key in `case`
 *
 * @fires bpo-change  the case is another, by the reader's hand or by an attribute; detail: { view, link, documents }
 * @fires bpo-result  a new answer is shown; detail: { view, documents, results }
 *
 * @cssprop --bpo-accent       the reader's colour; 4.5 to 1 on the host's ground
 * @cssprop --bpo-font         what is read off and operated
 * @cssprop --bpo-font-voice   headline and sentences
 * @cssprop --bpo-paper, --bpo-ink, --bpo-tint  ground, text and fields
 * @csspart view  the whole of what is drawn
 */
export class BpoExplorer extends HTMLElement {
  /** @type {CaseSession | undefined} */
  #session;
  /** @type {MutationObserver | undefined} */
  #watch;
  /** @type {(() => void) | undefined} */
  #unmount;
  #view = document.createElement('div');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#view.setAttribute('part', 'view');
    root.append(this.#view, document.createElement('slot'));
  }

  connectedCallback() {
    if (this.#watch) return;
    this.#watch = new MutationObserver((changes) => {
      if (changes.some(({ attributeName }) => isOption(String(attributeName)))) this.#open();
    });
    this.#watch.observe(this, { attributes: true });
    this.#start();
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#unmount?.();
    this.#unmount = undefined;
  }

  /** The case as a fragment for the explorer's own page: "#/roi?v=1&work.headcount=60". */
  get link() {
    return this.#session?.link() ?? '';
  }

  async #start() {
    if (!meetsFloor()) return failure(this.#view, 'browser_too_old');
    try {
      engine ??= startEngine(partsOf);
      this.#session ??= this.#newSession(engine);
      await Promise.all([loadView(this.#asked()), this.#open()]);
      if (!this.#watch || this.#unmount) return; // taken out of the page meanwhile
      this.replaceChildren(); // what stood there for readers without scripts
      this.#unmount = mount(this.#view, this.#session);
    } catch (error) {
      engine = undefined;
      failure(this.#view, 'engine_failed', String(error));
    }
  }

  /** @param {Engine} running */
  #newSession(running) {
    const env = {
      id: `bpo-${++count}`,
      width: innerWidth(this.#view),
      locale: preferredLocale([this.lang, ...navigator.languages].filter(Boolean)),
      host: /** @type {const} */ ('element'),
      files: filesUrl,
    };
    const session = new CaseSession(running, { view: this.#asked(), env, shards: shardOf });
    let link = '';
    let results = session.results;
    session.subscribe(() => {
      const { view, documents } = session;
      if (link && session.link() !== link) this.#tell('bpo-change', { view, link: session.link(), documents });
      link = session.link();
      if (!session.busy && session.results !== results)
        this.#tell('bpo-result', { view, documents, results: session.results });
      if (!session.busy) results = session.results;
    });
    return session;
  }

  /** @returns {ViewName} */
  #asked() {
    return viewNames.find((name) => name === this.getAttribute('view')) ?? 'roi';
  }

  async #open() {
    const session = this.#session;
    if (!session) return;
    const depth = this.getAttribute('depth');
    if (depth === 'quick' || depth === 'standard' || depth === 'expert') session.setDepth(depth);
    const view = this.#asked();
    const read = readCase(view, caseOf(this), defaults);
    if ('case' in read) await session.open(view, read.case.documents);
    else await session.open(view, {}, read.trouble);
  }

  /** @param {string} type @param {object} detail */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail: structuredClone(detail), bubbles: true, composed: true }));
  }
}

if (!customElements.get('bpo-explorer')) customElements.define('bpo-explorer', BpoExplorer);

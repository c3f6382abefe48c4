import { render } from 'lit/html.js';
import embedStyles from '../../styles/embed.css?inline';
import styles from '../../styles/index.css?inline';
import darkScheme from '../../styles/scheme-dark.css?inline';
import lightScheme from '../../styles/scheme-light.css?inline';
import { filesUrl, partsOf, shardOf } from '../data.js';
import { meetsFloor, startEngine } from '../engine/index.js';
import { preferredLocale } from '../locale.js';
import { innerWidth, mount } from '../mount.js';
import { notices } from '../page/notices.js';
import { defaults } from '../state/defaults.js';
import { readCase } from '../state/link.js';
import { CaseSession } from '../state/session.js';
import { loadView } from '../views/index.js';
import { isOption } from './attributes.js';
import { failure } from './failure.js';
import { groundOf, prefersDark } from './ground.js';
import { rulesOf, schemeOn } from './look.js';
import { optionsOf } from './options.js';
import { language, refusals, wayBack } from './told.js';

/**
 * @import { Engine } from '../engine/index.js'
 * @import { ViewName } from '../state/types.js'
 * @import { Options } from './options.js'
 */

/** One engine for all elements of a page, made with the first. @type {Engine | undefined} */
let engine;
let count = 0;

const sheet = sheetOf(`${styles}\n${embedStyles}`);
const schemes = { light: sheetOf(lightScheme), dark: sheetOf(darkScheme) };

/** Attributes that are properties, too. */
const kProperties = ['view', 'preset', 'case', 'size', 'depth', 'brand', 'font', 'scheme', 'locale'];

/**
 * One view of BPO Explorer in another page.
 *
 * Everything it shows lives in its shadow root: the host's styles do not reach in, its own do not reach out. It touches no
 * globals, address, history or storage of the host, and sends nothing anywhere. An attribute that cannot be read is left
 * aside, told in words in the element's place and by `bpo-refused`.
 *
 * @tagname bpo-explorer
 *
 * @attr {string} view - "roi" (what outsourcing would save; the default), "risk" (how sure that is), "where" (which place), "plan" (by when, and with whom), "market" (how big it is), "guide" (the terms) or "data" (the tables)
 * @attr {string} preset - a case with a name, in the compact form: "savings", "savings-accounting", "risk", "where" or "market"; other attributes go before it
 * @attr {string} case - what a link of the explorer has after its "?": "v=1&work.headcount=60"; any key of a link may also be an attribute of its own, such as work.headcount="60", and goes before the same key here
 * @attr {string} size - "full" (the default) or "compact": answer, three questions and the main chart, from 320 px up
 * @attr {string} depth - "quick" (the default), "standard" or "expert": how much of the form shows
 * @attr {string} brand - the host's colour, "#0b6b50"; drawn darker or lighter where text in it would not reach 4.5 to 1 on the host's ground
 * @attr {string} font - families the page has, "Inter, sans-serif", for all of the text
 * @attr {string} scheme - "auto" (the default: as the ground it stands on), "light" or "dark"; where that cannot be read on the host's ground, the element brings a paper of its own
 * @attr {string} locale - BCP 47: how figures and dates are written; the element's `lang`, then the browser's languages by default. The words are English
 *
 * @prop {string} view - the attribute, as are `preset`, `case`, `size`, `depth`, `brand`, `font`, `scheme` and `locale`
 * @prop {string} preset
 * @prop {string} case
 * @prop {string} size
 * @prop {string} depth
 * @prop {string} brand
 * @prop {string} font
 * @prop {string} scheme
 * @prop {string} locale
 *
 * @fires {CustomEvent} bpo-change - the case is another, by the reader's hand or by an attribute; detail: { view, link, documents }
 * @fires {CustomEvent} bpo-result - a new answer is shown; detail: { view, documents, results }
 * @fires {CustomEvent} bpo-refused - attributes could not be read; detail: { refused: { attribute, value, length, choices }[] }
 *
 * @slot - shown until the first answer, and to readers without scripts
 *
 * @csspart view - all that is drawn of the view
 * @csspart notes - what the element says about its own attributes
 *
 * @cssprop --bpo-accent - the reader's colour, as it is; `brand` is the same with its contrast kept
 * @cssprop --bpo-font - what is read off and operated
 * @cssprop --bpo-font-voice - headline and sentences
 * @cssprop --bpo-paper - the ground that labels in charts stand on
 * @cssprop --bpo-ink - text
 * @cssprop --bpo-tint - fields
 */
export class BpoExplorer extends HTMLElement {
  /** @type {CaseSession | undefined} */
  #session;
  /** @type {MutationObserver | undefined} */
  #watch;
  /** @type {(() => void) | undefined} */
  #unmount;
  /** @type {Options | undefined} */
  #options;
  /** @type {typeof import('../views/compact.js').compact | undefined} */
  #compact;
  #view = document.createElement('div');
  #notes = document.createElement('div');
  #look = new CSSStyleSheet();
  #paint = () => this.#dress();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    wear(root, [sheet, schemes.light, this.#look]);
    root.append(furnished({ notes: this.#notes, view: this.#view }), document.createElement('slot'));
  }

  connectedCallback() {
    if (this.#watch) return;
    this.#takeEarly();
    this.#watch = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target !== this)) this.#dress();
      if (changes.some(({ target, attributeName }) => target === this && isOption(String(attributeName)))) this.#open();
    });
    this.#watch.observe(this, { attributes: true });
    for (const page of [document.documentElement, document.body]) this.#watch.observe(page, { attributes: true });
    prefersDark().addEventListener('change', this.#paint);
    this.#start();
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
    this.#watch = undefined;
    prefersDark().removeEventListener('change', this.#paint);
    this.#unmount?.();
    this.#unmount = undefined;
  }

  /** The case as a fragment for the explorer's own page: "#/roi?v=1&work.headcount=60"; empty before the first answer. */
  get link() {
    return this.#session?.link() ?? '';
  }

  /** The last good answers by document, a copy; empty before the first. @type {Record<string, object>} */
  get results() {
    return structuredClone(this.#session?.results ?? {});
  }

  /** Properties that a host set before the element was defined. */
  #takeEarly() {
    for (const name of kProperties) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) this.setAttribute(name, early.value);
    }
  }

  async #start() {
    const options = this.#read();
    if (!meetsFloor()) return failure(this.#view, 'browser_too_old');
    try {
      engine ??= startEngine(partsOf);
      const session = this.#newSession(engine, options.view);
      await Promise.all([loadView(options.view), this.#open()]);
      if (!this.#watch || this.#unmount) return; // taken out of the page meanwhile
      this.replaceChildren(); // what stood there for readers without scripts
      this.#unmount = mount(this.#view, session, {
        draw: (view) => (this.#compact ?? view.render)(session, session.env, view),
        drawn: () => this.#note(),
      });
    } catch (error) {
      engine = undefined;
      failure(this.#view, 'engine_failed', String(error));
    }
  }

  /** The attributes as they stand. */
  #read() {
    const options = optionsOf(this);
    const before = JSON.stringify(this.#options?.refused ?? []);
    this.#options = options;
    this.#dress();
    this.#note();
    if (JSON.stringify(options.refused) !== before) tell(this, 'bpo-refused', { refused: options.refused });
    return options;
  }

  /** The look for the ground the element stands on. */
  #dress() {
    const root = this.shadowRoot;
    if (!root || !this.#options) return;
    const { look } = this.#options;
    const ground = groundOf(this);
    this.#look.replaceSync(rulesOf(look, ground));
    const scheme = schemes[schemeOn(look.scheme, ground).scheme];
    wear(
      root,
      root.adoptedStyleSheets.map((each) => (Object.values(schemes).includes(each) ? scheme : each)),
    );
  }

  /** What there is to say besides the view. */
  #note() {
    if (!this.#options) return;
    const { refused } = this.#options;
    const session = this.#session;
    render(
      [
        refusals(refused),
        session ? notices(session) : '',
        language(this.#options),
        session ? wayBack(session, this.#options) : '',
      ],
      this.#notes,
    );
  }

  /** @param {Engine} running @param {ViewName} view */
  #newSession(running, view) {
    if (this.#session) return this.#session;
    const env = {
      id: `bpo-${++count}`,
      width: innerWidth(this.#view),
      locale: 'en',
      host: /** @type {const} */ ('element'),
      files: filesUrl,
    };
    const session = new CaseSession(running, { view, env, shards: shardOf });
    this.#session = session;
    let link = '';
    let results = session.results;
    session.subscribe(() => {
      const { view: shown, documents } = session;
      if (link && session.link() !== link) tell(this, 'bpo-change', { view: shown, link: session.link(), documents });
      link = session.link();
      if (!session.busy && session.results !== results)
        tell(this, 'bpo-result', { view: shown, documents, results: session.results });
      if (!session.busy) results = session.results;
    });
    return session;
  }

  async #open() {
    const session = this.#session;
    if (!session) return;
    const { view, size, depth, locale, query } = this.#read();
    session.env = {
      ...session.env,
      locale: locale ?? preferredLocale([this.lang, ...navigator.languages].filter(Boolean)),
    };
    this.#compact = size === 'compact' ? (await import('../views/compact.js')).compact : undefined;
    if (this.hasAttribute('depth')) session.setDepth(depth);
    const read = readCase(view, query, defaults);
    await session.open(view, 'case' in read ? read.case.documents : {}, read.trouble);
  }
}

/** @param {Record<string, HTMLElement>} parts  by name */
function furnished(parts) {
  const embed = document.createElement('div');
  embed.className = 'embed';
  embed.lang = 'en';
  for (const [name, part] of Object.entries(parts)) part.setAttribute('part', name);
  embed.append(...Object.values(parts));
  return embed;
}

/** @param {ShadowRoot} root @param {CSSStyleSheet[]} sheets */
function wear(root, sheets) {
  root.adoptedStyleSheets = sheets;
}

/** @param {string} text */
function sheetOf(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** @param {BpoExplorer} element @param {string} type @param {object} detail */
function tell(element, type, detail) {
  element.dispatchEvent(new CustomEvent(type, { detail: structuredClone(detail), bubbles: true, composed: true }));
}

for (const name of kProperties) {
  Object.defineProperty(BpoExplorer.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? '';
    },
    set(value) {
      this.setAttribute(name, value);
    },
  });
}

if (!customElements.get('bpo-explorer')) customElements.define('bpo-explorer', BpoExplorer);

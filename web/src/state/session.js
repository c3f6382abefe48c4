import { BpoError, isAborted } from '../engine/errors.js';
import { citedIn } from './citations.js';
import { defaults } from './defaults.js';
import { differences, kindsOf, writeLink } from './link.js';
import { valueAt, withValue } from './paths.js';

/**
 * @import { Engine } from '../engine/facade.js'
 * @import { BpoErrorItem, CatalogueResult, Depth, Documents, FieldRow, Kind, Notice, Session, Source, ViewEnv, ViewName } from './types.js'
 */

/** The function of the core that answers a document. @type {Record<Kind | 'catalogue', 'roi' | 'market' | 'claim' | 'finance' | 'catalogue'>} */
const kAnsweredBy = { roi: 'roi', market: 'market', claim: 'claim', growth: 'finance', catalogue: 'catalogue' };

/**
 * The reader's case: documents in, last good results out. Knows nothing of pages, addresses or storage.
 * @implements {Session}
 */
export class CaseSession {
  /** @type {ViewName} */
  view;
  /** @type {Depth} */
  depth = 'quick';
  /** @type {ViewEnv} */
  env;
  /** @type {Documents} */
  documents = { ...defaults };
  /** @type {Partial<Record<Kind, any>>} */
  results = {};
  /** @type {Partial<Record<Kind, BpoErrorItem[]>>} */
  errors = {};
  /** @type {Notice | undefined} */
  notice;
  /** @type {CatalogueResult} */
  catalogue;

  #engine;
  #schemas;
  /** @type {Map<string, Source>} */
  #sources = new Map();
  /** @type {Set<() => void>} */
  #listeners = new Set();
  /** @type {Record<Kind, number>} the newest question of each kind that was answered */
  #answered = { roi: 0, market: 0, claim: 0, growth: 0 };
  /** @type {Record<Kind, object>} a newer question takes the place of one of the same lane that waits */
  #lanes = { roi: {}, market: {}, claim: {}, growth: {} };
  #asked = 0;
  #open = 0;

  /**
   * @param {Engine} engine
   * @param {Record<Kind, { 'x-fields': FieldRow[] }>} schemas
   * @param {CatalogueResult} catalogue
   * @param {{ view: ViewName, env: ViewEnv }} start
   */
  constructor(engine, schemas, catalogue, { view, env }) {
    this.#engine = engine;
    this.#schemas = schemas;
    this.catalogue = catalogue;
    this.view = view;
    this.env = env;
  }

  get busy() {
    return this.#open > 0;
  }

  /** @param {Kind} kind */
  fields(kind) {
    return this.#schemas[kind]['x-fields'];
  }

  /** @param {'function' | 'location'} list @param {string} code */
  name(list, code) {
    const { functions, locations } = this.catalogue;
    if (list === 'function') return functions.find((each) => each.code === code)?.label ?? code;
    return locations.find((each) => each.code === code)?.name ?? code;
  }

  /** @param {string} id */
  source(id) {
    return this.#sources.get(id);
  }

  /** @param {string} path @param {Kind} [kind] */
  given(path, kind = this.view) {
    const inside = (/** @type {string} */ other) =>
      other === path || other.startsWith(`${path}.`) || other.startsWith(`${path}[`);
    return differences(this.documents[kind], defaults[kind]).some(
      ([other, value]) => value !== undefined && inside(other),
    );
  }

  /** @param {string} path @param {unknown} value @param {Kind} [kind] */
  set(path, value, kind) {
    this.change({ [path]: value }, kind);
  }

  /** @param {Record<string, unknown>} values @param {Kind} [kind] */
  change(values, kind = this.view) {
    const next = Object.entries(values).reduce(
      (document, [path, value]) => withValue(document, path, value),
      this.documents[kind],
    );
    this.#replace({ [kind]: next });
  }

  /** @param {string} [path] @param {Kind} [kind] */
  reset(path, kind = this.view) {
    if (path === undefined) this.#replace({ [kind]: defaults[kind] });
    else this.set(path, valueAt(defaults[kind], path), kind);
  }

  /** @param {Depth} depth */
  setDepth(depth) {
    this.depth = depth;
    this.#tell();
  }

  /** @param {ViewName} [view] */
  link(view = this.view) {
    return writeLink(view, this.documents, defaults);
  }

  /** @param {Kind | 'catalogue'} kind @param {object} document */
  ask(kind, document) {
    return this.#engine[kAnsweredBy[kind]](document);
  }

  /** @param {() => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Shows a view, with other documents where some are given, and answers what is not answered yet.
   * @param {ViewName} view
   * @param {Partial<Documents>} [documents]
   * @param {Notice} [notice]
   */
  async open(view, documents = {}, notice = undefined) {
    this.view = view;
    this.notice = notice;
    this.documents = { ...this.documents, ...documents };
    this.#tell();
    await Promise.all(
      kindsOf[view].filter((kind) => kind in documents || !this.results[kind]).map((kind) => this.#answer(kind)),
    );
  }

  /** @param {Partial<Documents>} documents */
  #replace(documents) {
    this.documents = { ...this.documents, ...documents };
    this.notice = undefined;
    this.#tell();
    for (const kind of /** @type {Kind[]} */ (Object.keys(documents))) this.#answer(kind);
  }

  /**
   * Answers a document; when it is refused, says why and keeps the last good answer, or the default one if there is none.
   * @param {Kind} kind
   */
  async #answer(kind) {
    const turn = ++this.#asked;
    const document = this.documents[kind];
    this.#open += 1;
    try {
      const result = await this.#engine[kAnsweredBy[kind]](document, { lane: this.#lanes[kind] });
      await this.#learn(result, kind, document);
      if (this.#isNewest(kind, turn)) this.#take(kind, result, []);
    } catch (error) {
      if (isAborted(error) || !this.#isNewest(kind, turn)) return;
      if (!(error instanceof BpoError)) this.notice = { code: 'engine_failed', detail: String(error) };
      else this.#take(kind, this.results[kind] ?? (await this.#standard(kind)), error.errors);
    } finally {
      this.#open -= 1;
      this.#tell();
    }
  }

  /** @param {Kind} kind @param {number} turn */
  #isNewest(kind, turn) {
    if (turn < this.#answered[kind]) return false;
    this.#answered[kind] = turn;
    return true;
  }

  /** @param {Kind} kind @param {any} result @param {BpoErrorItem[]} errors */
  #take(kind, result, errors) {
    this.results = { ...this.results, [kind]: result };
    this.errors = { ...this.errors, [kind]: errors };
  }

  /** @param {Kind} kind */
  async #standard(kind) {
    const result = await this.ask(kind, defaults[kind]);
    await this.#learn(result, kind, defaults[kind]);
    return result;
  }

  /** The sources that a result cites and, for a savings case, what can be chosen from its home. @param {any} result @param {Kind} kind @param {any} document */
  async #learn(result, kind, document) {
    const ids = [...citedIn(result)].filter((id) => !this.#sources.has(id));
    const home = kind === 'roi' ? document.client.home : this.catalogue.home;
    const location = kind === 'roi' ? document.option.locations[0].location : this.catalogue.location;
    if (!ids.length && home === this.catalogue.home && location === this.catalogue.location) return;
    const { records, ...catalogue } = await this.ask('catalogue', { schema: 'bpo-catalogue/1', home, location, ids });
    for (const source of records) this.#sources.set(source.id, source);
    this.catalogue = catalogue;
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

/**
 * A session on an engine, ready to open a view.
 * @param {Engine} engine
 * @param {{ view: ViewName, env: ViewEnv }} start
 */
export async function makeSession(engine, start) {
  const kinds = /** @type {Kind[]} */ (Object.keys(defaults));
  const [catalogue, ...schemas] = await Promise.all([
    engine.catalogue({ schema: 'bpo-catalogue/1' }),
    ...kinds.map((kind) => engine.schema(kind)),
  ]);
  const byKind = Object.fromEntries(kinds.map((kind, index) => [kind, schemas[index]]));
  return new CaseSession(engine, /** @type {any} */ (byKind), catalogue, start);
}

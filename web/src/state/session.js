import { BpoError, isAborted } from '../engine/errors.js';
import { moduleOf } from '../engine/modules.js';
import { Beside } from './beside.js';
import { citedIn } from './citations.js';
import { defaults, openFolds } from './defaults.js';
import { answeredBy, kindsOf } from './kinds.js';
import { differences, writeLink } from './link.js';
import { valueAt, withValue } from './paths.js';

/**
 * @import { Engine } from '../engine/facade.js'
 * @import { DocumentName, ModuleName } from '../engine/modules.js'
 * @import { Options } from '../engine/queue.js'
 * @import { BpoErrorItem, CatalogueResult, Depth, Documents, FieldRow, Kind, Notice, Session, Source, ViewEnv, ViewName } from './types.js'
 */

/** Steps that can be undone. */
const kMostSteps = 100;

/** What can be chosen, before it is known. @type {CatalogueResult} */
const kNothing = { home: '', location: '', functions: [], homes: [], locations: [], industries: [], counts: {} };

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
  /** @type {ReadonlySet<string>} */
  folds = new Set(openFolds);
  /** @type {Partial<Record<Kind, any>>} */
  results = {};
  /** @type {Partial<Record<Kind, BpoErrorItem[]>>} */
  errors = {};
  /** @type {Notice | undefined} */
  notice;
  /** @type {CatalogueResult} */
  catalogue = kNothing;

  #engine;
  #shards;
  /** @type {Partial<Record<Kind, FieldRow[]>>} */
  #fields = {};
  /** @type {Map<string, any>} shards by name; undefined while on their way */
  #tables = new Map();
  /** Shards that could not be loaded: not asked for again before the reader goes somewhere. @type {Set<string>} */
  #failed = new Set();
  /** @type {Map<string, Source>} */
  #sources = new Map();
  /** @type {Set<() => void>} */
  #listeners = new Set();
  /** @type {Map<Kind, number>} the newest question of each kind that was answered */
  #answered = new Map();
  /** @type {Record<string, object>} a newer question takes the place of one of the same lane that waits */
  #lanes = Object.fromEntries(Object.keys(defaults).map((kind) => [kind, {}]));
  /** @type {WeakMap<object, [string, unknown][]>} */
  #changes = new WeakMap();
  #asked = 0;
  #open = 0;
  #beside = new Beside(() => this.#tell());
  /** @type {Documents[]} */
  #past = [];
  /** @type {Documents[]} */
  #future = [];
  /** The documents at the last step. */
  #step = this.documents;

  /**
   * @param {Engine} engine
   * @param {{ view: ViewName, env: ViewEnv, shards: (name: string) => Promise<any> }} start
   */
  constructor(engine, { view, env, shards }) {
    this.#engine = engine;
    this.#shards = shards;
    this.view = view;
    this.env = env;
  }

  get busy() {
    return this.#open > 0;
  }

  /** @param {Kind} kind */
  fields(kind) {
    return this.#fields[kind] ?? [];
  }

  /** @param {string} name */
  table(name) {
    if (!this.#tables.has(name) && !this.#failed.has(name)) this.#loadTable(name);
    return this.#tables.get(name);
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Between two steps: a handle is being dragged. */
  get previewing() {
    return this.documents !== this.#step;
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
    return this.#changesOf(kind).some(([other, value]) => value !== undefined && inside(other));
  }

  /** What the reader changed in a document, worked out once for each state of it. @param {Kind} kind */
  #changesOf(kind) {
    const document = this.documents[kind];
    let changes = this.#changes.get(document);
    if (!changes) {
      changes = differences(document, defaults[kind]);
      this.#changes.set(document, changes);
    }
    return changes;
  }

  /** @param {string} path @param {unknown} value @param {Kind} [kind] */
  set(path, value, kind) {
    this.change({ [path]: value }, kind);
  }

  /** @param {Record<string, unknown>} values @param {Kind} [kind] */
  change(values, kind = this.view) {
    this.preview(values, kind);
    this.#takeStep();
  }

  /** @param {Record<string, unknown>} values @param {Kind} [kind] */
  preview(values, kind = this.view) {
    const next = Object.entries(values).reduce(
      (document, [path, value]) => withValue(document, path, value),
      this.documents[kind],
    );
    this.#replace({ ...this.documents, [kind]: next });
  }

  /** @param {string} [path] @param {Kind} [kind] */
  reset(path, kind = this.view) {
    if (path !== undefined) return this.set(path, valueAt(defaults[kind], path), kind);
    this.#replace({ ...this.documents, [kind]: defaults[kind] });
    this.#takeStep();
  }

  undo() {
    this.#stepTo(this.#past, this.#future);
  }

  redo() {
    this.#stepTo(this.#future, this.#past);
  }

  /** @param {Depth} depth */
  setDepth(depth) {
    this.depth = depth;
    this.#tell();
  }

  /** @param {string} name @param {boolean} open */
  setFold(name, open) {
    if (open === this.folds.has(name)) return;
    const folds = new Set(this.folds);
    if (open) folds.add(name);
    else folds.delete(name);
    this.folds = folds;
    this.#tell();
  }

  /** @param {ViewName} [view] */
  link(view = this.view) {
    return writeLink(view, this.documents, defaults);
  }

  /** @param {DocumentName} name @param {object} document @param {Options} [options] */
  ask(name, document, options) {
    return this.#engine[name](document, options);
  }

  /** @param {string} place @param {DocumentName} name @param {object} document */
  beside(place, name, document) {
    const ask = async (/** @type {Options} */ options) => {
      const result = await this.#engine[name](document, options);
      await this.#learnSources(result, moduleOf[name]);
      return result;
    };
    return this.#beside.at(place, JSON.stringify([name, document]), ask, this.previewing);
  }

  /** @param {string} place @param {object} document @param {string} path @param {number | Float64Array} at */
  curve(place, document, path, at) {
    const key = JSON.stringify([path, typeof at === 'number' ? at : [...at], document]);
    const ask = async (/** @type {Options} */ options) => {
      if (typeof at !== 'number')
        return { inputs: at, outputs: await this.#engine.roiSweep(document, path, at, options) };
      const both = await this.#engine.roiCurve(document, path, at, options);
      const count = both.length / 2;
      return { inputs: both.subarray(0, count), outputs: both.subarray(count) };
    };
    return this.#beside.at(place, key, ask);
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
    this.#failed.clear();
    if (Object.keys(documents).length) this.documents = { ...this.documents, ...documents };
    if (!this.#asked) this.#step = this.documents; // where the reader starts
    this.#takeStep();
    await Promise.all(
      kindsOf[view].filter((kind) => kind in documents || !this.results[kind]).map((kind) => this.#answer(kind)),
    );
  }

  /** Resolves when nothing is being worked out or loaded. @returns {Promise<void>} */
  settled() {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => {
      const leave = this.subscribe(() => {
        if (this.busy) return;
        leave();
        resolve();
      });
    });
  }

  /** @param {Documents} documents */
  #replace(documents) {
    const before = this.documents;
    this.documents = documents;
    this.notice = undefined;
    this.#tell();
    for (const kind of /** @type {Kind[]} */ (Object.keys(documents))) {
      if (documents[kind] === before[kind]) continue;
      if (kindsOf[this.view].includes(kind)) this.#answer(kind);
      else this.results = { ...this.results, [kind]: undefined }; // answered when its view is opened
    }
  }

  /** Makes what was changed a step that can be undone. */
  #takeStep() {
    if (this.previewing) {
      this.#past = [...this.#past, this.#step].slice(-kMostSteps);
      this.#future = [];
      this.#step = this.documents;
    }
    this.#tell();
  }

  /** @param {Documents[]} from @param {Documents[]} to */
  #stepTo(from, to) {
    const documents = from.pop();
    if (!documents) return;
    to.push(this.#step);
    this.#step = documents;
    this.#replace(documents);
  }

  /** @param {string} name */
  async #loadTable(name) {
    this.#tables.set(name, undefined);
    this.#open += 1;
    try {
      this.#tables.set(name, await this.#shards(name));
    } catch (error) {
      this.#tables.delete(name);
      this.#failed.add(name);
      this.notice = { code: 'table_failed', detail: String(error) };
    } finally {
      this.#open -= 1;
      this.#tell();
    }
  }

  /**
   * Answers a document; when it is refused, says why and keeps the last good answer, or the default one if there is none.
   * @param {Kind} kind
   */
  async #answer(kind) {
    const name = answeredBy[kind];
    if (!name) return;
    const turn = ++this.#asked;
    const document = this.documents[kind];
    this.#open += 1;
    try {
      await this.#schemaOf(kind, moduleOf[name]);
      const result = await this.#engine[name](document, { lane: this.#lanes[kind] });
      await this.#learn(result, kind, document);
      if (this.#isNewest(kind, turn)) this.#take(kind, result, []);
    } catch (error) {
      if (isAborted(error) || !this.#isNewest(kind, turn)) return;
      if (!(error instanceof BpoError)) this.notice = { code: 'engine_failed', detail: String(error) };
      else this.#take(kind, this.results[kind] ?? (await this.#standard(kind, name)), error.errors);
    } finally {
      this.#open -= 1;
      this.#tell();
    }
  }

  /** @param {Kind} kind @param {number} turn */
  #isNewest(kind, turn) {
    if (turn < (this.#answered.get(kind) ?? 0)) return false;
    this.#answered.set(kind, turn);
    return true;
  }

  /** @param {Kind} kind @param {any} result @param {BpoErrorItem[]} errors */
  #take(kind, result, errors) {
    this.results = { ...this.results, [kind]: result };
    this.errors = { ...this.errors, [kind]: errors };
  }

  /** @param {Kind} kind @param {DocumentName} name */
  async #standard(kind, name) {
    const result = await this.#engine[name](defaults[kind]);
    await this.#learn(result, kind, defaults[kind]);
    return result;
  }

  /** The field table of a document. @param {Kind} kind @param {ModuleName} module */
  async #schemaOf(kind, module) {
    if (this.#fields[kind]) return;
    const { 'x-fields': fields } = await this.#engine.schema(module, kind);
    this.#fields = { ...this.#fields, [kind]: fields };
  }

  /** The sources that a result cites and, for a savings case, what can be chosen from its home. @param {any} result @param {Kind} kind @param {any} document */
  async #learn(result, kind, document) {
    await this.#learnSources(result, moduleOf[/** @type {DocumentName} */ (answeredBy[kind])]);
    if (kind !== 'roi') return;
    const { home } = document.client;
    const { location } = document.option.locations[0];
    if (home === this.catalogue.home && location === this.catalogue.location) return;
    this.catalogue = await this.#engine.catalogue({ schema: 'bpo-catalogue/1', home, location });
  }

  /** @param {any} result @param {ModuleName} module */
  async #learnSources(result, module) {
    const ids = [...citedIn(result)].filter((id) => !this.#sources.has(id));
    if (ids.length === 0) return;
    const { records } = await this.#engine.records(module, { schema: 'bpo-records/1', ids });
    for (const source of records) this.#sources.set(source.id, source);
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

import { BpoError, isAborted } from '../engine/errors.js';
import { moduleOf } from '../engine/modules.js';
import { Beside } from './beside.js';
import { defaults, openFolds } from './defaults.js';
import { answeredBy, answeredIn, kindsOf, ownOf, partOf, questionOf, riskQuestion } from './kinds.js';
import { differences, writeLink } from './link.js';
import { inMotion, outlined } from './outline.js';
import { valueAt, withValue } from './paths.js';
import { Shards } from './shards.js';
import { Sources } from './sources.js';
import { Steps } from './steps.js';

/**
 * @import { Engine } from '../engine/facade.js'
 * @import { DocumentName, ModuleName } from '../engine/modules.js'
 * @import { Options } from '../engine/queue.js'
 * @import { Simulation } from './simulation.js'
 * @import { BpoErrorItem, CatalogueResult, Depth, Documents, FieldRow, Kind, Notice, Session, ViewEnv, ViewName } from './types.js'
 */

/** How often a link of a later version is asked again without what was refused: each answer names all it can see. */
const kMostRefusals = 4;

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
  #sources;
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
  /** While a handle is dragged, what stands beside the case is drawn once for all of it. */
  #beside = new Beside((last) => (this.previewing && (this.busy || !last)) || this.#tell());
  #steps = new Steps(this.documents);
  /** Loaded with the first simulation. @type {Simulation | undefined} */
  #simulation;

  /**
   * @param {Engine} engine
   * @param {{ view: ViewName, env: ViewEnv, shards: (name: string) => Promise<any> }} start
   */
  constructor(engine, { view, env, shards }) {
    this.#engine = engine;
    this.#sources = new Sources(engine);
    this.#shards = new Shards(shards, {
      begun: () => {
        this.#open += 1;
      },
      ended: (error) => {
        if (error) this.notice = { code: 'table_failed', detail: String(error) };
        this.#open -= 1;
        this.#tell();
      },
    });
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
    return this.#shards.at(name);
  }

  get canUndo() {
    return this.#steps.canUndo;
  }

  get canRedo() {
    return this.#steps.canRedo;
  }

  /** Between two steps: a handle is being dragged. */
  get previewing() {
    return this.documents !== this.#steps.here;
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
  given(path, kind = ownOf(this.view)) {
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
  change(values, kind = ownOf(this.view)) {
    this.preview(values, kind);
    this.#takeStep();
  }

  /** @param {Record<string, unknown>} values @param {Kind} [kind] */
  preview(values, kind = ownOf(this.view)) {
    const next = Object.entries(values).reduce(
      (document, [path, value]) => withValue(document, path, value),
      this.documents[kind],
    );
    this.#replace({ ...this.documents, [kind]: next });
  }

  /** @param {string} [path] @param {Kind} [kind] */
  reset(path, kind = ownOf(this.view)) {
    if (path !== undefined) return this.set(path, valueAt(defaults[kind], path), kind);
    this.#replace({ ...this.documents, [kind]: defaults[kind] });
    this.#takeStep();
  }

  undo() {
    this.#stepTo(this.#steps.undo());
  }

  redo() {
    this.#stepTo(this.#steps.redo());
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
      await this.#sources.learn(result, moduleOf[name]);
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

  get run() {
    return this.#simulation?.state;
  }

  stopRun() {
    this.#simulation?.stop();
  }

  startRun() {
    this.#answer('risk');
  }

  /** @param {number} first @param {number} count */
  async trials(first, count) {
    return this.#simulation?.csv(first, count) ?? '';
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
    this.#shards.forgive(); // the reader goes somewhere
    const given = /** @type {Kind[]} */ (Object.keys(documents));
    const changed = given.filter((kind) => JSON.stringify(documents[kind]) !== JSON.stringify(this.documents[kind]));
    if (given.length) this.documents = { ...this.documents, ...documents };
    this.#outdate(changed);
    if (!this.#asked) this.#steps.begin(this.documents);
    this.#takeStep();
    await Promise.all(
      answeredIn(view)
        .filter((kind) => (kind in documents && kind !== 'risk') || !this.results[kind] || within(changed).has(kind))
        .map((kind) => this.#answer(kind)),
    );
    if (notice?.code === 'link_from_the_future') await this.#leaveOutRefused(notice);
  }

  /** Works the view's answers out anew. */
  async again() {
    await Promise.all(answeredIn(this.view).map((kind) => this.#answer(kind)));
  }

  /** Opens what can be opened of a link of a later version: an input that is refused goes back to its default. @param {Notice} notice */
  async #leaveOutRefused(notice) {
    /** @type {string[]} */
    const left = [];
    for (let round = 0; round < kMostRefusals; round += 1) {
      const refused = this.#refused();
      if (!refused.length) break;
      for (const { kind, path } of refused) {
        const document = path ? withValue(this.documents[kind], path, valueAt(defaults[kind], path)) : defaults[kind];
        this.documents = { ...this.documents, [kind]: document };
        left.push(path || kind);
      }
      await this.again();
    }
    this.#steps.begin(this.documents);
    this.notice = { ...notice, left };
    this.#tell();
  }

  /** What is wrong with the documents of the view, by input. @returns {{ kind: Kind, path: string }[]} */
  #refused() {
    return answeredIn(this.view).flatMap((kind) => (this.errors[kind] ?? []).map(({ path }) => ({ kind, path })));
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
    const changed = changedKinds(documents, before);
    const asked = answeredIn(this.view).filter((kind) => within(changed).has(kind));
    const answered = asked.some((kind) => answeredBy[kind]);
    if (!(answered && this.previewing)) this.#tell(); // a dragged handle moves by itself; the rest moves with the answer
    this.#outdate(changed);
    for (const kind of asked) this.#answer(kind);
  }

  /** What is not shown is answered when its view is opened. @param {Kind[]} changed */
  #outdate(changed) {
    const shown = answeredIn(this.view);
    const old = [...within(changed)].filter((kind) => !shown.includes(kind) && this.results[kind]);
    this.results = { ...this.results, ...Object.fromEntries(old.map((kind) => [kind, undefined])) };
  }

  /** Makes what was changed a step that can be undone. */
  #takeStep() {
    this.#steps.take(this.documents);
    this.#tell();
  }

  /** Shows what the step changed, in another view where that has it. @param {Documents | undefined} documents */
  #stepTo(documents) {
    if (!documents) return;
    const changed = changedKinds(documents, this.documents);
    const view = changed.some((kind) => kindsOf[this.view].includes(kind)) ? this.view : viewOf(changed[0]);
    if (view === this.view) return this.#replace(documents);
    this.documents = documents;
    this.#outdate(changed);
    this.open(view);
  }

  /**
   * Answers a document; when it is refused, says why and keeps the last good answer, or the default one if there is none.
   * @param {Kind} kind
   */
  async #answer(kind) {
    const name = answeredBy[kind];
    if (!name) return;
    if (kind === 'risk') return this.#simulate();
    const turn = ++this.#asked;
    const document = questionOf(kind, this.documents);
    this.#open += 1;
    try {
      await this.#schemaOf(kind, moduleOf[name]);
      const options = { lane: this.#lanes[kind] };
      const whole = this.results[kind];
      const outline = kind === 'roi' && whole && this.previewing;
      const result = outline
        ? outlined(whole, await this.#engine.roiOutline(document, options))
        : await this.#engine[name](this.previewing ? inMotion(kind, document) : document, options);
      if (!outline) await this.#learn(result, kind, document);
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

  /** Simulates the case; there are figures soon, and better ones while it goes on. */
  async #simulate() {
    this.#asked += 1;
    this.#open += 1;
    try {
      this.#simulation ??= await this.#newSimulation();
      await this.#simulation.answer(riskQuestion(this.documents));
    } catch (error) {
      this.notice = { code: 'engine_failed', detail: String(error) };
    } finally {
      this.#open -= 1;
      this.#tell();
    }
  }

  async #newSimulation() {
    const { Simulation } = await import('./simulation.js');
    return new Simulation(this.#engine, {
      standard: riskQuestion(defaults),
      busy: (by) => {
        this.#open += by;
        this.#tell();
      },
      take: (result, errors) => {
        this.#take('risk', result ?? this.results.risk, errors);
        return this.results.risk !== undefined;
      },
      fail: (detail) => {
        this.notice = { code: 'engine_failed', detail };
      },
      learn: async () => {
        await this.#schemaOf('risk', 'risk');
        await this.#sources.learn(this.results.risk, 'risk');
      },
      tell: () => this.#tell(),
    });
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
    const document = questionOf(kind, defaults);
    const result = await this.#engine[name](document);
    await this.#learn(result, kind, document);
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
    await this.#sources.learn(result, moduleOf[/** @type {DocumentName} */ (answeredBy[kind])]);
    if (kind !== 'roi') return;
    const { home } = document.client;
    const { location } = document.option.locations[0];
    if (home === this.catalogue.home && location === this.catalogue.location) return;
    this.catalogue = await this.#engine.catalogue({ schema: 'bpo-catalogue/1', home, location });
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }
}

/** @param {Documents} documents @param {Documents} before */
const changedKinds = (documents, before) =>
  /** @type {Kind[]} */ (Object.keys(documents)).filter((kind) => documents[kind] !== before[kind]);

/** The view that shows a document. @param {Kind} kind */
const viewOf = (kind) =>
  /** @type {ViewName} */ (Object.keys(kindsOf).find((view) => kindsOf[/** @type {ViewName} */ (view)].includes(kind)));

/** Documents and those that they are part of. @param {Kind[]} kinds */
const within = (kinds) => new Set(kinds.flatMap((kind) => [kind, ...(partOf[kind] ?? [])]));

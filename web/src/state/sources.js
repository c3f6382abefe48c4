/**
 * @import { ModuleName } from '../engine/modules.js'
 * @import { Engine } from '../engine/facade.js'
 * @import { Source } from './types.js'
 */

/** The sources that results cite, each asked for once. */
export class Sources {
  /** @type {Map<string, Source>} */
  #known = new Map();
  #engine;

  /** @param {Pick<Engine, 'records'>} engine */
  constructor(engine) {
    this.#engine = engine;
  }

  /** @param {string} id */
  get(id) {
    return this.#known.get(id);
  }

  /** @param {unknown} result @param {ModuleName} module */
  async learn(result, module) {
    const ids = [...citedIn(result)].filter((id) => !this.#known.has(id));
    if (ids.length === 0) return;
    const { records } = await this.#engine.records(module, { schema: 'bpo-records/1', ids });
    for (const source of records) this.#known.set(source.id, source);
  }
}

/**
 * The ids of all sources a result cites, wherever they stand in it.
 * @param {unknown} value
 * @param {Set<string>} [ids]
 * @returns {Set<string>}
 */
export function citedIn(value, ids = new Set()) {
  if (Array.isArray(value)) for (const each of value) citedIn(each, ids);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name === 'source' && typeof each === 'string') ids.add(each);
      else if (name === 'sources' && Array.isArray(each)) for (const id of each) ids.add(id);
      else citedIn(each, ids);
    }
  }
  return ids;
}

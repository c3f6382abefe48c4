/** Shards of the datasets by name, each loaded when it is first asked for. */
export class Shards {
  /** @type {Map<string, any>} undefined while on their way */
  #there = new Map();
  /** Those that could not be loaded. @type {Set<string>} */
  #failed = new Set();
  #load;
  #tell;

  /**
   * @param {(name: string) => Promise<any>} load
   * @param {{ begun: () => void, ended: (error?: unknown) => void }} tell  that one is being loaded, and that it is there or failed
   */
  constructor(load, tell) {
    this.#load = load;
    this.#tell = tell;
  }

  /** @param {string} name */
  at(name) {
    if (!this.#there.has(name) && !this.#failed.has(name)) this.#fetch(name);
    return this.#there.get(name);
  }

  /** Lets those that failed be asked for again. */
  forgive() {
    this.#failed.clear();
  }

  /** @param {string} name */
  async #fetch(name) {
    this.#there.set(name, undefined);
    this.#tell.begun();
    try {
      this.#there.set(name, await this.#load(name));
      this.#tell.ended();
    } catch (error) {
      this.#there.delete(name);
      this.#failed.add(name);
      this.#tell.ended(error);
    }
  }
}

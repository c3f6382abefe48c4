import { BpoError, isAborted } from '../engine/errors.js';
import { handsFor, Simulator } from '../engine/simulator.js';

/**
 * @import { Engine } from '../engine/facade.js'
 * @import { BpoErrorItem, RunState } from './types.js'
 *
 * @typedef {object} Host  whose case it is
 * @property {object} standard  the question of who has asked nothing
 * @property {(by: number) => void} busy  more or less is going on
 * @property {(result: any, errors: BpoErrorItem[]) => boolean} take  the answer; undefined for the one before. Says whether there is one
 * @property {(detail: string) => void} fail
 * @property {() => Promise<void>} learn  what the answer cites, once nobody waits for figures
 * @property {() => void} tell  that something is another
 */

/** Parts of a result that come last: until the new ones are there, those of the run before are shown. */
const kLate = ['drivers', 'stress'];

/** What a reader does and wants to see the effect of at once. */
const kInputs = ['keydown', 'pointerdown'];

/** Between two looks at how far a run is. ms */
const kPace = 100;

/** The simulation of the reader's case as it goes on: the newest run, how far it is, what it has come to. */
export class Simulation {
  /** @type {RunState | undefined} */
  state;
  #host;
  #simulator;
  /** @type {any} */
  #last;
  #turn = 0;

  /** @param {Engine} engine @param {Host} host */
  constructor(engine, host) {
    this.#host = host;
    this.#simulator = new Simulator(() => engine.seat('risk'), handsFor(globalThis.navigator?.hardwareConcurrency));
  }

  /**
   * Starts a run; the one before is given up.
   * @param {{ trials?: number, case: object }} document  `bpo-risk/1` with its case
   * @returns {Promise<void>} when the first figures are there
   */
  answer(document) {
    const turn = ++this.#turn;
    const newest = () => turn === this.#turn;
    this.#host.busy(1);
    return new Promise((resolve) => {
      this.#run(document, newest, (result) => {
        this.#host.take(result, []);
        resolve();
        this.#host.tell();
      })
        .then(() => (newest() ? this.#host.learn() : undefined))
        .catch((error) => (newest() && !isAborted(error) ? this.#refused(error) : undefined))
        .finally(() => {
          resolve();
          this.#host.busy(-1);
        });
    });
  }

  /**
   * @param {{ trials?: number }} document  trials that are asked for are all worked out
   * @param {() => boolean} newest
   * @param {(result: any) => void} take  what it has come to, again and again
   */
  async #run(document, newest, take) {
    let looked = performance.now();
    /** When the workers went on, and after how many trials. @type {{ at: number, trials: number } | undefined} */
    let began;
    this.#show({ now: 'running', trials: 0, of: 0, left: null, late: this.#last !== undefined });
    const told = {
      figures: async (/** @type {any} */ result) => {
        if (!newest()) return;
        take(this.#whole(result));
        if (began) return;
        await seen();
        began = { at: performance.now(), trials: this.state?.trials ?? 0 };
      },
      progress: (/** @type {import('../engine/run.js').Progress} */ { trials, of }) => {
        if (!newest()) return;
        this.state = {
          .../** @type {RunState} */ (this.state),
          trials,
          of,
          left: began ? left(began, trials, of) : null,
        };
        if (performance.now() - looked < kPace) return;
        looked = performance.now();
        this.#host.tell();
      },
    };
    const giveWay = () => this.#simulator.pause(seen());
    for (const kind of kInputs) globalThis.addEventListener?.(kind, giveWay, true);
    try {
      const { complete } = await this.#simulator.run(document, told, { early: document.trials === undefined });
      if (newest()) this.#show({ now: complete ? 'done' : 'stopped', left: null });
    } catch (error) {
      if (newest()) this.#show({ now: 'refused', left: null, late: false });
      throw error;
    } finally {
      for (const kind of kInputs) globalThis.removeEventListener?.(kind, giveWay, true);
    }
  }

  /** Says why, and keeps the last good answer, or gives the one to the standard question. @param {unknown} error */
  async #refused(error) {
    if (!(error instanceof BpoError)) return this.#host.fail(String(error));
    const { errors } = error;
    await this.#host.learn();
    if (this.#host.take(undefined, errors)) return;
    const turn = this.#turn;
    await this.#run(
      this.#host.standard,
      () => turn === this.#turn,
      (result) => this.#host.take(result, errors),
    );
  }

  stop() {
    this.#simulator.stop();
  }

  /** Trials of the last run as lines of CSV. @param {number} first @param {number} count */
  csv(first, count) {
    return this.#simulator.csv(first, count);
  }

  /** @param {any} result */
  #whole(result) {
    if (result.drivers) {
      this.#last = Object.fromEntries(kLate.map((part) => [part, result[part]]));
      this.state = { .../** @type {RunState} */ (this.state), late: false };
    }
    return { ...this.#last, ...result };
  }

  /** @param {Partial<RunState>} change */
  #show(change) {
    this.state = { .../** @type {RunState} */ (this.state), ...change };
    this.#host.tell();
  }
}

/** When the page has been painted, for which the workers would have to leave it a processor; in the background, soon. */
const seen = () =>
  new Promise((resolve) => {
    if (!globalThis.requestAnimationFrame) return resolve(undefined);
    setTimeout(resolve, kPace);
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** Seconds that the rest will take at the pace so far. @param {{ at: number, trials: number }} began @param {number} trials @param {number} of */
const left = (began, trials, of) =>
  trials > began.trials ? (((performance.now() - began.at) / (trials - began.trials)) * (of - trials)) / 1000 : null;

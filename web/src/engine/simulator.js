import { aborted } from './errors.js';
import { Hand } from './hand.js';
import { Run } from './run.js';

/** @import { Told } from './run.js' */
/** @import { Seat } from './wire.js' */

const kMostHands = 4;

/**
 * Workers that are of use: half of the processors a browser reports, which are often two to a core, and which WebKit never
 * says are fewer than four; of two, both.
 * @param {number} [processors]
 */
export const handsFor = (processors = 2) =>
  Math.max(1, Math.min(processors, 2), Math.min(kMostHands, Math.floor(processors / 2)));

/**
 * Simulations by a pool of workers, each with its own instance of the module; in the page itself there is one, in slices.
 * Only the newest run goes on.
 */
export class Simulator {
  #hands;
  /** @type {Run | undefined} */
  #run;
  #ended = false;

  /**
   * @param {() => Promise<Seat>} open
   * @param {number} hands  at least 1
   */
  constructor(open, hands) {
    this.#hands = Array.from({ length: hands }, () => new Hand(open));
  }

  /**
   * Runs a `bpo-risk/1` document. What it comes to is told while it is refined.
   * @param {object} document
   * @param {Told} told
   * @param {{ early?: boolean }} [options]  `early`: it may stop when the error is below the digits that are shown
   * @returns {Promise<{ complete: boolean }>} rejects when a newer run takes its place
   */
  async run(document, told, { early = true } = {}) {
    this.#run?.drop();
    const run = new Run(JSON.stringify(document), this.#hands, told, early);
    this.#run = run;
    const [hand] = this.#hands;
    const { kind } = await hand.seat().catch(() => hand.seat());
    if (kind === 'slices') this.#hands.length = 1;
    if (this.#run !== run || this.#ended) throw aborted();
    return run.whole();
  }

  /** Leaves the processors to the page until then. @param {Promise<unknown>} until */
  pause(until) {
    this.#run?.pause(until);
  }

  /** Stops the run that is going on; it ends with what it has. */
  stop() {
    this.#run?.stop();
  }

  /**
   * Trials of the last run as lines of CSV, the names of the columns before the first.
   * @param {number} first
   * @param {number} count
   */
  async csv(first, count) {
    if (!this.#run) throw aborted();
    return this.#run.csv(first, count);
  }

  end() {
    this.#ended = true;
    this.#run?.drop();
    for (const hand of this.#hands) hand.end();
  }
}

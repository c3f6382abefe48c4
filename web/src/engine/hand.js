import { parsed } from './answer.js';
import { EngineFault } from './errors.js';

/** @import { Answer, Call, Seat } from './wire.js' */

/** A piece of work takes some 10 ms: a seat that is silent for this long has been killed without a word. ms */
const kSilence = 3000;

/** The same for a question over all outcomes, and for a seat to be ready. ms */
export const kLongSilence = 30_000;

/** One seat of a pool with the simulation it holds. A seat that breaks or falls silent is left for a new one. */
export class Hand {
  #open;
  /** @type {Promise<Seat> | undefined} */
  #seat;
  /** @type {{ text: string, ready: Promise<number> } | undefined} */
  #held;
  /** What to tell those who wait when the seat is left. @type {Set<(fault: EngineFault) => void>} */
  #waiting = new Set();

  /** @param {() => Promise<Seat>} open */
  constructor(open) {
    this.#open = open;
  }

  /** Opens a seat where there is none. Rejects with the reason it does not open; asked again, it tries again. */
  async seat() {
    this.#seat ??= inTime(this.#open());
    try {
      return await this.#seat;
    } catch (fault) {
      this.#seat = undefined;
      this.#held = undefined;
      throw fault;
    }
  }

  /**
   * Makes the hand hold the simulation of a document.
   * @param {string} text
   * @returns {Promise<number>} its blocks; rejects with a BpoError where the document is refused
   */
  hold(text) {
    if (this.#held?.text !== text) this.#held = { text, ready: this.#make(text) };
    return this.#held.ready;
  }

  /**
   * Makes the hand hold the simulation of a document and count in its first blocks.
   * @param {string} text
   * @param {number} count
   * @returns {Promise<{ blocks: number, result: any }>} all its blocks, and the figures of the first
   */
  begin(text, count) {
    const begun = this.run({ name: 'begin', args: [text, count] }, kLongSilence).then(parsed);
    const ready = begun.then(({ blocks }) => blocks);
    ready.catch(() => {});
    this.#held = { text, ready };
    return begun;
  }

  /** Calls that are not answered yet. */
  get waiting() {
    return this.#waiting.size;
  }

  /** @param {string} text */
  async #make(text) {
    return parsed(await this.run({ name: 'simulate', args: [text] }, kLongSilence)).blocks;
  }

  /**
   * @param {Call} call
   * @param {number} [silence]  ms until the seat is given up
   * @returns {Promise<Answer>} rejects with an EngineFault when the seat had to be left
   */
  async run(call, silence = kSilence) {
    const seat = await this.seat();
    return new Promise((resolve, reject) => {
      const leave = (/** @type {EngineFault} */ fault) => {
        done();
        reject(fault);
      };
      const watch = setTimeout(() => this.#leave(new EngineFault('a worker fell silent'), seat), silence);
      const done = () => {
        clearTimeout(watch);
        this.#waiting.delete(leave);
      };
      this.#waiting.add(leave);
      seat.run(call).then(
        (answer) => {
          done();
          resolve(answer);
        },
        (fault) => {
          this.#leave(fault, seat);
          leave(fault);
        },
      );
    });
  }

  /** @param {EngineFault} fault @param {Seat} seat */
  #leave(fault, seat) {
    seat.end();
    this.#seat = undefined;
    this.#held = undefined;
    for (const leave of [...this.#waiting]) leave(fault);
  }

  end() {
    this.#seat?.then(
      (seat) => seat.end(),
      () => {},
    );
  }
}

/** The seat, unless it is not ready for long: then it was killed before it could say a word. @param {Promise<Seat>} opening @returns {Promise<Seat>} */
function inTime(opening) {
  return new Promise((resolve, reject) => {
    let late = false;
    const watch = setTimeout(() => {
      late = true;
      reject(new EngineFault('a worker did not start'));
    }, kLongSilence);
    opening.then(
      (seat) => {
        clearTimeout(watch);
        if (late) seat.end();
        else resolve(seat);
      },
      (fault) => {
        clearTimeout(watch);
        reject(fault);
      },
    );
  });
}

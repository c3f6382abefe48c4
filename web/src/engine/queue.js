import { aborted } from './errors.js';

/** @import { Answer, Call, Seat } from './wire.js' */

/**
 * @typedef {object} Options
 * @property {AbortSignal} [signal]
 * @property {unknown} [lane]  a newer request of the same lane takes the place of one that waits
 *
 * @typedef {object} Request
 * @property {Call} call
 * @property {unknown} lane
 * @property {(answer: Answer) => void} resolve
 * @property {(error: unknown) => void} reject
 */

/** Requests in front of one seat, run one at a time. A seat that breaks is replaced; only the request that broke it fails. */
export class Queue {
  /** @type {Request[]} */
  #waiting = [];
  /** @type {Promise<Seat> | undefined} */
  #seat;
  #open;
  #running = false;
  #ended = false;

  /** @param {() => Promise<Seat>} open  makes a seat, and another when that broke */
  constructor(open) {
    this.#open = open;
  }

  /** The seat, made on first need. */
  seat() {
    this.#seat ??= this.#open();
    return this.#seat;
  }

  /**
   * @param {Call} call
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   */
  ask(call, { signal, lane } = {}) {
    return new Promise((resolve, reject) => {
      if (signal?.aborted || this.#ended) return reject(aborted());
      const request = { call, lane, resolve, reject };
      if (lane !== undefined) this.#drop((other) => other.lane === lane);
      signal?.addEventListener('abort', () => this.#drop((other) => other === request), { once: true });
      this.#waiting.push(request);
      this.#next();
    });
  }

  end() {
    this.#ended = true;
    this.#drop(() => true);
    this.#seat?.then(
      (seat) => seat.end(),
      () => {},
    );
  }

  /** @param {(request: Request) => boolean} which */
  #drop(which) {
    const dropped = this.#waiting.filter(which);
    this.#waiting = this.#waiting.filter((request) => !dropped.includes(request));
    for (const { reject } of dropped) reject(aborted());
  }

  async #next() {
    if (this.#running) return;
    const request = this.#waiting.shift();
    if (!request) return;
    this.#running = true;
    try {
      request.resolve(await (await this.seat()).run(request.call));
    } catch (error) {
      this.#seat = undefined;
      request.reject(error);
    }
    this.#running = false;
    this.#next();
  }
}

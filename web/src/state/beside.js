import { BpoError, isAborted } from '../engine/errors.js';

/**
 * An answer beside the reader's own documents, as a place of the page shows it.
 * @typedef {object} Answer
 * @property {any} result  the last good one; undefined before the first
 * @property {import('./types.js').BpoErrorItem[]} errors  why the newest question was refused; empty where it was not
 * @property {boolean} stale  the answer to the newest question is on its way
 *
 * @typedef {import('../engine/queue.js').Options} Options
 * @typedef {Answer & { key: string, asked: number, taken: number, lane: object }} Place
 */

/**
 * The newest question of each place and the last good answer to it. A place asks while it is drawn: the answer is there when
 * it is drawn the next time. Of the questions that wait, only the newest of a place is answered, and none that comes late
 * takes the place of a newer one.
 */
export class Beside {
  /** @type {Map<string, Place>} */
  #places = new Map();
  #tell;
  /** questions on their way */
  #open = 0;

  /** @param {(last: boolean) => void} tell  that an answer has come, and whether none is on its way any more */
  constructor(tell) {
    this.#tell = tell;
  }

  /**
   * @param {string} name  of the place
   * @param {string} key  differs where the question does
   * @param {(options: Options) => Promise<any>} ask
   * @param {boolean} [later]  nothing is asked now: the place shows what it has
   * @returns {Answer}
   */
  at(name, key, ask, later = false) {
    let place = this.#places.get(name);
    if (!place) {
      place = { result: undefined, errors: [], stale: true, key: '', asked: 0, taken: 0, lane: {} };
      this.#places.set(name, place);
    }
    if (place.key !== key && !later) {
      place.key = key;
      place.stale = true;
      this.#answer(place, ask);
    }
    return place;
  }

  /** @param {Place} place @param {(options: Options) => Promise<any>} ask */
  async #answer(place, ask) {
    const turn = ++place.asked;
    this.#open += 1;
    const answer = await answerOf(ask({ lane: place.lane }));
    this.#open -= 1;
    if (!answer || turn < place.taken) return;
    Object.assign(place, answer, { taken: turn, stale: turn !== place.asked });
    this.#tell(this.#open === 0);
  }
}

/** @param {Promise<any>} asked @returns {Promise<Partial<Answer> | undefined>} undefined where a newer question took its place */
async function answerOf(asked) {
  try {
    return { result: await asked, errors: [] };
  } catch (error) {
    if (isAborted(error)) return undefined;
    return {
      errors: error instanceof BpoError ? error.errors : [{ code: 'failed', path: '', message: String(error) }],
    };
  }
}

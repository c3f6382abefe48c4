import { callerOf } from '../../../web/src/engine/caller.js';

/** @import { Call, Seat } from '../../../web/src/engine/wire.js' */

export const kTrials = 512;

/** A core whose trials are their own numbers, and whose result says how many were counted in and to what they add up. */
class Simulation {
  /** @type {Map<number, Float64Array>} */
  #merged = new Map();
  #asked;

  /** @param {string} text */
  constructor(text) {
    this.#asked = JSON.parse(text);
  }

  error() {
    const wrong = { code: 'out_of_range', path: 'trials', message: 'must be at most 1000000' };
    return this.#asked.blocks > 4096 ? JSON.stringify({ schema: 'bpo-error/1', errors: [wrong] }) : '';
  }

  blocks = () => this.#asked.blocks;

  /** @param {number} first @param {number} count */
  compute = (first, count) =>
    Float64Array.from({ length: count * kTrials }, (_, trial) => this.#asked.seed + first * kTrials + trial);

  /** @param {number} first @param {Float64Array} outcomes */
  merge(first, outcomes) {
    this.#merged.set(first, outcomes);
    return '';
  }

  /** @param {number} first @param {number} count */
  advance = (first, count) => this.merge(first, this.compute(first, count));

  /** @param {string} what */
  result(what) {
    const all = [...this.#merged.values()];
    const sum = all.reduce((total, outcomes) => total + outcomes.reduce((a, b) => a + b, 0), 0);
    const trials = all.reduce((total, { length }) => total + length, 0);
    return JSON.stringify({
      schema: 'bpo-risk-result/1',
      what,
      trials,
      sum,
      seed: this.#asked.seed,
      settled: trials >= (this.#asked.settles ?? Infinity),
      ...(what === 'drivers' ? { drivers: this.#asked.seed } : {}),
    });
  }

  /** @param {number} first @param {number} count */
  trialsCsv = (first, count) => `${first}+${count} of ${JSON.parse(this.result('figures')).trials}`;

  delete() {}
}

/**
 * Seats in this process.
 * @param {(call: Call, seat: number) => Promise<unknown> | undefined} [before]  what happens before a call is answered
 * @param {'worker' | 'slices'} [kind]
 */
export function seats(before = () => undefined, kind = 'worker') {
  let opened = 0;
  const open = async () => {
    const number = ++opened;
    const answer = callerOf(/** @type {any} */ ({ Simulation }));
    /** @type {Seat} */
    const seat = {
      kind,
      async run(call) {
        await before(call, number);
        return answer(call);
      },
      end() {},
    };
    return seat;
  };
  return { open, opened: () => opened };
}

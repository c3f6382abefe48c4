import { parsed } from './answer.js';
import { aborted, BpoError } from './errors.js';
import { kLongSilence } from './hand.js';

/** @import { Hand } from './hand.js' */

/** Blocks of a piece of work: some 10 ms. */
const kPiece = 8;

/** Blocks of a round: results are over whole rounds. */
const kRound = 16;
const kTrials = 512;

/** Seats that may break in one run before it is given up. */
const kMostFaults = 6;

/**
 * @typedef {object} Progress
 * @property {number} trials  worked out and counted in
 * @property {number} of
 *
 * @typedef {object} Told  what a run tells while it goes on
 * @property {(figures: any) => unknown} figures  a result so far; the work goes on when what this returns of the first is there
 * @property {(progress: Progress) => void} progress
 */

/**
 * One simulation over the hands of a pool: each works out pieces of it, one of them puts all pieces in their place and says
 * what the result is. It is asked at 1, 2, 4, 8 ... rounds, so that what is shown, and where a run may stop early, is the
 * same for any number of hands.
 */
export class Run {
  #text;
  #hands;
  #told;
  #early;
  /** @type {'going' | 'stopping' | 'done' | 'dropped'} */
  #state = 'going';
  #blocks = 0;
  /** Pieces that were given back, and the first that was not handed out yet. @type {number[]} */
  #back = [];
  #next = kRound / kPiece;
  /** Outcomes by piece after the first round, kept for the case that the hand that counts is lost. @type {Float64Array[]} */
  #outcomes = [];
  /** Pieces that are counted in. */
  #counted = 0;
  /** Pieces that the figures told last are over. */
  #seen = 0;
  #faults = 0;
  /** @type {Hand | undefined} */
  #counting;
  /** @type {() => void} */
  #wake = () => {};
  /** Until when no work is handed out. @type {Promise<unknown> | undefined} */
  #pause;

  /**
   * @param {string} text  of the document
   * @param {Hand[]} hands
   * @param {Told} told
   * @param {boolean} early  may stop when the error is below the digits that are shown
   */
  constructor(text, hands, told, early) {
    this.#text = text;
    this.#hands = hands;
    this.#told = told;
    this.#early = early;
  }

  /** Ends with what has been counted in. */
  stop() {
    if (this.#state === 'going') this.#state = 'stopping';
    this.#wake();
  }

  /** Hands out no work until then. @param {Promise<unknown>} until */
  pause(until) {
    const pause = until.then(() => {
      if (this.#pause === pause) this.#pause = undefined;
    });
    this.#pause = pause;
  }

  /** Ends without an answer: a newer run takes its place. */
  drop() {
    this.#state = 'dropped';
    this.#wake();
  }

  /**
   * Trials as lines of CSV, the names of the columns before the first, once the run has ended.
   * @param {number} first
   * @param {number} count
   */
  async csv(first, count) {
    return String(await this.#ask('trialsCsv', [first, count], kLongSilence));
  }

  /** @returns {Promise<{ complete: boolean }>} `complete`: nobody stopped it */
  async whole() {
    const figures = await this.#begin();
    await this.#show(figures);
    const pieces = Math.ceil(this.#blocks / kPiece);
    const working = this.#hands.map((each) => this.#work(each, pieces));
    const complete = await Promise.race([this.#count(pieces, figures), failure(working)]);
    this.stop(); // nothing more is worked out
    if (complete) this.#told.figures(await this.#result('drivers'));
    else if (this.#counted > this.#seen) this.#show(await this.#result('figures'));
    this.#present();
    this.#state = 'done';
    this.#outcomes = [];
    return { complete };
  }

  /** The figures of the first round, in one call of the hand that has least to do, while the others get ready. */
  async #begin() {
    for (;;) {
      this.#present();
      const hand = this.#hands.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      try {
        for (const other of this.#hands) if (other !== hand) other.hold(this.#text).catch(() => {}); // says why when it is asked to work
        const { blocks, result } = await hand.begin(this.#text, kRound);
        this.#counting = hand;
        this.#blocks = blocks;
        this.#counted = this.#next;
        this.#tell();
        return result;
      } catch (fault) {
        this.#fault(fault);
      }
    }
  }

  /** The first hand that holds the simulation. */
  async #first() {
    for (;;) {
      this.#present();
      try {
        const [hand, blocks] = await first(
          this.#hands.map(async (each) => /** @type {const} */ ([each, await each.hold(this.#text)])),
        );
        this.#blocks = blocks;
        return hand;
      } catch (fault) {
        this.#fault(fault);
      }
    }
  }

  /** Two pieces at a time, so that a hand need not wait for the page. @param {Hand} hand @param {number} pieces */
  async #work(hand, pieces) {
    await Promise.all([this.#pieces(hand, pieces), this.#pieces(hand, pieces)]);
  }

  /** @param {Hand} hand @param {number} pieces */
  async #pieces(hand, pieces) {
    while (await this.#piece(hand, pieces));
  }

  /** @param {Hand} hand @param {number} pieces */
  async #piece(hand, pieces) {
    if (this.#state !== 'going') return false; // the hand may be a newer run's
    try {
      await hand.hold(this.#text);
    } catch (fault) {
      this.#lost(hand, fault);
      return true;
    }
    while (this.#pause) await this.#pause;
    if (this.#state !== 'going') return false;
    const piece = this.#back.pop() ?? (this.#next < pieces ? this.#next++ : undefined);
    if (piece === undefined) return false;
    try {
      const first = piece * kPiece;
      const args = [first, Math.min(kPiece, this.#blocks - first)];
      this.#outcomes[piece] = /** @type {Float64Array} */ (await hand.run({ name: 'simulation.compute', args }));
      this.#wake();
    } catch (fault) {
      this.#back.push(piece);
      this.#lost(hand, fault);
    }
    return true;
  }

  /**
   * Counts pieces in, in order, up to the last one or until the digits that are shown are sure.
   * @param {number} pieces
   * @param {any} figures  of the first round, which were told
   * @returns {Promise<boolean>} false when it was stopped
   */
  async #count(pieces, figures) {
    let now = figures;
    for (let rounds = 2; this.#counted < pieces && !(this.#early && now.settled); rounds *= 2) {
      const until = Math.min(pieces, (rounds * kRound) / kPiece);
      while (this.#counted < until) {
        if (this.#state !== 'going') return false;
        await this.#countIn(until);
      }
      now = await this.#result('figures');
      this.#show(now);
    }
    return true;
  }

  /** @param {any} figures  over what has been counted in */
  #show(figures) {
    this.#seen = this.#counted;
    return this.#told.figures(figures);
  }

  /** Counts in all pieces that have come, together: each by itself would wait for the work its hand has before it. @param {number} until */
  async #countIn(until) {
    const first = this.#counted;
    let next = first;
    while (next < until && this.#outcomes[next]) next += 1;
    if (next === first) return void (await this.#arrival());
    await this.#ask('merge', [first * kPiece, joined(this.#outcomes.slice(first, next))]);
    this.#counted = next;
    this.#tell();
  }

  #arrival() {
    return new Promise((resolve) => {
      this.#wake = () => resolve(undefined);
    });
  }

  /** @param {'figures' | 'drivers'} what */
  async #result(what) {
    return parsed(await this.#ask('result', [what], what === 'drivers' ? kLongSilence : undefined));
  }

  /**
   * Asks the hand that counts; when it is lost, another takes over with all that was counted in.
   * @param {string} name
   * @param {(string | number | Float64Array)[]} args
   * @param {number} [silence]  ms until the hand is given up
   */
  async #ask(name, args, silence) {
    for (;;) {
      this.#present();
      try {
        this.#counting ??= await this.#another();
        return await this.#counting.run({ name: `simulation.${name}`, args }, silence);
      } catch (fault) {
        this.#counting = undefined;
        this.#fault(fault);
      }
    }
  }

  async #another() {
    const hand = await this.#first();
    for (let piece = 0; piece < this.#counted; piece += 1) {
      const outcomes = this.#outcomes[piece]; // not kept of the first round, and none once the run has ended
      const [name, argument] = outcomes ? ['merge', outcomes] : ['advance', kPiece];
      this.#present();
      await hand.run({ name: `simulation.${name}`, args: [piece * kPiece, argument] });
    }
    return hand;
  }

  /** With the seat of the hand that counts, all that was counted in is gone. @param {Hand} hand @param {unknown} fault */
  #lost(hand, fault) {
    if (hand === this.#counting) this.#counting = undefined;
    if (this.#state === 'going') this.#fault(fault);
  }

  /** @param {unknown} fault */
  #fault(fault) {
    this.#faults += 1;
    if (fault instanceof BpoError || this.#faults > kMostFaults) throw fault;
  }

  /** Nobody wants the answer of a run whose place was taken. */
  #present() {
    if (this.#state === 'dropped') throw aborted();
  }

  #tell() {
    if (this.#state === 'dropped') return;
    const trials = Math.min(this.#blocks, this.#counted * kPiece) * kTrials;
    this.#told.progress({ trials, of: this.#blocks * kTrials });
  }
}

/** @param {Float64Array[]} lists */
function joined(lists) {
  if (lists.length === 1) return lists[0];
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

/** The first that succeeds; the first reason where none does. @template T @param {Promise<T>[]} all @returns {Promise<T>} */
const first = (all) =>
  Promise.any(all).catch(({ errors }) => {
    throw errors.find((/** @type {unknown} */ error) => error instanceof BpoError) ?? errors[0];
  });

/** Rejects when one does, and never resolves. @param {Promise<unknown>[]} all @returns {Promise<never>} */
function failure(all) {
  return new Promise((_, reject) => {
    for (const each of all) each.catch(reject);
  });
}

/** Steps that can be taken back. */
const kMostSteps = 100;

/**
 * The states a reader went through, as steps that can be taken back and done again.
 * @template State
 */
export class Steps {
  /** @type {State[]} */
  #past = [];
  /** @type {State[]} */
  #future = [];
  /** @type {State} */
  #here;

  /** @param {State} here */
  constructor(here) {
    this.#here = here;
  }

  /** Where the last step ended. */
  get here() {
    return this.#here;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /** Begins at a state, without a step to it. @param {State} state */
  begin(state) {
    this.#here = state;
  }

  /** @param {State} state */
  take(state) {
    if (state === this.#here) return;
    this.#past = [...this.#past, this.#here].slice(-kMostSteps);
    this.#future = [];
    this.#here = state;
  }

  /** The state one step back, which is where the reader stands then. */
  undo() {
    return this.#move(this.#past, this.#future);
  }

  redo() {
    return this.#move(this.#future, this.#past);
  }

  /** @param {State[]} from @param {State[]} to */
  #move(from, to) {
    const state = from.pop();
    if (state === undefined) return undefined;
    to.push(this.#here);
    this.#here = state;
    return state;
  }
}

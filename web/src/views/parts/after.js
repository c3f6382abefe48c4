import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange } from 'lit/html.js';
import { painted } from './painted.js';

/** A key that is what it was. */
export const same = Symbol('same');

/** A part that nobody reads first: drawn anew once what is above it has been painted, so that the answer does not wait. */
class AfterDirective extends AsyncDirective {
  /** @type {unknown[] | undefined} */
  #keys;
  /** @type {() => unknown} */
  #draw = () => noChange;
  #waiting = false;

  /**
   * @param {unknown[]} keys  it is drawn anew when one of them is another; `same` is none
   * @param {() => unknown} draw
   */
  render(keys, draw) {
    const before = this.#keys;
    this.#keys = keys.map((key, at) => (key === same ? before?.[at] : key));
    this.#draw = draw;
    if (!before) return draw();
    if (this.#keys.some((key, at) => key !== before[at])) this.#follow();
    return noChange;
  }

  async #follow() {
    if (this.#waiting) return;
    this.#waiting = true;
    await painted();
    this.#waiting = false;
    if (this.isConnected) this.setValue(this.#draw());
  }

  disconnected() {
    this.#keys = undefined;
  }
}

export const after = directive(AfterDirective);

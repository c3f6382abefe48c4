import { AsyncDirective, directive } from 'lit/async-directive.js';
import { html, noChange, nothing } from 'lit/html.js';
import { painted } from './painted.js';

/** Scripts that are there. @type {Map<() => Promise<any>, any>} */
const loaded = new Map();

/**
 * A part of a view whose script follows the first drawing, so that nobody waits for it to read the answer. Until it is
 * there, and where it cannot be had, its place says so.
 */
class LaterDirective extends AsyncDirective {
  /** @type {((script: any) => unknown) | undefined} */
  #draw;

  /**
   * @param {() => Promise<any>} load  the same function each time
   * @param {(script: any) => unknown} draw
   * @param {{ coming: string, failed: string }} [words]  said in one place of those that wait for the same script
   * @param {unknown} [before]  stands above them until then
   */
  render(load, draw, words, before = nothing) {
    const script = loaded.get(load);
    if (script) return draw(script);
    if (!this.#draw && this.isConnected) this.#fetch(load, words?.failed);
    this.#draw = draw;
    return words
      ? html`${before}<div class="later" aria-busy="true"><p class="wait">${words.coming}</p></div>`
      : nothing;
  }

  /** @param {() => Promise<any>} load @param {string | undefined} failed */
  async #fetch(load, failed) {
    try {
      await painted();
      loaded.set(load, await load());
      this.setValue(this.isConnected ? this.#draw?.(loaded.get(load)) : noChange);
    } catch (error) {
      this.setValue(failed ? html`<p class="wait" role="alert">${failed} (${String(error)})</p>` : nothing);
    }
  }
}

export const later = directive(LaterDirective);

/** A script that a part has loaded, if it is there. @template S @param {() => Promise<S>} load @returns {S | undefined} */
export const loadedScript = (load) => loaded.get(load);

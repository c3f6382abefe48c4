import { AsyncDirective, directive } from 'lit/async-directive.js';
import { html, nothing } from 'lit/html.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RiskContext } from './context.js'
 */

/** Futures written at once: some 20 ms. */
const kPiece = 8192;

/** Every future of the run as CSV, written piece by piece, so that the page stays live. */
class TrialsDirective extends AsyncDirective {
  /** Futures written; undefined while nothing is being written. @type {number | undefined} */
  #written;
  #failed = false;
  /** @type {{ facts: RiskFacts, context: RiskContext } | undefined} */
  #here;

  /** @param {RiskFacts} facts @param {RiskContext} context */
  render(facts, context) {
    this.#here = { facts, context };
    const words = context.more.trials;
    const all = facts.result.trials;
    const running = context.session.run?.now === 'running';
    return html`<button class="link" type="button" ?disabled=${running || this.#written !== undefined} @click=${() => this.#save()}>${words.save}</button>
      <span class="told" role="status">${this.#written === undefined ? (this.#failed ? words.failed : nothing) : words.saving(this.#written, all)}</span>`;
  }

  #draw() {
    if (this.#here && this.isConnected) this.setValue(this.render(this.#here.facts, this.#here.context));
  }

  async #save() {
    if (!this.#here) return;
    const { facts, context } = this.#here;
    const { trials } = facts.result;
    /** @type {string[]} */
    const parts = [];
    this.#failed = false;
    try {
      for (let first = 0; first < trials; first += kPiece) {
        this.#written = first;
        this.#draw();
        parts.push(await context.session.trials(first, Math.min(kPiece, trials - first)));
      }
      download(new Blob(parts, { type: 'text/csv' }), `bpo-risk-${trials}-futures.csv`);
    } catch {
      this.#failed = true;
    }
    this.#written = undefined;
    this.#draw();
  }
}

/** @param {Blob} blob @param {string} name */
function download(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href)); // the browser holds on to what it has begun to save
}

export const trials = directive(TrialsDirective);

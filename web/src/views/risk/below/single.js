import { AsyncDirective, directive } from 'lit/async-directive.js';
import { html, nothing } from 'lit/html.js';
import { outcomes } from '../../../charts/outcomes.js';
import { chartEnv } from '../../context.js';

/**
 * @import { RiskFacts } from '../facts.js'
 * @import { RiskContext } from './context.js'
 */

/** Long enough to read one, short enough to feel how they differ. ms */
const kPause = 700;

/** A step through the dots that leaves none out and jumps about: it has no divisor in common with their number. */
const kStep = 21;

/** @param {number[]} values rising */
export const mixed = (values) => values.map((_, index) => values[(7 + index * kStep) % values.length]);

/**
 * Equally likely futures, one after another, so that a reader meets chance as it comes. Nothing moves before the reader asks;
 * where motion is not wanted, each comes by a press. The dots above are the still twin.
 */
class SingleDirective extends AsyncDirective {
  #shown = 0;
  #timer = 0;
  /** @type {{ facts: RiskFacts, context: RiskContext } | undefined} */
  #here;

  /** @param {RiskFacts} facts @param {RiskContext} context */
  render(facts, context) {
    this.#here = { facts, context };
    const { fmt, layout, more, id } = context;
    const words = more.single;
    const values = mixed(facts.result.dots);
    const shown = Math.min(this.#shown, values.length);
    const last = values[shown - 1];
    const saved = values.slice(0, shown).filter((value) => value >= 0).length;
    const said = shown ? words.said(shown, fmt.money(Math.abs(last)), last < 0) : '';
    const desc = words.desc(shown, saved);
    const still = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
    const end = shown >= values.length;
    const act = (/** @type {string} */ word, /** @type {() => void} */ run) =>
      html`<button class="btn" type="button" @click=${run}>${word}</button>`;
    return html`<section class="single" aria-labelledby="${id}-single">
      <h3 id="${id}-single">${words.title}</h3>
      <p class="why">${words.why}</p>
      <div class="draw" data-formula="dots">${outcomes({ values, shown, said, spoken: { title: words.name, desc } }, chartEnv(context, 'single', layout.lead))}</div>
      <p class="acts">${
        end
          ? act(words.again, () => this.#move(0))
          : [
              still
                ? nothing
                : this.#timer
                  ? act(words.pause, () => this.#stop())
                  : act(words.play, () => this.#play()),
              act(words.next, () => this.#move(shown + 1)),
            ]
      }<span class="read" aria-live=${this.#timer ? 'off' : 'polite'} data-formula="dots">${desc}</span></p>
    </section>`;
  }

  #draw() {
    if (this.#here) this.setValue(this.render(this.#here.facts, this.#here.context));
  }

  /** @param {number} shown */
  #move(shown) {
    this.#shown = shown;
    this.#draw();
  }

  #play() {
    this.#timer = /** @type {any} */ (
      setInterval(() => {
        this.#shown += 1;
        if (this.#shown >= (this.#here?.facts.result.dots.length ?? 0)) this.#stop();
        else this.#draw();
      }, kPause)
    );
    this.#move(this.#shown + 1);
  }

  #stop() {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#draw();
  }

  disconnected() {
    clearInterval(this.#timer);
    this.#timer = 0;
  }
}

export const single = directive(SingleDirective);

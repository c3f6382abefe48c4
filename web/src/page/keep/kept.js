import { html, nothing } from 'lit/html.js';
import { formats } from '../../format/index.js';
import { keep } from '../../i18n/en/keep.js';
import { ownOf } from '../../state/kinds.js';
import { changedFigures, figuresOf, stampOf } from '../../state/stamp.js';

/**
 * @import { About } from '../../export/about.js'
 * @import { CaseSession } from '../../state/session.js'
 * @import { Figures, Stamp } from '../../state/stamp.js'
 * @import { Formats } from '../../format/index.js'
 */

const words = keep.stamp;

/** A link that says what made it, as long as the page shows its case: is the answer still the same? */
export class Kept {
  #session;
  #stamp;
  #link;
  #redraw;
  /** @type {'asked' | 'verifying' | { figures: Figures } | 'refused'} */
  #state = 'asked';

  /**
   * @param {CaseSession} session  that has opened it
   * @param {Stamp} stamp
   * @param {() => void} redraw
   */
  constructor(session, stamp, redraw) {
    this.#session = session;
    this.#stamp = stamp;
    this.#link = session.link();
    this.#redraw = redraw;
  }

  notice() {
    const about = /** @type {About | undefined} */ (this.#session.table('about'));
    if (!about || this.#session.link() !== this.#link) return nothing;
    const then = this.#stamp;
    const now = stampOf(about, {});
    const same = then.version === now.version && then.data === now.data;
    return html`<div class=${same ? 'stamp' : 'stamp warn'}>
      <p>${same ? words.same(now) : words.other({ then, now })} ${Object.keys(then.figures).length ? this.#act() : words.none}</p>
      <p role="status" data-verified=${this.#verdict()}>${this.#said()}</p>
    </div>`;
  }

  #act() {
    return html`<button class="link" type="button" ?disabled=${this.#state === 'verifying'} @click=${() => this.#verify()}>${words.verify}</button>`;
  }

  #verdict() {
    if (typeof this.#state === 'string') return this.#state;
    return changedFigures(this.#stamp.figures, this.#state.figures).length ? 'mismatch' : 'match';
  }

  #said() {
    if (this.#state === 'asked') return nothing;
    if (this.#state === 'verifying') return words.verifying;
    if (this.#state === 'refused') return words.refused;
    const { figures: now } = this.#state;
    const then = this.#stamp.figures;
    const fmt = formats(this.#session.env.locale, this.#session.results[ownOf(this.#session.view)]?.currency);
    const changed = changedFigures(then, now);
    const value = (/** @type {string} */ name, /** @type {number | null | undefined} */ figure) =>
      written(name, figure, fmt);
    const named = (/** @type {string} */ name) => words.names[name] ?? name;
    return changed.length
      ? words.mismatch(
          changed.map((name) => words.change(named(name), value(name, then[name]), value(name, now[name]))),
        )
      : words.match(Object.keys(then).map((name) => words.figure(named(name), value(name, now[name]))));
  }

  async #verify() {
    this.#state = 'verifying';
    this.#redraw();
    await this.#session.again();
    await this.#session.settled();
    const figures = figuresOf(this.#session);
    this.#state = Object.keys(figures).length ? { figures } : 'refused';
    this.#redraw();
  }
}

/** @param {string} name @param {number | null | undefined} figure @param {Formats} fmt */
function written(name, figure, fmt) {
  if (figure === null || figure === undefined) return words.nothing;
  if (name.startsWith('npv')) return fmt.moneyExact(figure);
  return /share/.test(name) ? fmt.percent(figure) : fmt.number(figure, 1);
}

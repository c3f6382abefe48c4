import { AsyncDirective, directive } from 'lit/async-directive.js';
import { ref } from 'lit/directives/ref.js';
import { html, nothing } from 'lit/html.js';

/** How far off the screen a part is drawn, so that it is there when the reader is. */
const kMargin = '600px';

/** A part of a view that is drawn, and what it needs loaded, when the reader comes near it. */
class NearDirective extends AsyncDirective {
  #near = false;
  /** @type {IntersectionObserver | undefined} */
  #watch;
  /** @type {() => unknown} */
  #draw = () => undefined;

  #place = (/** @type {Element | undefined} */ element) => this.#await(element);

  /**
   * @param {() => unknown} draw
   * @param {string} coming  said in its place until then
   * @param {string} [place]  the class of that place
   */
  render(draw, coming, place = 'later') {
    this.#draw = draw;
    if (this.#near) return draw();
    return html`<div class=${place} ${ref(this.#place)}>${coming ? html`<p class="wait">${coming}</p>` : nothing}</div>`;
  }

  /** @param {Element | undefined} element */
  #await(element) {
    this.#watch?.disconnect();
    if (!element) return;
    this.#watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return; // away and near may be told at once
        this.#watch?.disconnect();
        this.#near = true;
        this.setValue(this.#draw());
      },
      { rootMargin: kMargin },
    );
    this.#watch.observe(element);
  }

  disconnected() {
    this.#watch?.disconnect();
  }
}

export const near = directive(NearDirective);

import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange } from 'lit/html.js';

/** @import { Session } from '../../state/types.js' */

/** Who wants to know of an element whether it is on the screen. @type {WeakMap<Element, (seen: boolean) => void>} */
const followers = new WeakMap();

/** @type {IntersectionObserver | undefined} */
let watch;

/** @param {Element} element @param {(seen: boolean) => void} tell */
function follow(element, tell) {
  watch ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) followers.get(target)?.(isIntersecting);
  });
  followers.set(element, tell);
  watch.observe(element);
}

/** @param {unknown[]} one @param {unknown[] | undefined} other */
const same = (one, other) => one.length === other?.length && one.every((each, index) => each === other[index]);

/**
 * The content of an element, drawn anew when what it is of has changed; while a handle is dragged only if the element is
 * on the screen, otherwise when it gets there or the handle is let go. An element that the style sheet hides is not on it.
 */
class InSightDirective extends AsyncDirective {
  /** @type {Element | undefined} */
  #element;
  #seen = true;
  /** @type {unknown[] | undefined} */
  #drawnOf;
  /** @type {{ of: unknown[], draw: () => unknown } | undefined} */
  #waits;

  /** @param {Session} _session @param {unknown[]} _of @param {() => unknown} draw */
  render(_session, _of, draw) {
    return draw();
  }

  /** @param {import('lit/directive.js').ChildPart} part @param {[Session, unknown[], () => unknown]} args */
  update(part, [session, of, draw]) {
    this.#place(/** @type {Element} */ (part.parentNode));
    if (same(of, this.#drawnOf)) return noChange;
    this.#waits = { of, draw };
    return session.previewing && !this.#seen ? noChange : this.#drawn();
  }

  #drawn() {
    const { of, draw } = /** @type {{ of: unknown[], draw: () => unknown }} */ (this.#waits);
    this.#drawnOf = of;
    this.#waits = undefined;
    return draw();
  }

  /** @param {Element} element */
  #place(element) {
    if (element === this.#element) return;
    this.#leave();
    this.#element = element;
    follow(element, (seen) => {
      this.#seen = seen;
      if (seen && this.#waits) this.setValue(this.#drawn());
    });
  }

  #leave() {
    if (!this.#element) return;
    watch?.unobserve(this.#element);
    followers.delete(this.#element);
    this.#element = undefined;
    this.#seen = true;
  }

  disconnected() {
    this.#leave();
  }
}

export const inSight = directive(InSightDirective);

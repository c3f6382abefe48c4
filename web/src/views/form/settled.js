import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

/** Blanks with something typed that has not been entered yet. @type {WeakSet<Element>} */
const inHand = new WeakSet();

/** The text of a blank, except while the reader types: an answer that comes meanwhile must not take the letters away. */
export const settled = directive(
  class extends Directive {
    /** @param {string} text */
    render(text) {
      return text;
    }

    /** @param {any} part @param {[string]} values */
    update({ element }, [text]) {
      if (!inHand.has(element) && element.value !== text) put(element, text);
      return noChange;
    }
  },
);

/** @type {Map<HTMLInputElement, string>} */
const puts = new Map();

/**
 * All at once when the rest is drawn: browsers lay out what has changed so far before they take a text.
 * @param {HTMLInputElement} element
 * @param {string} text
 */
function put(element, text) {
  if (puts.size === 0) queueMicrotask(putAll);
  puts.set(element, text);
}

function putAll() {
  for (const [element, text] of puts) element.value = text;
  puts.clear();
}

/** @param {Event} event */
export const typing = ({ target }) => void inHand.add(/** @type {Element} */ (target));

/** @param {Event} event */
export const entered = ({ target }) => void inHand.delete(/** @type {Element} */ (target));

import { AsyncDirective, directive } from 'lit/async-directive.js';
import { noChange } from 'lit/html.js';

/** The words that lead to the guide; they follow the first drawing. @type {typeof import('./term-links.js') | undefined} */
let script;

/** A text whose terms of art lead to the guide, each once in its section. */
class TermsDirective extends AsyncDirective {
  #asked = false;
  #drawn = false;
  /** @type {[string, Set<string>]} */
  #last = ['', new Set()];

  /** @param {string} text @param {Set<string>} seen */
  render(text, seen) {
    this.#last = [text, seen];
    if (script) {
      this.#drawn = true;
      return script.links(text, seen);
    }
    if (!this.#asked && this.isConnected) this.#follow();
    return text;
  }

  async #follow() {
    this.#asked = true;
    try {
      await new Promise((resolve) => setTimeout(resolve));
      script ??= await import('./term-links.js');
      if (!this.#drawn) this.setValue(this.isConnected ? script.links(...this.#last) : noChange);
    } catch {
      // Without it the text stands as it is.
    }
  }
}

const terms = directive(TermsDirective);

/**
 * @param {unknown} content
 * @param {Set<string>} seen  terms that the section has led to already
 */
export const linked = (content, seen) =>
  typeof content === 'string' && /\p{L}{4}/u.test(content) ? terms(content, seen) : content;

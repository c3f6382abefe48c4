import { html, nothing } from 'lit/html.js';
import { keyFigures } from './keys.js';
import { sentence } from './sentence.js';
import { linked } from './terms.js';

/**
 * @import { Part } from '../../i18n/parts.js'
 * @import { Key } from './keys.js'
 */

/**
 * The answer at the head of a view.
 * @param {object} answer
 * @param {string} answer.title
 * @param {string} answer.question
 * @param {Part[]} answer.headline
 * @param {string} answer.deck
 * @param {Key[]} answer.keys
 * @param {string} [answer.formula]  name of the formula behind the sentences
 * @param {string} id
 * @param {boolean} [still]  before any script: there are no inputs to lead to
 */
export function answer({ title, question, headline, deck, keys, formula }, id, still = false) {
  const seen = new Set();
  return html`<header class="answer">
    <p class="kicker"><b>${title}</b> ${question}</p>
    <h1 class="headline" id="${id}-headline" data-formula=${formula ?? nothing}>${sentence(headline, still ? null : id)}</h1>
    <p class="deck" data-formula=${formula ?? nothing}>${still ? deck : linked(deck, seen)}</p>
    ${keyFigures(keys, still ? undefined : seen)}
  </header>`;
}

/**
 * @import { MoreContext } from '../below/index.js'
 * @import { Trouble } from './index.js'
 */

/** What is wrong with a table, in a sentence that says what to do. @param {Trouble} trouble @param {MoreContext} context */
export function trouble(trouble, { more, fmt, say }) {
  const words = more.own.problems;
  const megabytes = (/** @type {number} */ bytes) => `${fmt.number(bytes / 1e6)} MB`;
  switch (trouble.kind) {
    case 'tooLarge':
      return words.tooLarge(megabytes(trouble.bytes), megabytes(trouble.most));
    case 'mixed':
      return words.mixed(trouble.signs);
    case 'negative':
    case 'huge':
      return words[trouble.kind](trouble.line, trouble.text);
    case 'core':
      return say.common.capital(say.common.typeset(trouble.message));
    default:
      return words[trouble.kind];
  }
}

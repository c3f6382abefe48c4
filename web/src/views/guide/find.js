/** @import { Entry } from '../../i18n/en/guide/index.js' */

/** Letters without their marks, in lower case. @param {string} text */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The terms that hold every word asked for, at the beginning of one of theirs; those whose name does stand first.
 * @param {string} asked
 * @param {Entry[]} entries
 */
export function find(asked, entries) {
  const words = folded(asked).match(/[\p{L}\p{N}]+/gu) ?? [];
  const holds = (/** @type {string} */ text) => {
    const own = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  const named = entries.filter(({ term }) => holds(term));
  return [...named, ...entries.filter((entry) => !named.includes(entry) && holds(`${entry.term} ${entry.text}`))];
}

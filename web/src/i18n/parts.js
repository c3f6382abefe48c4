/**
 * A word of the reader's in a sentence: it leads to the input it was set by.
 * @typedef {{ text: string, path: string }} Word
 * @typedef {string | Word} Part
 */

/**
 * A sentence with parts, which may be parts of a sentence themselves: say`Moving ${word} saves ${'$1.97 m'}.`
 * @param {TemplateStringsArray} strings
 * @param {(Part | Part[])[]} parts
 * @returns {Part[]}
 */
export function say(strings, ...parts) {
  return strings.flatMap((text, index) => [text, parts[index] ?? []].flat()).filter((part) => part !== '');
}

/**
 * The sentence as text, for titles, links and announcements.
 * @param {Part[]} parts
 */
export const plain = (parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

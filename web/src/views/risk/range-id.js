/**
 * The name of a blank of a range, in the way paths name the inputs of documents.
 * @param {string} path  of the input
 * @param {'low' | 'mode' | 'high' | 'distribution' | 'kind'} part
 */
export const idOfRange = (path, part) => `range.${path}.${part}`;

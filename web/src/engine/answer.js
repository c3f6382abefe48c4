import { BpoError } from './errors.js';

/**
 * The document in an answer of the core; a refusal is thrown.
 * @param {import('./wire.js').Answer} answer
 * @returns {any}
 */
export function parsed(answer) {
  const document = JSON.parse(String(answer));
  if (document.schema === 'bpo-error/1') throw new BpoError(document.errors);
  return document;
}

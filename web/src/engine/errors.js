/** @import { BpoErrorItem } from '../state/types.js' */

/** A document was refused: `errors` says what is wrong with it, all at once. */
export class BpoError extends Error {
  /** @param {BpoErrorItem[]} errors */
  constructor(errors) {
    super(errors.map(({ path, message }) => `${path || 'document'} ${message}`).join('; '));
    this.name = 'BpoError';
    this.errors = errors;
  }
}

/** The module itself broke, which no document may cause. The engine replaces it. */
export class EngineFault extends Error {
  name = 'EngineFault';
}

/** A newer request took this one's place, or its signal was aborted. */
export const aborted = () => new DOMException('superseded', 'AbortError');

/** @param {unknown} error */
export const isAborted = (error) => error instanceof DOMException && error.name === 'AbortError';

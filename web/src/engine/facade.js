import { BpoError } from './errors.js';

/** @import { Options, Queue } from './queue.js' */
/** @import { Seat } from './wire.js' */

/**
 * The functions of the core with documents as objects. Each takes a document and gives its result, or rejects with a
 * BpoError that says what is wrong with the document.
 * @typedef {Record<'roi' | 'market' | 'claim' | 'finance' | 'catalogue', (document: object, options?: Options) => Promise<any>>} Documents
 *
 * @typedef {object} Others
 * @property {(name: string, options?: Options) => Promise<any>} schema  JSON Schema of a document by its short name
 * @property {(document: object, path: string, values: Float64Array, options?: Options) => Promise<Float64Array>} roiSweep
 *   NPV with the input at `path` set to each value, NaN where the model refuses it
 * @property {Seat['kind']} where  the calls are run
 * @property {() => void} end
 *
 * @typedef {Documents & Others} Engine
 */

/** The documents of the facade: for each there is a function of the same name in the module. */
export const documentNames = /** @type {const} */ (['roi', 'market', 'claim', 'finance', 'catalogue']);

/**
 * @param {Queue} queue
 * @param {Seat['kind']} where
 * @returns {Engine}
 */
export function facade(queue, where) {
  const documents = documentNames.map((name) => [
    name,
    async (/** @type {object} */ document, /** @type {Options | undefined} */ options) =>
      parsed(await queue.ask({ name, args: [JSON.stringify(document)] }, options)),
  ]);
  return {
    .../** @type {Documents} */ (Object.fromEntries(documents)),
    schema: async (name, options) => parsed(await queue.ask({ name: 'schema', args: [name] }, options)),
    async roiSweep(document, path, values, options) {
      const answer = await queue.ask({ name: 'roiSweep', args: [JSON.stringify(document), path, values] }, options);
      return answer instanceof Float64Array ? answer : parsed(answer);
    },
    where,
    end: () => queue.end(),
  };
}

/** @param {import('./wire.js').Answer} answer @returns {any} */
function parsed(answer) {
  const document = JSON.parse(/** @type {string} */ (answer));
  if (document.schema === 'bpo-error/1') throw new BpoError(document.errors);
  return document;
}

import { parsed } from './answer.js';
import { documentsOf, moduleNames } from './modules.js';

/** @import { DocumentName, ModuleName } from './modules.js' */
/** @import { Options, Queue } from './queue.js' */
/** @import { Seat } from './wire.js' */

/**
 * The functions of the core with documents as objects. Each takes a document and gives its result, or rejects with a
 * BpoError that says what is wrong with the document.
 * @typedef {Record<DocumentName, (document: object, options?: Options) => Promise<any>>} Documents
 *
 * @typedef {Options & {output?: string}} OutputOptions
 *
 * @typedef {object} Others
 * @property {(module: ModuleName, document: object, options?: Options) => Promise<any>} records
 * @property {(module: ModuleName, name: string, options?: Options) => Promise<any>} schema  JSON Schema of a document by its short name
 * @property {(document: object, options?: Options) => Promise<any>} roiOutline
 *   of the answer to a scenario what is looked at while an input is being moved
 * @property {(document: object, path: string, values: Float64Array, options?: OutputOptions) => Promise<Float64Array>} roiSweep
 *   an output of the scenario, its NPV by default, with the input at `path` set to each value; NaN where the model refuses it
 * @property {(document: object, path: string, points: number, options?: OutputOptions) => Promise<Float64Array>} roiCurve
 *   the same over the usual range of the input: its values, then the output at each of them
 * @property {(module: ModuleName) => Promise<Seat>} seat  a new one, for who runs calls of their own
 * @property {() => void} end
 *
 * @typedef {Documents & Others} Engine
 */

/**
 * @param {Record<ModuleName, Queue>} queues
 * @param {(name: ModuleName) => Promise<Seat>} open
 * @returns {Engine}
 */
export function facade(queues, open) {
  const answer = async (
    /** @type {ModuleName} */ module,
    /** @type {string} */ name,
    /** @type {object} */ document,
    /** @type {Options | undefined} */ options,
  ) => parsed(await queues[module].ask({ name, args: [JSON.stringify(document)] }, options));
  const along = async (
    /** @type {string} */ name,
    /** @type {object} */ document,
    /** @type {string} */ path,
    /** @type {Float64Array | number} */ at,
    /** @type {OutputOptions | undefined} */ { output = 'npv', ...options } = {},
  ) => {
    const outputs = await queues.analyses.ask({ name, args: [JSON.stringify(document), path, at, output] }, options);
    return outputs instanceof Float64Array ? outputs : parsed(outputs);
  };
  const documents = moduleNames.flatMap((module) =>
    documentsOf[module].map((name) => [
      name,
      (/** @type {object} */ document, /** @type {Options | undefined} */ options) =>
        answer(module, name, document, options),
    ]),
  );
  return {
    .../** @type {Documents} */ (Object.fromEntries(documents)),
    records: (module, document, options) => answer(module, 'records', document, options),
    schema: async (module, name, options) =>
      parsed(await queues[module].ask({ name: 'schema', args: [name] }, options)),
    roiOutline: (document, options) => answer('savings', 'roiOutline', document, options),
    roiSweep: (document, path, values, options) => along('roiSweep', document, path, values, options),
    roiCurve: (document, path, points, options) => along('roiCurve', document, path, points, options),
    seat: open,
    end() {
      for (const queue of Object.values(queues)) queue.end();
    },
  };
}

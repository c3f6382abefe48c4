import { readFileSync } from 'node:fs';
import { glueOf } from '../../../web/src/engine/glue.js';
import { documentsOf, moduleNames, shardOf } from '../../../web/src/engine/modules.js';

/** @import { ModuleName } from '../../../web/src/engine/modules.js' */

const at = (/** @type {string} */ path) => new URL(`../../../${path}`, import.meta.url);

/** An instance of a module with nothing loaded: the artefact of the page, in plain Node. @param {ModuleName} name @returns {Promise<any>} */
export const freshCore = async (name) =>
  (await glueOf[name]())({ wasmBinary: readFileSync(at(`build/wasm/bin/bpo-${name}.wasm`)) });

/** Instances with the page's tables. @type {Record<ModuleName, any>} */
export const cores = /** @type {any} */ (
  Object.fromEntries(await Promise.all(moduleNames.map(async (name) => [name, await freshCore(name)])))
);
for (const name of moduleNames) {
  const refused = cores[name].load(readFileSync(at(`build/web/data/${shardOf[name]}.json`), 'utf8'));
  if (refused) throw new Error(refused);
}

/** The functions of a module from text to text. @param {ModuleName} name */
export const textFunctions = (name) => [...documentsOf[name], 'records', 'schema'];

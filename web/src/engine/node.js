import { readFile } from 'node:fs/promises';
import { facade } from './facade.js';
import { glueOf } from './glue.js';
import { moduleNames, shardOf } from './modules.js';
import { Queue } from './queue.js';
import { openSlices } from './slices-seat.js';

export { BpoError, EngineFault, isAborted } from './errors.js';

/** @import { ModuleName } from './modules.js' */

const built = (/** @type {string} */ path) => new URL(`../../../build/${path}`, import.meta.url);

/**
 * The same engine in Node, from the built files, for tests and for the answers that stand in the page before any script.
 * @returns {import('./facade.js').Engine}
 */
export function startEngine() {
  const open = async (/** @type {ModuleName} */ name) => {
    const module = await WebAssembly.compile(await readFile(built(`wasm/bin/bpo-${name}.wasm`)));
    const tables = [await shard(shardOf[name])];
    return openSlices(await glueOf[name](), { module, tables });
  };
  const queues = moduleNames.map((name) => [name, new Queue(() => open(name))]);
  return facade(/** @type {Record<ModuleName, Queue>} */ (Object.fromEntries(queues)), open);
}

/** The text of a shard as the page loads it. @param {string} name */
export const shard = (name) => readFile(built(`web/data/${name}.json`), 'utf8');

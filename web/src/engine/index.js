import workerText from 'virtual:bpo-worker';
import { facade } from './facade.js';
import { Queue } from './queue.js';
import { openSlices } from './slices-seat.js';
import { openWorker } from './worker-seat.js';

export { BpoError, EngineFault, isAborted } from './errors.js';
export { meetsFloor } from './floor.js';
export { loadParts } from './load.js';

/** @typedef {import('./facade.js').Engine} Engine */

/**
 * Starts the core: in a worker, or where the page allows none, in the page itself in slices.
 * @param {import('./wire.js').Parts | Promise<import('./wire.js').Parts>} loaded
 * @returns {Promise<Engine>}
 */
export async function startEngine(loaded) {
  const parts = await loaded;
  const open = async () => {
    try {
      return await openWorker(workerText, parts);
    } catch {
      return openSlices(parts);
    }
  };
  const queue = new Queue(open);
  return facade(queue, (await queue.seat()).kind);
}

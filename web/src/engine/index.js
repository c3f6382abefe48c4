import { facade } from './facade.js';
import { glueOf } from './glue.js';
import { moduleNames } from './modules.js';
import { Queue } from './queue.js';
import { openSlices } from './slices-seat.js';
import { openWorker } from './worker-seat.js';

export { BpoError, EngineFault, isAborted } from './errors.js';
export { meetsFloor } from './floor.js';
export { loadParts } from './load.js';

/** @import { ModuleName } from './modules.js' */
/** @import { Parts, Seat } from './wire.js' */
/** @typedef {import('./facade.js').Engine} Engine */

/** The script of each module's worker. @type {Record<ModuleName, () => Promise<{ default: string }>>} */
const workerOf = {
  market: () => import('virtual:bpo-worker/market'),
  series: () => import('virtual:bpo-worker/series'),
  savings: () => import('virtual:bpo-worker/savings'),
  analyses: () => import('virtual:bpo-worker/analyses'),
  workbook: () => import('virtual:bpo-worker/workbook'),
  places: () => import('virtual:bpo-worker/places'),
  decision: () => import('virtual:bpo-worker/decision'),
  risk: () => import('virtual:bpo-worker/risk'),
};

/**
 * The core: each module is started when it is first asked, in a worker, or where the page allows none, in the page itself
 * in slices.
 * @param {(name: ModuleName) => Promise<Parts>} load  what a module is made from
 * @returns {Engine}
 */
export function startEngine(load) {
  /** @type {Map<ModuleName, Promise<Parts>>} */
  const loaded = new Map();
  const once = (/** @type {ModuleName} */ name) => {
    const parts = loaded.get(name) ?? load(name);
    loaded.set(name, parts);
    parts.catch(() => loaded.delete(name));
    return parts;
  };
  const open = async (/** @type {ModuleName} */ name) => {
    const [parts, { default: text }] = await Promise.all([once(name), workerOf[name]()]);
    try {
      return await openWorker(text, parts);
    } catch {
      return openSlices(await glueOf[name](), parts);
    }
  };
  const queues = moduleNames.map((name) => [name, new Queue(() => open(name))]);
  return facade(/** @type {Record<ModuleName, Queue>} */ (Object.fromEntries(queues)), open);
}

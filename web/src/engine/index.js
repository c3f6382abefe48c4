import workerText from 'virtual:bpo-worker';
import { facade } from './facade.js';
import { Queue } from './queue.js';
import { openSlices } from './slices-seat.js';
import { openWorker } from './worker-seat.js';

export { BpoError, EngineFault, isAborted } from './errors.js';
export { meetsFloor } from './floor.js';

/** @typedef {import('./facade.js').Engine} Engine */

/**
 * Starts the core: in a worker, or where the page allows none, in the page itself in slices.
 * @param {{ wasmUrl: string | URL, dataUrls: readonly (string | URL)[] }} from
 * @returns {Promise<Engine>}
 */
export async function startEngine({ wasmUrl, dataUrls }) {
  const [module, ...tables] = await Promise.all([compiled(wasmUrl), ...dataUrls.map(text)]);
  const parts = { module, tables };
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

/** @param {string | URL} url */
async function compiled(url) {
  const response = await fetched(url);
  // A host that sends another type is common enough; streaming would refuse it.
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** @param {string | URL} url */
const text = async (url) => (await fetched(url)).text();

/** @param {string | URL} url */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

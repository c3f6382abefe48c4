import { readFile } from 'node:fs/promises';
import { facade } from './facade.js';
import { Queue } from './queue.js';
import { openSlices } from './slices-seat.js';

export { BpoError, EngineFault, isAborted } from './errors.js';

/**
 * The same engine in Node, from files, for tests and for the answers that stand in the page before any script.
 * @param {{ wasm: string | URL, data: readonly (string | URL)[] }} from
 * @returns {Promise<import('./facade.js').Engine>}
 */
export async function startEngine({ wasm, data }) {
  const module = await WebAssembly.compile(await readFile(wasm));
  const tables = await Promise.all(data.map((file) => readFile(file, 'utf8')));
  return facade(new Queue(() => openSlices({ module, tables })), 'slices');
}

import { moduleFiles } from '../data.js';
import { loadParts } from '../engine/load.js';

/** @import { ModuleName } from '../engine/modules.js' */
/** @import { Parts } from '../engine/wire.js' */

/** Node's files, which its `fetch` does not read. Asked of the process: an import of them would stop bundlers for browsers. */
const disk = globalThis.process?.getBuiltinModule?.('node:fs/promises');

/** What a module of the core is made from, in Node and in browsers. @param {ModuleName} name @returns {Promise<Parts>} */
export async function partsOf(name) {
  const files = moduleFiles(name);
  if (!disk) return loadParts(files);
  const [module, ...tables] = await Promise.all([
    disk.readFile(files.wasmUrl).then((bytes) => WebAssembly.compile(bytes)),
    ...files.dataUrls.map((url) => disk.readFile(url, 'utf8')),
  ]);
  return { module, tables };
}

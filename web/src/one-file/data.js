// What web/src/data.js is for the site: where modules and tables come from. Here they are parts of the file.
import { shardOf as shardOfModule } from '../engine/modules.js';
import { bytesOf, textOf } from './parts.js';

/**
 * @import { ModuleName } from '../engine/modules.js'
 * @import { Parts } from '../engine/wire.js'
 */

/** @type {Promise<WebAssembly.Module> | undefined} */
let whole;

/** One module answers for all; each is an instance of it with tables of its own. @param {ModuleName} name @returns {Promise<Parts>} */
export async function partsOf(name) {
  whole ??= WebAssembly.compile(/** @type {BufferSource} */ (bytesOf('core.wasm')));
  return { module: await whole, tables: [textOf(`data/${shardOfModule[name]}.json`)] };
}

/** @param {string} name  "tables/occupations" */
export const shardOf = async (name) => JSON.parse(textOf(`data/${name}.json`));

/** There is no folder beside this page. */
export const filesUrl = '';

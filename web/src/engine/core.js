import createCore from '#bpo-core';
import { EngineFault } from './errors.js';

/** @import { BpoCore } from '#bpo-core' */

/**
 * An instance of the compiled module with its tables. Page and worker share one compilation.
 * @param {WebAssembly.Module} module
 * @param {readonly string[]} tables  texts of shards
 * @returns {Promise<BpoCore>}
 */
export async function makeCore(module, tables) {
  const core = await instantiated(module);
  for (const text of tables) {
    const refused = core.load(text);
    if (refused) throw new EngineFault(`the data were refused: ${refused}`);
  }
  return core;
}

/** @param {WebAssembly.Module} module @returns {Promise<BpoCore>} */
const instantiated = (module) =>
  new Promise((resolve, reject) => {
    createCore({
      locateFile: (name) => name, // nothing is fetched: the glue may have no address of its own
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });

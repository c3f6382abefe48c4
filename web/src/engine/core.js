import { EngineFault } from './errors.js';

/** @import { BpoModule, CreateCore } from '#bpo-modules' */

/**
 * An instance of a compiled module with its tables. Page and worker share one compilation.
 * @param {CreateCore} createCore  the module's glue
 * @param {WebAssembly.Module} module
 * @param {readonly string[]} tables  texts of shards
 * @returns {Promise<BpoModule>}
 */
export async function makeCore(createCore, module, tables) {
  const core = await instantiated(createCore, module);
  for (const text of tables) {
    const refused = core.load(text);
    if (refused) throw new EngineFault(`the data were refused: ${refused}`);
  }
  return core;
}

/** @param {CreateCore} createCore @param {WebAssembly.Module} module @returns {Promise<BpoModule>} */
const instantiated = (createCore, module) =>
  new Promise((resolve, reject) => {
    createCore({
      locateFile: (name) => name, // nothing is fetched: the glue may have no address of its own
      instantiateWasm(imports, done) {
        WebAssembly.instantiate(module, imports).then((instance) => done(instance, module), reject);
        return {};
      },
    }).then(resolve, reject);
  });

// Small on purpose: the module and its tables are on their way before the rest of the page's script has arrived. Preload
// links would do the same, but WebKit then loads all of them twice.
import { partsOf } from './data.js';
import { meetsFloor } from './engine/floor.js';
import { needs, viewOf } from './views/names.js';

/** @import { ModuleName } from './engine/modules.js' */
/** @import { Parts } from './engine/wire.js' */

/** Each module is loaded once, the one of the first view at once. @type {Map<ModuleName, Promise<Parts>>} */
const loaded = new Map();
const load = (/** @type {ModuleName} */ name) => {
  const parts = loaded.get(name) ?? partsOf(name);
  loaded.set(name, parts);
  return parts;
};

const first = needs[viewOf(location.hash)];
if (first && meetsFloor()) load(first).catch(() => {}); // the page reports it
const { start } = await import('./page/index.js');
start(load);

// Small on purpose: the module and its tables are on their way before the rest of the page's script has arrived. Preload
// links would do the same, but WebKit then loads all of them twice.
import { dataUrls, wasmUrl } from './data.js';
import { meetsFloor } from './engine/floor.js';
import { loadParts } from './engine/load.js';

const parts = meetsFloor() ? loadParts({ wasmUrl, dataUrls }) : undefined;
parts?.catch(() => {}); // the page reports it
const { start } = await import('./page/index.js');
start(parts);

import wasm from '../../build/wasm/bin/bpo-core.wasm?url';
import core from '../../build/web/data/core.json?url';
import series from '../../build/web/data/series.json?url';

/** Where the core and its tables are, beside the script wherever it was loaded from. */
export const wasmUrl = new URL(wasm, import.meta.url);
export const dataUrls = [core, series].map((path) => new URL(path, import.meta.url));

import { readFileSync } from 'node:fs';
import createCore from '#bpo-core';

const at = (/** @type {string} */ path) => new URL(`../../../${path}`, import.meta.url);

/** An instance of the module with nothing loaded: the artefact of the page, in plain Node. */
export const freshCore = () => createCore({ wasmBinary: readFileSync(at('build/wasm/bin/bpo-core.wasm')) });

/** The tables as the page loads them. */
export const shards = ['core', 'series'].map((name) => readFileSync(at(`build/web/data/${name}.json`), 'utf8'));

/** An instance with the page's tables. */
export const core = await freshCore();
for (const text of shards) {
  const refused = core.load(text);
  if (refused) throw new Error(refused);
}

/** The documents of the module: text to text. */
export const documents = /** @type {const} */ (['roi', 'market', 'claim', 'finance', 'catalogue', 'schema']);

/** @import { Parts } from './wire.js' */

/**
 * The compiled module and the texts of its tables.
 * @param {{ wasmUrl: string | URL, dataUrls: readonly (string | URL)[] }} from
 * @returns {Promise<Parts>}
 */
export async function loadParts({ wasmUrl, dataUrls }) {
  const [module, ...tables] = await Promise.all([compiled(wasmUrl), ...dataUrls.map(text)]);
  return { module, tables };
}

/** @param {string | URL} url */
async function compiled(url) {
  const response = await fetched(url);
  // A host that sends another type is common enough; streaming would refuse it.
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Texts by address: two modules may be started with the same tables. @type {Map<string, Promise<string>>} */
const texts = new Map();

/** @param {string | URL} url */
function text(url) {
  const known = texts.get(String(url));
  if (known) return known;
  const coming = fetched(url).then((response) => response.text());
  texts.set(String(url), coming);
  coming.catch(() => texts.delete(String(url)));
  return coming;
}

/** @param {string | URL} url */
export async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

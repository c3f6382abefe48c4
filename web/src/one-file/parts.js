/**
 * The parts of the file, which unpack.js leaves here.
 * @returns {Map<string, Uint8Array>}
 */
const parts = () => /** @type {any} */ (globalThis).bpoParts;

/** @param {string} name */
export function bytesOf(name) {
  const bytes = parts().get(name);
  if (!bytes) throw new RangeError(`this file has no ${name}`);
  return bytes;
}

/** @param {string} name */
export const textOf = (name) => new TextDecoder().decode(bytesOf(name));

// The script that stands in the file itself: takes it apart and starts what is packed in it, which the file's policy knows by its
// fingerprint.
import { unlzma } from './lzma.js';
import { fromText } from './text.js';

/** @import { TrustedTypesWindow } from 'trusted-types/lib/index.js' */

/** The text of a script, where the page takes no other than trusted ones. @param {string} text */
function trustedScript(text) {
  const types = /** @type {TrustedTypesWindow} */ (/** @type {unknown} */ (globalThis)).trustedTypes;
  if (!types) return text;
  const policy = types.createPolicy('bpo-file', { createScript: (each) => each });
  return /** @type {string} */ (/** @type {unknown} */ (policy.createScript(text)));
}

const packed = /** @type {HTMLScriptElement} */ (document.getElementById('packed'));
/** @type {{ packed: number, size: number, parts: Record<string, number> }} */
const { packed: length, size, parts } = JSON.parse(/** @type {string} */ (packed.dataset.parts));
const whole = unlzma(fromText(packed.text, length), size);
packed.remove();

let at = 0;
/** @type {Map<string, Uint8Array>} */
const found = new Map();
for (const [name, bytes] of Object.entries(parts)) {
  found.set(name, whole.subarray(at, at + bytes));
  at += bytes;
}
/** @type {any} */ (globalThis).bpoParts = found; // see parts.js

const script = document.createElement('script');
script.textContent = trustedScript(new TextDecoder().decode(found.get('main.js')));
document.head.append(script);

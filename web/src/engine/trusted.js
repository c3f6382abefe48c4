/** @type {Pick<import('trusted-types/lib/index.js').TrustedTypePolicy, 'createScriptURL'> | undefined} */
let policy;

/** The script that keeps the site for offline use, beside the page. */
export const kOfflineScript = 'offline.js';

/** Own scripts only. @param {string} text */
function createScriptURL(text) {
  if (text.startsWith('blob:') || text === kOfflineScript) return text;
  throw new TypeError(`not a script of this page: ${text}`);
}

/**
 * An address that the page's Trusted Types let through. Throws where the page forbids our policy.
 * @param {string} url
 */
export function trusted(url) {
  const types = /** @type {import('trusted-types/lib/index.js').TrustedTypesWindow} */ (
    /** @type {unknown} */ (globalThis)
  ).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy('bpo-worker', { createScriptURL });
  return /** @type {string} */ (/** @type {unknown} */ (policy.createScriptURL(url)));
}

/**
 * The id of the control of an input.
 * @param {string} id  of the view
 * @param {string} path  "option.locations[0].rate"
 */
export const idOf = (id, path) => `${id}-in-${path.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, '')}`;

/**
 * The first of each list: what the form shows of "option.locations[].rate".
 * @param {string} path
 */
export const firstOf = (path) => path.replace(/\[\]/g, '[0]');

/**
 * What a document holds at a path.
 * @param {unknown} document
 * @param {string} path
 * @returns {unknown}
 */
export function valueAt(document, path) {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce(
      (at, key) => (at && typeof at === 'object' ? /** @type {any} */ (at)[key] : undefined),
      /** @type {unknown} */ (document),
    );
}

import { remembered } from '../../format/remembered.js';

/** What may stand in an id. */
const idPart = remembered((path) => path.replace(/[^A-Za-z0-9_]+/g, '-').replace(/-$/, ''));

/** "option.locations[0].rate": option, locations, 0, rate. */
const steps = remembered((path) => path.split(/[.[\]]+/).filter(Boolean));

/**
 * The id of the control of an input.
 * @param {string} id  of the view
 * @param {string} path  "option.locations[0].rate"
 */
export const idOf = (id, path) => `${id}-in-${idPart(path)}`;

/** The first of each list: what the form shows of "option.locations[].rate". */
export const firstOf = remembered((path) => path.replace(/\[\]/g, '[0]'));

/**
 * What a document holds at a path.
 * @param {unknown} document
 * @param {string} path
 * @returns {unknown}
 */
export function valueAt(document, path) {
  return steps(path).reduce(
    (at, key) => (at && typeof at === 'object' ? /** @type {any} */ (at)[key] : undefined),
    /** @type {unknown} */ (document),
  );
}

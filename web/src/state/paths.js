/**
 * Documents as flat lists of their leaves: "work.headcount" → 60, "option.locations[0].location" → "JAM".
 * Lists of plain values are leaves themselves; lists of objects are not.
 * @typedef {Map<string, unknown>} Leaves
 */

/** What a path may look like; no name of JavaScript's own objects does. */
const kPath = /^[a-z][a-z0-9_]*(\[\d{1,2}\])?(\.[a-z][a-z0-9_]*(\[\d{1,2}\])?)*$/;

const kOwn = new Set(['constructor', 'prototype']);

/** @param {string} path */
export const isPath = (path) => kPath.test(path) && !keysOf(path).some((key) => kOwn.has(String(key)));

/** @param {string} path @returns {(string | number)[]} */
const keysOf = (path) => (path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is Record<string, unknown>[]} */
const isRecords = (value) => Array.isArray(value) && value.length > 0 && value.every(isRecord);

/**
 * @param {object} document
 * @returns {Leaves}
 */
export function leavesOf(document) {
  /** @type {Leaves} */
  const leaves = new Map();
  /** @param {unknown} value @param {string} path */
  const visit = (value, path) => {
    if (isRecords(value)) for (const [index, each] of value.entries()) visit(each, `${path}[${index}]`);
    else if (isRecord(value) && (path === '' || Object.keys(value).length > 0)) {
      for (const [key, each] of Object.entries(value)) visit(each, path ? `${path}.${key}` : key);
    } else leaves.set(path, value);
  };
  visit(document, '');
  return leaves;
}

/**
 * @param {Leaves} leaves
 * @returns {object}
 */
export function documentOf(leaves) {
  let document = {};
  for (const [path, value] of leaves) document = withValue(document, path, value);
  return document;
}

/**
 * @param {unknown} document
 * @param {string} path
 * @returns {unknown}
 */
export const valueAt = (document, path) =>
  keysOf(path).reduce(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? /** @type {any} */ (at)[key] : undefined,
    document,
  );

/**
 * The list at a path; an empty one where there is none, or something else that a link has put there.
 * @param {unknown} document
 * @param {string} path
 * @returns {any[]}
 */
export function listAt(document, path) {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
}

/**
 * A copy with one value set, or left out where it is undefined; records emptied by that are left out too.
 * @template {object} D
 * @param {D} document
 * @param {string} path
 * @param {unknown} value
 * @returns {D}
 */
export const withValue = (document, path, value) => /** @type {D} */ (put(document, keysOf(path), value) ?? {});

/** @param {unknown} at @param {(string | number)[]} keys @param {unknown} value @returns {unknown} */
function put(at, [key, ...rest], value) {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(at) ? [...at] : [];
    const next = put(list[key], rest, value);
    // Left-out records go from the end only: those after would change their places.
    if (next === undefined && key >= list.length - 1) list.length = Math.min(list.length, key);
    else list[key] = next ?? {};
    return list.length ? list : undefined;
  }
  const record = isRecord(at) ? { ...at } : {};
  const next = put(Object.hasOwn(record, key) ? record[key] : undefined, rest, value);
  if (next === undefined) delete record[key];
  else record[key] = next;
  return Object.keys(record).length ? record : undefined;
}

/**
 * Where two answers differ: other shapes, other texts, or numbers further apart than the tolerance.
 * @param {unknown} a
 * @param {unknown} b
 * @param {number} tolerance  relative
 * @param {string} [path]
 * @returns {string[]}
 */
export function differences(a, b, tolerance, path = '') {
  if (typeof a === 'number' && typeof b === 'number') {
    const apart = Math.abs(a - b);
    return apart <= tolerance * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE) ? [] : [`${path}: ${a} and ${b}`];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b ? [] : [`${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(/** @type {any} */ (a)[key], /** @type {any} */ (b)[key], tolerance, `${path}.${key}`),
  );
}

/**
 * Where two answers differ: other shapes, other texts, or numbers further apart than the tolerance.
 * @param {unknown} a
 * @param {unknown} b
 * @param {number} tolerance  relative
 * @param {(path: string) => number} [scale]  of an amount that is left of larger ones, what it is compared to at least
 * @param {string} [path]
 * @returns {string[]}
 */
export function differences(a, b, tolerance, scale = () => Number.MIN_VALUE, path = '') {
  if (typeof a === 'number' && typeof b === 'number') {
    const apart = Math.abs(a - b);
    if (apart <= tolerance * Math.max(Math.abs(a), Math.abs(b), Number.MIN_VALUE)) return [];
    return apart <= tolerance * scale(path) ? [] : [`${path}: ${a} and ${b}`];
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return a === b ? [] : [`${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences(/** @type {any} */ (a)[key], /** @type {any} */ (b)[key], tolerance, scale, `${path}.${key}`),
  );
}

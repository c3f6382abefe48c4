import { dot } from './draw.js';
import { traced } from './traced.js';

/**
 * @import { Point } from './place.js'
 * @import { Path } from './rivals.js'
 */

/**
 * The figures along a path, each with the origin of its own.
 * @param {string} kind
 * @param {Path} one
 * @param {Point[]} spots
 */
export const dots = (kind, one, spots) =>
  spots.map(({ x, y }, index) => traced(one.points[index].origin ?? one.origin, dot(kind, x, y, 3)));

import { line } from 'd3-shape';
import { px } from './draw.js';

/** @import { Point } from './place.js' */

/** A straight-sided path through points. @param {Point[]} points */
export const through = (points) =>
  line(
    (/** @type {Point} */ p) => px(p.x),
    (p) => px(p.y),
  )(points);

/** The area between two curves of the same xs. @param {Point[]} upper @param {Point[]} lower */
export const between = (upper, lower) => `${through([...upper, ...lower.slice().reverse()])}Z`;

/**
 * Points along a path, close enough together for labels to keep clear of it.
 * @param {Point[]} points
 * @param {number} [step]  px
 */
export function along(points, step = 6) {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count }, (_, i) => ({
      x: from.x + ((to.x - from.x) * i) / count,
      y: from.y + ((to.y - from.y) * i) / count,
    }));
  });
}

/**
 * The parts of a curve on the far side of a level, closed along it: the area where money is still out.
 * @param {Point[]} points
 * @param {number} level  px; greater is lower on the page
 */
export function below(points, level) {
  /** @type {Point[]} */
  const sunk = [];
  points.forEach((point, index) => {
    const last = points[index - 1];
    if (last && last.y > level !== point.y > level) sunk.push(crossing(last, point, level));
    sunk.push({ x: point.x, y: Math.max(level, point.y) });
  });
  return sunk.some(({ y }) => y > level)
    ? between(
        sunk,
        sunk.map(({ x }) => ({ x, y: level })),
      )
    : null;
}

/** @param {Point} a @param {Point} b @param {number} level */
const crossing = (a, b, level) => ({ x: a.x + ((b.x - a.x) * (level - a.y)) / (b.y - a.y), y: level });

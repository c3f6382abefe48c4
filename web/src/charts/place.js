import { textWidth } from './text.js';

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {{ x0: number, y0: number, x1: number, y1: number }} Box
 * @typedef {{ dx: number, dy: number, anchor?: 'start' | 'middle' | 'end' }} Offset  from the point to the text's baseline
 * @typedef {{ text: string, short?: string, at: Point, size?: number, tries: Offset[] }} Label  first try preferred; `short`: what is
 *   written where there is no room for the text
 * @typedef {{ text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', clear: boolean }} Placed  `clear`: it lies over nothing
 */

/**
 * Puts each label at the first of its tries that lies in the bounds and over nothing drawn before: earlier labels and the
 * given points of the curves. Where every try is in the way of something, the one that covers least.
 * @param {Label[]} labels  the more important first
 * @param {Box} bounds
 * @param {Point[]} marks  points along the curves, dense enough that a text cannot slip between two
 * @returns {Placed[]}
 */
export function place(labels, bounds, marks) {
  /** @type {Box[]} */
  const taken = [];
  return labels.map((label) => {
    const texts = label.short === undefined ? [label.text] : [label.text, label.short];
    const options = texts.flatMap((text) => label.tries.map((offset) => option({ ...label, text }, offset)));
    const costs = options.map(({ box }) => cost(box, bounds, taken, marks));
    const best = costs.indexOf(Math.min(...costs));
    taken.push(options[best].box);
    return { ...options[best].placed, clear: costs[best] === 0 };
  });
}

/** @param {Label} label @param {Offset} offset */
function option({ text, at, size = 13 }, { dx, dy, anchor = 'start' }) {
  const width = textWidth(text, size);
  const [x, y] = [at.x + dx, at.y + dy];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { placed: { text, x, y, anchor }, box: { x0: left, y0: y - size, x1: left + width, y1: y + size * 0.3 } };
}

/**
 * Leaving the drawing is worst, then another label, then a curve.
 * @param {Box} box
 * @param {Box} bounds
 * @param {Box[]} taken
 * @param {Point[]} marks
 */
function cost(box, bounds, taken, marks) {
  const out =
    Math.max(0, bounds.x0 - box.x0) +
    Math.max(0, box.x1 - bounds.x1) +
    Math.max(0, bounds.y0 - box.y0) +
    Math.max(0, box.y1 - bounds.y1);
  const over = taken.filter(
    (other) => box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1,
  ).length;
  const on = marks.filter(({ x, y }) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1).length;
  return out * 1000 + over * 100 + on;
}

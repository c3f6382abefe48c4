import { dot, drawing, label, rule, text } from './draw.js';
import { inside, moneyAxis } from './money-axis.js';
import { place } from './place.js';
import { linear } from './scales.js';
import { kAsBold, textWidth } from './text.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {object} DotsData  money in units of the currency
 * @property {number[]} values  equally likely outcomes, rising
 * @property {number} middle
 * @property {[number, number]} most  the ends that eight in ten lie between
 * @property {number} plan  the outcome of the plan on paper
 * @property {{ lose: string, save: string, middle: string, low: string, high: string, plan: string }} said
 * @property {Spoken} spoken
 */

const kTop = 62;
const kLargest = 27;
const kSmallest = 7;

/** px of the drawing that dots may be stacked over, wide and narrow. */
const kRoom = { wide: 176, narrow: 150 };

/**
 * Chance to be counted: each dot is one of so many equally likely outcomes. No column of dots stands on both sides of zero,
 * so that what loses can be told from what saves by counting; dots that lose are hollow.
 * @param {DotsData} data
 * @param {ChartEnv} env
 */
export function dots(data, env) {
  const { values, middle, most, plan, said, spoken } = data;
  const room = env.width < 480 ? kRoom.narrow : kRoom.wide;
  const edge = kLargest + 1;
  const x = linear([...values, plan, 0], [edge, env.width - edge]);
  const { pitch, columns } = columnsOf(values, x, room);
  const tallest = Math.max(...columns.map(({ count }) => count));
  const base = kTop + Math.max(tallest * pitch, 60) + 6;
  const zero = x(0);
  const radius = Math.round(pitch * 4.4) / 10;
  return drawing(env, base + (env.width < 480 ? 92 : 82), spoken, [
    rule('g-zero', 0, base, env.width, base),
    moneyAxis(x, base, env),
    columns.map(({ at, count, loses }) =>
      Array.from({ length: count }, (_, row) =>
        dot(loses ? 'd-loss' : 'd-yours', at, base - pitch * (row + 0.5) - 3, loses ? radius - 0.8 : radius),
      ),
    ),
    rule('g-zero', zero, kTop - 26, zero, base + 6),
    sides(zero, said, env),
    planMark(x(plan), base, columns, pitch, said.plan, env),
    interval(x(most[0]), x(middle), x(most[1]), base + 46, said, env),
  ]);
}

/**
 * Columns on a grid that starts at zero; the largest dots whose columns have room.
 * @param {number[]} values
 * @param {LinearScale} x
 * @param {number} room
 */
function columnsOf(values, x, room) {
  for (let pitch = kLargest; ; pitch -= 1) {
    const columns = stacked(values, x, pitch);
    if (pitch <= kSmallest || Math.max(...columns.map(({ count }) => count)) * pitch <= room) return { pitch, columns };
  }
}

/** @param {number[]} values @param {LinearScale} x @param {number} pitch */
function stacked(values, x, pitch) {
  /** @type {Map<number, { at: number, count: number, loses: boolean }>} */
  const columns = new Map();
  for (const value of values) {
    const offset = Math.floor((x(value) - x(0)) / pitch);
    const index = value < 0 ? Math.min(-1, offset) : Math.max(0, offset);
    const column = columns.get(index) ?? { at: x(0) + (index + 0.5) * pitch, count: 0, loses: value < 0 };
    columns.set(index, { ...column, count: column.count + 1 });
  }
  return [...columns.values()];
}

/** Who stands on which side of zero; a side without room for its words has them on the other. @param {number} zero @param {DotsData['said']} said @param {ChartEnv} env */
function sides(zero, { lose, save }, { width }) {
  const big = 14.5;
  const left = lose && textWidth(lose, big) + 10 <= zero;
  const right = save && textWidth(save, big) + 10 <= width - zero;
  return [
    lose
      ? text(left ? zero - 10 : zero + 10, left ? kTop - 14 : kTop - 32, `bad big halo${left ? ' e' : ''}`, lose)
      : [],
    save ? text(right ? zero + 10 : zero - 10, kTop - 14, `mine big halo${right ? '' : ' e'}`, save) : [],
  ];
}

/**
 * @param {number} at
 * @param {number} base
 * @param {{ at: number, count: number }[]} columns
 * @param {number} pitch
 * @param {string} said
 * @param {ChartEnv} env
 */
function planMark(at, base, columns, pitch, said, { width }) {
  const under = Math.max(0, ...columns.filter((each) => Math.abs(each.at - at) < pitch).map(({ count }) => count));
  return [rule('g-lead', at, 18, at, Math.max(24, base - under * pitch - 8)), inside(at, 13, 'ink', said, width)];
}

/** @param {number} low @param {number} middle @param {number} high @param {number} y @param {DotsData['said']} said @param {ChartEnv} env */
function interval(low, middle, high, y, said, { width }) {
  const tries = [
    { dx: 0, dy: 22, anchor: /** @type {const} */ ('middle') },
    { dx: 0, dy: 22 },
    { dx: 0, dy: 22, anchor: /** @type {const} */ ('end') },
    { dx: 0, dy: -9, anchor: /** @type {const} */ ('middle') },
  ];
  const [start, centre, end] = [tries[1], tries[0], tries[2]];
  const labels = [
    { text: said.middle, size: kAsBold, at: { x: middle, y }, tries: [centre, end, start] },
    { text: said.low, at: { x: low, y }, tries: [start, end, centre, { dx: -low, dy: 40 }] },
    { text: said.high, at: { x: high, y }, tries: [end, start, { dx: width - high, dy: 40, anchor: end.anchor }] },
  ];
  const at = place(labels, { x0: 0, y0: y - 20, x1: width, y1: y + 46 }, []);
  return [
    rule('l-yours-thin', low, y, high, y),
    rule('l-yours-thin', low, y - 5, low, y + 5),
    rule('l-yours-thin', high, y - 5, high, y + 5),
    dot('d-ring', middle, y, 5),
    label(at[0], 'mine', said.middle),
    label(at[1], 'tick', said.low),
    label(at[2], 'tick', said.high),
  ];
}

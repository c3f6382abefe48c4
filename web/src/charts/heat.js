import { AsyncDirective, directive } from 'lit/async-directive.js';
import { html, svg } from 'lit/html.js';
import { through } from './curve.js';
import { dot, drawing, hatched, hatching, path, px, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { textWidth } from './text.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Origin } from './traced.js'
 *
 * @typedef {{ label: string, values: number[], current: number, said: (value: number) => string, tick: (value: number) => string }} Axis
 * @typedef {object} HeatData
 * @property {Axis} x
 * @property {Axis} y
 * @property {(number | null)[][]} rows  one for each value of y; null where undefined
 * @property {number[][][]} lines  where the output is at its level
 * @property {string} level  said on the line
 * @property {(value: number | null) => string} said
 * @property {{ x: string, y: string }} move  names of the two ways of moving the reading
 * @property {Origin} origin
 * @property {Spoken} spoken
 */

/** Tints of what is gained, from little to much. */
const kGains = ['b-95', 'b-80', 'b-50'];

/**
 * A surface over two inputs: hatched where it loses, tinted in three steps where it gains, with the line between.
 * @param {HeatData} data
 * @param {ChartEnv} env
 */
export function heat(data, env) {
  const geometry = laid(data, env);
  const { left, right, top, bottom, x, y, height } = geometry;
  const [here, there] = [x(data.x.current), y(data.y.current)];
  return html`<div class="heat">${drawing(env, height, data.spoken, [
    hatching(env.id),
    traced(data.origin, areas(data, geometry, env)),
    rule('g-rule', left, bottom, right, bottom),
    roundTicks(x, Math.max(2, Math.round((right - left) / 110))).map((at) =>
      text(x(at), bottom + 19, 'tick scale m', data.x.tick(at)),
    ),
    roundTicks(y, 5).map((at) => text(left - 8, y(at) + 4.5, 'tick scale e', data.y.tick(at))),
    text(right, bottom + 38, 'e', data.x.label),
    text(0, 12, '', data.y.label),
    traced(data.origin, [
      data.lines.map((line) => path('l-level', through(line.map(([a, b]) => ({ x: x(a), y: y(b) }))))),
      levelLabel(data, geometry),
      inside(here, left, right) && inside(there, top, bottom) ? dot('d-yours', here, there, 5) : [],
    ]),
  ])}${cursor({ data, geometry, env })}</div>`;
}

/** @param {number} at @param {number} low @param {number} high */
const inside = (at, low, high) => at >= low - 1 && at <= high + 1;

/** @param {HeatData} data @param {ChartEnv} env */
function laid({ x, y }, { width }) {
  const left =
    12 + Math.max(...roundTicks(linear(y.values, [0, 1], { zero: false }), 5).map((at) => textWidth(y.tick(at))));
  const [right, top] = [width - 8, 24];
  const bottom = top + Math.min(420, Math.max(220, (right - left) * 0.6));
  return {
    left,
    right,
    top,
    bottom,
    height: bottom + 46,
    x: linear(x.values, [left, right], { zero: false }),
    y: linear(y.values, [bottom, top], { zero: false }),
  };
}

/** @typedef {ReturnType<typeof laid>} Geometry */

/** One path for each tint: the cells of a row that are alike make one rectangle. @param {HeatData} data @param {Geometry} geometry @param {ChartEnv} env */
function areas({ rows, x: across, y: up }, { x, y }, env) {
  const most = Math.max(0, ...rows.flat().map((value) => value ?? 0));
  const kind = (/** @type {number | null} */ value) =>
    value === null ? 'undefined' : value < 0 ? 'loss' : kGains[Math.min(2, Math.floor((value / (most || 1)) * 3))];
  const [edgesX, edgesY] = [edges(across.values).map(x), edges(up.values).map(y)];
  /** @type {Map<string, string>} */
  const paths = new Map();
  rows.forEach((row, j) => {
    for (let from = 0; from < row.length; ) {
      const name = kind(row[from]);
      let to = from + 1;
      while (to < row.length && kind(row[to]) === name) to += 1;
      const cell = `M${px(edgesX[from])} ${px(edgesY[j])}H${px(edgesX[to])}V${px(edgesY[j + 1])}H${px(edgesX[from])}Z`;
      paths.set(name, (paths.get(name) ?? '') + cell);
      from = to;
    }
  });
  return [...paths].map(([name, d]) =>
    name === 'undefined'
      ? []
      : name === 'loss'
        ? svg`<path class="r-loss area" d=${d} fill=${hatched(env.id)}></path>`
        : svg`<path class=${name} d=${d}></path>`,
  );
}

/** Half way between the values, and the ends. @param {number[]} values */
const edges = (values) => [
  values[0],
  ...values.slice(1).map((value, index) => (value + values[index]) / 2),
  values[values.length - 1],
];

/** @param {HeatData} data @param {Geometry} geometry */
function levelLabel({ lines, level }, { x, y, left, right }) {
  const longest = lines.reduce((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length === 0) return [];
  const [a, b] = longest[Math.floor(longest.length / 2)];
  const room = textWidth(level);
  const toLeft = x(a) + room + 12 > right && x(a) - room - 12 > left;
  return text(x(a) + (toLeft ? -9 : 9), y(b) + 4.5, toLeft ? 'e strong halo' : 'strong halo', level);
}

/** @typedef {{ data: HeatData, geometry: Geometry, env: ChartEnv }} Surface */

/** The point of the surface that is read: two native sliders move it, or pointing. */
class CursorDirective extends AsyncDirective {
  /** @type {[number, number] | undefined} */
  #at;
  /** @type {Surface | undefined} */
  #surface;

  /** @param {Surface} surface */
  render(surface) {
    this.#surface = surface;
    const { data, geometry, env } = surface;
    const [i, j] = this.#at ?? [nearest(data.x.values, data.x.current), nearest(data.y.values, data.y.current)];
    const said = `${data.x.said(data.x.values[i])}, ${data.y.said(data.y.values[j])}: ${data.said(data.rows[j][i])}`;
    const [x, y] = [geometry.x(data.x.values[i]), geometry.y(data.y.values[j])];
    const slider = (
      /** @type {string} */ name,
      /** @type {Axis} */ axis,
      /** @type {number} */ at,
      /** @type {(next: number) => void} */ move,
    ) =>
      html`<label>${name}<input type="range" min="0" max=${axis.values.length - 1} .value=${String(at)} aria-valuetext=${said}
        @input=${(/** @type {Event} */ event) => move(Number(/** @type {HTMLInputElement} */ (event.target).value))} /></label>`;
    return html`<svg class="chart heat-mark" viewBox="0 0 ${px(env.width)} ${px(geometry.height)}"
        @pointermove=${(/** @type {PointerEvent} */ event) => this.#point(event)}>
        <rect class="catch" x=${px(geometry.left)} y=${geometry.top} width=${px(Math.max(0, geometry.right - geometry.left))} height=${px(geometry.bottom - geometry.top)}></rect>
        ${traced(data.origin, [rule('g-lead', x, y, x, geometry.bottom), rule('g-lead', geometry.left, y, x, y), dot('d-ring', x, y, 5)])}
      </svg>
      <div class="heat-sliders">${slider(data.move.x, data.x, i, (next) => this.#move(next, j))}${slider(data.move.y, data.y, j, (next) => this.#move(i, next))}</div>
      <p class="read" aria-live="polite" data-formula=${data.origin.replace('formula/', '')}>${said}</p>`;
  }

  /** @param {number} i @param {number} j */
  #move(i, j) {
    if (!this.#surface || (this.#at?.[0] === i && this.#at[1] === j)) return;
    this.#at = [i, j];
    this.setValue(this.render(this.#surface));
  }

  /** @param {PointerEvent} event */
  #point(event) {
    const { data, geometry, env } = /** @type {Surface} */ (this.#surface);
    const box = /** @type {Element} */ (event.currentTarget).getBoundingClientRect();
    const scale = env.width / box.width;
    this.#move(
      nearest(data.x.values.map(geometry.x), (event.clientX - box.left) * scale),
      nearest(data.y.values.map(geometry.y), (event.clientY - box.top) * scale),
    );
  }
}

const cursor = directive(CursorDirective);

/** @param {number[]} values @param {number} to */
function nearest(values, to) {
  const away = values.map((value) => Math.abs(value - to));
  return away.indexOf(Math.min(...away));
}

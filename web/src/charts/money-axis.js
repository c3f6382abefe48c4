import { rule, text } from './draw.js';
import { moneyScale, roundTicks } from './scales.js';
import { kAsBold, textWidth } from './text.js';

/**
 * @import { ChartEnv } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * Money along the foot of a drawing: ticks, and their names with the unit. A name that would leave the drawing is moved in.
 * @param {LinearScale} x
 * @param {number} base  height of the axis
 * @param {ChartEnv} env
 * @param {{ grid?: number, count?: number }} [options]  `grid`: up to where lines rise from the ticks
 */
export function moneyAxis(x, base, { fmt, say, width }, { grid, count } = {}) {
  const [from, to] = x.range();
  const { divisor, scale, digits } = moneyScale(x.domain());
  const domain = x.domain().map((value) => value / divisor);
  return roundTicks({ domain: () => domain }, count ?? Math.max(2, (to - from) / 120)).map((tick) => {
    const at = x(tick * divisor);
    const name = tick === 0 ? fmt.money(0) : say.charts.tick(fmt.number(tick, digits), scale);
    return [
      grid === undefined
        ? rule('g-lead', at, base, at, base + 5)
        : tick === 0
          ? []
          : rule('g-grid', at, grid, at, base),
      inside(at, base + 20, 'tick scale', name, width),
    ];
  });
}

/**
 * A text in the middle over or under a mark, moved in where it would leave the drawing.
 * @param {number} at
 * @param {number} y
 * @param {string} kind
 * @param {string} content
 * @param {number} width  of the drawing
 */
export function inside(at, y, kind, content, width) {
  const half = textWidth(content, kind.startsWith('mine') ? kAsBold : undefined) / 2;
  if (at + half > width) return text(width, y, `${kind} e`, content);
  return at < half ? text(0, y, kind, content) : text(at, y, `${kind} m`, content);
}

import { html, nothing, svg } from 'lit/html.js';
import { drawing, hatched, hatching, px, rule, text } from './draw.js';
import { inside, moneyAxis } from './money-axis.js';
import { reading } from './reading.js';
import { linear, roundTicks } from './scales.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {object} Bin  `share`: of all outcomes
 * @property {number} low
 * @property {number} high
 * @property {number} share
 *
 * @typedef {object} HistogramData  money in units of the currency
 * @property {Bin[]} bins  rising, next to each other; none on both sides of zero
 * @property {number} middle
 * @property {number} plan
 * @property {{ middle: string, plan: string, bin(bin: Bin): string, read: string }} said
 * @property {Spoken} spoken
 */

const kHeight = 236;
const kTop = 40;
const kBase = 204;
const kLeft = 30;

/**
 * How often which outcome comes: bars of the same width, hatched where money is lost.
 * @param {HistogramData} data
 * @param {ChartEnv} env
 */
export function histogram({ bins, middle, plan, said, spoken }, env) {
  const x = linear([bins[0].low, bins[bins.length - 1].high, plan], [kLeft, env.width - 6], { zero: false });
  const y = linear(
    bins.map(({ share }) => share),
    [kBase, kTop],
  );
  const stops = bins.map((each) => ({ x: (x(each.low) + x(each.high)) / 2, y: y(each.share), said: said.bin(each) }));
  return html`${drawing(env, kHeight, spoken, [
    hatching(env.id),
    rising(y, env),
    bins.map(({ low, high, share }) => upright(low < 0 && high <= 0, x(low), x(high), y(share), env.id)),
    rule('g-zero', kLeft, kBase, env.width - 6, kBase),
    moneyAxis(x, kBase, env),
    marked(x(middle), 34, 'mine', said.middle, env),
    marked(x(plan), 14, 'ink', said.plan, env),
  ])}
    ${reading({ stops, first: null, name: said.read, base: kBase, width: env.width, height: kHeight })}`;
}

/** @param {boolean} loses @param {number} from @param {number} to @param {number} top @param {string} id */
const upright = (loses, from, to, top, id) =>
  svg`<rect class=${loses ? 'r-loss' : 'r-yours'} x=${px(from + 0.5)} y=${px(top)} width=${px(Math.max(0.5, to - from - 1))} height=${px(kBase - top)} fill=${loses ? hatched(id) : nothing}></rect>`;

/** @param {LinearScale} y @param {ChartEnv} env */
const rising = (y, { fmt, width }) =>
  roundTicks(y, 4).map((tick) => [
    tick === 0 ? [] : rule('g-grid', kLeft, y(tick), width - 6, y(tick)),
    text(kLeft - 5, y(tick) + 4, 'tick scale e', fmt.percentFigure(tick, { trim: true })),
  ]);

/** @param {number} at @param {number} y @param {string} kind @param {string} said @param {ChartEnv} env */
const marked = (at, y, kind, said, { width }) => [
  rule(kind === 'mine' ? 'l-yours-thin' : 'g-lead', at, y + 4, at, kBase),
  inside(at, y, `${kind} halo`, said, width),
];

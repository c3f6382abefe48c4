import { dot, drawing, rule, text } from './draw.js';
import { linear, roundTicks } from './scales.js';
import { fitted, textWidth } from './text.js';
import { traced } from './traced.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {object} Rate  one publisher's growth a year, as fractions
 * @property {string} label
 * @property {import('./traced.js').Origin} origin
 * @property {{ low: number, high: number }} stated
 * @property {number} implied  what its own two sizes give
 * @property {'consistent' | 'inconsistent' | 'cannot_tell'} verdict  the core's, rounding allowed for
 * @typedef {{ rates: Rate[], spoken: Spoken }} ClaimsData
 *
 * @typedef {{ x: LinearScale, left: number, env: ChartEnv }} Pen
 */

const kPitch = 30;

/**
 * Growth as stated (solid) against growth as the publisher's own figures give it (open): a line between the two where
 * they part.
 * @param {ClaimsData} data
 * @param {ChartEnv} env
 */
export function claims({ rates, spoken }, env) {
  const left = Math.min(Math.max(...rates.map(({ label }) => textWidth(label))) + 14, env.width * 0.42);
  const x = linear(
    rates.flatMap(({ stated, implied }) => [stated.low, stated.high, implied]),
    [left + 34, env.width - 58],
    { zero: false },
  );
  const top = 22;
  const bottom = top + rates.length * kPitch;
  const pen = { x, left, env };
  return drawing(env, bottom + 26, spoken, [
    roundTicks(x, Math.max(2, Math.round((x.range()[1] - x.range()[0]) / 56))).map((tick) => [
      rule('g-grid', x(tick), top, x(tick), bottom),
      text(x(tick), bottom + 20, 'tick scale m', env.fmt.percent(tick, { trim: true })),
    ]),
    rates.map((rate, index) => row(rate, top + kPitch * index + 15, pen)),
    legend(rates[0], pen),
  ]);
}

/** The first row's marks carry their names. @param {Rate | undefined} rate @param {Pen} pen */
function legend(rate, { x, env }) {
  if (!rate) return [];
  const words = env.say.charts.claims;
  const says = textWidth(words.says);
  const right = rate.stated.high >= rate.implied;
  const [at, other] = [x(rate.stated.high), x(rate.implied)];
  const apart = Math.abs(at - other) > 8;
  const edge = Math.min(env.width - says, at - 4);
  return apart
    ? [
        text(right ? edge : at + 4, 12, right ? 'tick' : 'tick e', words.says),
        text(right ? Math.min(other + 4, edge - 10) : other - 4, 12, right ? 'tick e' : 'tick', words.gives),
      ]
    : text(at, 12, 'tick m', words.says);
}

/** @param {Rate} rate @param {number} y @param {Pen} pen */
function row({ label, origin, stated, implied, verdict }, y, { x, left, env: { fmt } }) {
  const wrong = verdict === 'inconsistent';
  const right = stated.high >= implied;
  const figure =
    stated.low === stated.high
      ? fmt.percentFigure(stated.low, { trim: true })
      : `${fmt.percentFigure(stated.low, { trim: true })}–${fmt.percentFigure(stated.high, { trim: true })}`;
  const most = Math.max(stated.high, implied);
  const least = Math.min(stated.low, implied);
  return traced(origin, [
    text(0, y + 4.5, wrong ? 'strong' : '', fitted(label, left - 8)),
    rule(wrong ? 'l-wrong' : 'g-lead', x(implied), y, x(right ? stated.low : stated.high), y),
    stated.low < stated.high ? rule('l-claim', x(stated.low), y, x(stated.high), y) : [],
    [...new Set([stated.low, stated.high])].map((at) => dot('d-history', x(at), y, 4)),
    verdict === 'consistent' ? [] : dot(wrong ? 'd-loss' : 'd-open', x(implied), y, 4),
    text(
      x(most) + 9,
      y + 4.5,
      right ? 'ink halo' : wrong ? 'bad halo' : 'halo',
      right ? figure : fmt.percentFigure(implied),
    ),
    verdict === 'consistent'
      ? []
      : text(
          x(least) - 9,
          y + 4.5,
          `e halo${right ? (wrong ? ' bad' : '') : ' ink'}`,
          right ? fmt.percentFigure(implied) : figure,
        ),
  ]);
}

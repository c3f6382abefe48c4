import { html, svg } from 'lit/html.js';
import { along, below, through } from './curve.js';
import { dot, drawing, hatched, hatching, label, path, rule, text } from './draw.js';
import { place } from './place.js';
import { reading } from './reading.js';
import { linear, moneyScale, roundTicks } from './scales.js';

/**
 * @import { ChartEnv, Spoken } from './draw.js'
 * @import { Placed, Point } from './place.js'
 * @import { LinearScale } from './scales.js'
 */

/**
 * @typedef {object} CashData  money in units of the currency, one figure a month from month 0
 * @property {number[]} cumulative
 * @property {number[]} discounted
 * @property {number | null} payback  months, with fractions; null when money is never back
 * @property {{ value: number, month: number }} trough
 * @property {Spoken} spoken
 */

const kHeight = 262;
const kLeft = 40;

/** Below this width only the thick curve is named; the foot says what the thin one is. */
const kRoomForBoth = 340;

/**
 * The running total of net cash: how deep it goes, when it is back, where it ends.
 * @param {CashData} data
 * @param {ChartEnv} env
 */
export function cash(data, env) {
  const unit = moneyScale([...data.cumulative, ...data.discounted]);
  const x = linear([data.cumulative.length - 1], [kLeft, env.width - 8]);
  const y = linear([...data.cumulative, ...data.discounted], [224, 22]);
  const points = data.cumulative.map((value, month) => ({ x: x(month), y: y(value) }));
  const thin = data.discounted.map((value, month) => ({ x: x(month), y: y(value) }));
  const ground = y(0);
  return html`${drawing(env, kHeight, data.spoken, [
    hatching(env.id),
    axes(data, env, x, y, unit),
    svg`<path class="r-loss" stroke="none" fill=${hatched(env.id)} d=${below(points, ground) ?? ''}></path>`,
    rule('g-zero', kLeft, ground, env.width - 8, ground),
    path('l-yours-thin', through(thin)),
    path('l-yours', through(points)),
    moments(data, env, points, thin, ground),
  ])}
    ${reading({ ...stops(data, env, points), base: ground, width: env.width, height: kHeight })}`;
}

/** Points over the hatched area, for labels to keep out of it. @param {Point[]} points @param {number} ground */
const hatchedPoints = (points, ground) =>
  points
    .filter(({ y }) => y > ground + 12)
    .flatMap(({ x, y }) =>
      along(
        [
          { x, y: ground + 6 },
          { x, y: y - 2 },
        ],
        10,
      ),
    );

/** @param {CashData} data @param {ChartEnv} env @param {Point[]} points */
function stops({ cumulative }, { fmt, say }, points) {
  const said = points.map((point, month) => ({
    ...point,
    get said() {
      return say.charts.cash.reading(month, fmt.money(cumulative[month]));
    },
  }));
  return { stops: said, first: Math.round((cumulative.length - 1) / 2), name: say.charts.cash.read };
}

/**
 * @param {CashData} data
 * @param {ChartEnv} env
 * @param {LinearScale} x
 * @param {LinearScale} y
 * @param {ReturnType<typeof moneyScale>} unit
 */
function axes({ cumulative }, { fmt, say, width }, x, y, { divisor, scale }) {
  const months = cumulative.length - 1;
  const step = [6, 12, 24].find((each) => months / each <= 7) ?? 36;
  const { sign } = fmt.currencySign();
  return [
    text(0, 10, 'tick', say.charts.axis(sign, scale)),
    roundTicks({ domain: () => y.domain().map((value) => value / divisor) }, 6).map((tick) => [
      tick === 0 ? [] : rule('g-grid', kLeft, y(tick * divisor), width - 8, y(tick * divisor)),
      text(kLeft - 6, y(tick * divisor) + 4, 'tick e', tick === 0 ? fmt.money(0) : fmt.number(tick, 2)),
    ]),
    Array.from({ length: Math.floor(months / step) + 1 }, (_, i) =>
      text(x(i * step), kHeight - 6, 'tick m', fmt.number(i * step)),
    ),
  ];
}

/** From the last label to its curve, where the two are apart. @param {Placed} from @param {Point[]} curve */
function leader({ x, y, anchor }, curve) {
  if (anchor !== 'end') return [];
  const near = curve.reduce((best, point) =>
    Math.abs(point.x - (x - 54)) < Math.abs(best.x - (x - 54)) ? point : best,
  );
  return y - near.y > 26 ? rule('g-lead', near.x, near.y + 2, near.x, y - 13) : [];
}

/**
 * The three moments that matter, each labelled at its mark.
 * @param {CashData} data
 * @param {ChartEnv} env
 * @param {Point[]} points
 * @param {Point[]} thin
 * @param {number} ground
 */
function moments(data, env, points, thin, ground) {
  const { fmt, say } = env;
  const words = say.charts.cash;
  const months = points.length - 1;
  const deep = points[data.trough.month];
  const turn = data.payback
    ? { x: points[0].x + ((points[months].x - points[0].x) * data.payback) / months, y: ground }
    : null;
  const [end, endThin] = [points[months], thin[months]];
  const labels = [
    data.trough.value < 0 && {
      text: words.deepest(fmt.money(data.trough.value), data.trough.month),
      at: deep,
      kind: 'bad halo',
      tries: [
        { dx: 9, dy: 9 },
        { dx: 9, dy: 16 },
        { dx: -9, dy: 9, anchor: /** @type {const} */ ('end') },
        { dx: -9, dy: -8, anchor: /** @type {const} */ ('end') },
      ],
    },
    turn && {
      text: words.zero(fmt.monthOf(Number(data.payback))),
      at: turn,
      kind: 'mine halo',
      tries: [
        { dx: -8, dy: -9, anchor: /** @type {const} */ ('end') },
        { dx: kLeft + 4 - turn.x, dy: -14 },
        { dx: kLeft + 4 - turn.x, dy: -28 },
        { dx: kLeft + 4 - turn.x, dy: -44 },
        { dx: 10, dy: 17 },
        { dx: -8, dy: -26, anchor: /** @type {const} */ ('end') },
      ],
    },
    data.trough.month < months && {
      text: words.inCash(fmt.money(data.cumulative[months])),
      at: end,
      kind: data.cumulative[months] < 0 ? 'bad halo' : 'mine halo',
      tries: [
        { dx: 0, dy: -9, anchor: /** @type {const} */ ('end') },
        { dx: 0, dy: -22, anchor: /** @type {const} */ ('end') },
        { dx: 0, dy: 18, anchor: /** @type {const} */ ('end') },
      ],
    },
    env.width >= kRoomForBoth && {
      text: words.today(fmt.money(data.discounted[months])),
      at: endThin,
      kind: 'halo',
      tries: [110, 80, 60, 40, 22]
        .map((dy) => ({ dx: 0, dy, anchor: /** @type {const} */ ('end') }))
        .concat(
          { dx: 0, dy: -14, anchor: 'end' },
          { dx: -110, dy: -2, anchor: 'end' },
          { dx: -140, dy: -12, anchor: 'end' },
        )
        .concat(/** @type {any} */ ({ dx: kLeft + 8 - endThin.x, dy: 228 - endThin.y, anchor: 'start' })),
    },
  ].filter((each) => each !== false && each !== null);
  const at = place(labels, { x0: kLeft, y0: 0, x1: env.width, y1: 240 }, [
    ...along(points),
    ...along(thin),
    ...along([
      { x: kLeft, y: ground },
      { x: env.width, y: ground },
    ]),
    ...hatchedPoints(points, ground),
  ]);
  return [
    data.trough.value < 0 ? dot('d-loss', deep.x, deep.y, 4) : [],
    turn ? dot('d-yours', turn.x, turn.y, 4.5) : [],
    env.width >= kRoomForBoth ? leader(at[at.length - 1], thin) : [],
    labels.map(({ text: said, kind }, index) => label(at[index], kind, said)),
  ];
}
